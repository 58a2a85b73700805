package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// dateMeaning checks a date or an instant that has the published form.
func (w *Walker) dateMeaning(s Span, kind table.Kind, text []byte, shape uint16, node int) {
	f := Finding{Rule: &rule.ValueDate, Offset: int(s.Start) - 1, Node: node, Shape: int(shape)}
	if _, fault := value.Date(text); fault != value.DateFine {
		f.Case = string(fault)
		w.report(f)
	} else if kind == table.Instant && !value.Offset(text) {
		f.Rule = &rule.ValueTime
		w.report(f)
	}
}

// objectMeaning checks an object that is one value: its parts are in the order of
// the shape.
func (w *Walker) objectMeaning(shape *table.Shape, node int) {
	if shape.Value == table.CodeValue {
		w.codeMeaning(w.set.MembersOf(shape), node)
	} else if kind, ok := shape.Value.Identifier(); ok {
		w.partMeaning("value", w.parts[1], value.Identifiers[kind].Value, kind, node)
		kind = value.SystemOf(kind)
		w.partMeaning("system", w.parts[0], value.Identifiers[kind].System, kind, node)
	}
}

// partMeaning checks a part of an identifier of a kind.
func (w *Walker) partMeaning(name string, part Span, check value.Check, kind uint8, node int) {
	if check == nil || !part.filled() {
		return
	}
	if kase, ok := check(w.decode(part)); !ok {
		w.reportPart(name, part, Finding{Rule: value.Identifiers[kind].Rule, Case: kase, Node: node, Shape: -1})
	}
}

// reportPart reports a finding at a part of the current object.
func (w *Walker) reportPart(name string, s Span, f Finding) {
	f.Offset = int(s.Start) - 1
	w.reportBelow(name, f)
}
