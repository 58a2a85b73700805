package message

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"
)

// A TokenKind is the kind of a token.
type TokenKind uint8

// The tokens. An empty element is a start and an end.
const (
	StartTag TokenKind = iota + 1
	EndTag
	Text  // characters, with their references as they are written
	CData // a CDATA section, without its marks
	Comment
)

// A Token is a piece of a text. It points into the text.
type Token struct {
	Kind   TokenKind
	Offset int // of its first byte
	End    int // of the first byte after it
	Space  string
	Local  []byte
	Attrs  []Attr // valid until the next token
	Text   []byte // of Text and CData
}

// An Attr is an attribute of a start tag. Namespace declarations are among them.
type Attr struct {
	Prefix, Local []byte
	Value         []byte // with its references as they are written
	Offset        int
	at            int // offset of the value
}

// Declares reports whether the attribute declares a namespace.
func (a *Attr) Declares() bool {
	return string(a.Prefix) == "xmlns" || len(a.Prefix) == 0 && string(a.Local) == "xmlns"
}

// A Scanner reads XML without document types, which it refuses. It keeps to the limits and builds nothing.
type Scanner struct {
	data     []byte
	limits   Limits
	at       int
	nodes    int
	closing  bool // an empty element's end is still to come
	rooted   bool // the root has begun
	open     []opened
	bindings []binding
	attrs    []Attr
	problems []Problem
	stopped  bool
}

// opened is an element whose end has not come yet.
type opened struct {
	name     []byte // with its prefix
	space    string
	local    []byte
	bindings int // how many were there before it
}

// A binding binds a prefix to a namespace.
type binding struct {
	prefix []byte
	space  string
}

// NewScanner starts reading a text after its byte order mark and declaration.
func NewScanner(data []byte, limits Limits) *Scanner {
	s := &Scanner{data: data, limits: limits}
	if len(data) > limits.Bytes {
		s.stop(Limit, TooManyBytes, 0)
		return s
	}
	s.prolog()
	return s
}

// Problems returns what was found so far.
func (s *Scanner) Problems() []Problem { return s.problems }

// Stopped reports whether reading stopped at a fault.
func (s *Scanner) Stopped() bool { return s.stopped }

func (s *Scanner) note(kind Kind, reason Reason, offset int) {
	s.problems = append(s.problems, Problem{Kind: kind, Reason: reason, Offset: offset})
}

// stop ends the reading. A declaration that is wrong is not reported as missing
// too.
func (s *Scanner) stop(kind Kind, reason Reason, offset int) {
	if kind == Declaration {
		s.problems = slices.DeleteFunc(s.problems, func(p Problem) bool { return p.Kind == NoDeclaration })
	}
	s.note(kind, reason, min(offset, len(s.data)))
	s.stopped = true
}

// Next reads a token; ok is false at the end and after a fault that stops reading.
func (s *Scanner) Next() (t Token, ok bool) {
	if s.closing && !s.stopped {
		s.closing = false
		return s.endElement(s.at), true
	}
	if s.stopped {
		return Token{}, false
	}
	if s.at == len(s.data) {
		if len(s.open) > 0 || !s.rooted {
			s.stop(Syntax, UnexpectedEnd, s.at)
		}
		return Token{}, false
	}
	if s.data[s.at] != '<' {
		return s.text()
	}
	rest := s.data[s.at:]
	switch {
	case bytes.HasPrefix(rest, []byte(openComment)):
		return s.comment()
	case bytes.HasPrefix(rest, []byte(openSection)):
		return s.cdata()
	case bytes.HasPrefix(rest, []byte("<!DOCTYPE")), bytes.HasPrefix(rest, []byte("<!ENTITY")):
		s.stop(DocumentType, NoReason, s.at)
	case bytes.HasPrefix(rest, []byte("<?")):
		s.instruction()
	case bytes.HasPrefix(rest, []byte("</")):
		return s.endTag()
	case len(rest) == 1:
		s.stop(Syntax, UnexpectedEnd, len(s.data))
	case rest[1] == '!':
		s.stop(Syntax, BadMarkup, s.at)
	default:
		return s.startTag()
	}
	return Token{}, false
}

