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
	LostCharacter    TextFault = "lost"      // U+FFFD, written for a character that could not be converted
	WritingDirection TextFault = "direction" // a control of the writing direction: people see the text in another order
	ByteOrderMark    TextFault = "mark"      // U+FEFF, which belongs before a text
	NotComposed      TextFault = "composed"  // not in Unicode normal form C
	SpaceAtTheEnds   TextFault = "ends"      // see Padded
)

// Text checks a text: no control characters but tab and line ends, nothing that
// hides what is written or shows that something was lost, and normal form C, in
// which ä is one character.
func Text(b []byte) TextFault {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if fault := character(r); fault != TextFine {
			return fault
		}
		i += size
	}
	if !norm.NFC.IsNormal(b) {
		return NotComposed
	}
	return TextFine
}

func character(r rune) TextFault {
	switch {
	case unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r':
		return ControlCharacter
	case r == utf8.RuneError:
		return LostCharacter
	case r == '\ufeff':
		return ByteOrderMark
	case unicode.Is(unicode.Bidi_Control, r):
		return WritingDirection
	}
	return TextFine
}

// Blank reports whether a text is empty or shows nothing.
func Blank(b []byte) bool {
	for i := 0; i < len(b); {
		r, size := rune(b[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(b[i:])
		}
		if !Invisible(r) {
			return false
		}
		i += size
	}
	return true
}

// Padded reports whether a text begins or ends with a character that is not seen.
func Padded(b []byte) bool {
	if len(b) == 0 {
		return false
	}
	first, last := rune(b[0]), rune(b[len(b)-1])
	if first|last >= utf8.RuneSelf {
		first, _ = utf8.DecodeRune(b)
		last, _ = utf8.DecodeLastRune(b)
	}
	return Invisible(first) || Invisible(last)
}

// Invisible reports whether a character is white space or, by the property
// Default_Ignorable_Code_Point of Unicode, is not seen. It is derived from other
// properties in the way that Unicode derives it.
func Invisible(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	if unicode.IsSpace(r) {
		return true
	}
	if unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector) {
		return true
	}
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) &&
		(r < 0xfff9 || r > 0xfffb) && // annotation of lines
		(r < 0x13430 || r > 0x1343f) // joiners of hieroglyphs
}
