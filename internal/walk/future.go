package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

var futureCases = [...]string{table.BirthDate: "birth", table.DocumentDate: "document", table.StartDate: "start"}

// future reports a day that is after the day of the walk, whichever day it means,
// at a string or, if it has a name, a part of the current object. An identity
// number and a date of birth side by side are one fault.
func (w *Walker) future(kase, part string, s Span, day value.Day, node int) {
	if day.First().Number() <= w.Day.Number() {
		return
	}
	f := Finding{Rule: &rule.ValueFuture, Case: kase, Offset: int(s.Start) - 1, Node: node, Shape: -1}
	if last := len(w.Findings) - 1; kase == futureCases[table.BirthDate] && last >= 0 && w.beside(&w.Findings[last], &f) {
		return
	}
	if part == "" {
		w.report(f)
	} else {
		w.reportBelow(part, f)
	}
}

// beside reports whether two findings are of one rule and case, at two fields of
// one group.
func (w *Walker) beside(a, b *Finding) bool {
	return a.Rule == b.Rule && a.Case == b.Case && a.Node != b.Node && w.parent(a.Node) == w.parent(b.Node)
}

func (w *Walker) parent(node int) int {
	first := int(w.set.Structures[w.structure].FirstNode)
	return node - int(w.set.Nodes[first+node].Parent)
}
