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
	} else if kind == table.Instant {
		if kase, ok := value.Offset(text); !ok {
			f.Rule, f.Case = &rule.ValueTime, kase
			w.report(f)
		}
	}
	role := table.DateRole(w.set.Shapes[shape].Arg)
	if role == table.AnyDate || w.Day == (value.Day{}) {
		return
	}
	if day, ok := value.LocalDay(text); ok {
		w.future(futureCases[role], "", s, day, node)
	}
}

// objectMeaning checks an object that is one value: its parts are in the order of
// the shape.
func (w *Walker) objectMeaning(shape *table.Shape, node int) {
	members := w.set.MembersOf(shape)
	if shape.Value == table.CodeValue {
		w.codeMeaning(members, node)
	} else if shape.Value == table.QuantityValue {
		w.ends("code", w.parts[1], node)
	} else if kind, ok := shape.Value.Identifier(); ok {
		w.partMeaning("value", w.parts[1], value.Identifiers[kind].Value, kind, node)
		kind = value.SystemOf(kind)
		w.partMeaning("system", w.parts[0], value.Identifiers[kind].System, kind, node)
	}
}

// codeMeaning checks the parts of a code.
func (w *Walker) codeMeaning(members []table.Member, node int) {
	if members[0].Kind.IsText() {
		w.ends("system", w.parts[0], node)
	}
	if members[1].Kind.IsText() && !w.reportUnit(members[0].Shape, w.parts[1], node) {
		w.ends("code", w.parts[1], node)
	}
	if members[1].Kind == table.OneOf && w.parts[1].marks&unfit != 0 && w.parts[2].filled() {
		w.liken(w.parts[1], w.parts[2], w.set.Shapes[members[1].Shape].Arg)
	}
	w.lookUp(members, node)
}

// partMeaning checks a part of an identifier of a kind.
func (w *Walker) partMeaning(name string, part Span, check value.Check, kind uint8, node int) {
	if !part.checkable() {
		return
	}
	if check != nil {
		if kase, ok := check(w.decode(part)); !ok {
			w.reportPart(name, part, Finding{Rule: value.Identifiers[kind].Rule, Case: kase, Node: node, Shape: -1})
			return
		}
	}
	w.ends(name, part, node)
	if kind == value.IdentityNumber && name == "value" && w.Day != (value.Day{}) {
		born, _ := value.Identity(w.decode(part))
		w.future(futureCases[table.BirthDate], name, part, born, node)
	}
}

// ends reports a part of a code or an identifier that begins or ends with a
// character that is not seen: programs compare such parts byte by byte.
func (w *Walker) ends(name string, part Span, node int) {
	if w.padded(part) {
		w.reportPart(name, part, Finding{Rule: &rule.ValueText, Case: string(value.SpaceAtTheEnds), Node: node, Shape: -1})
	}
}

// nameEnds reports a name that begins or ends so: it is looked up and sorted as
// another.
func (w *Walker) nameEnds(s Span, shape uint16, node int) {
	if w.isName(node) && w.padded(s) {
		w.report(Finding{Rule: &rule.ValueText, Case: string(value.SpaceAtTheEnds), Offset: int(s.Start) - 1, Node: node, Shape: int(shape)})
	}
}

// isName reports whether a field holds the name of a person, a place or an
// organisation.
func (w *Walker) isName(node int) bool {
	first := int(w.set.Structures[w.structure].FirstNode)
	return w.set.IsName(&w.set.Facts[w.set.Nodes[first+node].Fact])
}

// padded reports whether a text without another fault begins or ends with a
// character that is not seen.
func (w *Walker) padded(s Span) bool {
	if !s.checkable() || s.marks&flawed != 0 {
		return false
	}
	first, last := w.data[s.Start], w.data[s.End-1]
	return (!plainEnd(first) || !plainEnd(last) || s.Escaped()) && value.Padded(w.decode(s))
}

// plainEnd reports whether a byte is a character by itself that is seen.
func plainEnd(c byte) bool { return c > ' ' && c < 0x80 }

// reportUnit reports a code that is not an OID although its system is the register
// of organisations; false if there is nothing to report.
func (w *Walker) reportUnit(systemShape uint16, code Span, node int) bool {
	system := &w.set.Shapes[systemShape]
	if system.Kind != table.System || w.set.String(table.TextID(system.Arg)) != value.OrganisationRegister ||
		!code.checkable() || value.OID(w.decode(code)) {
		return false
	}
	w.reportPart("code", code, Finding{Rule: &rule.ValueOID, Node: node, Shape: -1})
	return true
}

// reportPart reports a finding at a part of the current object. Of a part with a
// flaw only what weighs more is reported, the finding or the flaw.
func (w *Walker) reportPart(name string, s Span, f Finding) {
	f.Offset = int(s.Start) - 1
	if s.marks&flawed == 0 || w.outweighs(&f, s) {
		w.reportBelow(name, f)
	}
}

// outweighs reports whether a finding weighs more than the flaw of the part that it
// is about, which is then not reported.
func (w *Walker) outweighs(f *Finding, s Span) bool {
	flaw := w.flawOf(s, f.Node)
	switch own, other := w.weigh(f), w.weigh(&flaw); {
	case other == 0:
		return true
	case own == 0 || own >= other:
		return false
	}
	for i := range w.parts {
		if w.parts[i].Start == s.Start {
			w.parts[i].marks &^= flawed
		}
	}
	return true
}

// flaws reports the flaws of the parts of the current object.
func (w *Walker) flaws(shape *table.Shape, node int) {
	members := w.set.MembersOf(shape)
	for i := range members {
		if k := &members[i]; k.Part > 0 && w.parts[k.Part-1].marks&flawed != 0 {
			s := w.parts[k.Part-1]
			f := w.flawOf(s, node)
			f.Offset, f.Shape = int(s.Start)-1, int(k.Shape)
			w.reportBelow(w.set.Key(k), f)
		}
	}
}
