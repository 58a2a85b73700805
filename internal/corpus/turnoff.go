package corpus

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// turnOff changes the values that a condition looks at, so that it does not
// hold; with not, so that it does.
func (f *fixer) turnOff(r *table.Rule, c *table.Cond, near string, not bool) {
	t := f.tables()
	switch c.Op {
	case table.Not:
		f.turnOff(r, &t.Conds[c.First], near, !not)
		return
	case table.All, table.Any:
		n := f.Rand.IntN(int(c.Count))
		for i := range int(c.Count) {
			// One part decides an “all” that is not to hold, and an “any” that is.
			if (c.Op == table.All) != not && i != n {
				continue
			}
			f.turnOff(r, &t.Conds[c.First+uint16(i)], near, not)
		}
		return
	case table.TellsFact, table.AgeAtLeast, table.AgeUnder, table.CountAtLeast:
		return
	}
	field := f.field(r, t.Refs[c.Ref])
	pointer := f.near(field, near)
	var values []string
	for _, v := range t.Values[c.First : c.First+uint16(c.Count)] {
		values = append(values, t.String(v))
	}
	switch {
	case c.Op == table.IsPresent && !not, c.Op == table.IsAbsent && not:
		f.remove(pointer)
		return
	case c.Op == table.IsPresent, c.Op == table.IsAbsent:
		f.putAt(pointer, field, table.Present)
		return
	}
	if f.doc.At(pointer) == nil {
		if !not {
			return // what is not there is none of the values
		}
		f.putAt(pointer, field, table.Present)
	}
	at := f.doc.At(pointer)
	if at != nil && at.Kind == '[' {
		at.Items = at.Items[:min(1, len(at.Items))]
		at = f.doc.At(pointer + "/0")
	}
	if at == nil {
		return
	}
	switch c.Op {
	case table.IsOn:
		at.Text = strconv.FormatBool(not)
	case table.IsOff:
		at.Text = strconv.FormatBool(!not)
	case table.HasCode:
		f.setCode(at, field, values, not)
	case table.HasDisplay:
		if display := at.At("/display"); display != nil {
			if display.Text = f.word(); not {
				display.Text = values[0]
			}
		}
	case table.HasValue:
		if at.Text = f.word(); not {
			at.Text = values[0]
		}
	}
}

// setCode gives a field one of some codes, or one that is none of them.
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
