package message

import "bytes"

// The namespaces of a message.
const (
	V3      = "urn:hl7-org:v3" // HL7 V3, CDA R2
	Finland = "urn:hl7finland"
	XHTML   = "http://www.w3.org/1999/xhtml"
)

// A Document is the elements of an XML text, in the order of their start tags,
// with their places. It points into the text.
type Document struct {
	data     []byte
	header   string // the text before the first part, of which texts are cut
	elements []element
	attrs    []Attr // of all elements
}

// An element is what was read of one. The elements inside it are those behind it,
// up to the next.
type element struct {
	space             string
	local             []byte
	parent            int // index; -1 of the root
	next              int // index of the first element behind its end
	attrs             int // index behind the last attribute
	start, inner, end int // offsets: of the start tag, the content, the end tag
	part              bool
}

// Read reads an XML document. It returns nil if the text cannot be read, for
// the reason that the last problem has.
func Read(data []byte, limits Limits) (*Document, []Problem) {
	s := NewScanner(data, limits)
	b := builder{scanner: s, Document: Document{data: data}, outer: len(data)}
	b.read()
	if s.Stopped() {
		return nil, s.Problems()
	}
	b.header = string(data[:b.outer])
	return &b.Document, s.Problems()
}

// text returns a piece of the text as a parser gives it.
func (d *Document) text(raw []byte, offset int) string {
	if end := offset + len(raw); end <= len(d.header) && bytes.IndexByte(raw, '&') < 0 && bytes.IndexByte(raw, '\r') < 0 {
		return d.header[offset:end]
	}
	return string(text(raw))
}

// Root returns the root element.
func (d *Document) Root() Element {
	root := node{d, 0}
	return elementOf(root, root.pointer())
}
