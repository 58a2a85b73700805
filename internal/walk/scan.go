package walk

import (
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A span is the inside of a string in the data, as it stands there.
type span struct {
	start, end int
	escaped    bool // it holds escapes
	exotic     bool // it holds what is rare in Finnish text: see rare
	faulty     bool // it is not Unicode text
}

// space skips white space.
func (w *Walker) space(i int) int {
	for i < len(w.data) {
		switch w.data[i] {
		case ' ', '\n', '\r', '\t':
			i++
		default:
			return i
		}
	}
	return i
}

// plain says that a byte stands for itself in a string and needs no further
// look: ASCII without the quote, the backslash and the controls.
func plain(c byte) bool { return c >= ' ' && c < 0x7f && c != '"' && c != '\\' }

// rare says whether a character is one that a text may have to be looked at
// for: a control character, white space, or one that may combine with others.
func rare(r rune) bool { return r <= '\u00a0' || r >= '\u0300' }

func (s span) filled() bool { return s.end > s.start }

// scan reads a string from behind its opening quote. The end is where the
// closing quote stands, or stop.
func (w *Walker) scan(i int) span {
	s := span{start: i}
	data := w.data
	for i < len(data) {
		c := data[i]
		switch {
		case plain(c):
			i++
		case c == '"':
			s.end = i
			return s
		case c == '\\':
			s.escaped = true
			size, ok := w.escape(i)
			if size == 0 {
				s.end = stop
				return s
			}
			s.faulty = s.faulty || !ok
			i += size
		case c < ' ':
			s.end = w.syntax(ControlCharacter, i)
			return s
		default:
			r, size := utf8.DecodeRune(data[i:])
			s.faulty = s.faulty || r == utf8.RuneError && size == 1
			s.exotic = s.exotic || rare(r)
			i += size
		}
	}
	s.end = w.syntax(UnexpectedEnd, len(data))
	return s
}

// escape reads an escape. It returns its length in the data, 0 where it is not
// JSON, and whether it stands for Unicode text: half of a surrogate pair does
// not.
func (w *Walker) escape(i int) (size int, ok bool) {
	if i+1 >= len(w.data) {
		w.syntax(UnexpectedEnd, len(w.data))
		return 0, false
	}
	switch w.data[i+1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2, true
	case 'u':
		r, ok := w.unit(i)
		if !ok {
			return 0, false
		}
		if !utf16.IsSurrogate(r) {
			return 6, true
		}
		if i+7 < len(w.data) && w.data[i+6] == '\\' && w.data[i+7] == 'u' {
			low, ok := w.unit(i + 6)
			if !ok {
				return 0, false
			}
			if utf16.DecodeRune(r, low) != utf8.RuneError {
				return 12, true
			}
		}
		return 6, false
	}
	w.syntax(BadEscape, i)
	return 0, false
}

// unit reads the four digits of the escape \uXXXX at i.
func (w *Walker) unit(i int) (r rune, ok bool) {
	for j := i + 2; j < i+6; j++ {
		if j >= len(w.data) {
			w.syntax(UnexpectedEnd, len(w.data))
			return 0, false
		}
		if c := w.data[j]; c-'0' > 9 && (c|0x20)-'a' > 'f'-'a' {
			w.syntax(BadEscape, i)
			return 0, false
		}
	}
	return hex(w.data[i+2 : i+6]), true
}

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
			r := hex(raw[i : i+4])
			i += 4
			if utf16.IsSurrogate(r) {
				r = utf16.DecodeRune(r, hex(raw[i+2:i+6]))
				i += 6
			}
			dst = utf8.AppendRune(dst, r)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// hex reads digits that were read before.
func hex(digits []byte) (r rune) {
	for _, c := range digits {
		if c <= '9' {
			r = r<<4 | rune(c-'0')
		} else {
			r = r<<4 | rune((c|0x20)-'a'+10)
		}
	}
	return r
}

// numeric walks a number of the structure.
func (w *Walker) numeric(i int, shapeID uint16, node int) int {
	next := w.number(i)
	if next != stop && w.set.Shapes[shapeID].Kind == table.Count && !value.Whole(w.data[i:next]) {
		w.report(Finding{Kind: ValueWhole, Offset: i, Node: node, Shape: int(shapeID)})
	}
	return next
}

// number walks a number.
func (w *Walker) number(i int) int {
	if w.data[i] == '-' {
		i++
	}
	switch {
	case w.digit(i) && w.data[i] == '0':
		i++
	case w.digit(i):
		i = w.digits(i)
	default:
		return w.notNumber(i)
	}
	if i < len(w.data) && w.data[i] == '.' {
		if i++; !w.digit(i) {
			return w.notNumber(i)
		}
		i = w.digits(i)
	}
	if i < len(w.data) && w.data[i]|0x20 == 'e' {
		if i++; i < len(w.data) && (w.data[i] == '+' || w.data[i] == '-') {
			i++
		}
		if !w.digit(i) {
			return w.notNumber(i)
		}
		i = w.digits(i)
	}
	return i
}

func (w *Walker) notNumber(i int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	return w.syntax(BadNumber, i)
}

func (w *Walker) digit(i int) bool { return i < len(w.data) && w.data[i]-'0' <= 9 }

func (w *Walker) digits(i int) int {
	for w.digit(i) {
		i++
	}
	return i
}

// literal walks true, false or null.
func (w *Walker) literal(i int) int {
	for _, word := range [...]string{"true", "false", "null"} {
		if w.data[i] != word[0] {
			continue
		}
		for j := range len(word) {
			if i+j >= len(w.data) {
				return w.syntax(UnexpectedEnd, len(w.data))
			}
			if w.data[i+j] != word[j] {
				return w.syntax(BadLiteral, i)
			}
		}
		return i + len(word)
	}
	return w.syntax(NoValue, i)
}

// typeAt says what kind of value stands at i, by its first byte.
func (w *Walker) typeAt(i int) Type {
	switch w.data[i] {
	case '{':
		return AnObject
	case '[':
		return AnArray
	case '"':
		return AString
	case 't', 'f':
		return ABoolean
	case 'n':
		return ANull
	}
	return ANumber
}
