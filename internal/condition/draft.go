package condition

import "github.com/sosmeta/sosmeta-go/internal/table"

// awaits reports whether a draft lacks a value at a place that the condition of the
// current rule looks at, or a group on the way to it. The answer may still come, and
// until then no value is wrong for want of it: two clients are not too many before it
// is said whether the asia is joint. What the answer that is there so far demands is
// demanded all the same, since that is only information on what is still missing.
func (e *Evaluator) awaits(ref uint16) bool {
	if !e.terms.Draft || e.body.Kind == table.Require {
		return false
	}
	anchor := e.anchor(ref)
	return e.lacks(anchor, e.wayTo(ref, anchor))
}

// lacks reports whether an entry is not present, or what is on the way down from it.
func (e *Evaluator) lacks(entry int, way []int32) bool {
	if len(way) == 0 {
		return !e.present(&e.tape[entry])
	}
	found := false
	for i := entry + 1; i < int(e.tape[entry].End); i = int(e.tape[i].End) {
		if e.tape[i].Node == way[0] {
			if e.lacks(i, way[1:]) {
				return true
			}
			found = true
		}
	}
	return !found
}
