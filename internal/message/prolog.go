package message

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// prolog checks the encoding, the byte order mark, the characters, the line
// ends and the XML declaration, which must be the first bytes of the text
// (XML 1.0, 2.8).
func (s *Scanner) prolog() {
	if wide(s.data) {
		s.stop(Encoding, WideText, 0)
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
		kind := Syntax
		if reason == RealBytes {
			kind = Encoding
		}
		s.stop(kind, reason, i)
		return
	}
	if i := bytes.IndexByte(s.data, '\r'); i >= 0 {
		s.note(LineEnds, NoReason, i)
	}
}

// wide says that a text is UTF-16 or UTF-32: by its mark, or because ASCII
// stands between zeros.
func wide(data []byte) bool {
	if bytes.HasPrefix(data, []byte("\xFE\xFF")) || bytes.HasPrefix(data, []byte("\xFF\xFE")) {
		return true
	}
	return bytes.IndexByte(data[:min(len(data), 4)], 0) >= 0
}

// declaration reads the XML declaration; false where reading must stop.
func (s *Scanner) declaration() bool {
	start := s.at
	rest := s.data[start:]
	if !bytes.HasPrefix(rest, []byte("<?xml")) || len(rest) > 5 && notSpace(rune(rest[5])) && rest[5] != '?' {
		if len(rest) > 0 {
			s.note(NoDeclaration, NoReason, start)
		}
		return true
	}
	end := bytes.Index(rest, []byte("?>"))
	if end < 0 {
		s.stop(Syntax, UnexpectedEnd, len(s.data))
		return false
	}
	i := start + len("<?xml")
	stage := 0 // version, encoding, standalone must come in this order
	for {
		from := i
		i = s.space(i)
		if i >= start+end {
			break
		}
		if i = s.attribute(i, i > from); i == 0 {
			return false
		}
		a := s.attrs[len(s.attrs)-1]
		order := slices.Index([]string{"version", "encoding", "standalone"}, a.Local)
		if order < stage || stage == 0 && order > 0 || order == 0 && string(a.Value) != "1.0" ||
			order == 2 && string(a.Value) != "yes" && string(a.Value) != "no" {
			s.stop(Declaration, NoReason, start)
			return false
		}
		stage = order + 1
		if a.Local == "encoding" && !strings.EqualFold(string(a.Value), "UTF-8") {
			s.stop(Encoding, DeclaredAs, a.Offset)
			return false
		}
	}
	if len(s.attrs) == 0 {
		s.stop(Declaration, NoReason, start)
		return false
	}
	s.at = start + end + 2
	return true
}

// badCharacter returns the first byte that is not UTF-8, or the first character
// that XML 1.0 does not allow (2.2); -1 where there is none.
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
