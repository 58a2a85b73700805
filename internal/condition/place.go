package condition

import (
	"iter"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// at iterates over the entries at a place: those below the element that the
// place has in common with the scope.
func (e *Evaluator) at(ref uint16) iter.Seq[int] {
	return func(yield func(int) bool) {
		node := int32(e.rule.Scope) + int32(e.set.Refs[ref].Node)
		anchor := e.anchor(ref)
		// Below the root, the thread of the node leads from one to the next;
		// below anything else the entries are few, and the thread may be long.
		if anchor == 0 {
			i, ok := e.w.First(node)
			for ; ok && yield(i); i, ok = int(e.tape[i].Next), e.tape[i].Next > 0 {
			}
			return
		}
		for i := anchor; i < int(e.tape[anchor].End); i++ {
			if e.tape[i].Node == node && !yield(i) {
				return
			}
		}
	}
}

// anchor returns the entry that a place has in common with the current scope object.
func (e *Evaluator) anchor(ref uint16) int { return e.anchorOf(&e.set.Refs[ref]) }

// anchorOf is anchor for a reference. If the object that should hold the place is
// missing, that is the scope object, which is above it.
func (e *Evaluator) anchorOf(ref *table.Ref) int {
	node := int32(e.rule.Scope) + int32(ref.Anchor)
	if node > e.tape[e.scope].Node {
		return e.scope
	}
	return e.up(e.scope, node)
}

// blocked reports whether a value on the way to a place is not what the structure asks
// for, so that what is there is not known.
func (e *Evaluator) blocked(ref uint16) bool {
	if len(e.w.Findings) == 0 {
		return false
	}
	anchor := e.anchor(ref)
	return e.blockedBelow(anchor, e.wayTo(ref, anchor))
}

// wayTo lists the nodes from below an entry down to a place. The next way overwrites it.
func (e *Evaluator) wayTo(ref uint16, anchor int) []int32 {
	e.way = e.appendPath(e.way[:0], int32(e.rule.Scope)+int32(e.set.Refs[ref].Node), e.tape[anchor].Node)
	return e.way
}

func (e *Evaluator) blockedBelow(entry int, way []int32) bool {
	if e.tape[entry].State&walk.Bad != 0 {
		return true
	}
	if len(way) < 2 {
		return false // the value itself
	}
	for i := entry + 1; i < int(e.tape[entry].End); i = int(e.tape[i].End) {
		if e.tape[i].Node == way[0] && e.blockedBelow(i, way[1:]) {
			return true
		}
	}
	return false
}

// up returns the entry of a node above an entry, or the entry itself.
func (e *Evaluator) up(entry int, node int32) int {
	for e.tape[entry].Node != node {
		entry = int(e.tape[entry].Parent)
	}
	return entry
}

// present reports whether a value is present: an empty text, code or identifier is
// not, nor is a quantity without its number.
func (e *Evaluator) present(entry *walk.Entry) bool {
	if entry.State&walk.Bad != 0 {
		return true
	}
	v := e.valueOf(entry)
	_, isIdentifier := v.Identifier()
	switch {
	case isIdentifier || v == table.CodeValue:
		return entry.Parts[1].End > entry.Parts[1].Start
	case v == table.QuantityValue, v == table.NoValue && e.data[entry.Offset] == '"':
		return entry.Parts[0].End > entry.Parts[0].Start
	}
	return true
}

// passes reports whether a value counts for the test of the current rule.
func (e *Evaluator) passes(entry *walk.Entry) bool {
	switch e.body.Test {
	case table.IsTrue:
		return entry.State&walk.On != 0
	case table.Filled:
		return e.present(entry) && entry.State&walk.Off == 0
	}
	return e.present(entry)
}

func (e *Evaluator) valueOf(entry *walk.Entry) table.Value {
	first := e.set.Structures[e.rule.Structure].FirstNode
	return e.set.Shapes[e.set.Nodes[first+uint32(entry.Node)].Shape].Value
}

// text returns the text of a span without its escapes. It is valid until the
// next call with the same slot.
func (e *Evaluator) text(s walk.Span, slot int) []byte {
	raw := e.data[s.Start:s.End]
	if !s.Escaped() {
		return raw
	}
	e.scratch[slot] = walk.Unescape(e.scratch[slot][:0], raw)
	return e.scratch[slot]
}
