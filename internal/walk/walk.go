// Package walk reads a document once, from left to right, against the packed
// tables, and finds what is wrong with it. It allocates nothing for a document
// without faults.
//
// The reading is strict RFC 8259. What is not JSON ends the walk; everything
// else is found in one go. A Finding holds no value of the document: an offset,
// a rule, and a pointer without the names that do not look like member names.
package walk

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// Limits bound a walk; see package validate.
type Limits struct{ Bytes, Depth, Members, Items, Number, Issues int }

// A Walker is the state of a walk. It is used again for the next one.
type Walker struct {
	set    *table.Set
	data   []byte
	limits *Limits

	structure int    // index, -1 if none is known yet, or Unknown
	day       int    // yyyymmdd, 0 for the version in force: see table.Set.Choose
	path      []step // for each open object and array, the step around it
	here      step   // in the innermost one
	scratch   []byte // the text that was decoded last
	shown     []byte // the display that was decoded last
	strict    []byte // the display that was folded last, see fold.Strict
	at        []byte // the pointer that was written last
	row       []int  // of an edit distance
	spare     []*oddities

	parts   [3]Span     // of the current object, if it is one value
	code    *table.Code // of that value, if the structure lists its codes
	watch   []uint64    // of the structure, see table.Set.WatchOf
	inside  int         // entry of the tape that is open, or none
	threads []thread    // by node

	Codes    *Codes       // nil to look up no codes but those of the structure
	Language language.Tag // of the document, language.Und if it is not known

	latin1   bool   // the document was reported to be in Latin-1
	noLatin1 int    // offset of what keeps the text before it from being so, or none
	unborn   string // pointer of the last group that has a birth after the day
	root     rootObject
	Draft    bool      // what is null or "" is still missing: the tape has no entry of it
	Day      value.Day // that births, documents and starts are not after; the zero Day for none
	Findings []Finding // of each severity as many as Limits.Issues allows
	Beyond   Count     // of those that are not kept
	Broken   []*rule.Rule
	kept     Count // of Findings
	Tape     Tape
	Complete bool // the text is JSON within the limits, and was read to its end
	Rooted   bool // the document has the root group of its structure

	// Weigh returns the severity that the options give a finding. If it is nil, a
	// finding has the severity of its rule.
	Weigh   func(*Finding) rule.Severity
	weighed Finding // see weigh
}

// A step is the current member or item of an open object or array: where the inside of a
// member's name starts in the data, between, or ^index for an item of an array.
type step int32

const (
	between   step = 0  // two members
	firstItem step = ^0 // and the next one is one less
)

// index returns the index of the current item; ok is false if the step is in an
// object.
func (s step) index() (i int, ok bool) { return int(^s), s < between }

// enter steps into the object or array at i.
func (w *Walker) enter(i int, s step) int {
	if len(w.path) >= w.limits.Depth {
		return w.limit(DepthLimit, i)
	}
	w.path = append(w.path, w.here)
	w.here = s
	return i + 1
}

func (w *Walker) leave() {
	last := len(w.path) - 1
	w.here = w.path[last]
	w.path = w.path[:last]
}

// stop is returned instead of an offset when the walk must end.
const stop = -1

// none is the index of no entry of the tape, and of no finding.
const none = -1

// Unknown is the index of a structure that is named and not known. The text is
// read to its end all the same, and checked as JSON alone.
const Unknown = -2

// Run walks a document and checks it against a structure. If the index is -1, the
// root key chooses the structure: its version of a day, yyyymmdd, or the one in force
// if the day is 0. Run returns the index of the structure, which is negative if
// it is not known.
func (w *Walker) Run(set *table.Set, data []byte, limits *Limits, structure, day int) int {
	w.set, w.data, w.limits = set, data, limits
	w.structure, w.day = structure, day
	w.path, w.here = w.path[:0], between
	w.Findings, w.kept, w.Beyond, w.Broken = w.Findings[:0], Count{}, Count{}, w.Broken[:0]
	w.rewind(0)
	w.latin1, w.noLatin1, w.unborn, w.Complete, w.Rooted = false, none, "", false, false
	if len(data) > limits.Bytes {
		w.limit(ByteLimit, 0)
		return w.structure
	}
	if k, is := foreign(data); is {
		at := w.space(0)
		if at == len(data) || data[at] != '<' {
			at = 0
		}
		w.syntax(k.Case(), at)
		return w.structure
	}
	i := 0
	if len(data) >= 3 && data[0] == 0xEF && data[1] == 0xBB && data[2] == 0xBF {
		w.syntax(ByteOrderMark, 0)
		i = 3
	}
	if i = w.document(w.space(i)); i == stop {
		return w.structure
	}
	if i = w.space(i); i < len(data) {
		w.syntax(TrailingData, i)
	} else {
		w.Complete = true
	}
	return w.structure
}

// Release lets go of the document and keeps the memory for the next walk.
func (w *Walker) Release() {
	clear(w.Findings)
	w.Findings = w.Findings[:0]
	w.data, w.root, w.weighed, w.unborn = nil, rootObject{}, Finding{}, ""
}

// value walks a value of a kind and shape. node is its place in the structure.
func (w *Walker) value(i int, kind table.Kind, shape uint16, node int) int {
	d := w.data
	if i >= len(d) {
		return w.syntax(UnexpectedEnd, i)
	}
	switch {
	case kind == table.Object && d[i] == '{':
		return w.object(i, &w.set.Shapes[shape], node)
	case kind.IsText() && d[i] == '"' && i+1 < len(d) && d[i+1] > ' ':
		// Most texts are neither blank nor in need of a closer look.
		end := plain(d, i+1)
		if end > i+1 && end < len(d) && d[end] == '"' && d[end-1] != ' ' {
			if w.watched(node) {
				w.textEntry(i, end, node)
			}
			return end + 1
		}
	}
	if w.watched(node) {
		return w.record(i, kind, shape, node)
	}
	return w.check(i, kind, shape, node)
}

// check walks a value that is not an object of the structure and checks its shape.
func (w *Walker) check(i int, kind table.Kind, shape uint16, node int) int {
	c := w.data[i]
	switch kind {
	case table.Object:
	case table.Bool:
		if c == 't' || c == 'f' {
			return w.literal(i)
		}
	case table.Number, table.Count:
		if c == '-' || c-'0' <= 9 {
			return w.numeric(i, shape, node)
		}
	default:
		if c == '"' {
			return w.text(i, kind, shape, node)
		}
	}
	return w.wrongType(i, Finding{Node: node, Shape: int(shape)})
}

// wrongType skips a value of another type than the structure asks for, and
// reports it if it is a value at all.
func (w *Walker) wrongType(i int, f Finding) int {
	next := w.skip(i)
	if next != stop {
		f.Rule, f.Offset, f.Found = &rule.StructureType, i, TypeOf(w.data[i])
		if f.Empty = w.isEmpty(i); !f.Empty || !w.Draft {
			w.mark(f.Node, Bad)
		}
		w.report(f)
	}
	return next
}
