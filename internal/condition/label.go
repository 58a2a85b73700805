package condition

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// label reports whether a coded value is one of the rows that a condition names by
// their labels: by the row of its code if the code is known, else by its display,
// folded, in Finnish or Swedish. If neither is known, neither is the answer.
func (e *Evaluator) label(entry *walk.Entry, c *table.Cond) Truth {
	code, display := e.text(entry.Parts[1], 0), e.text(entry.Parts[2], 1)
	if len(code) == 0 && len(display) == 0 {
		return False
	}
	labels := e.set.Values[c.First : c.First+2*uint16(c.Count)]
	list := e.listOf(entry)
	if row, ok := list.row(code); ok {
		return truth(e.named(labels, &row))
	}
	var buffer [64]byte
	shown := plain(fold.StrictBytes(buffer[:0], display))
	for _, label := range labels {
		if called(&classify.Row{Fi: e.set.String(label)}, shown) {
			return True
		}
	}
	if row, ok := list.named(display, shown); ok {
		return truth(e.named(labels, &row))
	}
	return Unknown
}

// named reports whether a row is called by one of some labels.
func (e *Evaluator) named(labels []table.TextID, row *classify.Row) bool {
	var buffer [64]byte
	for _, label := range labels {
		if text := e.set.String(label); text != "" && called(row, plain(fold.Strict(buffer[:0], text))) {
			return true
		}
	}
	return false
}

// called reports whether a text, folded, is one of the names of a row.
func called(row *classify.Row, text []byte) bool {
	var buffer [64]byte
	for _, name := range [...]string{row.Fi, row.Sv, row.OfficialName} {
		if name != "" && fold.MayStart(name, text) && bytes.Equal(plain(fold.Strict(buffer[:0], name)), text) {
			return true
		}
	}
	return false
}

// plain takes away what ends a sentence and not a name.
func plain(folded []byte) []byte { return bytes.TrimRight(folded, ".,:; ") }

// A codeList is the rows that are known of the list of a coded value: those of the
// structure, and those of the national classification.
type codeList struct {
	set    *table.Set
	own    []table.Code
	common classify.Classification
}

// listOf returns the list of a coded value.
func (e *Evaluator) listOf(entry *walk.Entry) codeList {
	first := e.set.Structures[e.rule.Structure].FirstNode
	shape := &e.set.Shapes[e.set.Nodes[first+uint32(entry.Node)].Shape]
	list := codeList{set: e.set}
	for _, m := range e.set.MembersOf(shape) {
		if part := &e.set.Shapes[m.Shape]; part.Kind == table.OneOf {
			list.own = e.set.CodesOf(uint16(part.Arg))
		}
	}
	system := classify.System(e.set.String(e.factOf(entry.Node).System))
	list.common, _ = e.terms.Classifications.Lookup(system)
	return list
}

// row returns the row of a code.
func (l codeList) row(code []byte) (classify.Row, bool) {
	for i := range l.own {
		if c := &l.own[i]; len(code) > 0 && l.set.String(c.Code) == string(code) {
			return l.rowOf(c), true
		}
	}
	row, ok := l.common.Code(string(code))
	return row, ok && len(code) > 0 && row.Code == string(code)
}

func (l codeList) rowOf(c *table.Code) classify.Row {
	return classify.Row{Code: l.set.String(c.Code), Fi: l.set.String(c.Fi), Sv: l.set.String(c.Sv)}
}

// named returns the row that a display, which is also given folded, is a name of.
func (l codeList) named(display, shown []byte) (classify.Row, bool) {
	for i := range l.own {
		if row := l.rowOf(&l.own[i]); called(&row, shown) {
			return row, true
		}
	}
	return l.common.Named(plain(display))
}
