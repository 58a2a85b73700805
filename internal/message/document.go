package message

import (
	"bytes"
	"io"

	"github.com/beevik/etree"
)

// The namespaces of a message.
const (
	V3      = "urn:hl7-org:v3" // HL7 V3, CDA R2
	Finland = "urn:hl7finland"
	XHTML   = "http://www.w3.org/1999/xhtml"
)

// body is the element whose children hold the Base64 parts. Their content stays
// out of the tree.
const body = "nonXMLBody"

// A Document is an XML document with the place of each element. Its tree lacks
// the content of the Base64 parts, which [Node.Content] returns.
type Document struct {
	data  []byte
	root  *etree.Element
	spans map[*etree.Element]span
}

// A span is the place of an element: its start tag, its content, its end tag.
type span struct{ start, inner, end int }

// Read reads an XML document. It returns nil if the text cannot be read, for
// the reason that the last problem has.
func Read(data []byte, limits Limits) (*Document, []Problem) {
	s := NewScanner(data, limits)
	l := layout{scanner: s}
	l.read()
	if s.Stopped() {
		return nil, s.Problems()
	}
	tree := etree.NewDocument()
	tree.ReadSettings = etree.ReadSettings{MaxDepth: limits.Depth + 1}
	if _, err := tree.ReadFrom(l.without(data)); err != nil || tree.Root() == nil {
		// The scanner allows a few more letters in names than etree.
		return nil, append(s.Problems(), Problem{Syntax, BadName, 0})
	}
	d := &Document{data: data, root: tree.Root(), spans: make(map[*etree.Element]span, len(l.spans))}
	next := 0
	var place func(e *etree.Element)
	place = func(e *etree.Element) {
		d.spans[e] = l.spans[next]
		next++
		for _, t := range e.Child {
			if child, ok := t.(*etree.Element); ok {
				place(child)
			}
		}
	}
	place(d.root)
	return d, s.Problems()
}

// Root returns the root element.
func (d *Document) Root() Node { return Node{d, d.root} }

// A layout is the places of the elements of a text, in document order.
type layout struct {
	scanner *Scanner
	spans   []span
	open    []int  // indexes of the open elements
	parts   []span // elements below the body without elements of their own

	body    int  // how many elements were open when the body had begun; 0 outside of it
	leaf    bool // no element has ended since the innermost open one began
	outside int  // bytes outside the parts
	pending int  // bytes of what is a part unless an element follows in it
}

// read reads the text to its end, or until reading stops.
func (l *layout) read() {
	for {
		t, ok := l.scanner.Next()
		if !ok {
			return
		}
		switch t.Kind {
		case StartTag:
			l.start(&t)
		case EndTag:
			l.end(&t)
		default:
			l.content(&t)
		}
		if l.outside > l.scanner.limits.Header {
			l.scanner.stop(Limit, HeaderTooLarge, t.Offset)
			return
		}
	}
}

// start opens an element. The one that it is in is no part: what was read of
// that counts.
func (l *layout) start(t *Token) {
	l.open = append(l.open, len(l.spans))
	l.spans = append(l.spans, span{start: t.Offset, inner: t.End})
	if l.body == 0 && t.Local == body {
		l.body = len(l.open)
	}
	l.leaf = true
	l.outside += l.pending + t.End - t.Offset
	l.pending = 0
}

// end closes the innermost element.
func (l *layout) end(t *Token) {
	e := &l.spans[l.open[len(l.open)-1]]
	e.end = t.Offset
	if l.inPart() {
		l.parts = append(l.parts, *e)
		l.pending = 0
	}
	if len(l.open) == l.body {
		l.body = 0
	}
	l.open = l.open[:len(l.open)-1]
	l.leaf = false
	l.outside += t.End - t.Offset
}

// content takes in what is between tags.
func (l *layout) content(t *Token) {
	if size := t.End - t.Offset; l.inPart() {
		l.pending += size
	} else {
		l.outside += size
	}
}

// inPart reports whether the innermost element is a part as far as it was read:
// a child of the body without elements of its own.
func (l *layout) inPart() bool {
	return l.leaf && l.body > 0 && len(l.open) == l.body+1
}

// without returns the text without the content of the parts.
func (l *layout) without(data []byte) io.Reader {
	pieces := make([]io.Reader, 0, len(l.parts)+1)
	from := 0
	for _, p := range l.parts {
		pieces = append(pieces, bytes.NewReader(data[from:p.inner]))
		from = p.end
	}
	return io.MultiReader(append(pieces, bytes.NewReader(data[from:]))...)
}
