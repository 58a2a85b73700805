package classify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// malformed is an error that holds nothing of what is malformed.
func malformed(what string) error { return fmt.Errorf("%w: %s", ErrMalformed, what) }

const notUTF8 = "a text that is not UTF-8"

// textOfJSON is the text of a JSON value, as scanned is that of a database value.
func textOfJSON(data []byte) (string, error) {
	var number int64
	switch {
	case string(data) == "null":
		return "", nil
	case json.Unmarshal(data, &number) == nil:
		return strconv.FormatInt(number, 10), nil
	}
	return stringOfJSON(data)
}

// stringOfJSON is the text of a JSON string. Of bytes that are not UTF-8 and halves of
// a character, encoding/json makes other characters.
func stringOfJSON(data []byte) (text string, err error) {
	switch {
	case json.Unmarshal(data, &text) != nil:
		return "", malformed("a JSON value that is neither a string nor an integer")
	case !utf8.Valid(data):
		return "", malformed(notUTF8)
	case halfCharacter(data):
		return "", malformed("a JSON string with half of a character")
	}
	return text, nil
}

// halfCharacter reports whether a JSON string has an escaped surrogate without the
// other one.
func halfCharacter(data []byte) bool {
	for {
		at := bytes.IndexByte(data, '\\')
		if at < 0 {
			return false
		}
		first, size := escaped(data[at:])
		data = data[at+size:]
		if !utf16.IsSurrogate(first) {
			continue
		}
		second, size := escaped(data)
		if utf16.DecodeRune(first, second) == unicode.ReplacementChar {
			return true
		}
		data = data[size:]
	}
}

// escaped returns the code unit that a JSON text starts with, if it is written as
// \u and four digits, and the size of the escape.
func escaped(data []byte) (unit rune, size int) {
	if len(data) < 6 || data[0] != '\\' || data[1] != 'u' {
		return 0, min(2, len(data))
	}
	n, _ := strconv.ParseUint(string(data[2:6]), 16, 16)
	return rune(n), 6
}
