package message

import (
	"bytes"
	"iter"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A node is an element of a document. The zero node is no element.
type node struct {
	doc   *Document
	index int
}

func (n node) element() *element { return &n.doc.elements[n.index] }

// isZero reports whether there is no element.
func (n node) isZero() bool { return n.doc == nil }

// localName returns the name of the element without its prefix. It may be a value: see
// shown.
func (n node) localName() string { return string(n.element().local) }

// shown returns the name if it may be shown, else "*". That of the root is known.
func (n node) shown() string {
	if n.index == 0 {
		return n.localName()
	}
	return walk.Shown(n.localName())
}

// elements iterates over the child elements.
func (n node) elements() iter.Seq[node] {
	return func(yield func(node) bool) {
		for i := n.index + 1; i < n.element().next; i = n.doc.elements[i].next {
			if !yield(node{n.doc, i}) {
				return
			}
		}
	}
}

// attrs returns the attributes, namespace declarations among them.
func (n node) attrs() []Attr {
	from := 0
	if n.index > 0 {
		from = n.doc.elements[n.index-1].attrs
	}
	return n.doc.attrs[from:n.element().attrs]
}

// find returns an attribute without namespace; nil if there is none.
func (n node) find(name string) *Attr {
	attrs := n.attrs()
	for i := range attrs {
		if a := &attrs[i]; string(a.Local) == name && len(a.Prefix) == 0 {
			return a
		}
	}
	return nil
}

// text returns the characters of the element without the white space around
// them. Elements and comments between them do not count. A part has none.
func (n node) text() string {
	e := n.element()
	content := n.content()
	switch {
	case e.part:
		return ""
	case bytes.IndexByte(content, '<') < 0:
		return strings.TrimSpace(n.doc.text(content, e.inner))
	}
	var out []byte
	at := e.inner
	for child := range n.elements() {
		out = appendText(out, n.doc.data[at:child.element().start])
		at = child.after()
	}
	return string(bytes.TrimSpace(appendText(out, n.doc.data[at:e.end])))
}

// after returns the offset behind the element.
func (n node) after() int {
	e := n.element()
	if e.end == e.inner && n.doc.data[e.end-2] == '/' { // an empty element
		return e.end
	}
	return e.end + bytes.IndexByte(n.doc.data[e.end:], '>') + 1
}

// isBody reports whether the element is the body of a ClinicalDocument.
func (n node) isBody() bool {
	e := n.element()
	if string(e.local) != body || e.parent < 0 {
		return false
	}
	component := n.doc.elements[e.parent]
	return string(component.local) == "component" && component.parent == 0
}

// content returns the content of the element as it is written. It is a slice of
// the text: changing it changes the message.
func (n node) content() []byte {
	e := n.element()
	return n.doc.data[e.inner:e.end]
}

// offset returns the place of the element's start tag.
func (n node) offset() int { return n.element().start }

// contentOffset returns the place of the element's content.
func (n node) contentOffset() int { return n.element().inner }

// pointer returns the way to the element from the root, by the names of the
// elements without their prefixes, as they may be shown.
func (n node) pointer() string {
	own := "/" + n.shown()
	if parent := n.element().parent; parent >= 0 {
		return node{n.doc, parent}.pointer() + own
	}
	return own
}
