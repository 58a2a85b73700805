package walk

import (
	"bytes"
	"crypto/sha256"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// text walks a string and holds it to its shape. The span is empty where the
// string is not text at all: nothing more is said of it then.
func (w *Walker) text(i int, shapeID uint16, node int) (span, int) {
	s := span{start: i + 1}
	if s.end, s.marks = w.scan(i + 1); s.end == stop {
		return s, stop
	}
	next := s.end + 1
	if s.marks&faulty != 0 {
		w.mark(node, Bad)
		w.report(Finding{Kind: UTF8, Offset: i, Node: node, Shape: int(shapeID)})
		return span{}, next
	}
	shape := &w.set.Shapes[shapeID]
	switch shape.Kind {
	case table.String, table.NonEmpty:
		// Most texts are neither blank nor strange.
		if s.end > s.start && w.data[s.start] > ' ' && w.data[s.start] != '\\' && s.marks&exotic == 0 {
			return s, next
		}
	}
	w.meaning(s, shape, Finding{Offset: i, Node: node, Shape: int(shapeID)})
	return s, next
}

// meaning holds a text to its shape, and what the structure takes to what it
// means.
func (w *Walker) meaning(s span, shape *table.Shape, f Finding) {
	ok := true
	if shape.Kind != table.String {
		f.Kind, ok = w.fits(shape, s)
	}
	switch {
	case !ok:
		w.report(f)
	case shape.Kind == table.String || shape.Kind == table.NonEmpty:
		w.textMeaning(s, f)
	case shape.Kind == table.Date || shape.Kind == table.Instant:
		w.dateMeaning(shape.Kind, w.decode(s), f)
	}
}

// fits says whether a text is what a shape asks for, and what is wrong where it
// is not.
func (w *Walker) fits(shape *table.Shape, s span) (Kind, bool) {
	if shape.Kind == table.NonEmpty {
		return Empty, s.end > s.start
	}
	text := w.decode(s)
	switch shape.Kind {
	case table.Date:
		rest, ok := date(text)
		return BadFormat, ok && len(rest) == 0
	case table.Instant:
		return BadFormat, instant(text)
	case table.System:
		return BadSystem, isSystem(text, w.set.String(table.TextID(shape.Arg)))
	case table.ExactSystem:
		return BadSystem, string(text) == w.set.String(table.TextID(shape.Arg))
	case table.OneOf:
		list := w.set.CodesOf(shape.Arg)
		for i := range list {
			if string(text) == w.set.String(list[i].Code) {
				return BadCode, true
			}
		}
		return BadCode, false
	}
	return w.isPhrase(&w.set.Phrases[shape.Arg], text)
}

// isPhrase says whether a text is a fixed one. Its Swedish form in its place is
// a fault of its own.
func (w *Walker) isPhrase(p *table.Phrase, text []byte) (Kind, bool) {
	if len(text) != int(p.Fi.Bytes) && len(text) != int(p.Sv.Bytes) {
		return BadPhrase, false
	}
	sum := sha256.Sum256(text)
	if sum == p.Sv.SHA256 && sum != p.Fi.SHA256 {
		return ValuePhraseLanguage, false
	}
	return BadPhrase, sum == p.Fi.SHA256
}

// isSystem says whether text is urn:oid:<oid>, with or without version arcs
// behind it.
func isSystem(text []byte, oid string) bool {
	rest, ok := bytes.CutPrefix(text, []byte("urn:oid:"))
	if !ok || len(rest) < len(oid) || string(rest[:len(oid)]) != oid {
		return false
	}
	for rest = rest[len(oid):]; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n]-'0' <= 9 {
			n++
		}
		if rest[0] != '.' || n == 1 {
			return false
		}
		rest = rest[n:]
	}
	return true
}
