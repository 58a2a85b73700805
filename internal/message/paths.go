package message

import "strings"

// Paths are places in documents with one root, to be found together. A path is of
// child elements, such as
//
//	recordTarget/patientRole/id/@root
//
// A step is a name of the namespace urn:hl7-org:v3, or of urn:hl7finland after
// f:. It may ask for an attribute, [typeCode=ADM], or for an element without
// it, [!qualifier]; * is any element. Of several elements the first is followed,
// and the second is one too many unless the step ends with +. The last step may name
// an attribute.
type Paths struct {
	steps []step
	ends  []end
}

// A step is an element on the way of some paths. The first one is the root.
type step struct {
	text         string // as it is written in the path
	space, local string
	attr, want   string // condition; want is "" for an element without the attribute
	pointer      string
	parent       int
	next         []int // the steps behind it
	repeats      bool  // there may be several
}

// An end is what a path leads to.
type end struct {
	step    int
	attr    string // "" for an element
	pointer string
}

// NewPaths returns the paths below a root of the namespace urn:hl7-org:v3.
func NewPaths(root string, paths ...string) *Paths {
	p := &Paths{steps: []step{{space: V3, local: root, pointer: "/" + root}}}
	for _, path := range paths {
		p.add(path)
	}
	return p
}

func (p *Paths) add(path string) {
	at := 0
	for text := range strings.SplitSeq(path, "/") {
		if attr, ok := strings.CutPrefix(text, "@"); ok {
			p.ends = append(p.ends, end{at, attr, p.steps[at].pointer + "/" + text})
			return
		}
		at = p.step(at, text)
	}
	p.ends = append(p.ends, end{at, "", p.steps[at].pointer})
}

// step returns the index of a step behind another one.
func (p *Paths) step(parent int, text string) int {
	for _, i := range p.steps[parent].next {
		if p.steps[i].text == text {
			return i
		}
	}
	s := step{text: text, space: V3, parent: parent}
	once, isRepeated := strings.CutSuffix(text, "+")
	name, condition, _ := strings.Cut(strings.TrimSuffix(once, "]"), "[")
	s.attr, s.want, _ = strings.Cut(strings.TrimPrefix(condition, "!"), "=")
	s.local, s.repeats = name, isRepeated || name == "*"
	if local, ok := strings.CutPrefix(name, "f:"); ok {
		s.space, s.local = Finland, local
	}
	s.pointer = p.steps[parent].pointer + "/" + s.local
	i := len(p.steps)
	p.steps[parent].next = append(p.steps[parent].next, i)
	p.steps = append(p.steps, s)
	return i
}

// meets reports whether an element has the name and meets the condition of a step,
// whatever its namespace.
func (s *step) meets(n node) bool {
	if s.local == "*" {
		return true
	}
	if string(n.element().local) != s.local {
		return false
	}
	if s.attr == "" {
		return true
	}
	a := n.find(s.attr)
	if s.want == "" {
		return a == nil
	}
	return a != nil && string(text(a.Value)) == s.want
}
