package validate

import (
	"bytes"
	"index/suffixarray"
)

// fewLookups is how many times a finder looks through its whole text before an
// index is cheaper.
const fewLookups = 200

// A finder looks for pieces in a text. Few are looked for one by one; for many
// an index is made, so that time does not grow with the number of pieces times
// the size of the text.
type finder struct {
	text    []byte
	lookups int
	index   *suffixarray.Index
}

func (f *finder) has(piece []byte) bool {
	if f.lookups++; f.lookups <= fewLookups || len(piece) == 0 {
		return bytes.Contains(f.text, piece)
	}
	if f.index == nil {
		f.index = suffixarray.New(f.text)
	}
	return len(f.index.Lookup(piece, 1)) > 0
}
