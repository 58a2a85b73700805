package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A Nearest lists the codes of a list that are most like the one of a document, the
// likest first: what a person may have meant. They are indexes in the list, and -1
// behind the last.
type Nearest [5]int16

// longestLikeness is the longest code that others are likened to, in bytes; published
// ones are shorter.
const longestLikeness = 32

// liken notes in the finding about a code that is not in its list which ones of the
// list are most like it. It is only called for a fault, and a finding that was not
// kept is left alone.
func (w *Walker) liken(code, display Span, list uint16) {
	for i := len(w.Findings) - 1; i >= 0 && i >= len(w.Findings)-len(w.parts)-1; i-- {
		if f := &w.Findings[i]; f.Rule == &rule.StructureCode && f.Offset == int(code.Start)-1 {
			f.Nearest = w.nearest(w.decode(code), w.shownIn(display), list)
		}
	}
}

// shownIn returns a display as it is compared with labels; empty without one.
func (w *Walker) shownIn(display Span) []byte {
	if !display.checkable() {
		return nil
	}
	w.shown = Unescape(w.shown[:0], w.data[display.Start:display.End])
	w.strict = fold.StrictBytes(w.strict[:0], w.shown)
	return w.strict
}

// nearest returns the codes of a list that are most like a code and its display: those
// that have the display as their label, and then those of which the fewest characters
// differ. Of two that are alike the one that is published first comes first.
func (w *Walker) nearest(code, display []byte, list uint16) (n Nearest) {
	var apart [len(n)]int
	for i := range n {
		n[i] = -1
	}
	text := ""
	if len(code) <= longestLikeness {
		text = string(code)
	}
	codes := w.set.CodesOf(list)
	for i := range codes {
		d := w.apart(&codes[i], text, display)
		at := len(n)
		for at > 0 && (n[at-1] < 0 || apart[at-1] > d) {
			at--
		}
		if at < len(n) {
			copy(n[at+1:], n[at:])
			copy(apart[at+1:], apart[at:])
			n[at], apart[at] = int16(i), d
		}
	}
	return n
}

// apart returns how unlike a code is to a text and a display.
func (w *Walker) apart(c *table.Code, text string, display []byte) int {
	switch {
	case len(display) > 0 && w.called(c):
		return 0
	case text == "":
		return 1
	}
	return 1 + w.distance(text, w.set.String(c.Code))
}
