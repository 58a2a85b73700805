package walk

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// Codes are the classifications that coded values are looked up in.
type Codes struct {
	Unknown bool // report codes that an open list does not have

	set    *classify.Set
	places []classify.Classification // of a code system, by the index of its shape; zero if no row is known
}

// NewCodes looks up the code system of every shape, so that no document has to.
func NewCodes(set *table.Set, codes *classify.Set) *Codes {
	c := &Codes{set: codes, places: make([]classify.Classification, len(set.Shapes))}
	for i := range set.Shapes {
		if s := &set.Shapes[i]; s.Kind == table.System {
			list, _ := codes.Lookup(classify.System(set.String(table.TextID(s.Arg))))
			if list.Len() > 0 {
				c.places[i] = list
			}
		}
	}
	return c
}

// lookUp looks up the code and the display of an object that is a code.
func (w *Walker) lookUp(parts []table.Member, node int) {
	if !w.parts[1].checkable() {
		return
	}
	if w.code != nil {
		w.lookUpListed(parts, node)
		return
	}
	list, known := w.list(&parts[0])
	code := w.decode(w.parts[1])
	if code[0] == '~' {
		w.reportPart("code", w.parts[1], Finding{Rule: &rule.ValueCodeUnknown, Case: "name", Node: node, Shape: -1})
		return
	}
	if !known {
		return
	}
	if found := list.Check(code, w.display(), w.Language); found.Agreement != classify.Agrees && !value.Padded(code) {
		w.reportCode(found, node)
	}
}

// lookUpListed is lookUp of a code that the structure lists.
func (w *Walker) lookUpListed(parts []table.Member, node int) {
	shown := w.display()
	if shown == nil || w.labels(w.code, shown) {
		return
	}
	list, _ := w.list(&parts[0])
	found := list.Check(w.decode(w.parts[1]), shown, w.Language)
	w.reportCode(w.listed(found, w.set.Shapes[parts[1].Shape].Arg), node)
}

// display returns the display of the current value, nil if it shows nothing. Other
// texts can be decoded beside it.
func (w *Walker) display() []byte {
	s := w.parts[2]
	shown := w.data[s.Start:s.End]
	if s.Escaped() {
		w.shown = Unescape(w.shown[:0], shown)
		shown = w.shown
	}
	if value.Blank(shown) {
		return nil
	}
	return shown
}

// list returns the classification of the current value; ok is false if its system
// is not one that is known, or not the one that the structure asks for.
func (w *Walker) list(system *table.Member) (list classify.Classification, ok bool) {
	if w.Codes == nil || !w.parts[0].checkable() {
		return list, false
	}
	switch system.Kind {
	case table.System:
		list = w.Codes.places[system.Shape]
		return list, w.Codes.Unknown || list != (classify.Classification{})
	case table.String:
		return w.Codes.set.Lookup(classify.System(bytes.TrimPrefix(w.decode(w.parts[0]), []byte(value.URN))))
	}
	return list, false
}

// labels reports whether a display is a label that the structure gives a code.
// Case and white space do not matter.
func (w *Walker) labels(c *table.Code, shown []byte) bool {
	if string(shown) == w.set.String(c.Fi) || string(shown) == w.set.String(c.Sv) {
		return true
	}
	w.strict = fold.StrictBytes(w.strict[:0], shown)
	return w.called(c)
}

// called is labels of the display that was folded last, which may be long.
func (w *Walker) called(c *table.Code) bool {
	var buffer [64]byte
	for _, label := range [...]string{w.set.String(c.Fi), w.set.String(c.Sv)} {
		if label != "" && fold.MayStart(label, w.strict) && string(fold.Strict(buffer[:0], label)) == string(w.strict) {
			return true
		}
	}
	return false
}

// listed adds what the structure says of a display that is no label of the
// current code to what its classification says. That the structure accepts the
// code is certain.
func (w *Walker) listed(f classify.Finding, list uint16) classify.Finding {
	national := f.Agreement == classify.OtherName || f.Agreement == classify.WrongName
	if national || f.Agreement == classify.Agrees {
		return f
	}
	codes := w.set.CodesOf(list)
	for i := range codes {
		if w.called(&codes[i]) {
			return classify.Finding{Agreement: classify.OtherName, Row: w.rowOf(&codes[i])}
		}
	}
	row := w.rowOf(w.code)
	return classify.Finding{Agreement: row.Differs(w.Language), Row: row}
}

func (w *Walker) rowOf(c *table.Code) *classify.Row {
	return &classify.Row{Code: w.set.String(c.Code), Fi: w.set.String(c.Fi), Sv: w.set.String(c.Sv)}
}

// RuleOf returns the rule and its case that a finding of a classification is
// reported as; nil for none. A case of an unknown code is only reported if the
// option asks for it.
func RuleOf(f classify.Finding) (r *rule.Rule, kase string) {
	switch f.Agreement {
	case classify.WrongName:
		return &rule.ValueDisplay, ""
	case classify.OtherName:
		return &rule.ValueDisplay, "other"
	case classify.UnknownName:
		if f.Row == nil {
			return &rule.ValueDisplay, "unlisted"
		}
		return &rule.ValueDisplay, "unknown"
	case classify.MissingCode:
		return &rule.ValueCodeUnknown, ""
	case classify.UnknownCode:
		return &rule.ValueCodeUnknown, "open"
	}
	return nil, ""
}

// reportCode reports what a classification has against a code.
func (w *Walker) reportCode(found classify.Finding, node int) {
	r, kase := RuleOf(found)
	if r == nil || r == &rule.ValueCodeUnknown && kase != "" && !w.Codes.Unknown {
		return
	}
	if r == &rule.ValueDisplay && w.parts[1].marks&flawed != 0 {
		return // the code is the fault
	}
	f := Finding{Rule: r, Case: kase, Node: node, Shape: -1, Row: found.Row}
	if r == &rule.ValueDisplay {
		w.reportPart("display", w.parts[2], f)
	} else {
		w.reportPart("code", w.parts[1], f)
	}
}
