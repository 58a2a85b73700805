package validate

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A RuleInfo describes a rule.
type RuleInfo struct {
	ID        Rule
	Severity  Severity // of its issues, if no option changes it; the gravest if there are several
	Certainty Certainty
	Source    string // what the rule rests on; of a conditional rule, its id

	// Of a conditional rule:
	Structure sosmeta.Structure // that it belongs to
	NotRun    NotRun            // why it is not run; Run if it is

	literal   *rule.Rule
	condition *conditional // of a conditional rule
}

// Text returns what the rule asks for in a language.
func (r RuleInfo) Text(tag language.Tag) string {
	switch {
	case r.condition != nil:
		return r.condition.sentence(tag)
	case r.literal != nil:
		return say.Match(tag).In(r.literal.Asks)
	}
	return ""
}

// Sources resolves the source: documents, and a place in each.
func (r RuleInfo) Sources() []classify.Source { return sourcesOf(r.condition, r.Source) }

// sourcesOf resolves a source; that of a conditional rule is a place in the
// publication of structures.
func sourcesOf(c *conditional, text string) []classify.Source {
	if c != nil {
		text = "sosmeta-" + sosmeta.DataVersion + ", " + text
	}
	return classify.ParseSources(text)
}

// Notes iterates over the implementation notes that a conditional rule was read
// from; another rule has no notes.
func (r RuleInfo) Notes() iter.Seq[Citation] { return r.condition.notes }

// Fields iterates over the fields that a conditional rule is about; another rule
// has no fields.
func (r RuleInfo) Fields() iter.Seq[sosmeta.Field] { return r.condition.fields }

// Rules iterates over every rule: those that hold for every document, and then
// the conditional rules of the embedded snapshot, structure by structure.
func Rules() iter.Seq[RuleInfo] { return RulesOf(sosmeta.Embedded()) }

// RulesOf is Rules with the conditional rules of another snapshot.
func RulesOf(s *sosmeta.Snapshot) iter.Seq[RuleInfo] {
	return func(yield func(RuleInfo) bool) {
		for _, r := range rule.All {
			if r.IsConditional() {
				continue // listed for each structure below
			}
			if !yield(RuleInfo{
				ID: Rule(r.ID), Severity: Severity(r.Gravest()), Certainty: Certainty(r.Certainty), Source: r.Source(), literal: r,
			}) {
				return
			}
		}
		for c := range conditionals(s) {
			if !yield(c.info()) {
				return
			}
		}
	}
}

// info describes a conditional rule.
func (c *conditional) info() RuleInfo {
	return RuleInfo{
		ID: Rule(c.literal().ID), Severity: c.severity(), Certainty: certainties[c.rule.Certainty], Source: c.id(),
		Structure: c.structure(), NotRun: notRun[c.rule.State], literal: c.literal(), condition: c,
	}
}
