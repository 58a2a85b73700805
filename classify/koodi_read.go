package classify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// UnmarshalJSON reads the object that documents have, whose members are strings, or
// null as the zero Koodi. A member twice, in another case or of another name is
// refused. It fails with [ErrMalformed], without the text.
func (k *Koodi) UnmarshalJSON(data []byte) error {
	read, err := koodiOf(data)
	if err == nil {
		*k = read
	}
	return err
}

// Scan makes *Koodi a sql.Scanner: the text that Value writes, as UnmarshalJSON takes
// it; NULL and an empty text are the zero Koodi.
func (k *Koodi) Scan(src any) error {
	var text []byte
	switch src := src.(type) {
	case nil:
	case string:
		text = []byte(src)
	case []byte:
		text = src
	default:
		return malformed(fmt.Sprintf("a database value of type %T", src))
	}
	if len(text) == 0 {
		*k = Koodi{}
		return nil
	}
	return k.UnmarshalJSON(text)
}

func koodiOf(data []byte) (k Koodi, err error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	first, err := dec.Token()
	if err == nil && first == json.Delim('{') {
		err = k.members(dec)
	} else if first != nil || err != nil {
		err = malformed("a value that is no Koodi")
	}
	if err == nil && dec.Decode(new(any)) != io.EOF {
		err = malformed("a text behind a Koodi")
	}
	return k, err
}

// members reads what is left of the object.
func (k *Koodi) members(dec *json.Decoder) error {
	left := map[string]*string{"system": &k.System, "code": &k.Code, "display": &k.Display}
	for dec.More() {
		token, err := dec.Token()
		name, _ := token.(string)
		member := left[name]
		if err != nil || member == nil {
			return malformed("a Koodi with a member that it does not have, or has twice")
		}
		delete(left, name)
		var value json.RawMessage
		if dec.Decode(&value) != nil {
			return malformed("a Koodi that is no JSON")
		}
		if *member, err = stringOfJSON(value); err != nil || value[0] != '"' {
			return malformed("a Koodi with a member that is no text")
		}
	}
	if _, err := dec.Token(); err != nil {
		return malformed("a Koodi that is no JSON")
	}
	return nil
}
