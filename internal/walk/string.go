package walk

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A Span is the inside of a string in the data, or a number, as it is
// written there. Start 0 means that it is missing.
type Span struct {
	Start, End int32
	marks      marks
}

// Escaped reports whether it has escapes.
func (s Span) Escaped() bool { return s.marks&escaped != 0 }

func (s Span) filled() bool { return s.End > s.Start }

// Sound reports whether nothing is wrong with the string itself.
func (s Span) Sound() bool { return s.marks&(unfit|flawed) == 0 }

// checkable reports whether the string has a meaning to check: one that was
// reported as blank, or that does not fit its shape, has not.
func (s Span) checkable() bool { return s.filled() && s.marks&unfit == 0 }

// marks are what was seen in a string.
type marks uint8

const (
	escaped marks = 1 << iota // escapes
	spaced                    // white space as an escape
	exotic                    // what is rare in Finnish text: see rare
	faulty                    // what is not Unicode text
	unfit                     // reported as blank, or as not what the shape asks for
	flawed                    // a text with a flaw
)

// Eight bytes are looked at in one word, and a test marks a byte in its highest
// bit. If a byte is marked, those above it may be marked wrongly, by the
// borrow of a subtraction: only the lowest mark counts.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// The bytes that a word is compared with. They are variables so that the compiler
// keeps them in registers; as constants it would load each of them every time.
var (
	eachOne       uint64 = ones
	eachHigh      uint64 = highs
	eachTwo       uint64 = 2 * ones
	eachControl   uint64 = (' ' + 1) * ones
	eachBackslash uint64 = '\\' * ones
	eachLead      uint64 = 0xC3 * ones
)

// plain returns the end of the bytes of a string, from i on, that need not be looked
// at one by one; it may stop up to seven bytes before the end of d.
//
// Finnish and Swedish text is ASCII and, every dozen letters or so, a letter of
// two bytes of which the first is C3 (ä, ö, å, é). Both are read without a
// branch for the single letter: in a word, the bytes from 80 on must be C3 and
// the ones behind a C3, which may be the last byte of the word before, and those
// must have the form 10xxxxxx. A quote, a backslash, a control character and any
// other letter end the run.
func plain(d []byte, i int) int {
	if i < 0 {
		return i // never so; it spares the loop a check of its own
	}
	one, high, lead := eachOne, eachHigh, eachLead
	carry := uint64(0) // marks the first byte of the word that follows a C3
	for ; i <= len(d)-8; i += 8 {
		x := binary.LittleEndian.Uint64(d[i:])
		// Below 20 or a quote: the others are 21 or more with bit 1 turned.
		// Then 7F, and a backslash.
		end := (((x ^ eachTwo) - eachControl) | (x + one) | ((x ^ eachBackslash) - one)) &^ x
		first := ((x ^ lead) - one) & x & high
		second := first<<8 | carry
		if end = (end | (x ^ (first | second)) | x<<1&second) & high; end != 0 {
			i += bits.TrailingZeros64(end) / 8
			if end&-end&second != 0 {
				i-- // the letter that is not right started before
			}
			return i
		}
		carry = first >> 56
	}
	if carry != 0 {
		i--
	}
	return i
}

// together brings the highest bits of eight bytes, of which the others are zero,
// together in one byte.
func together(marks uint64) uint64 { return marks >> 7 * 0x0102040810204080 >> 56 }

// quoted reads a string from behind its opening quote; ok is false if the walk
// is over.
func (w *Walker) quoted(i int) (s Span, ok bool) {
	end, marks := w.scan(i)
	return Span{int32(i), int32(end), marks}, end != stop
}

// scan reads a string from behind its opening quote. The end is the offset of
// the closing quote, or stop.
func (w *Walker) scan(i int) (end int, m marks) {
	for done := false; !done; i, done = w.character(&m, i) {
		i = plain(w.data, i)
		if n := letters(w.data[i:]); n > 0 {
			m |= escaped
			i += n
		}
		if i >= len(w.data) {
			return w.syntax(UnexpectedEnd, i), m
		}
		if w.data[i] == '"' {
			return i, m
		}
	}
	return stop, m
}

// letters returns how many bytes of d are an escape like \u00e4, of a letter from
// A1 to FE, with ASCII and more such escapes behind it. It may stop up to 71 bytes
// before the end of d.
//
// Such an escape is in about every other word, too often to look for each by
// itself: 64 bytes are marked first, and then the marks are gone through.
func letters(d []byte) int {
	const escape = '\\' | 'u'<<8 | '0'<<16 | '0'<<24
	if len(d) < 4 || binary.LittleEndian.Uint32(d[:4]) != escape {
		return 0
	}
	i := 0
	for ; i <= len(d)-72; i += 64 {
		block := d[i : i+72]
		for marks := odd(block); marks != 0; marks &= marks - 1 {
			at := bits.TrailingZeros64(marks)
			x := binary.LittleEndian.Uint64(block[at : at+8])
			letter := uint(digitOf[byte(x>>32)])<<4 | uint(digitOf[byte(x>>40)])
			if uint32(x) != escape || letter < 0xA1 || letter > 0xFE {
				return i + at
			}
		}
	}
	return i
}

