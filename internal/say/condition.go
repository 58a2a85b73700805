package say

import (
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// Names are the names that the sentences of a conditional rule need, in the
// language of the sentences.
type Names interface {
	Field(table.Ref) string         // of a field
	Label(table.Ref, string) string // of a code of a field; "" if it is not known
}

// A Condition puts conditional rules into words.
type Condition struct {
	Language Language
	Set      *table.Set
	Names    Names
}

// A sentence is the case of the rule that fits a body, and the third and fourth
// argument of its text.
type sentence struct {
	name          string
	third, fourth string
}

// Sentence returns a sentence on what a rule asks for, and when.
func (c Condition) Sentence(r *rule.Rule, b *table.Body) string {
	return c.SentenceOn(r, b, c.Set.TargetsOf(b))
}

// SentenceOn returns a sentence on what a rule asks of some of its targets, and
// when.
func (c Condition) SentenceOn(r *rule.Rule, b *table.Body, targets []table.Ref) string {
	s := c.sentence(b)
	found := r.Case(s.name)
	text, when := found.Text, ""
	if b.When != 0 {
		text, when = found.When, c.clause(&c.Set.Conds[b.When], false, false)
	}
	return c.Language.Fill(text, c.fields(targets), when, s.third, s.fourth)
}

// Do returns a sentence on what to do about an offence.
func (c Condition) Do(r *rule.Rule) string { return c.Language.In(r.Do) }

func (c Condition) sentence(b *table.Body) sentence {
	switch b.Kind {
	case table.Require:
		return sentence{name: requireCase(b), third: strconv.Itoa(int(b.Min))}
	case table.AtMost, table.Items:
		return sentence{third: strconv.Itoa(int(b.Max))}
	case table.Codes:
		return sentence{name: codesCase(b), third: c.codes(c.Set.Refs[b.Targets], b.Values, b.ValueCount)}
	case table.Range:
		return sentence{name: rangeCase(b), third: strconv.Itoa(int(b.Min)), fourth: strconv.Itoa(int(b.Max))}
	case table.Compare:
		if b.Other == table.DocumentVersion {
			return sentence{name: "version"}
		}
		return sentence{name: "asia"}
	case table.Calc:
		if b.SumCount == 0 {
			return sentence{name: "prose"}
		}
		return sentence{name: "sum", third: c.fields(c.Set.Refs[b.Sum : b.Sum+uint16(b.SumCount)])}
	}
	return sentence{}
}

func requireCase(b *table.Body) string {
	switch several := b.TargetCount > 1; {
	case b.Test == table.IsTrue && several:
		return "true several"
	case b.Test == table.IsTrue:
		return "true"
	case several:
		return "several"
	}
	return ""
}

func codesCase(b *table.Body) string {
	switch {
	case b.ValueCount == 0:
		return "leaf"
	case b.Flags&table.Deny != 0:
		return "deny"
	}
	return ""
}

func rangeCase(b *table.Body) string {
	switch {
	case b.Flags&table.HasMax == 0:
		return "least"
	case b.Flags&table.Integer != 0:
		return "whole"
	}
	return "between"
}

// fields lists names of fields in quotes.
func (c Condition) fields(refs []table.Ref) string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = Quote(c.Names.Field(ref))
	}
	return strings.Join(names, ", ")
}

// codes lists codes of a field with their labels, if they are known.
func (c Condition) codes(ref table.Ref, first uint16, count uint8) string {
	var list []string
	for _, v := range c.Set.Values[first : first+uint16(count)] {
		code := c.Set.String(v)
		list = append(list, strings.TrimSpace(code+" "+c.Names.Label(ref, code)))
	}
	return c.Language.Or(list)
}

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
		return c.list(cond, not, inside)
	case table.TellsFact:
		return c.fact(c.Set.String(table.TextID(cond.First)), not)
	case table.AgeAtLeast, table.AgeUnder:
		return c.say(isAged, not != (cond.Op == table.AgeUnder), strconv.Itoa(int(cond.First)))
	}
	ref := c.Set.Refs[cond.Ref]
	field := Quote(c.Names.Field(ref))
	switch cond.Op {
	case table.IsOn:
		return c.say(isOn, not, field)
	case table.IsOff:
		return c.say(isOff, not, field)
	case table.IsPresent, table.IsAbsent:
		return c.say(isPresent, not != (cond.Op == table.IsAbsent), field)
	case table.CountAtLeast:
		return c.say(isMany, not, field, strconv.Itoa(int(cond.First)))
	case table.HasCode, table.HasValue:
		return c.say(isOneOf, not, field, c.codes(ref, cond.First, cond.Count))
	}
	var texts []string
	for _, v := range c.Set.Values[cond.First : cond.First+uint16(cond.Count)] {
		texts = append(texts, Quote(c.Set.String(v)))
	}
	return c.say(isOneOf, not, field, c.Language.Or(texts))
}

// list returns the text of a conjunction or a disjunction; the negation of one is
// the other.
func (c Condition) list(cond *table.Cond, not, inside bool) string {
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
	if known, ok := facts[condition.FactName(text)]; ok {
		text = c.Language.In(known)
	}
	if not {
		return c.Language.Fill(notSo, text)
	}
	return text
}
