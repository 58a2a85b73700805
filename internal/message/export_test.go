package message

import "iter"

// Node lets the tests look at every element.
type Node = node

func (d *Document) RootNode() Node      { return node{d, 0} }
func (n node) Offset() int              { return n.offset() }
func (n node) Local() string            { return n.localName() }
func (n node) Pointer() string          { return n.pointer() }
func (n node) Content() []byte          { return n.content() }
func (n node) Text() string             { return n.text() }
func (n node) Elements() iter.Seq[Node] { return n.elements() }

func (n node) Space() string { return n.element().space }

// Written returns the attributes by their full names.
func (n node) Written() (list [][2]string) {
	for _, a := range n.attrs() {
		name := string(a.Local)
		if len(a.Prefix) > 0 {
			name = string(a.Prefix) + ":" + name
		}
		list = append(list, [2]string{name, string(text(a.Value))})
	}
	return list
}
