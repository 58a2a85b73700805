package message

import "strings"

// A Found is what a path leads to.
type Found struct {
	Node    Node   // the first element that the path names; zero if it is missing
	Attr    string // the attribute that the path ends with
	Count   int    // how many elements there are
	Parent  Node   // the deepest element on the way; zero only for the path of a root
	Missing string // pointer of the step that is missing
	Other   Node   // an element of the missing step's name in another namespace
	all     []Node
}

// Value returns the attribute that the path ends with, or the text of the
// element if it ends with an element; ok is false if that is missing or empty.
func (f Found) Value() (value string, ok bool) {
	if f.Node.IsZero() {
		return "", false
	}
	if f.Attr == "" {
		text := f.Node.Text()
		return text, text != ""
	}
	value, ok = f.Node.Attr(f.Attr)
	return value, ok && value != ""
}

// All returns every element that the path names below the first of each step.
func (f Found) All() []Node { return f.all }

// Pointer returns the way to what was found, or to the step that is missing.
func (f Found) Pointer() string {
	if f.Node.IsZero() {
		return f.Missing
	}
	if _, ok := f.Node.Attr(f.Attr); f.Attr == "" || !ok && f.Node.Null() {
		return f.Node.Pointer()
	}
	return f.Node.Pointer() + "/@" + f.Attr
}

// Offset returns the place of what was found, or of the element in which the
// missing step should be.
func (f Found) Offset() int {
	switch {
	case !f.Node.IsZero():
		return f.Node.Offset()
	case !f.Other.IsZero():
		return f.Other.Offset()
	}
	return f.Parent.Offset()
}

// Find follows a path of child elements, such as
//
//	recordTarget/patientRole/id/@root
//
// A step is a name of the namespace urn:hl7-org:v3, or of urn:hl7finland after
// f:. It may ask for an attribute, [typeCode=ADM], or for an element without
// it, [!qualifier]. Of several elements the first is followed. The
// last step may name an attribute.
func (n Node) Find(path string) Found {
	f := Found{Parent: n}
	at := n
	for path != "" {
		step, rest, _ := strings.Cut(path, "/")
		if step[0] == '@' {
			f.Attr = step[1:]
			break
		}
		path = rest
		space, local, condition := parseStep(step)
		list, other := at.children(space, local, condition)
		if len(list) == 0 {
			f.Missing, f.Parent, f.Other, f.Node = at.Pointer()+"/"+local, at, other, Node{}
			f.Count, f.all = 0, nil
			return f
		}
		f.Parent, at = at, list[0]
		f.Node, f.Count, f.all = at, len(list), list
	}
	return f
}

func parseStep(step string) (space, local, condition string) {
	space, local = V3, step
	if rest, ok := strings.CutPrefix(step, "f:"); ok {
		space, local = Finland, rest
	}
	local, condition, _ = strings.Cut(strings.TrimSuffix(local, "]"), "[")
	return space, local, condition
}

// children returns the child elements of a name that meet a condition, and one
// that has the name in another namespace.
func (n Node) children(space, local, condition string) (list []Node, other Node) {
	for _, child := range n.Elements() {
		switch {
		case child.e.Tag != local || !child.meets(condition):
		case child.e.NamespaceURI() == space:
			list = append(list, child)
		default:
			other = child
		}
	}
	return list, other
}

func (n Node) meets(condition string) bool {
	if name, ok := strings.CutPrefix(condition, "!"); ok {
		_, has := n.Attr(name)
		return !has
	}
	name, want, ok := strings.Cut(condition, "=")
	if !ok {
		return true
	}
	value, _ := n.Attr(name)
	return value == want
}
