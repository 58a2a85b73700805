package validate

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A detail is what the text of an issue is made of. It is kept as it was found,
// so that a text is only made when it is asked for.
type detail struct {
	rule *rule.Rule
	kase string // of the rule
	args []any  // of the text

	condition *conditional // the rule, of a conditional one

	// Of a finding of the walk, see [walk.Finding]; set is nil for others.
	set     *table.Set
	field   sosmeta.Field
	found   walk.Type
	whole   bool
	name    string
	similar string
	shape   int
	limit   int           // the limit that was crossed
	nearest walk.Nearest  // of the codes that may be meant
	row     *classify.Row // that a code and its display are checked against
	empty   bool          // the value is null or ""
}

// message returns the text in a language.
func (d *detail) message(tag language.Tag) string {
	switch {
	case d.condition != nil:
		return d.condition.message(tag, d.field)
	case d.rule == nil:
		return ""
	}
	kase, args := d.kase, d.args
	if d.set != nil {
		kase, args = d.ofWalk(tag)
	}
	return say.Match(tag).Fill(d.rule.Case(kase).Text, args...)
}

var typeNames = [...]rule.Text{
	walk.AnObject: say.Object, walk.AnArray: say.Array, walk.AString: say.String,
	walk.ANumber: say.Number, walk.ABoolean: say.Boolean, walk.ANull: say.Null,
}

// ofWalk returns the case and the arguments of a finding of the walk.
func (d *detail) ofWalk(tag language.Tag) (kase string, args []any) {
	switch d.rule {
	case &rule.JSONLimit:
		return d.kase, []any{say.Grouped(d.limit)}
	case &rule.JSONUTF8:
		switch {
		case d.kase != "":
			return d.kase, nil
		case d.name != "":
			return "name", nil
		}
		return "value", nil
	case &rule.JSONDuplicateKey, &rule.StructureUnknownDocument, &rule.StructureUnknownField:
		return d.naming(), []any{d.name, d.similar}
	case &rule.StructureRequired:
		return d.part(), []any{d.label(), d.name}
	case &rule.ValueBlank, &rule.StructureEmpty:
		if d.whole {
			return "array", []any{d.label()}
		}
		return d.part(), []any{d.label(), d.name}
	case &rule.StructureType:
		switch {
		case d.kase != "":
			return d.kase, nil
		case d.shape < 0:
			return "root", []any{typeNames[d.found], say.Object}
		}
		return "", []any{d.label(), d.wanted(), typeNames[d.found]}
	case &rule.StructureCode:
		return d.listed(say.Match(tag))
	case &rule.StructureFormat, &rule.StructureSystem, &rule.StructurePhrase:
		return d.shaped()
	}
	return d.kase, d.ofValue()
}

// label returns the field as it is shown.
func (d *detail) label() handle.Field { return handle.Field(d.field) }

// part returns the case of a text about a field or a part of its value. A part has
// another name than the field; an item of an array has a number.
func (d *detail) part() string {
	if d.name == d.field.Key() || d.name == "" || d.name[0] <= '9' {
		return ""
	}
	return "part"
}

// naming returns the case of a text about a member name.
func (d *detail) naming() string {
	switch {
	case d.kase != "":
		return d.kase
	case d.name == "":
		return "none"
	case d.name == walk.Hidden:
		return "hidden"
	case d.similar != "":
		return "similar"
	}
	return ""
}

// wanted returns the JSON type that the structure asks for.
func (d *detail) wanted() rule.Text {
	if d.whole {
		return say.Array
	}
	switch d.set.Shapes[d.shape].Kind {
	case table.Object:
		return say.Object
	case table.Bool:
		return say.Boolean
	case table.Number, table.Count:
		return say.Number
	}
	return say.String
}

// shaped returns the case and the arguments of the rules whose texts depend on
// the shape of the field.
func (d *detail) shaped() (kase string, args []any) {
	shape := &d.set.Shapes[d.shape]
	switch shape.Kind {
	case table.Date:
		return "date", []any{d.label()}
	case table.Instant:
		return "instant", []any{d.label()}
	case table.System:
		return "oid", []any{d.label(), value.URN + d.set.String(table.TextID(shape.Arg))}
	case table.ExactSystem:
		return "exact", []any{d.label(), d.set.String(table.TextID(shape.Arg))}
	}
	return "", []any{d.label()}
}

// ofValue returns the arguments of the value rules: the field, and what a code and
// its display are compared with.
func (d *detail) ofValue() []any {
	switch {
	case d.field.IsZero():
		return nil
	case d.rule == &rule.ValueDisplay || d.rule == &rule.ValueCodeUnknown:
		system, _ := d.field.CodeSystem()
		return aboutCode(d.label(), d.rule, d.kase, d.row, string(system))
	}
	return []any{d.label()}
}
