package condition

import (
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// offends reports a value that breaks the current rule, or one of its parts.
func (e *Evaluator) offends(entry int, part string) {
	e.report(walk.Finding{Rule: RuleOf(e.body)}, entry, part)
}

// report reports a finding about a value or one of its parts.
func (e *Evaluator) report(f walk.Finding, entry int, part string) {
	f.Pointer = e.pointer(entry)
	if part != "" {
		f.Pointer += "/" + part
	}
	at := &e.tape[entry]
	f.Offset, f.Node = e.offset(at, part), int(at.Node)
	e.add(f)
}

func (e *Evaluator) add(f walk.Finding) {
	f.Shape, f.Conditional = -1, e.index
	e.w.Add(f)
}

// offset returns the offset of a value or one of its parts.
func (e *Evaluator) offset(at *walk.Entry, part string) int {
	if part != "" && at.Parts[1].Start > 0 {
		return int(at.Parts[1].Start) - 1
	}
	return int(at.Offset)
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
	node := int32(e.rule.Scope) + int32(ref.Node)
	anchor := e.up(e.scope, int32(e.rule.Scope)+int32(ref.Anchor))
	group, below := e.deepestPresent(anchor, node)
	f := walk.Finding{Rule: RuleOf(e.body), Offset: int(e.tape[group].Offset), Node: int(node), Pointer: e.pointer(group)}
	for _, step := range below {
		f.Pointer += "/" + e.set.String(e.factOf(step).Key)
		if e.factOf(step).Flags&table.IsRepeatable != 0 {
			break // the pointer does not name an item: any of them may be meant
		}
	}
	e.add(f)
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

// path lists the nodes from below a group down to a node.
func (e *Evaluator) path(node, group int32) []int32 {
	if node == group {
		return nil
	}
	return append(e.path(node-int32(e.node(node).Parent), group), node)
}

// child returns the entry of a node directly inside an entry, -1 if there is
// none.
func (e *Evaluator) child(group int, node int32) int {
	for i := group + 1; i < int(e.tape[group].End); i = int(e.tape[i].End) {
		if e.tape[i].Node == node {
			return i
		}
	}
	return -1
}

// pointer returns the place of an entry as a JSON Pointer.
func (e *Evaluator) pointer(entry int) string {
	at := &e.tape[entry]
	own := "/" + e.set.String(e.factOf(at.Node).Key)
	if at.Index >= 0 {
		own += "/" + strconv.Itoa(int(at.Index))
	}
	if at.Parent < 0 {
		return own
	}
	return e.pointer(int(at.Parent)) + own
}

func (e *Evaluator) node(node int32) *table.Node {
	return &e.set.Nodes[e.set.Structures[e.rule.Structure].FirstNode+uint32(node)]
}

func (e *Evaluator) factOf(node int32) *table.Fact { return &e.set.Facts[e.node(node).Fact] }
