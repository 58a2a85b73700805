package validate

import (
	"encoding/hex"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// Message returns the text of the issue: what is wrong, in which field by its
// name, and what to do. There are texts in Finnish, Swedish and English; the
// closest to the tag is taken, and Finnish where none is close. Field names are
// in that language where the definitions have them, else in Finnish.
func (i Issue) Message(tag language.Tag) string {
	if i.detail.condition != nil {
		w := newProse(i.detail.condition, tag)
		return w.sentence() + " " + w.do()
	}
	p := printer(tag)
	id, args := i.detail.text, i.detail.args
	switch {
	case id == "":
		id, args = i.text(tag)
	case args == nil && !i.field.IsZero():
		args = i.valueArguments()
	}
	shown := make([]any, len(args))
	for n, arg := range args {
		switch arg := arg.(type) {
		case term:
			shown[n] = p.Sprintf(string(arg))
		case named:
			shown[n] = "“" + arg.Name(tag) + "”"
		default:
			shown[n] = arg
		}
	}
	return p.Sprintf(id, shown...)
}

var typeNames = [...]term{
	walk.AnObject: "type.object", walk.AnArray: "type.array", walk.AString: "type.string",
	walk.ANumber: "type.number", walk.ABoolean: "type.boolean", walk.ANull: "type.null",
}

var syntaxTexts = [...]string{
	walk.ByteOrderMark:    "json.syntax.bom",
	walk.UnexpectedEnd:    "json.syntax.end",
	walk.NoValue:          "json.syntax.value",
	walk.BadLiteral:       "json.syntax.literal",
	walk.BadNumber:        "json.syntax.number",
	walk.BadEscape:        "json.syntax.escape",
	walk.ControlCharacter: "json.syntax.control",
	walk.NoKey:            "json.syntax.name",
	walk.NoColon:          "json.syntax.colon",
	walk.NoCommaOrBrace:   "json.syntax.comma-brace",
	walk.NoCommaOrBracket: "json.syntax.comma-bracket",
	walk.TrailingData:     "json.syntax.trailing",
}

// text returns the id of the issue's text in the catalogue and what its
// placeholders stand for.
func (i *Issue) text(tag language.Tag) (id string, args []any) {
	d := &i.detail
	switch i.Rule {
	case JSONSyntax:
		return syntaxTexts[d.what], nil
	case JSONLimit:
		return limitText(d.what, &d.limits)
	case JSONUTF8:
		if d.name != "" {
			return "json.utf8.name", nil
		}
		return "json.utf8.value", nil
	case JSONDuplicateKey, StructureUnknownDocument, StructureUnknownField:
		return string(i.Rule) + d.naming(), []any{d.name, d.similar}
	case StructureVersion:
		if d.current.IsZero() {
			return "structure.version.withdrawn", []any{i.Source}
		}
		return "structure.version.replaced", []any{i.Source, d.current.OID()}
	case StructureType:
		if d.shape < 0 {
			return "structure.type.root", []any{typeNames[d.what]}
		}
	}
	return i.fieldText(tag)
}

// naming tells the texts about a member name apart.
func (d *detail) naming() string {
	switch {
	case d.noStructure:
		return ".oid"
	case d.name == "":
		return ".none"
	case d.name == walk.Hidden:
		return ".hidden"
	case d.similar != "":
		return ".similar"
	}
	return ""
}

// fieldText is text for the rules about a field of the structure.
func (i *Issue) fieldText(tag language.Tag) (id string, args []any) {
	d, field := &i.detail, i.field
	id = string(i.Rule)
	switch i.Rule {
	case StructureRequired:
		if d.name != i.field.Key() {
			id += ".part"
		}
		return id, []any{field, d.name}
	case StructureType:
		return id, []any{field, d.wanted(), typeNames[d.what]}
	case StructureEmpty:
		if d.whole {
			id += ".array"
		}
		return id, []any{field}
	case StructureCode:
		shown, others := i.codes(tag)
		if others > 0 {
			id += ".more"
		}
		return id, []any{field, shown, strconv.Itoa(others)}
	}
	shape := &d.set.Shapes[d.shape]
	switch shape.Kind {
	case table.Date:
		return id + ".date", []any{field}
	case table.Instant:
		return id + ".instant", []any{field}
	case table.System:
		return id + ".oid", []any{field, "urn:oid:" + d.set.String(table.TextID(shape.Arg))}
	case table.ExactSystem:
		return id + ".exact", []any{field, d.set.String(table.TextID(shape.Arg))}
	}
	digest := d.set.Phrases[shape.Arg].Fi
	return id, []any{field, strconv.Itoa(int(digest.Bytes)), hex.EncodeToString(digest.SHA256[:])}
}

// wanted returns the JSON type that the structure asks for.
func (d *detail) wanted() term {
	if d.whole {
		return typeNames[walk.AnArray]
	}
	switch d.set.Shapes[d.shape].Kind {
	case table.Object:
		return typeNames[walk.AnObject]
	case table.Bool:
		return typeNames[walk.ABoolean]
	case table.Number, table.Count:
		return typeNames[walk.ANumber]
	}
	return typeNames[walk.AString]
}

// maxCodes is how many accepted codes a text names.
const maxCodes = 12

// codes lists the accepted codes with their labels.
func (i *Issue) codes(tag language.Tag) (shown string, others int) {
	var list []string
	for c := range i.Allowed() {
		if len(list) == maxCodes {
			others++
			continue
		}
		list = append(list, strings.TrimSpace(c.Code()+" "+c.Name(tag)))
	}
	return strings.Join(list, ", "), others
}

// limitText returns the text for a limit and the number that it was set to.
func limitText(name walk.LimitName, l *Limits) (id string, args []any) {
	id, most := "json.limit.bytes", l.Bytes
	switch name {
	case walk.DepthLimit:
		id, most = "json.limit.depth", l.Depth
	case walk.MemberLimit:
		id, most = "json.limit.members", l.Members
	case walk.ItemLimit:
		id, most = "json.limit.items", l.Items
	case walk.NumberLimit:
		id, most = "json.limit.number", l.Number
	}
	return id, []any{strconv.Itoa(most)}
}
