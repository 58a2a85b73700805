package message

import (
	"slices"
	"strings"
)

// An Element is an element as far as validators look at one. Its zero value is no
// element.
type Element struct {
	Space, Name   string // the name as it may be shown, see walk.Shown; that of the root as it is
	Pointer       string // the way to it from the root, by names
	Offset        int    // of its start tag
	Content       []byte // as it is written: a slice of the text
	ContentOffset int
	Text          string // without the white space around it; "" of a part
	Null          bool   // it has a nullFlavor, the reason why it has no value
	HasAttributes bool   // beside namespace declarations

	// The attributes of a coded value (CD) and of an identifier (II).
	Code, System, SystemName, Display, Root string
}

// End returns the place of its end tag.
func (e Element) End() int { return e.ContentOffset + len(e.Content) }

// A Found is what a path leads to.
type Found struct {
	First   Element // of those that the path names
	Exists  bool    // there is one
	Pointer string  // the way to what was found, or to the step that is missing
	Offset  int     // of the element, or of the one in which the missing step should be
	Value   string  // of the attribute that the path ends with, else the text of the element
	IsSet   bool    // there is a value, which is not empty
	More    []Element
	Other   Element // one with the missing step's name in another namespace; only its place is known
}

// All returns every element that the path names.
func (f Found) All() []Element {
	if !f.Exists {
		return nil
	}
	return append([]Element{f.First}, f.More...)
}

// Has reports whether an element is one of those that the path names, or the one in
// another namespace.
func (f Found) Has(e Element) bool {
	isIt := func(other Element) bool { return other.Pointer != "" && other.Offset == e.Offset }
	return isIt(f.Other) || slices.ContainsFunc(f.All(), isIt)
}

// A hit is what a step leads to.
type hit struct {
	first node // of the elements in the one that the step before leads to
	more  []node
	other node // the last one with the name in another namespace
}

// Find follows paths through a document that has their root. It returns what each
// of them leads to, and the elements that are there once too often.
func (d *Document) Find(p *Paths) (found []Found, repeated []Element) {
	hits := make([]hit, len(p.steps))
	hits[0].first = node{d, 0}
	for i := range p.steps { // a step comes after the one before it
		if from := hits[i].first; !from.isZero() && len(p.steps[i].next) > 0 {
			for child := range from.elements() {
				p.take(hits, i, child)
			}
		}
	}
	for i := range hits {
		if s := &p.steps[i]; len(hits[i].more) > 0 && !s.repeats {
			repeated = append(repeated, p.element(hits[i].more[0], i))
		}
	}
	found = make([]Found, len(p.ends))
	for i, e := range p.ends {
		found[i] = p.found(hits, e)
	}
	return found, repeated
}

// take looks whether an element is on a step behind step i.
func (p *Paths) take(hits []hit, i int, n node) {
	for _, next := range p.steps[i].next {
		s, h := &p.steps[next], &hits[next]
		switch {
		case !s.meets(n):
		case n.element().space != s.space && s.local != "*":
			h.other = n
		case h.first.isZero():
			h.first = n
		default:
			h.more = append(h.more, n)
		}
	}
}

// found returns what a path leads to.
func (p *Paths) found(hits []hit, e end) (f Found) {
	i := e.step
	h := &hits[i]
	if h.first.isZero() {
		for hits[p.steps[i].parent].first.isZero() {
			i = p.steps[i].parent
		}
		f.Pointer, f.Offset = p.steps[i].pointer, hits[p.steps[i].parent].first.offset()
		if other := hits[i].other; !other.isZero() {
			f.Offset = other.offset()
			f.Other = Element{Pointer: f.Pointer, Offset: f.Offset}
		}
		return f
	}
	f.First, f.Exists = p.element(h.first, i), true
	for _, n := range h.more {
		f.More = append(f.More, p.element(n, i))
	}
	f.Pointer, f.Offset = f.First.Pointer, f.First.Offset
	if e.attr == "" {
		f.Value, f.IsSet = f.First.Text, f.First.Text != ""
		return f
	}
	a := h.first.find(e.attr)
	if a != nil || !f.First.Null {
		f.Pointer = e.pointer
	}
	if a != nil {
		f.Value = h.first.doc.text(a.Value, a.at)
		f.IsSet = f.Value != ""
	}
	return f
}

// element returns an element that step i leads to.
func (p *Paths) element(n node, i int) Element {
	if p.steps[i].local == "*" {
		return elementOf(n, n.pointer())
	}
	return elementOf(n, p.steps[i].pointer)
}

func elementOf(n node, pointer string) Element {
	e := Element{
		Space: n.element().space, Name: pointer[strings.LastIndexByte(pointer, '/')+1:], Pointer: pointer,
		Offset: n.offset(), Content: n.content(), ContentOffset: n.contentOffset(), Text: n.text(),
	}
	attrs := n.attrs()
	for i := range attrs {
		a := &attrs[i]
		e.HasAttributes = e.HasAttributes || !a.Declares()
		if len(a.Prefix) > 0 {
			continue
		}
		switch value := n.doc.text(a.Value, a.at); string(a.Local) {
		case "code":
			e.Code = value
		case "codeSystem":
			e.System = value
		case "codeSystemName":
			e.SystemName = value
		case "displayName":
			e.Display = value
		case "root":
			e.Root = value
		case "nullFlavor":
			e.Null = true
		}
	}
	return e
}

// Coded returns the elements outside the body that name a code system, in the
// order of the text, without those that were found.
func (d *Document) Coded(found []Found) (list []Element) {
	for i := 0; i < len(d.elements); i++ {
		n := node{d, i}
		if n.isBody() {
			i = n.element().next - 1
			continue
		}
		isFound := func(f Found) bool { return f.Exists && f.First.Offset == n.offset() }
		if n.find("codeSystem") != nil && !slices.ContainsFunc(found, isFound) {
			list = append(list, elementOf(n, n.pointer()))
		}
	}
	return list
}
