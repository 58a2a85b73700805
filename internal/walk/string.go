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
	escaped    bool // it holds escapes
	exotic     bool // it holds what is rare in Finnish text: see rare
	faulty     bool // it is not Unicode text
}

func (s span) filled() bool { return s.end > s.start }

// Eight bytes are looked at in one word. A test marks a byte in its highest
// bit; with the seven bits below added up, no sum reaches the next byte.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
	lows  = 0x7f * ones
)

// not marks the bytes of low, of seven bits each, that are not c.
func not(low uint64, c uint64) uint64 { return (low ^ c*ones) + lows }

// scan reads a string from behind its opening quote. The end is where the
// closing quote stands, or stop.
//
// Finnish and Swedish text is ASCII and, every dozen letters or so, a letter of
// two bytes of which the first is C3 (ä, ö, å, é). Both are read without a
// branch for the single letter: in a word, the bytes of the form 10xxxxxx must
// be just the ones behind a C3, which may stand at the end of the word before.
// Any other byte is looked at by itself.
func (w *Walker) scan(i int) span {
	s := span{start: i}
	data := w.data
	carry := uint64(0) // marks the first byte of the word that follows a C3
	for i+8 <= len(data) {
		x := binary.LittleEndian.Uint64(data[i:])
		high, low := x&highs, x&lows
		// A quote, a backslash, a control character: below 20, or 7F.
		special := (^(not(low, '"') & not(low, '\\') & (low + 0x60*ones)) | (low + ones)) & highs &^ high
		odd, lead := uint64(0), uint64(0)
		if high|carry != 0 {
			lead = high &^ not(low, 0x43)
			tail := high &^ (x << 1)
			odd = (high ^ (lead | tail)) | (tail ^ (lead<<8 | carry))
		}
		if special|odd == 0 {
			i += 8
			carry = lead >> 56
			continue
		}
		first := (special | odd) & -(special | odd)
		i += bits.TrailingZeros64(first) / 8
		if odd&first != 0 && (lead<<8|carry)&first != 0 {
			i-- // the letter that is not right started with the C3 before
		}
		carry = 0
		var done bool
		if i, done = w.character(&s, i); done {
			return s
		}
	}
	if carry != 0 {
		i--
	}
	for i < len(data) {
		var done bool
		if i, done = w.character(&s, i); done {
			return s
		}
	}
	s.end = w.syntax(UnexpectedEnd, len(data))
	return s
}

// character reads one character of a string, or its end, and returns where the
// next one stands.
func (w *Walker) character(s *span, i int) (next int, done bool) {
	switch c := w.data[i]; {
	case c == '"':
		s.end = i
		return i, true
	case c == '\\':
		return w.escape(s, i)
	case c < ' ':
		s.end = w.syntax(ControlCharacter, i)
		return i, true
	}
	r, size := utf8.DecodeRune(w.data[i:])
	s.faulty = s.faulty || r == utf8.RuneError && size == 1
	s.exotic = s.exotic || rare(r)
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
func (w *Walker) escape(s *span, i int) (next int, done bool) {
	s.escaped = true
	if i+1 >= len(w.data) {
		s.end = w.syntax(UnexpectedEnd, len(w.data))
		return i, true
	}
	switch w.data[i+1] {
	case '"', '\\', '/', 'n', 'r', 't':
		return i + 2, false
	case 'b', 'f':
		s.exotic = true
		return i + 2, false
	case 'u':
		r, ok := w.unit(i)
		if !ok {
			s.end = stop
			return i, true
		}
		if !utf16.IsSurrogate(r) {
			s.exotic = s.exotic || rare(r) || r < ' ' && r != '\t' && r != '\n' && r != '\r'
			return i + 6, false
		}
		if i+7 < len(w.data) && w.data[i+6] == '\\' && w.data[i+7] == 'u' {
			low, ok := w.unit(i + 6)
			if !ok {
				s.end = stop
				return i, true
			}
			if utf16.DecodeRune(r, low) != utf8.RuneError {
				s.exotic = true
				return i + 12, false
			}
		}
		s.faulty = true
		return i + 6, false
	}
	s.end = w.syntax(BadEscape, i)
	return i, true
}

// unit reads the four digits of the escape \uXXXX at i.
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
	if !s.escaped {
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
