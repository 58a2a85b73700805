package condition

import (
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// offends reports a value that breaks the current rule, or one of its parts.
func (e *Evaluator) offends(entry int, part string) { e.report(RuleOf(e.body), "", entry, part) }

// report reports that a value or one of its parts breaks a rule.
func (e *Evaluator) report(r *rule.Rule, kase string, entry int, part string) {
	pointer := e.pointer(entry)
	if part != "" {
		pointer += "/" + part
	}
	at := &e.tape[entry]
	e.raise(walk.Finding{Rule: r, Case: kase, Pointer: pointer, Offset: e.offset(at, part), Node: int(at.Node)}, pointer)
}

// offset returns the offset of a value or one of its parts.
func (e *Evaluator) offset(at *walk.Entry, part string) int {
	if part != "" && at.Parts[1].Start > 0 {
		return int(at.Parts[1].Start) - 1
	}
	return int(at.Offset)
}

// path lists the nodes from below a group down to a node.
func (e *Evaluator) path(node, group int32) []int32 { return e.appendPath(nil, node, group) }

// appendPath appends the path to way.
func (e *Evaluator) appendPath(way []int32, node, group int32) []int32 {
	if node == group {
		return way
	}
	return append(e.appendPath(way, node-int32(e.node(node).Parent), group), node)
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
	own := "/" + e.key(at.Node)
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

func (e *Evaluator) key(node int32) string { return e.set.String(e.factOf(node).Key) }

// keys returns the way down nodes as a JSON Pointer.
func (e *Evaluator) keys(way []int32) (pointer string) {
	for _, node := range way {
		pointer += "/" + e.key(node)
	}
	return pointer
}
