package corpus

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// settle changes the value that a condition looks at, near a place of the document,
// so that the condition holds or does not hold. It knows the conditions of the rules
// that need it.
func (f *fixer) settle(r *table.Rule, c *table.Cond, near string, holds bool) {
	switch c.Op {
	case table.Not:
		f.settle(r, &f.tables().Conds[c.First], near, !holds)
	case table.IsOff, table.HasCode:
		field := f.field(r, f.tables().Refs[c.Ref])
		at := f.doc.At(f.near(field, near))
		switch {
		case at == nil:
		case c.Op == table.IsOff:
			at.Text = strconv.FormatBool(!holds)
		default:
			f.setCode(at, field, f.values(c), holds)
		}
	}
}

// values returns the texts that a condition compares with.
func (f *fixer) values(c *table.Cond) (values []string) {
	t := f.tables()
	for _, v := range t.Values[c.First : c.First+uint16(c.Count)] {
		values = append(values, t.String(v))
	}
	return values
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
