package say

import (
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// Names are the names that the sentences of a conditional rule need, in the
// language of the sentences.
type Names interface {
	Field(table.Ref) string      // the label of a field, in quotation marks
	Code(table.Ref, string) Code // a code of a field with its label
}

// A Condition puts conditional rules into words.
type Condition struct {
	Language Language
	Set      *table.Set
	Names    Names
}

// A sentence is the case of the rule that fits a body, and the third and fourth
// argument of its texts.
type sentence struct {
	name          string
	third, fourth string
}

// Rule returns a sentence on what a rule asks for, and when.
func (c Condition) Rule(r *rule.Rule, b *table.Body) string {
	return c.fill(r.Case(c.sentence(b).name).Sentence, b, c.Set.TargetsOf(b))
}

// Issue returns a text on what to do about an offence at some of the targets of a
// rule.
func (c Condition) Issue(r *rule.Rule, b *table.Body, targets []table.Ref) string {
	return c.fill(r.Case(c.sentence(b).name).Text, b, targets)
}

// fill fills in a text: the fields, the condition, and what the kind of the rule needs.
func (c Condition) fill(text rule.Text, b *table.Body, targets []table.Ref) string {
	fields, s := c.list(b.Kind, targets), c.sentence(b)
	return c.Language.Fill(text, fields, c.when(b), s.third, s.fourth)
}

// when returns the condition of a rule as a subordinate clause; empty without one.
func (c Condition) when(b *table.Body) string {
	if b.When == 0 {
		return ""
	}
	cond := &c.Set.Conds[b.When]
	join := when
	if cond.Op == table.TellsFact || cond.Op == table.Not && c.Set.Conds[cond.First].Op == table.TellsFact {
		join = ifSo
	}
	return c.Language.Fill(join, c.clause(cond, false, false))
}

func (c Condition) sentence(b *table.Body) sentence {
	switch b.Kind {
	case table.Require:
		return sentence{name: requireCase(b), third: c.Language.Count(int(b.Min))}
	case table.Absent:
		return sentence{name: absentCase(b)}
	case table.AtMost:
		return sentence{third: c.Language.Count(int(b.Max))}
	case table.Items:
		return sentence{name: itemsCase(b), third: c.Language.Count(int(b.Max))}
	case table.Codes:
		return sentence{name: codesCase(b), third: c.Language.Codes(c.codes(c.Set.Refs[b.Targets], b.Values, b.ValueCount), c.Language.Or)}
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
		return sentence{name: "sum", third: c.Language.And(c.fields(c.Set.Refs[b.Sum : b.Sum+uint16(b.SumCount)]))}
	}
	return sentence{}
}

func requireCase(b *table.Body) string {
	switch several := b.TargetCount > 1; {
	case b.Test == table.IsTrue && several:
		return "true several"
	case b.Test == table.IsTrue:
		return "true"
	case b.TargetCount == 2 && b.Min == 1:
		return "either"
	case several:
		return "several"
	}
	return ""
}

func absentCase(b *table.Body) string {
	switch {
	case b.When == 0:
		return "always"
	case b.TargetCount > 1:
		return "several"
	}
	return ""
}

func itemsCase(b *table.Body) string {
	if b.Max == 1 {
		return ""
	}
	return "several"
}

func codesCase(b *table.Body) string {
	switch {
	case b.ValueCount == 0:
		return "leaf"
	case b.Flags&table.Deny != 0:
		return "deny"
	case b.ValueCount == 1:
		return "one"
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

// list lists the targets of a kind of rule: of some one may be chosen, others belong
// together.
func (c Condition) list(kind table.RuleKind, refs []table.Ref) string {
	if names := c.fields(refs); kind == table.Require || kind == table.AtMost {
		return c.Language.Or(names)
	} else {
		return c.Language.And(names)
	}
}

// fields returns the labels of fields.
func (c Condition) fields(refs []table.Ref) []string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = c.Names.Field(ref)
	}
	return names
}

// codes returns codes of a field with their labels, if they are known.
func (c Condition) codes(ref table.Ref, first uint16, count uint8) []Code {
	list := make([]Code, count)
	for i := range list {
		list[i] = c.Names.Code(ref, c.Set.String(c.Set.Values[int(first)+i]))
	}
	return list
}
