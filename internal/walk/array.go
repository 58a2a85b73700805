package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// array walks an array of values of a member's shape; the member is nil if only
// the JSON matters.
func (w *Walker) array(i int, m *table.Member, node int) int {
	start := i
	if i = w.enter(i, firstItem); i == stop {
		return stop
	}
	i = w.space(i)
	if i < len(w.data) && w.data[i] == ']' {
		w.leave()
		if m != nil && m.Flags&table.Required != 0 {
			w.report(Finding{Rule: &rule.StructureEmpty, Offset: start, Node: node, Shape: int(m.Shape), Whole: true})
		}
		return i + 1
	}
	for {
		if m == nil {
			i = w.skip(i)
		} else {
			i = w.value(i, m.Kind, m.Shape, node)
		}
		if i == stop {
			return stop
		}
		i = w.space(i)
		if i >= len(w.data) {
			return w.syntax(UnexpectedEnd, i)
		}
		switch w.data[i] {
		case ',':
			w.here--
			if at, _ := w.here.index(); at >= w.limits.Items {
				return w.limit(ItemLimit, i)
			}
			i = w.space(i + 1)
		case ']':
			w.leave()
			return i + 1
		default:
			return w.syntax(NoCommaOrBracket, i)
		}
	}
}
