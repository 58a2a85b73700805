package walk

import "github.com/sosmeta/sosmeta-go/internal/table"

// What stands between the parts of an object that stands for one value, where it
// is written in schema order without white space.
var (
	codeForm = [...]string{`{"system":"`, `","code":"`, `","display":"`}
	idForm   = [...]string{`{"system":"`, `","value":"`}
)

// whole walks an object that stands for one value and has every part, in schema
// order and without white space or escapes, each of them right by itself. That is
// what most of them are. It returns stop where anything is otherwise, and has then
// done nothing: the object is walked member by member.
func (w *Walker) whole(i int, shape *table.Shape) int {
	form := codeForm[:]
	switch {
	case shape.Value >= table.IDValue:
		form = idForm[:]
	case shape.Value != table.CodeValue:
		return stop
	}
	if len(w.path) >= w.opts.MaxDepth {
		return stop
	}
	parts := w.set.MembersOf(shape)
	rest := w.data[i:]
	for n, head := range form {
		if len(rest) < len(head) || string(rest[:len(head)]) != head {
			return stop
		}
		rest = rest[len(head):]
		end := plain(rest)
		if end == 0 || end >= len(rest) || rest[0] <= ' ' || !w.right(rest[:end], &parts[n]) {
			return stop
		}
		start := len(w.data) - len(rest)
		w.parts[n+1] = span{start: start, end: start + end}
		rest = rest[end:]
	}
	if len(rest) < 2 || rest[0] != '"' || rest[1] != '}' {
		return stop
	}
	return len(w.data) - len(rest) + 2
}

// right says whether a text that is not blank is right for a part.
func (w *Walker) right(text []byte, k *table.Member) bool {
	switch k.Kind {
	case table.String, table.NonEmpty:
		return true
	case table.System, table.ExactSystem, table.OneOf:
		return w.coded(text, k.Kind, k.Shape)
	}
	return false
}
