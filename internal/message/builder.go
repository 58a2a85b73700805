package message

// body is the element whose children hold the Base64 parts.
const body = "nonXMLBody"

// A builder makes a document out of the tokens of a text.
type builder struct {
	Document
	scanner *Scanner
	open    []int // indexes of the open elements

	body    int  // how many elements were open when the body had begun; 0 outside of it
	leaf    bool // no element has ended since the innermost open one began
	outside int  // bytes outside the parts
	outer   int  // bytes before the content of the first part
	pending int  // bytes of what is a part unless an element follows in it
}

// read reads the text to its end, or until reading stops.
func (b *builder) read() {
	for {
		t, ok := b.scanner.Next()
		if !ok {
			return
		}
		switch t.Kind {
		case StartTag:
			b.start(&t)
		case EndTag:
			b.end(&t)
		default:
			b.content(&t)
		}
		if b.outside > b.scanner.limits.Header {
			b.scanner.stop(Limit, HeaderTooLarge, t.Offset)
			return
		}
	}
}

// start opens an element. The one that it is in is no part: what was read of
// that counts.
func (b *builder) start(t *Token) {
	b.attrs = append(roomy(b.attrs, len(t.Attrs)), t.Attrs...)
	e := element{space: t.Space, local: t.Local, parent: -1, start: t.Offset, inner: t.End, attrs: len(b.attrs)}
	if len(b.open) > 0 {
		e.parent = b.open[len(b.open)-1]
	}
	b.open = append(b.open, len(b.elements))
	b.elements = append(roomy(b.elements, 1), e)
	if b.body == 0 && string(t.Local) == body {
		b.body = len(b.open)
	}
	b.leaf = true
	b.outside += b.pending + t.End - t.Offset
	b.pending = 0
}

// roomy returns a slice with room for n more. It doubles, so that all that it takes
// is twice what it needs at last.
func roomy[T any](s []T, n int) []T {
	const first = 256 // a header has some hundred elements
	if len(s)+n <= cap(s) {
		return s
	}
	return append(make([]T, 0, max(len(s)+n, 2*cap(s), first)), s...)
}

// end closes the innermost element.
func (b *builder) end(t *Token) {
	e := &b.elements[b.open[len(b.open)-1]]
	e.end, e.next = t.Offset, len(b.elements)
	if e.part = b.inPart(); e.part {
		b.pending = 0
		b.outer = min(b.outer, e.inner)
	}
	if len(b.open) == b.body {
		b.body = 0
	}
	b.open = b.open[:len(b.open)-1]
	b.leaf = false
	b.outside += t.End - t.Offset
}

// content takes in what is between tags.
func (b *builder) content(t *Token) {
	if size := t.End - t.Offset; b.inPart() {
		b.pending += size
	} else {
		b.outside += size
	}
}

// inPart reports whether the innermost element is a part as far as it was read:
// a child of the body without elements of its own.
func (b *builder) inPart() bool {
	return b.leaf && b.body > 0 && len(b.open) == b.body+1
}