// instruction refuses a processing instruction. An XML declaration that is not at
// the start looks like one.
func (s *Scanner) instruction() {
	if name := s.nameAt(s.at + 2); bytes.EqualFold(s.data[s.at+2:name], []byte("xml")) {
		s.stop(Declaration, NoReason, s.at)
		return
	}
	s.stop(ProcessingInstruction, NoReason, s.at)
}

func (s *Scanner) text() (Token, bool) {
	start := s.at
	end := len(s.data)
	if i := bytes.IndexByte(s.data[start:], '<'); i >= 0 {
		end = start + i
	}
	raw := s.data[start:end]
	if len(s.open) == 0 {
		if i := bytes.IndexFunc(raw, notSpace); i >= 0 {
			s.stop(Syntax, OutsideRoot, start+i)
			return Token{}, false
		}
	}
	if !s.characters(raw, start) {
		return Token{}, false
	}
	if i := bytes.Index(raw, []byte(closeSection)); i >= 0 {
		s.stop(Syntax, BadCharacter, start+i)
		return Token{}, false
	}
	s.at = end
	return Token{Kind: Text, Offset: start, End: end, Text: raw}, true
}

// characters checks the references in a text, and reports whether all are known.
// Its characters were checked by prolog.
func (s *Scanner) characters(raw []byte, start int) bool {
	for i := 0; ; {
		amp := bytes.IndexByte(raw[i:], '&')
		if amp < 0 {
			return true
		}
		i += amp
		_, size, known := reference(raw[i:])
		switch {
		case size == 0:
			s.stop(Syntax, BadCharacter, start+i)
			return false
		case !known:
			s.stop(Entity, NoReason, start+i)
			return false
		}
		i += size
	}
}

// marked returns what is between two marks, and the offset after the second.
func (s *Scanner) marked(open, end string) (inner []byte, after int, ok bool) {
	from := s.at + len(open)
	i := bytes.Index(s.data[from:], []byte(end))
	if i < 0 {
		s.stop(Syntax, UnexpectedEnd, len(s.data))
		return nil, 0, false
	}
	return s.data[from : from+i], from + i + len(end), true
}

func (s *Scanner) comment() (Token, bool) {
	inner, after, ok := s.marked(openComment, closeComment)
	if !ok {
		return Token{}, false
	}
	if bytes.Contains(inner, []byte("--")) || bytes.HasSuffix(inner, []byte("-")) {
		s.stop(Syntax, BadComment, s.at)
		return Token{}, false
	}
	return s.take(Token{Kind: Comment, Offset: s.at, End: after})
}

func (s *Scanner) cdata() (Token, bool) {
	if len(s.open) == 0 {
		s.stop(Syntax, OutsideRoot, s.at)
		return Token{}, false
	}
	inner, after, ok := s.marked(openSection, closeSection)
	if !ok {
		return Token{}, false
	}
	return s.take(Token{Kind: CData, Offset: s.at, End: after, Text: inner})
}

// take moves behind a comment or a CDATA section.
func (s *Scanner) take(t Token) (Token, bool) {
	if !s.count(1, t.Offset) {
		return Token{}, false
	}
	s.at = t.End
	return t, true
}

// count counts nodes that begin at an offset and reports whether they are within
// the limit.
func (s *Scanner) count(nodes, offset int) bool {
	if s.nodes += nodes; s.nodes > s.limits.Nodes {
		s.stop(Limit, TooManyNodes, offset)
		return false
	}
	return true
}

func notSpace(r rune) bool { return r != ' ' && r != '\t' && r != '\n' && r != '\r' }

// space returns the offset of the first byte from i on that is not white space.
func (s *Scanner) space(i int) int {
	for i < len(s.data) && !notSpace(rune(s.data[i])) {
		i++
	}
	return i
}

// nameAt returns the offset after the name that starts at i; i if the name is missing.
func (s *Scanner) nameAt(i int) int {
	start := i
	for i < len(s.data) {
		c := s.data[i]
		size := 1
		ok := c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == ':' ||
			i > start && (c >= '0' && c <= '9' || c == '-' || c == '.')
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRune(s.data[i:])
			ok = unicode.IsLetter(r) || i > start && unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc)
		}
		if !ok {
			break
		}
		i += size
	}
	return i
}
