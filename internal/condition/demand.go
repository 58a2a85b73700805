package condition

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// demand judges the current rule, whose condition holds for the scope object, for
// every object inside it that holds the targets.
func (e *Evaluator) demand() {
	if e.body.Inner == 0 {
		e.judge()
		return
	}
	scope := e.scope
	inner := int32(e.rule.Scope) + int32(e.body.Inner)
	e.within(scope, e.path(inner, int32(e.rule.Scope)))
	e.scope = scope
}

// within judges the rule for the objects at the end of a way down from an entry.
// If a step is missing, what is demanded inside it is missing too: that is reported
// at the step, unless something outside it may be there instead.
func (e *Evaluator) within(entry int, way []int32) {
	if e.tape[entry].State&walk.Bad != 0 {
		return
	}
	if len(way) == 0 {
		e.scope = entry
		e.judge()
		return
	}
	found := false
	for i := entry + 1; i < int(e.tape[entry].End); i = int(e.tape[i].End) {
		if e.tape[i].Node == way[0] {
			found = true
			e.within(i, way[1:])
		}
	}
	switch {
	case found:
	case e.hasChoice():
		e.scope = entry
		e.judge()
	default:
		e.missingBelow(entry, way)
	}
}

// hasChoice reports whether one of what the current rule demands is outside the
// objects that it is asked of.
func (e *Evaluator) hasChoice() bool {
	return slices.ContainsFunc(e.set.TargetsOf(e.body), func(r table.Ref) bool { return r.Anchor < e.body.Inner })
}

// missing reports that a target is missing. A single target is reported at its own
// place, below the deepest group above it that is present; several are reported at
// the scope.
func (e *Evaluator) missing() {
	if e.body.TargetCount > 1 {
		e.offends(e.scope, "")
		return
	}
	ref := e.set.Refs[e.body.Targets]
	anchor := e.anchorOf(&ref)
	group, below := e.deepestPresent(anchor, int32(e.rule.Scope)+int32(ref.Node))
	e.missingBelow(group, below)
}

// missingBelow reports that what is demanded is missing below a group, at the first
// missing step of the way.
func (e *Evaluator) missingBelow(group int, way []int32) {
	node := int32(e.rule.Scope) + int32(e.set.Refs[e.body.Targets].Node)
	f := walk.Finding{Offset: int(e.tape[group].Offset), Node: int(node), Pointer: e.pointer(group)}
	if len(way) > 0 {
		f.Pointer += "/" + e.key(way[0])
	}
	e.raise(f, e.pointer(group)+e.keys(e.path(node, e.tape[group].Node)))
}

// deepestPresent returns the deepest entry on the way from an entry down to a node,
// and the nodes below it: none if the node is present. The items of an array are
// not entered.
func (e *Evaluator) deepestPresent(entry int, node int32) (deepest int, below []int32) {
	below = e.path(node, e.tape[entry].Node)
	for len(below) > 0 && e.factOf(below[0]).Flags&table.IsRepeatable == 0 {
		inside := e.child(entry, below[0])
		if inside < 0 {
			break
		}
		entry, below = inside, below[1:]
	}
	return entry, below
}
