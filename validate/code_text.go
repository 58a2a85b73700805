package validate

import (
	"iter"
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// listed names the accepted codes with their labels: all if they are few, else those
// that may be meant, and where the others are.
func (d *detail) listed(l say.Language) (kase string, args []any) {
	var all []say.Code
	for c := range d.allowed() {
		all = append(all, say.Code{Code: c.Code(), Of: c})
	}
	switch {
	case len(all) == 1:
		return "one", []any{d.label(), all[0]}
	case len(all) <= len(d.nearest):
		return "", []any{d.label(), l.Codes(all, l.Or)}
	}
	var near []say.Code
	for _, at := range d.nearest {
		near = append(near, all[at])
	}
	comma := func(list []string) string { return strings.Join(list, ", ") }
	kase, args = "more", []any{d.label(), l.Codes(near, comma), say.Grouped(len(all) - len(near))}
	if list := d.list(); list != nil {
		kase, args = "listed", append(args, list)
	}
	return kase, args
}

// list returns the code list of the field as it is shown; nil if it has no name.
func (d *detail) list() any {
	if name, ok := d.field.InternalList(); ok {
		return say.Quoted(name)
	}
	system, ok := d.field.CodeSystem()
	if !ok {
		return nil
	}
	if known, ok := classify.Lookup(system); ok {
		return say.List{System: string(system), Of: known}
	}
	return string(system)
}

// allowed iterates over the codes that the field may hold, if the rule is about
// a code.
func (d *detail) allowed() iter.Seq[sosmeta.Code] {
	if d.rule != &rule.StructureCode {
		return func(func(sosmeta.Code) bool) {}
	}
	return d.field.Codes()
}

// aboutCode returns the arguments of the texts about a code and its display:
// where they are, and what they are compared with. Neither is shown as it is in
// the document.
func aboutCode(where any, r *rule.Rule, kase string, row *classify.Row, system string) []any {
	switch {
	case r != &rule.ValueDisplay:
		return []any{where, system}
	case row == nil:
		return []any{where}
	case kase == "other":
		return []any{where, say.Code{Code: row.Code, Of: row}}
	}
	return []any{where, row.Code, row}
}
