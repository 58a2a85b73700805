package say

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A clause is the text of a condition, and the text of its negation.
type clause struct{ holds, not rule.Text }

func (c Condition) say(text clause, not bool, args ...any) string {
	if not {
		return c.Language.Fill(text.not, args...)
	}
	return c.Language.Fill(text.holds, args...)
}

// clause returns the text of a condition, or of its negation. A list inside
// another is put in brackets.
func (c Condition) clause(cond *table.Cond, not, inside bool) string {
	switch cond.Op {
	case table.Not:
		return c.clause(&c.Set.Conds[cond.First], !not, inside)
	case table.All, table.Any:
		return c.join(cond, not, inside)
	case table.TellsFact:
		return c.fact(c.Set.String(table.TextID(cond.First)), not)
	case table.AgeAtLeast, table.AgeUnder:
		return c.say(isAged, not != (cond.Op == table.AgeUnder), strconv.Itoa(int(cond.First)))
	}
	ref := c.Set.Refs[cond.Ref]
	field := c.Names.Field(ref)
	switch cond.Op {
	case table.IsOn:
		return c.say(isOn, not, field)
	case table.IsOff:
		return c.say(isOff, not, field)
	case table.IsPresent, table.IsAbsent:
		return c.say(isPresent, not != (cond.Op == table.IsAbsent), field)
	case table.CountAtLeast:
		return c.say(isMany, not, field, strconv.Itoa(int(cond.First)))
	case table.HasCode:
		list := c.codes(ref, cond.First, cond.Count)
		return c.oneOf(chosen, cond, not, field, func(join func([]string) string) string { return c.Language.Codes(list, join) })
	case table.HasValue:
		return c.oneOf(written, cond, not, field, c.texts(cond))
	}
	return c.oneOf(chosen, cond, not, field, c.texts(cond))
}

// texts returns a function that lists the texts of a condition: values, or labels of
// codes.
func (c Condition) texts(cond *table.Cond) func(join func([]string) string) string {
	var list []string
	for i := range int(cond.Count) {
		at, in := int(cond.First)+i, language.Finnish
		if swedish := at + int(cond.Count); cond.Op == table.HasDisplay && c.Language == Swedish && c.Set.Values[swedish] != 0 {
			at, in = swedish, language.Swedish
		}
		text := c.Language.Quote(c.Set.String(c.Set.Values[at]))
		if cond.Op == table.HasDisplay {
			text = c.Language.named(text, in)
		}
		list = append(list, text)
	}
	return func(join func([]string) string) string { return join(list) }
}

// oneOf returns the text of a condition on one or several values.
func (c Condition) oneOf(of oneOrSeveral, cond *table.Cond, not bool, field string, list func(join func([]string) string) string) string {
	join := c.Language.Or
	if not {
		join = c.Language.And
	}
	if cond.Count == 1 {
		return c.say(of.one, not, field, list(join))
	}
	return c.say(of.several, not, field, list(join))
}

// join returns the text of a conjunction or a disjunction; the negation of one is
// the other.
func (c Condition) join(cond *table.Cond, not, inside bool) string {
	join := and
	if (cond.Op == table.Any) != not {
		join = or
	}
	out := ""
	for i := range uint16(cond.Count) {
		part := c.clause(&c.Set.Conds[cond.First+i], not, true)
		if i == 0 {
			out = part
		} else {
			out = c.Language.Fill(join, out, part)
		}
	}
	if inside && cond.Count > 1 {
		return c.Language.Fill(inBrackets, out)
	}
	return out
}

// fact returns the text of a fact; one that has no text here, such as one of a
// newer publication, is put in the words of the rule.
func (c Condition) fact(text string, not bool) string {
	if known, ok := facts[table.FactName(text)]; ok {
		return c.say(known, not)
	}
	return c.say(isTrue, not, c.Language.Quote(text))
}
