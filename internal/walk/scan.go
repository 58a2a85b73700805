package walk

import (
	"unicode/utf16"
	"unicode/utf8"
)

// A span is the inside of a string in the data, as it stands there.
type span struct {
	start, end int
	escaped    bool // it holds escapes
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
func plain(c byte) bool { return c >= ' ' && c < 0x80 && c != '"' && c != '\\' }

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
		r, ok := w.hex(i)
		if !ok {
			return 0, false
		}
		if !utf16.IsSurrogate(r) {
			return 6, true
		}
		if i+7 < len(w.data) && w.data[i+6] == '\\' && w.data[i+7] == 'u' {
			low, ok := w.hex(i + 6)
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

// hex reads the four digits of the escape \uXXXX at i.
func (w *Walker) hex(i int) (r rune, ok bool) {
	for j := i + 2; j < i+6; j++ {
		if j >= len(w.data) {
			w.syntax(UnexpectedEnd, len(w.data))
			return 0, false
		}
		switch c := w.data[j]; {
		case c-'0' <= 9:
			r = r<<4 | rune(c-'0')
		case (c|0x20)-'a' <= 'f'-'a':
			r = r<<4 | rune((c|0x20)-'a'+10)
		default:
			w.syntax(BadEscape, i)
			return 0, false
		}
	}
	return r, true
}

// decode returns the text of a string without faults. It is valid until the
// next call.
func (w *Walker) decode(s span) []byte {
	raw := w.data[s.start:s.end]
	if !s.escaped {
		return raw
	}
	out := w.scratch[:0]
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			out = append(out, raw[i])
			i++
			continue
		}
		i += 2
		switch c := raw[i-1]; c {
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			r, _ := w.hex(s.start + i - 2)
			i += 4
			if utf16.IsSurrogate(r) {
				low, _ := w.hex(s.start + i)
				r = utf16.DecodeRune(r, low)
				i += 6
			}
			out = utf8.AppendRune(out, r)
		default:
			out = append(out, c)
		}
	}
	w.scratch = out
	return out
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
