package walk

import "bytes"

// A Tape is what the rules of a structure need of a document: an entry for each
// value at a place that a rule looks at, and for each above it, in document
// order. Entry 0 is the root group.
type Tape []Entry

// An Entry is one value.
type Entry struct {
	Node   int32 // place in the structure
	Parent int32 // entry of the group that it is in; -1 at the root
	End    int32 // the entry behind the last one inside it
	Index  int32 // of the value in its array; -1 where it is in none
	Offset int32 // where the value starts, in bytes
	State  State

	// The parts of the value, as they stand in the data: the text of a string
	// or number in the first one, or system, code and display, or system and
	// value, or value and code.
	Parts [3]Span
}

// A State says more of a value.
type State uint8

// The states of an entry.
const (
	Bad    State = 1 << iota // not what the structure asks for: nothing is known of it
	Hollow                   // a group without members
	On                       // true
	Off                      // false
)

// A Span is a part of the data. Start 0 stands for none.
type Span struct {
	Start, End int32
	Escaped    bool
}

// watched says whether the rules look at a place.
func (w *Walker) watched(node int) bool {
	return w.watch[node>>6]&(1<<(node&63)) != 0
}

// record walks a value at a place that the rules look at.
func (w *Walker) record(i int, shapeID uint16, node int) int {
	at := w.open(i, node)
	next := w.check(i, shapeID, node)
	if next == stop {
		return stop
	}
	e := &w.Tape[at]
	switch w.data[i] {
	case 't':
		e.State |= On
	case 'f':
		e.State |= Off
	case '"':
		e.Parts[0] = Span{int32(i + 1), int32(next - 1), bytes.IndexByte(w.data[i+1:next-1], '\\') >= 0}
	case '{', '[', 'n':
	default:
		e.Parts[0] = Span{Start: int32(i), End: int32(next)}
	}
	w.close(at)
	return next
}

// open starts an entry for the value at i, inside the entry that is open.
func (w *Walker) open(i, node int) int {
	at := len(w.Tape)
	index := -1
	if top := len(w.path) - 1; top >= 0 && w.path[top].isIndex() {
		index = int(w.path[top].index)
	}
	w.Tape = append(w.Tape, Entry{Node: int32(node), Parent: int32(w.inside), Index: int32(index), Offset: int32(i)})
	w.inside = at
	return at
}

// close ends the entry that is open.
func (w *Walker) close(at int) {
	w.Tape[at].End = int32(len(w.Tape))
	w.inside = int(w.Tape[at].Parent)
}

// mark adds to the state of the entry that is open, where it is the one of a
// place.
func (w *Walker) mark(node int, s State) {
	if w.inside >= 0 && int(w.Tape[w.inside].Node) == node {
		w.Tape[w.inside].State |= s
	}
}
