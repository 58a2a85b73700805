package message

import "bytes"

// xmlSpace is the namespace that the prefix xml stands for.
const xmlSpace = "http://www.w3.org/XML/1998/namespace"

func (s *Scanner) startTag() (Token, bool) {
	start := s.at
	name, ok := s.startName()
	if !ok {
		return Token{}, false
	}
	end, ok := s.attributes(start+1+len(name), start)
	if !ok || !s.count(1+len(s.attrs), start) {
		return Token{}, false
	}
	e, ok := s.element(name, start)
	if !ok {
		return Token{}, false
	}
	s.rooted = true
	s.open = append(s.open, e)
	s.closing = s.data[end] == '/'
	if s.at = end + 1; s.closing {
		s.at++
	}
	return Token{Kind: StartTag, Offset: start, End: s.at, Space: e.space, Local: e.local, Attrs: s.attrs}, true
}

// startName returns the name of the start tag that is next, if an element may
// begin there.
func (s *Scanner) startName() (name []byte, ok bool) {
	end := s.nameAt(s.at + 1)
	switch {
	case len(s.open) == 0 && s.rooted:
		s.stop(Syntax, OutsideRoot, s.at)
	case len(s.open) >= s.limits.Depth:
		s.stop(Limit, TooDeep, s.at)
	case end == s.at+1:
		s.stop(Syntax, BadName, s.at)
	default:
		return s.data[s.at+1 : end], true
	}
	return nil, false
}

// element takes in the namespace declarations of a start tag and resolves the
// prefixes of its name and its attributes.
func (s *Scanner) element(name []byte, start int) (e opened, ok bool) {
	e = opened{name: name, bindings: len(s.bindings)}
	if s.bind(); len(s.bindings) > s.limits.Namespaces {
		s.stop(Limit, TooManyNamespaces, start)
		return e, false
	}
	prefix, local, ok := split(name)
	space, bound := s.lookup(prefix)
	if !ok || !bound {
		s.stop(Namespace, NoReason, start)
		return e, false
	}
	e.space, e.local = space, local
	for _, a := range s.attrs {
		if _, bound := s.lookup(a.Prefix); len(a.Prefix) > 0 && !a.Declares() && !bound {
			s.stop(Namespace, NoReason, a.Offset)
			return e, false
		}
	}
	return e, true
}

// attributes reads the attributes of a start tag into s.attrs, up to its > or
// its />, whose offset it returns.
func (s *Scanner) attributes(i, tag int) (int, bool) {
	s.attrs = s.attrs[:0]
	for {
		from := i
		i = s.space(i)
		if i >= len(s.data) {
			s.stop(Syntax, UnexpectedEnd, i)
			return 0, false
		}
		if s.data[i] == '>' {
			return i, true
		}
		if s.data[i] == '/' {
			if i+1 < len(s.data) && s.data[i+1] == '>' {
				return i, true
			}
			s.stop(Syntax, BadMarkup, i)
			return 0, false
		}
		if len(s.attrs) == s.limits.Attributes {
			s.stop(Limit, TooManyAttributes, tag)
			return 0, false
		}
		if i = s.attribute(i, i > from); i == 0 {
			return 0, false
		}
	}
}

// attribute reads one attribute and returns the offset after it, 0 if it is
// wrong. It must be apart from what is before it.
func (s *Scanner) attribute(i int, apart bool) int {
	end := s.nameAt(i)
	eq := s.space(end)
	quote := eq
	if eq < len(s.data) {
		quote = s.space(eq + 1)
	}
	if end == i || !apart || quote >= len(s.data) || s.data[eq] != '=' || s.data[quote] != '"' && s.data[quote] != '\'' {
		s.stop(Syntax, BadAttribute, i)
		return 0
	}
	size := bytes.IndexByte(s.data[quote+1:], s.data[quote])
	if size < 0 {
		s.stop(Syntax, UnexpectedEnd, len(s.data))
		return 0
	}
	value := s.data[quote+1 : quote+1+size]
	if less := bytes.IndexByte(value, '<'); less >= 0 {
		s.stop(Syntax, BadCharacter, quote+1+less)
		return 0
	}
	if !s.characters(value, quote+1) {
		return 0
	}
	prefix, local, ok := split(s.data[i:end])
	if !ok {
		s.stop(Namespace, NoReason, i)
		return 0
	}
	for _, a := range s.attrs {
		if bytes.Equal(a.Local, local) && bytes.Equal(a.Prefix, prefix) {
			s.stop(Syntax, TwiceAttribute, i)
			return 0
		}
	}
	s.attrs = append(s.attrs, Attr{prefix, local, value, i, quote + 1})
	return quote + 2 + size
}

func (s *Scanner) endTag() (Token, bool) {
	start := s.at
	end := s.nameAt(start + 2)
	i := s.space(end)
	switch {
	case i >= len(s.data):
		s.stop(Syntax, UnexpectedEnd, i)
		return Token{}, false
	case end == start+2 || s.data[i] != '>':
		s.stop(Syntax, BadName, start)
		return Token{}, false
	case len(s.open) == 0 || !bytes.Equal(s.open[len(s.open)-1].name, s.data[start+2:end]):
		s.stop(Syntax, WrongEnd, start)
		return Token{}, false
	}
	s.at = i + 1
	return s.endElement(start), true
}

// endElement closes the innermost element.
func (s *Scanner) endElement(start int) Token {
	last := s.open[len(s.open)-1]
	s.open = s.open[:len(s.open)-1]
	s.bindings = s.bindings[:last.bindings]
	return Token{Kind: EndTag, Offset: start, End: s.at, Space: last.space, Local: last.local}
}

// bind takes in the namespace declarations of the tag that was just read.
func (s *Scanner) bind() {
	for _, a := range s.attrs {
		if !a.Declares() {
			continue
		}
		b := binding{space: namespace(Unescape(a.Value))}
		if len(a.Prefix) > 0 {
			b.prefix = a.Local
		}
		s.bindings = append(s.bindings, b)
	}
}

// namespace returns the name of a namespace. Those of a message take no memory.
func namespace(name []byte) string {
	for _, known := range [...]string{V3, Finland, XHTML} {
		if string(name) == known {
			return known
		}
	}
	return string(name)
}

// lookup returns the namespace of a prefix; ok is false if the prefix is not
// bound. A name without prefix may be without namespace too.
func (s *Scanner) lookup(prefix []byte) (space string, ok bool) {
	for i := len(s.bindings) - 1; i >= 0; i-- {
		if b := s.bindings[i]; bytes.Equal(b.prefix, prefix) {
			return b.space, len(prefix) == 0 || b.space != ""
		}
	}
	if string(prefix) == "xml" {
		return xmlSpace, true
	}
	return "", len(prefix) == 0
}

// split splits a name at its colon; ok is false if it has more than one colon,
// or nothing before or after it.
func split(name []byte) (prefix, local []byte, ok bool) {
	prefix, local, found := bytes.Cut(name, []byte(":"))
	if !found {
		return nil, prefix, true
	}
	return prefix, local, len(prefix) > 0 && len(local) > 0 && bytes.IndexByte(local, ':') < 0
}
