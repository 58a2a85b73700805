package condition

import (
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// offends reports a value that breaks the current rule, or one of its parts.
func (e *Evaluator) offends(entry int, part string) {
	e.report(walk.Finding{Kind: walk.Rule}, entry, part)
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
	f.Shape, f.Rule = -1, e.index
	e.w.Add(f)
}

// offset returns where a value or one of its parts starts.
func (e *Evaluator) offset(at *walk.Entry, part string) int {
	if part != "" && at.Parts[1].Start > 0 {
		return int(at.Parts[1].Start) - 1
	}
	return int(at.Offset)
}

// missing tells that a target is not there. One target is told at its own
// place, below the deepest group above it that is there; of several, at the
// scope.
func (e *Evaluator) missing() {
	if e.body.TargetCount > 1 {
		e.add(walk.Finding{
			Kind: walk.Rule, Offset: int(e.tape[e.scope].Offset), Node: int(e.tape[e.scope].Node), Pointer: e.pointer(e.scope),
		})
		return
	}
	ref := e.set.Refs[e.body.Targets]
	node := int32(e.rule.Scope) + int32(ref.Node)
	group := e.up(e.scope, int32(e.rule.Scope)+int32(ref.Anchor))
	var steps []string
	for _, step := range e.path(node, e.tape[group].Node) {
		inside := e.child(group, step)
		if inside < 0 || e.fact(step).Flags&table.IsRepeatable != 0 {
			steps = append(steps, e.set.String(e.fact(step).Key))
			if e.fact(step).Flags&table.IsRepeatable != 0 {
				break // which of the items is meant cannot be said
			}
			continue
		}
		group = inside
	}
	if len(steps) == 0 { // it is there, and does not pass the test
		e.add(walk.Finding{Kind: walk.Rule, Offset: int(e.tape[group].Offset), Node: int(node), Pointer: e.pointer(group)})
		return
	}
	e.add(walk.Finding{
		Kind: walk.Rule, Offset: int(e.tape[group].Offset), Node: int(node),
		Pointer: e.pointer(group) + "/" + strings.Join(steps, "/"),
	})
}

// path lists the nodes from below a group down to a node.
func (e *Evaluator) path(node, group int32) []int32 {
	if node == group {
		return nil
	}
	return append(e.path(node-int32(e.node(node).Parent), group), node)
}

// child returns the entry of a node directly inside an entry, -1 where there is
// none.
func (e *Evaluator) child(group int, node int32) int {
	for i := group + 1; i < int(e.tape[group].End); i = int(e.tape[i].End) {
		if e.tape[i].Node == node {
			return i
		}
	}
	return -1
}

// pointer writes where an entry stands as a JSON Pointer.
func (e *Evaluator) pointer(entry int) string {
	at := &e.tape[entry]
	own := "/" + e.set.String(e.fact(at.Node).Key)
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

func (e *Evaluator) fact(node int32) *table.Fact { return &e.set.Facts[e.node(node).Fact] }
