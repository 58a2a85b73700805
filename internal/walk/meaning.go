package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// The details of the findings about values.
const (
	NoSuchYear = uint8(value.NoSuchYear)
	NoSuchDay  = uint8(value.NoSuchDay)
	Reduced    = uint8(value.ReducedPrecision)

	IdentityForm  = uint8(value.IdentityForm)
	IdentityDate  = uint8(value.IdentityDate)
	IdentityCheck = uint8(value.IdentityCheck)
	OtherSystem   = uint8(value.IdentityOtherSystem)
	BareSystem    = uint8(value.IdentityBareSystem)
	OtherBirthday = uint8(value.IdentityOtherDate)

	Control     = uint8(value.ControlCharacter)
	NotComposed = uint8(value.NotComposed)
)

// dateMeaning checks a date or an instant that has the published form.
func (w *Walker) dateMeaning(s Span, kind table.Kind, text []byte, shape uint16, node int) {
	f := Finding{Kind: ValueDate, Offset: int(s.Start) - 1, Node: node, Shape: int(shape)}
	if _, fault := value.Date(text); fault != value.DateFine {
		f.Detail = uint8(fault)
		w.report(f)
	} else if kind == table.Instant && !value.Offset(text) {
		f.Kind = ValueTime
		w.report(f)
	}
}

// objectMeaning checks an object that stands for one value: its parts are in
// the order of the shape.
func (w *Walker) objectMeaning(shape *table.Shape, node int) {
	parts := &w.parts
	switch shape.Value {
	case table.CodeValue:
		w.displayMeaning(w.set.MembersOf(shape)[1].Shape, parts[2], node)
	case table.IdentityNumber:
		w.identityMeaning(parts[0], parts[1], node)
	case table.TemporaryID:
		if root := parts[0]; root.filled() && !value.TemporaryIDRoot(w.decode(root)) {
			w.reportPart("system", root, Finding{Kind: ValueTemporaryID, Node: node, Shape: -1})
		}
	case table.BusinessID:
		if id := parts[1]; id.filled() && !value.BusinessID(w.decode(id)) {
			w.reportPart("value", id, Finding{Kind: ValueBusinessID, Node: node, Shape: -1})
		}
	case table.OIDValue:
		if id := parts[1]; id.filled() && !value.OID(w.decode(id)) {
			w.reportPart("value", id, Finding{Kind: ValueOID, Node: node, Shape: -1})
		}
	}
	if shape.Value >= table.IDValue && shape.Value != table.IdentityNumber && shape.Value != table.TemporaryID {
		w.systemMeaning(parts[0], node)
	}
}

// systemMeaning checks a free system: where it says that it is an OID, it must
// be one.
func (w *Walker) systemMeaning(s Span, node int) {
	if !s.filled() {
		return
	}
	if text := w.decode(s); len(text) >= len(value.URN) && string(text[:len(value.URN)]) == value.URN && !value.OID(text) {
		w.reportPart("system", s, Finding{Kind: ValueOID, Node: node, Shape: -1})
	}
}

// displayMeaning checks that the display is a label of the code, where the
// structure gives labels. Case and white space do not matter.
func (w *Walker) displayMeaning(codeShape uint16, display Span, node int) {
	if w.code == nil || !display.filled() {
		return
	}
	fi, sv := w.set.String(w.code.Fi), w.set.String(w.code.Sv)
	shown := w.decode(display)
	if fi != "" && string(shown) != fi && string(shown) != sv && !same(shown, fi) && !same(shown, sv) {
		w.reportPart("display", display, Finding{Kind: ValueDisplay, Node: node, Shape: int(codeShape), Label: w.code})
	}
}

func same(shown []byte, label string) bool {
	return label != "" && string(fold.Strict(nil, string(shown))) == string(fold.Strict(nil, label))
}

// identityMeaning checks an identity number and its system, which the schema
// leaves free.
func (w *Walker) identityMeaning(system, id Span, node int) {
	if id.filled() {
		if _, fault := value.Identity(w.decode(id)); fault != value.IdentityFine {
			w.reportPart("value", id, Finding{Kind: ValueIdentity, Detail: uint8(fault), Node: node, Shape: -1})
		}
	}
	if !system.filled() {
		return
	}
	switch string(w.decode(system)) {
	case value.URN + identitySystem:
	case identitySystem:
		w.reportPart("system", system, Finding{Kind: ValueIdentity, Detail: BareSystem, Node: node, Shape: -1})
	default:
		w.reportPart("system", system, Finding{Kind: ValueIdentity, Detail: OtherSystem, Node: node, Shape: -1})
	}
}

// identitySystem is the code system of identity numbers.
const identitySystem = "1.2.246.21"

// reportPart reports a finding at a part of the object where the walker stands.
func (w *Walker) reportPart(name string, s Span, f Finding) {
	f.Offset = int(s.Start) - 1
	w.reportBelow(name, f)
}
