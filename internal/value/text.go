package value

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A TextFault is what is wrong with a text: a case of [rule.ValueText].
type TextFault string

// The faults of a text.
const (
	TextFine         TextFault = ""
	ControlCharacter TextFault = "control"
	NotComposed      TextFault = "composed" // not in Unicode normal form C
)

// Text checks a text: no control characters but tab and line ends, and normal
// form C, in which ä is one character.
func Text(b []byte) TextFault {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
			return ControlCharacter
		}
		i += size
	}
	if !norm.NFC.IsNormal(b) {
		return NotComposed
	}
	return TextFine
}

// Blank reports whether a text is empty or white space only.
func Blank(b []byte) bool {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if !unicode.IsSpace(r) {
			return false
		}
		i += size
	}
	return true
}
