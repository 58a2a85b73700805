package walk

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A Tape is what the rules of a structure need of a document: an entry for each
// value at a place that a rule looks at, and for each above it, in document
// order. Entry 0 is the root group.
type Tape []Entry

// An Entry is one value.
type Entry struct {
	Node   int32 // place in the structure
	Parent int32 // entry of the group that it is in; -1 at the root
	End    int32 // the entry behind the last one inside it
	Index  int32 // of the value in its array; -1 if it is not in one
	Next   int32 // the next entry of the same node; 0 for none
	Offset int32 // where the value starts, in bytes
	State  State

	// The parts of the value, as they are written: the text of a string
	// or number in the first one, or system, code and display, or system and
	// value, or value and code.
	Parts [3]Span
}

// A State is what is known of a value beside its parts.
type State uint8

// The states of an entry.
const (
	Bad      State = 1 << iota // not what the structure asks for: nothing is known of it
	On                         // true
	Off                        // false
	Misnamed                   // there under another name, and Bad
	NoDay                      // a date or an instant of another form: it is there, and no day can be read from it
)

// watched reports whether the rules look at a place.
func (w *Walker) watched(node int) bool {
	return w.watch[uint(node)/64]>>(uint(node)%64)&1 != 0
}

// record walks a value that is not an object of the structure, at a place that the
// rules look at.
func (w *Walker) record(i int, kind table.Kind, shape uint16, node int) int {
	if w.Draft && w.isEmpty(i) {
		return w.check(i, kind, shape, node)
	}
	at := w.open(i, node)
	next := w.check(i, kind, shape, node)
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
		if e.State&Bad != 0 {
			break // it may not be text at all
		}
		e.Parts[0] = Span{Start: int32(i + 1), End: int32(next - 1)}
		if bytes.IndexByte(w.data[i+1:next-1], '\\') >= 0 {
			e.Parts[0].marks = escaped
		}
	case '{', '[', 'n':
	default:
		e.Parts[0] = Span{Start: int32(i), End: int32(next)}
	}
	w.close(at)
	return next
}

// isEmpty reports whether the value at i is null or "".
func (w *Walker) isEmpty(i int) bool {
	return w.data[i] == 'n' || w.data[i] == '"' && i+1 < len(w.data) && w.data[i+1] == '"'
}

// textEntry records a text without escapes.
func (w *Walker) textEntry(i, end, node int) {
	at := w.open(i, node)
	w.Tape[at].Parts[0] = Span{Start: int32(i + 1), End: int32(end)}
	w.close(at)
}

// open starts an entry for the value at i, inside the entry that is open.
func (w *Walker) open(i, node int) int {
	at := len(w.Tape)
	w.chain(node, int32(at))
	w.Tape = append(w.Tape, Entry{})
	e := &w.Tape[at]
	e.Node, e.Parent, e.Index, e.Offset = int32(node), int32(w.inside), -1, int32(i)
	if index, ok := w.here.index(); ok {
		e.Index = int32(index)
	}
	w.inside = at
	return at
}

// A thread runs through the entries of one node; 0 means none, because
// entry 0 is the root and nothing else.
type thread struct{ first, last int32 }

// chain ties an entry to the one of the same node before it.
func (w *Walker) chain(node int, at int32) {
	t := &w.threads[node]
	if t.last > 0 {
		w.Tape[t.last].Next = at
	} else {
		t.first = at
	}
	t.last = at
}

// rewind empties the tape for a structure of so many nodes.
func (w *Walker) rewind(nodes int) {
	for i := range w.Tape {
		w.threads[w.Tape[i].Node] = thread{}
	}
	if len(w.threads) < nodes {
		w.threads = make([]thread, nodes)
	}
	w.Tape, w.inside = w.Tape[:0], none
}

// First returns the first entry of a node, and false if it is missing.
func (w *Walker) First(node int32) (int, bool) {
	at := w.threads[node].first
	return int(at), at > 0 || node == 0 && len(w.Tape) > 0
}

// close ends the entry that is open.
func (w *Walker) close(at int) {
	w.Tape[at].End = int32(len(w.Tape))
	w.inside = int(w.Tape[at].Parent)
}

// mark adds to the state of the open entry, if it is the one of a place.
func (w *Walker) mark(node int, s State) {
	if w.inside >= 0 && int(w.Tape[w.inside].Node) == node {
		w.Tape[w.inside].State |= s
	}
}
