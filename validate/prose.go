package validate

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/sosmeta/sosmeta-go/classify"
	evaluator "github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A prose writer says a conditional rule in a language.
type prose struct {
	c   *conditional
	t   *table.Set
	p   *message.Printer
	tag language.Tag
}

func newProse(c *conditional, tag language.Tag) prose {
	return prose{c: c, t: c.tables(), p: printer(tag), tag: tag}
}

// sentence says what the rule asks for, and when.
func (w prose) sentence() string {
	b := w.c.body()
	id := string(conditionRuleOf[b.Kind])
	third, fourth := "", ""
	switch b.Kind {
	case table.Require:
		third = strconv.Itoa(int(b.Min))
		if b.Test == table.IsTrue {
			id += ".true"
		}
		if b.TargetCount > 1 {
			id += ".several"
		}
	case table.AtMost, table.Items:
		third = strconv.Itoa(int(b.Max))
	case table.Codes:
		third = w.codes(w.c.field(w.t.Refs[b.Targets]), b.Values, b.ValueCount)
		if b.Flags&table.Deny != 0 {
			id += ".deny"
		}
		if b.ValueCount == 0 {
			id += ".leaf"
		}
	case table.Range:
		third, fourth = strconv.Itoa(int(b.Min)), strconv.Itoa(int(b.Max))
		switch {
		case b.Flags&table.HasMax == 0:
			id += ".least"
		case b.Flags&table.Integer != 0:
			id += ".whole"
		default:
			id += ".between"
		}
	case table.Compare:
		id += ".asia"
		if b.Other == table.DocumentVersion {
			id = strings.TrimSuffix(id, "asia") + "version"
		}
	case table.Calc:
		if b.SumCount == 0 {
			id += ".prose"
		} else {
			id += ".sum"
			third = w.fields(w.t.Refs[b.Sum : b.Sum+uint16(b.SumCount)])
		}
	}
	when := ""
	if b.When != 0 {
		id += ".if"
		when = w.clause(&w.t.Conds[b.When], false, false)
	}
	return w.p.Sprintf(id, w.fields(w.t.TargetsOf(b)), when, third, fourth)
}

// do says what to do about an offence.
func (w prose) do() string { return w.p.Sprintf(string(conditionRuleOf[w.c.body().Kind]) + ".do") }

// fields lists names of fields in quotes.
func (w prose) fields(refs []table.Ref) string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = "“" + w.c.field(ref).Name(w.tag) + "”"
	}
	return strings.Join(names, ", ")
}

// codes lists codes of a field with their labels, where they are known.
func (w prose) codes(f sosmeta.Field, first uint16, count uint8) string {
	var list []string
	for _, v := range w.t.Values[first : first+uint16(count)] {
		code := w.t.String(v)
		list = append(list, strings.TrimSpace(code+" "+w.label(f, code)))
	}
	return w.either(list)
}

// label returns the label of a code: the one of the structure, else the one of
// the national classification.
func (w prose) label(f sosmeta.Field, code string) string {
	for c := range f.Codes() {
		if c.Code() == code {
			return c.Name(w.tag)
		}
	}
	system, _ := f.CodeSystem()
	list, _ := classify.Lookup(system)
	row, ok := list.Code(code)
	if !ok {
		return ""
	}
	return row.Name(w.tag)
}

// either lists texts with “or” before the last.
func (w prose) either(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return w.p.Sprintf("when.or", strings.Join(list[:last], ", "), list[last])
}

// clause says a condition, or that it does not hold. A list inside another
// stands in brackets.
func (w prose) clause(c *table.Cond, not, inside bool) string {
	suffix := ""
	if not {
		suffix = ".not"
	}
	switch c.Op {
	case table.Not:
		return w.clause(&w.t.Conds[c.First], !not, inside)
	case table.All, table.Any:
		return w.list(c, not, inside)
	case table.TellsFact:
		return w.fact(w.t.String(table.TextID(c.First)), not)
	case table.AgeAtLeast:
		return w.p.Sprintf("when.age"+suffix, strconv.Itoa(int(c.First)))
	case table.AgeUnder:
		id := "when.age.not"
		if not {
			id = "when.age"
		}
		return w.p.Sprintf(id, strconv.Itoa(int(c.First)))
	}
	field := w.fields(w.t.Refs[c.Ref : c.Ref+1])
	switch c.Op {
	case table.IsOn:
		return w.p.Sprintf("when.on"+suffix, field)
	case table.IsOff:
		return w.p.Sprintf("when.off"+suffix, field)
	case table.IsPresent:
		return w.p.Sprintf("when.present"+suffix, field)
	case table.IsAbsent:
		if not {
			return w.p.Sprintf("when.present", field)
		}
		return w.p.Sprintf("when.present.not", field)
	case table.CountAtLeast:
		return w.p.Sprintf("when.count"+suffix, field, strconv.Itoa(int(c.First)))
	}
	place := w.c.field(w.t.Refs[c.Ref])
	if c.Op == table.HasCode || c.Op == table.HasValue {
		return w.p.Sprintf("when.is"+suffix, field, w.codes(place, c.First, c.Count))
	}
	var texts []string
	for _, v := range w.t.Values[c.First : c.First+uint16(c.Count)] {
		texts = append(texts, "“"+w.t.String(v)+"”")
	}
	return w.p.Sprintf("when.is"+suffix, field, w.either(texts))
}

// list says a conjunction or a disjunction; the negation of one is the other.
func (w prose) list(c *table.Cond, not, inside bool) string {
	id := "when.and"
	if (c.Op == table.Any) != not {
		id = "when.or"
	}
	out := ""
	for i := range uint16(c.Count) {
		part := w.clause(&w.t.Conds[c.First+i], not, true)
		if i == 0 {
			out = part
		} else {
			out = w.p.Sprintf(id, out, part)
		}
	}
	if inside && c.Count > 1 {
		return w.p.Sprintf("when.group", out)
	}
	return out
}

// fact says a fact; one that the catalogue does not know stands as it is in the
// rules.
func (w prose) fact(text string, not bool) string {
	said := text
	id := "fact." + evaluator.FactName(text)
	for i := range factTexts {
		if factTexts[i].id == id {
			said = w.p.Sprintf(id)
		}
	}
	if not {
		return w.p.Sprintf("when.fact.not", said)
	}
	return said
}
