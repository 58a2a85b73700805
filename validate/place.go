package validate

import (
	"bytes"
	"unicode/utf8"
)

// A Place is a place in the XML of a message.
type Place struct {
	Line   int `json:"line"`   // from 1
	Column int `json:"column"` // from 1, in characters
	Offset int `json:"offset"` // from 0, in bytes
}

// placeOf returns the place of an offset of a text.
func placeOf(data []byte, offset int) Place {
	at := start
	at.advance(data, offset)
	return at
}

// start is the place of the beginning of a text.
var start = Place{Line: 1, Column: 1}

// advance moves on to an offset that is not before the place. A column is a
// character of UTF-8; a byte that is not part of one counts as one.
func (p *Place) advance(data []byte, offset int) {
	passed := data[p.Offset:offset]
	if n := bytes.Count(passed, []byte{'\n'}); n > 0 {
		p.Line += n
		p.Column = 1
		passed = passed[bytes.LastIndexByte(passed, '\n')+1:]
	}
	p.Column += characters(passed)
	p.Offset = offset
}

// characters counts the characters of a text, of which [utf8.RuneCount] makes a
// copy.
func characters(text []byte) (n int) {
	for i := 0; i < len(text); n++ {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := utf8.DecodeRune(text[i:])
		i += size
	}
	return n
}
