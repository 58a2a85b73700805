package walk

import "github.com/sosmeta/sosmeta-go/internal/rule"

// A memberWalker walks the value of a member, by its name. The walker's path
// ends with the name.
type memberWalker interface {
	member(i int, name Span, key []byte) int
}

// members walks the members of an object of which the names are not known,
// from behind the opening brace to behind the closing one.
func (w *Walker) members(i int, o memberWalker) int {
	i = w.space(i)
	if i < len(w.data) && w.data[i] == '}' {
		return i + 1
	}
	for n := 1; ; n++ {
		if n > w.limits.Members {
			return w.limit(MemberLimit, i)
		}
		if i >= len(w.data) {
			return w.syntax(UnexpectedEnd, i)
		}
		if w.data[i] != '"' {
			return w.syntax(NoKey, i)
		}
		name, ok := w.quoted(i + 1)
		if !ok {
			return stop
		}
		if i = w.colon(int(name.End) + 1); i == stop {
			return stop
		}
		w.here = step(name.Start)
		if name.marks&faulty != 0 {
			i = w.faultyName(i, name)
		} else {
			i = o.member(i, name, w.decode(name))
		}
		if i == stop {
			return stop
		}
		w.here = between
		var more bool
		if i, more = w.separator(i); !more {
			return i
		}
	}
}

// colon steps over the colon behind a name to its value.
func (w *Walker) colon(i int) int {
	if i = w.space(i); i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != ':' {
		return w.syntax(NoColon, i)
	}
	return w.space(i + 1)
}

// separator steps over what follows a member: a comma, to the next name,
// or the closing brace.
func (w *Walker) separator(i int) (next int, more bool) {
	if i = w.space(i); i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i), false
	}
	switch w.data[i] {
	case ',':
		return w.space(i + 1), true
	case '}':
		return i + 1, false
	}
	return w.syntax(NoCommaOrBrace, i), false
}

// faultyName reports a name that is not Unicode text and skips its value.
func (w *Walker) faultyName(i int, name Span) int {
	w.notUnicode(name, Finding{Node: -1, Shape: -1, Name: Hidden})
	return w.skip(i)
}

// duplicate reports a repeated name and skips its value.
func (w *Walker) duplicate(i int) int {
	w.reportName(Finding{Rule: &rule.JSONDuplicateKey, Node: -1, Shape: -1}, nil)
	return w.skip(i)
}

// reportName reports a finding about the name that the path ends with; similar
// finds one that may have been intended, and learns at which index the finding is
// kept, if it is.
func (w *Walker) reportName(f Finding, similar func(name string, at int) string) {
	kept, at := w.keep(&f), len(w.Findings)
	if !kept {
		at = none
	}
	if !kept && similar == nil {
		return
	}
	// Beyond the limit too: the name may be the misspelling of a missing member,
	// which is then not reported.
	f.Name = w.nameHere()
	if f.Name != Hidden && similar != nil {
		f.Similar = similar(f.Name, at)
	}
	if kept {
		f.Offset = int(w.here) - 1
		f.Pointer = w.pointer()
		w.Findings = append(w.Findings, f)
	}
}

// nameHere returns the name that the path ends with, as it may be shown.
func (w *Walker) nameHere() string {
	w.at = w.appendName(w.at[:0], int(w.here))
	return string(w.at)
}

// strays records the unknown names of an object, to find repeated ones. The first
// four are kept as spans; more go into a map.
type strays struct {
	few   [4]Span
	count int
	names map[string]struct{} // if there are more
}

// add records a name and its text, and reports whether it was recorded before,
// which decides json.duplicate-key.
func (s *strays) add(w *Walker, name Span, key []byte) (known bool) {
	if s.names != nil {
		if _, ok := s.names[string(key)]; ok {
			return true
		}
		s.names[string(key)] = struct{}{}
		return false
	}
	for i := range s.count {
		if w.nameEquals(s.few[i], key) {
			return true
		}
	}
	if s.count < len(s.few) {
		s.few[s.count] = name
		s.count++
		return false
	}
	s.names = map[string]struct{}{string(key): {}}
	for _, name := range s.few {
		s.names[string(Unescape(nil, w.data[name.Start:name.End]))] = struct{}{}
	}
	return false
}

// An anyObject is the members of an object of which only the JSON matters.
type anyObject struct {
	w *Walker
	strays
}

func (o *anyObject) member(i int, name Span, key []byte) int {
	if o.add(o.w, name, key) {
		return o.w.duplicate(i)
	}
	return o.w.skip(i)
}
