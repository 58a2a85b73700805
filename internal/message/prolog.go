package message

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/kind"
)

// prolog checks the encoding, the byte order mark, the characters, the line
// ends and the XML declaration, which must be the first bytes of the text
// (XML 1.0, 2.8).
func (s *Scanner) prolog() {
	if s.foreign() {
		return
	}
	if bytes.HasPrefix(s.data, []byte("\xEF\xBB\xBF")) {
		s.note(ByteOrderMark, NoReason, 0)
		s.at = 3
	}
	if !s.declaration() {
		return
	}
	if i, reason := badCharacter(s.data); i >= 0 {
		switch {
		case reason != RealBytes:
			s.stop(Syntax, reason, i)
		case kind.Latin1(s.data[i:]):
			s.stop(Encoding, Latin1Bytes, i)
		default:
			s.stop(Encoding, RealBytes, i)
		}
		return
	}
	if i := bytes.IndexByte(s.data, '\r'); i >= 0 {
		s.note(LineEnds, NoReason, i)
	}
}

// foreign ends the reading of a text that is nothing or of another kind, and reports
// whether it does.
func (s *Scanner) foreign() bool {
	if s.space(0) == len(s.data) {
		s.stop(Syntax, NothingThere, 0)
		return true
	}
	k := kind.Of(s.data)
	if k == kind.Unknown || k.IsXML() {
		return false
	}
	p := Problem{Kind: Syntax, Reason: OtherKind, Found: k}
	if k == kind.UTF16 || k == kind.UTF32 {
		p.Kind = Encoding
	}
	s.problems = append(s.problems, p)
	s.stopped = true
	return true
}

// declaration reads the XML declaration and reports whether the text can be
// read on.
func (s *Scanner) declaration() bool {
	start := s.at
	rest := s.data[start:]
	if !declared(rest) {
		if len(rest) > 0 {
			s.note(NoDeclaration, NoReason, start)
		}
		return true
	}
	size := bytes.Index(rest, []byte("?>"))
	if size < 0 {
		s.stop(Syntax, UnexpectedEnd, len(s.data))
		return false
	}
	i, end := start+len("<?xml"), start+size
	place := 0 // of the next attribute at the earliest
	for {
		from := i
		if i = s.space(i); i >= end {
			break
		}
		if i = s.attribute(i, i > from); i == 0 {
			return false
		}
		a := &s.attrs[len(s.attrs)-1]
		var inOrder bool
		if place, inOrder = behind(string(a.Local), place); !inOrder || len(a.Prefix) > 0 || !allowedValue(a) {
			s.stop(Declaration, NoReason, start)
			return false
		}
		if string(a.Local) == "encoding" && !strings.EqualFold(string(a.Value), "UTF-8") {
			s.stop(Encoding, DeclaredAs, a.Offset)
			return false
		}
	}
	if place == 0 {
		s.stop(Declaration, NoReason, start)
		return false
	}
	s.at = end + len("?>")
	return true
}

// declared reports whether a text starts with an XML declaration, and not with
// a processing instruction whose name is longer.
func declared(text []byte) bool {
	rest, ok := bytes.CutPrefix(text, []byte("<?xml"))
	return ok && (len(rest) == 0 || !notSpace(rune(rest[0])) || rest[0] == '?')
}

// behind returns the place after an attribute of the declaration, and reports
// whether the attribute may be at the given place or a later one. Only the first
// may not be missing.
func behind(name string, place int) (next int, inOrder bool) {
	at := slices.Index([]string{"version", "encoding", "standalone"}, name)
	return at + 1, at >= place && (place > 0 || at == 0)
}

// allowedValue reports whether XML 1.0 allows the value of an attribute of the
// declaration. It leaves the encoding aside, whose fault is one of its own.
func allowedValue(a *Attr) bool {
	switch value := string(a.Value); string(a.Local) {
	case "version":
		return value == "1.0"
	case "standalone":
		return value == "yes" || value == "no"
	}
	return true
}

// badCharacter returns the first byte that is not UTF-8, or the first character
// that XML 1.0 does not allow (2.2); -1 if all are allowed.
func badCharacter(data []byte) (int, Reason) {
	for i := 0; i < len(data); {
		if c := data[i]; c < utf8.RuneSelf {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
				return i, BadCharacter
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i, RealBytes
		}
		if r == 0xFFFE || r == 0xFFFF {
			return i, BadCharacter
		}
		i += size
	}
	return -1, NoReason
}
