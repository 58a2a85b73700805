package walk

import "github.com/sosmeta/sosmeta-go/internal/table"

// array walks an array of values of a member's shape; the member is nil where
// only the JSON matters.
func (w *Walker) array(i int, m *table.Member, node int) int {
	start := i
	if i = w.enter(i); i == stop {
		return stop
	}
	i = w.space(i)
	if i < len(w.data) && w.data[i] == ']' {
		w.depth--
		if m != nil && m.Flags&table.Required != 0 {
			w.report(Finding{Kind: Empty, Offset: start, Node: node, Shape: int(m.Shape), Whole: true})
		}
		return i + 1
	}
	w.path = append(w.path, step{})
	at := len(w.path) - 1
	for {
		if m == nil {
			i = w.skip(i)
		} else {
			i = w.value(i, m.Shape, node)
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
			w.path[at].index++
			i = w.space(i + 1)
		case ']':
			w.path = w.path[:at]
			w.depth--
			return i + 1
		default:
			return w.syntax(NoCommaOrBracket, i)
		}
	}
}
