package walk

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

// A span is the inside of a string in the data, as it stands there.
type span struct {
	start, end int
	marks      marks
}

func (s span) filled() bool { return s.end > s.start }

// marks say what was seen in a string.
type marks uint8

const (
	escaped marks = 1 << iota // escapes
	exotic                    // what is rare in Finnish text: see rare
	faulty                    // what is not Unicode text
)

// Eight bytes are looked at in one word, and a test marks a byte in its highest
// bit. Where a byte is marked, those above it may be marked wrongly, by the
// borrow of a subtraction: only the lowest mark counts.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// The bytes that a word is held against. They are variables so that the compiler
// keeps them in registers; as constants it would load each of them every time.
var (
	eachOne       uint64 = ones
	eachHigh      uint64 = highs
	eachSpace     uint64 = ' ' * ones
	eachQuote     uint64 = '"' * ones
	eachBackslash uint64 = '\\' * ones
	eachLead      uint64 = 0xC3 * ones
)

// plain returns how many bytes of the inside of a string need no look by
// themselves; it may stop up to seven bytes before the end of d.
//
// Finnish and Swedish text is ASCII and, every dozen letters or so, a letter of
// two bytes of which the first is C3 (ä, ö, å, é). Both are read without a
// branch for the single letter: in a word, the bytes from 80 on must be C3 and
// the ones behind a C3, which may stand at the end of the word before, and those
// must have the form 10xxxxxx. A quote, a backslash, a control character and any
// other letter end the run.
func plain(d []byte) int {
	one, high, space, quote, backslash, c3 := eachOne, eachHigh, eachSpace, eachQuote, eachBackslash, eachLead
	i := 0
	carry := uint64(0) // marks the first byte of the word that follows a C3
	for ; i <= len(d)-8; i += 8 {
		x := binary.LittleEndian.Uint64(d[i : i+8])
		// Below 20, 7F, a quote, a backslash.
		special := ((x - space) | (x + one) | ((x ^ quote) - one) | ((x ^ backslash) - one)) &^ x & high
		upper := x & high
		lead := ((x ^ c3) - one) & upper
		tail := lead<<8 | carry
		odd := upper ^ (lead | tail) | x<<1&tail
		if special|odd != 0 {
			first := (special | odd) & -(special | odd)
			i += bits.TrailingZeros64(first) / 8
			if odd&tail&first != 0 {
				i-- // the letter that is not right started with the C3 before
			}
			return i
		}
		carry = lead >> 56
	}
	if carry != 0 {
		i--
	}
	return i
}

// scan reads a string from behind its opening quote. The end is where the
// closing quote stands, or stop.
func (w *Walker) scan(i int) (end int, m marks) {
	for done := false; ; {
		i += plain(w.data[i:])
		if i >= len(w.data) {
			return w.syntax(UnexpectedEnd, i), m
		}
		if w.data[i] == '"' {
			return i, m
		}
		if i, done = w.character(&m, i); done {
			return stop, m
		}
	}
}

// character reads one character of a string that is not its end, and returns
// where the next one stands; done says that the walk is over.
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

// rare says whether a character is one that a text has to be looked at for: a
// control character, a space that does not break, or one that may combine with
// others or be written in another way. Dashes, quotation marks and the sign of
// the euro are none.
func rare(r rune) bool {
	return r >= 0x300 && (r < 0x2010 || r > 0x2027) && r != '€' || r >= 0x7f && r <= 0xa0
}

// escape reads an escape. Half of a surrogate pair does not stand for Unicode
// text.
func (w *Walker) escape(m *marks, i int) (next int, done bool) {
	*m |= escaped
	if i+1 >= len(w.data) {
		return w.syntax(UnexpectedEnd, len(w.data)), true
	}
	switch w.data[i+1] {
	case '"', '\\', '/', 'n', 'r', 't':
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
			if rare(r) || r < ' ' && r != '\t' && r != '\n' && r != '\r' {
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

// shortUnit tells what is wrong with an escape that the text ends in.
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

// noDigit marks a byte that is no hexadecimal digit; all its bits are set, so
// that it shows through an “or”.
const noDigit = 0xff

// decode returns the text of a string without faults. It is valid until the
// next call.
func (w *Walker) decode(s span) []byte {
	raw := w.data[s.start:s.end]
	if s.marks&escaped == 0 {
		return raw
	}
	w.scratch = Unescape(w.scratch[:0], raw)
	return w.scratch
}

// Unescape appends the text of a string without faults to dst.
func Unescape(dst, raw []byte) []byte {
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			dst = append(dst, raw[i])
			i++
			continue
		}
		i += 2
		switch c := raw[i-1]; c {
		case 'b':
			dst = append(dst, '\b')
		case 'f':
			dst = append(dst, '\f')
		case 'n':
			dst = append(dst, '\n')
		case 'r':
			dst = append(dst, '\r')
		case 't':
			dst = append(dst, '\t')
		case 'u':
			r := unit(raw[i:])
			i += 4
			if utf16.IsSurrogate(r) {
				r = utf16.DecodeRune(r, unit(raw[i+2:]))
				i += 6
			}
			dst = utf8.AppendRune(dst, r)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// unit reads four digits that were read before.
func unit(d []byte) rune {
	return rune(digitOf[d[0]])<<12 | rune(digitOf[d[1]])<<8 | rune(digitOf[d[2]])<<4 | rune(digitOf[d[3]])
}
