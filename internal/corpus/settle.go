package corpus

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// settle changes the values that a condition looks at, near a place of the
// document, so that the condition holds or does not hold.
func (f *fixer) settle(r *table.Rule, c *table.Cond, near string, holds bool) {
	switch c.Op {
	case table.Not:
		f.settle(r, &f.tables().Conds[c.First], near, !holds)
	case table.All, table.Any:
		f.settleParts(r, c, near, holds)
	case table.TellsFact, table.AgeAtLeast, table.AgeUnder, table.CountAtLeast:
		// No value that a fixer may change decides these.
	case table.IsPresent, table.IsAbsent:
		field := f.field(r, f.tables().Refs[c.Ref])
		if present := (c.Op == table.IsPresent) == holds; present {
			f.putAt(f.near(field, near), field, table.Present)
		} else {
			f.remove(f.near(field, near))
		}
	default:
		f.settleValue(r, c, near, holds)
	}
}

// settleParts settles the parts of a condition: one is enough for an “all” that
// is not to hold and for an “any” that is.
func (f *fixer) settleParts(r *table.Rule, c *table.Cond, near string, holds bool) {
	one := f.Rand.IntN(int(c.Count))
	every := (c.Op == table.All) == holds
	for i := range int(c.Count) {
		if every || i == one {
			f.settle(r, &f.tables().Conds[c.First+uint16(i)], near, holds)
		}
	}
}

// settleValue gives the field of a condition a value that the condition asks
// for, or another one.
func (f *fixer) settleValue(r *table.Rule, c *table.Cond, near string, holds bool) {
	field := f.field(r, f.tables().Refs[c.Ref])
	at := f.only(f.near(field, near))
	if at == nil {
		return
	}
	switch c.Op {
	case table.IsOn:
		at.Text = strconv.FormatBool(holds)
	case table.IsOff:
		at.Text = strconv.FormatBool(!holds)
	case table.HasCode:
		f.setCode(at, field, f.values(c), holds)
	case table.HasDisplay:
		f.setDisplay(at, field, f.values(c), holds)
	case table.HasValue:
		f.setText(at, f.values(c), holds)
	}
}

// only returns the value at a pointer, the first one if it repeats, without the
// others.
func (f *fixer) only(pointer string) *Value {
	at := f.doc.At(pointer)
	if at != nil && at.Kind == '[' {
		at.Items = at.Items[:min(1, len(at.Items))]
		at = f.doc.At(pointer + "/0")
	}
	return at
}

// values returns the texts that a condition compares with.
func (f *fixer) values(c *table.Cond) (values []string) {
	t := f.tables()
	for _, v := range t.Values[c.First : c.First+uint16(c.Count)] {
		values = append(values, t.String(v))
	}
	return values
}

// setText gives a value the first of some texts, or a word that is not one of them.
func (f *fixer) setText(at *Value, values []string, one bool) {
	if at.Text = f.word(); one {
		at.Text = values[0]
	}
}

// setDisplay gives a field the first of some labels, or another one, and the code
// that it belongs to.
func (f *fixer) setDisplay(at *Value, field sosmeta.Field, labels []string, one bool) {
	code, display := at.At("/code"), at.At("/display")
	if code == nil || display == nil {
		return
	}
	if one {
		code.Text, display.Text = codeOf(field, labels[0]), labels[0]
	} else if display.Text = f.labelOf(field, code.Text); slices.Contains(labels, display.Text) {
		code.Text, display.Text = noCode, f.word()
	}
}

// setCode gives a field one of some codes, or another one.
func (f *fixer) setCode(at *Value, field sosmeta.Field, values []string, one bool) {
	code := values[f.Rand.IntN(len(values))]
	if !one {
		code = "1"
		for c := range field.Codes() {
			if !slices.Contains(values, c.Code()) {
				code = c.Code()
			}
		}
	}
	if part := at.At("/code"); part != nil {
		part.Text = code
	}
	if part := at.At("/display"); part != nil {
		part.Text = f.labelOf(field, code)
	}
}

// near writes the pointer of a field, with the array indices of a pointer
// beside it as far as they have the way in common, and none behind that.
func (f *fixer) near(field sosmeta.Field, beside string) string {
	have := strings.Split(beside, "/")[1:]
	out, common := "", true
	for i, step := range strings.Split(field.Path(), ".") {
		key, repeated := strings.CutSuffix(step, "[]")
		common = common && len(have) > 0 && have[0] == key
		out += "/" + key
		if common {
			have = have[1:]
		}
		if repeated && common && len(have) > 0 {
			if _, err := strconv.Atoi(have[0]); err == nil {
				out += "/" + have[0]
				have = have[1:]
				continue
			}
		}
		if repeated && i < strings.Count(field.Path(), ".") {
			out += "/0"
		}
	}
	return out
}