// odd marks those of 64 bytes that are no ASCII or end a run of it, each in the
// bit of its place. Behind a byte that is not the start of an escape of a letter
// the marks may be wrong.
func odd(block []byte) (marks uint64) {
	for i := 0; i < 64; i += 8 {
		x := binary.LittleEndian.Uint64(block[i : i+8])
		special := ((x ^ eachTwo) - eachControl) | (x + eachOne) | ((x ^ eachBackslash) - eachOne) | x
		marks |= together(special&eachHigh) << i
	}
	return marks
}

// character reads one character of a string that is not its end, and returns
// the offset of the next one; done means that the walk is over.
func (w *Walker) character(m *marks, i int) (next int, done bool) {
	switch c := w.data[i]; {
	case c == '\\':
		return w.escape(m, i)
	case c < ' ':
		return w.syntax(ControlCharacter, i), true
	}
	r, size := utf8.DecodeRune(w.data[i:])
	if r == utf8.RuneError && size == 1 {
		*m |= faulty
	}
	if rare(r) {
		*m |= exotic
	}
	return i + size, false
}

// rare reports whether a text with this character has to be looked at: a control
// character, a space that does not break, a soft hyphen, or one that may combine
// with others, be written in another way or not be seen. Dashes, quotation marks and the sign of
// the euro are not rare.
func rare(r rune) bool {
	return r >= 0x300 && (r < 0x2010 || r > 0x2027) && r != '€' || r >= 0x7f && r <= 0xa0 || r == 0xad
}

// escape reads an escape. Half of a surrogate pair is not Unicode text.
func (w *Walker) escape(m *marks, i int) (next int, done bool) {
	*m |= escaped
	if i+1 >= len(w.data) {
		return w.syntax(UnexpectedEnd, len(w.data)), true
	}
	switch w.data[i+1] {
	case '"', '\\', '/':
		return i + 2, false
	case 'n', 'r', 't':
		*m |= spaced
		return i + 2, false
	case 'b', 'f':
		*m |= exotic
		return i + 2, false
	case 'u':
		r, ok := w.unit(i)
		if !ok {
			return stop, true
		}
		if !utf16.IsSurrogate(r) {
			switch {
			case r == ' ' || r == '\t' || r == '\n' || r == '\r':
				*m |= spaced
			case r < ' ' || rare(r):
				*m |= exotic
			}
			return i + 6, false
		}
		if i+7 < len(w.data) && w.data[i+6] == '\\' && w.data[i+7] == 'u' {
			low, ok := w.unit(i + 6)
			if !ok {
				return stop, true
			}
			if utf16.DecodeRune(r, low) != utf8.RuneError {
				*m |= exotic
				return i + 12, false
			}
		}
		*m |= faulty
		return i + 6, false
	}
	return w.syntax(BadEscape, i), true
}

// unit reads the four digits of an escape, behind the \u at i.
func (w *Walker) unit(i int) (r rune, ok bool) {
	if i+6 > len(w.data) {
		return w.shortUnit(i)
	}
	d := w.data[i+2 : i+6]
	a, b, c, e := digitOf[d[0]], digitOf[d[1]], digitOf[d[2]], digitOf[d[3]]
	if a|b|c|e == noDigit {
		w.syntax(BadEscape, i)
		return 0, false
	}
	return rune(a)<<12 | rune(b)<<8 | rune(c)<<4 | rune(e), true
}

// shortUnit reports what is wrong with an escape that the text ends in.
func (w *Walker) shortUnit(i int) (rune, bool) {
	for j := i + 2; j < len(w.data); j++ {
		if digitOf[w.data[j]] == noDigit {
			w.syntax(BadEscape, i)
			return 0, false
		}
	}
	w.syntax(UnexpectedEnd, len(w.data))
	return 0, false
}

// noDigit marks a byte that is not a hexadecimal digit; all its bits are set, so
// that it shows through an “or”.
const noDigit = 0xff

// showsNothing reports whether a string without faults is empty or shows nothing.
func (w *Walker) showsNothing(s Span) bool {
	for raw := w.data[s.Start:s.End]; len(raw) > 0; {
		r, size := rune(0), 0
		if raw[0] == '\\' {
			r, size = unescape(raw)
		} else {
			r, size = utf8.DecodeRune(raw)
		}
		if !value.Invisible(r) {
			return false
		}
		raw = raw[size:]
	}
	return true
}

// decode returns the text of a string without faults. It is valid until the
// next call.
func (w *Walker) decode(s Span) []byte {
	raw := w.data[s.Start:s.End]
	if !s.Escaped() {
		return raw
	}
	w.scratch = Unescape(w.scratch[:0], raw)
	return w.scratch
}

// Unescape appends the text of a string without faults to dst.
func Unescape(dst, raw []byte) []byte {
	for len(raw) > 0 {
		plain := bytes.IndexByte(raw, '\\')
		if plain < 0 {
			return append(dst, raw...)
		}
		r, size := unescape(raw[plain:])
		dst = utf8.AppendRune(append(dst, raw[:plain]...), r)
		raw = raw[plain+size:]
	}
	return dst
}

// unescape reads the escape that raw starts with.
func unescape(raw []byte) (r rune, size int) {
	switch raw[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		if r = unit(raw[2:]); utf16.IsSurrogate(r) {
			return utf16.DecodeRune(r, unit(raw[8:])), 12
		}
		return r, 6
	}
	return rune(raw[1]), 2
}

// unit reads four digits that were read before.
func unit(d []byte) rune {
	return rune(digitOf[d[0]])<<12 | rune(digitOf[d[1]])<<8 | rune(digitOf[d[2]])<<4 | rune(digitOf[d[3]])
}
