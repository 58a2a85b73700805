package view

import (
	"bytes"
	"index/suffixarray"
)

// fewLookups is how many times a finder looks through its whole text before an
// index is cheaper.
const fewLookups = 200

// A Finder looks for pieces in a text. Few are looked for one by one; for many
// an index is made, so that time does not grow with the number of pieces times
// the size of the text.
type Finder struct {
	text    []byte
	lookups int
	index   *suffixarray.Index
}

// NewFinder returns a finder of pieces of a text.
func NewFinder(text []byte) *Finder { return &Finder{text: text} }

// Has reports whether a piece is in the text.
func (f *Finder) Has(piece []byte) bool {
	if f.lookups++; f.lookups <= fewLookups || len(piece) == 0 {
		return bytes.Contains(f.text, piece)
	}
	if f.index == nil {
		f.index = suffixarray.New(f.text)
	}
	return len(f.index.Lookup(piece, 1)) > 0
}
