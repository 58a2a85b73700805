package message

import (
	"strings"

	"github.com/beevik/etree"

	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A Node is an element of a document. The zero Node is no element.
type Node struct {
	doc *Document
	e   *etree.Element
}

// IsZero reports whether there is no element.
func (n Node) IsZero() bool { return n.e == nil }

// Is reports whether the element has a name in a namespace.
func (n Node) Is(space, local string) bool {
	return n.e.Tag == local && n.e.NamespaceURI() == space
}

// Local returns the name of the element without its prefix. It may be a value: see
// Shown.
func (n Node) Local() string { return n.e.Tag }

// Shown returns the name if it may be shown, else "*". That of the root is known.
func (n Node) Shown() string {
	if n.e == n.doc.root {
		return n.e.Tag
	}
	return walk.Shown(n.e.Tag)
}

// Elements returns the child elements.
func (n Node) Elements() []Node {
	list := make([]Node, 0, len(n.e.Child))
	for _, t := range n.e.Child {
		if e, ok := t.(*etree.Element); ok {
			list = append(list, Node{n.doc, e})
		}
	}
	return list
}

// Attr returns an attribute without namespace.
func (n Node) Attr(name string) (value string, ok bool) {
	for i := range n.e.Attr {
		if a := &n.e.Attr[i]; a.Key == name && a.Space == "" {
			return a.Value, true
		}
	}
	return "", false
}

// Null reports whether the element has a nullFlavor, the reason why it has no
// value.
func (n Node) Null() bool {
	_, ok := n.Attr("nullFlavor")
	return ok
}

// HasAttributes reports whether the element has attributes beside namespace
// declarations.
func (n Node) HasAttributes() bool {
	for i := range n.e.Attr {
		if a := &n.e.Attr[i]; a.Space != "xmlns" && a.FullKey() != "xmlns" {
			return true
		}
	}
	return false
}

// Text returns the characters of the element without the white space around
// them. Comments between them do not count.
func (n Node) Text() string {
	var b strings.Builder
	for _, t := range n.e.Child {
		if c, ok := t.(*etree.CharData); ok {
			b.WriteString(c.Data)
		}
	}
	return strings.TrimSpace(b.String())
}

// Content returns the content of the element as it is written. It is a slice of
// the text: changing it changes the message.
func (n Node) Content() []byte {
	s := n.doc.spans[n.e]
	return n.doc.data[s.inner:s.end]
}

// Offset returns the place of the element's start tag.
func (n Node) Offset() int { return n.doc.spans[n.e].start }

// ContentOffset returns the place of the element's content.
func (n Node) ContentOffset() int { return n.doc.spans[n.e].inner }

// Pointer returns the way to the element from the root, by the names of the
// elements without their prefixes, as they may be shown.
func (n Node) Pointer() string {
	var steps []string
	for e := n.e; e != nil && e.Tag != ""; e = e.Parent() {
		steps = append(steps, Node{n.doc, e}.Shown())
	}
	var b strings.Builder
	for i := len(steps) - 1; i >= 0; i-- {
		b.WriteByte('/')
		b.WriteString(steps[i])
	}
	return b.String()
}
