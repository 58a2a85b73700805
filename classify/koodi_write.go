package classify

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
)

// MarshalJSON writes the object that documents have, system, code and display, or
// null for the zero Koodi. It fails with [ErrNoCode] if there is no code, or the
// identifier of a name in its place.
func (k Koodi) MarshalJSON() ([]byte, error) {
	switch {
	case k == Koodi{}:
		return []byte("null"), nil
	case k.Code == "" || strings.HasPrefix(k.Code, "~"):
		return nil, fmt.Errorf("%w: a Koodi", ErrNoCode)
	}
	type object Koodi
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false) // which is for the caller to decide
	err := enc.Encode(object(k))
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

// Value makes Koodi a driver.Valuer: the text that MarshalJSON writes, or NULL for
// the zero Koodi. It fails as MarshalJSON does.
func (k Koodi) Value() (driver.Value, error) {
	if k == (Koodi{}) {
		return nil, nil
	}
	text, err := k.MarshalJSON()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}
