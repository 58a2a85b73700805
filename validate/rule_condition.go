package validate

import (
	"fmt"
	"iter"
	"slices"

	"golang.org/x/text/language"

	evaluator "github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// The conditional rules, read out of the implementation notes of the
// structures: what the schemas do not express. The source of an issue is the
// rule's id in rules.json.
const (
	ConditionRequire Rule = "condition.require" // something must be there
	ConditionAbsent  Rule = "condition.absent"  // something must not be there
	ConditionAtMost  Rule = "condition.atMost"  // too many of several are chosen
	ConditionCodes   Rule = "condition.codes"   // a code that is not to be used here
	ConditionRange   Rule = "condition.range"   // a number out of its range
	ConditionCompare Rule = "condition.compare" // not what the metadata say
	ConditionCalc    Rule = "condition.calc"    // not the sum that it must be
	ConditionItems   Rule = "condition.items"   // too many items
)

var conditionRuleOf = [...]Rule{
	table.Require: ConditionRequire, table.Absent: ConditionAbsent, table.AtMost: ConditionAtMost,
	table.Codes: ConditionCodes, table.Range: ConditionRange, table.Compare: ConditionCompare,
	table.Calc: ConditionCalc, table.Items: ConditionItems,
}

// A NotRun says why a conditional rule is not run.
type NotRun uint8

// The reasons. Run stands for none.
const (
	Run                NotRun = iota
	SaidByStructure           // the structure says the same
	HoldsByNesting            // it cannot be broken in a document of the structure
	CalculationInWords        // a calculation that the note tells in words
	HierarchyUnknown          // it asks for codes without subordinate ones; the hierarchy is not published
)

// String returns the reason in English.
func (n NotRun) String() string {
	return [...]string{
		"run", "said by the structure", "holds by nesting", "calculation in words", "code hierarchy unknown",
	}[n]
}

// A conditional is a conditional rule of a snapshot.
type conditional struct {
	snapshot *sosmeta.Snapshot
	rule     *table.Rule
}

// conditionalRules yields the conditional rules of a snapshot.
func conditionalRules(s *sosmeta.Snapshot, yield func(RuleInfo) bool) {
	t := (*handle.Snapshot)(s).Tables()
	for i := range t.Rules {
		c := &conditional{s, &t.Rules[i]}
		if c.rule.Number > 0 && !yield(c.info()) {
			return
		}
	}
}

func (c *conditional) info() RuleInfo {
	return RuleInfo{
		ID: conditionRuleOf[c.body().Kind], Severity: c.severity(), Certainty: Certainty(c.rule.Certainty),
		Source: c.id(), Structure: c.structure(), NotRun: NotRun(c.rule.State), condition: c,
	}
}

func (c *conditional) tables() *table.Set           { return (*handle.Snapshot)(c.snapshot).Tables() }
func (c *conditional) body() *table.Body            { return &c.tables().Bodies[c.rule.Body] }
func (c *conditional) structure() sosmeta.Structure { return c.snapshot.At(int(c.rule.Structure)) }
func (c *conditional) node(index int) sosmeta.Field {
	return sosmeta.Field(handle.Structure(c.structure()).Field(index))
}

// id returns the rule's id in rules.json.
func (c *conditional) id() string { return fmt.Sprintf("%s/%d", c.structure().OID(), c.rule.Number) }

// severity is what an offence weighs: a certain rule has its level, a likely one
// is a warning at most, an ambiguous one information.
func (c *conditional) severity() Severity {
	return max(Severity(c.rule.Level), Severity(c.rule.Certainty))
}

// field returns the place of a reference.
func (c *conditional) field(ref table.Ref) sosmeta.Field {
	return c.node(int(c.rule.Scope) + int(ref.Node))
}

// conditionIssue completes an issue of a conditional rule.
func conditionIssue(i *Issue, s *sosmeta.Snapshot, f *walk.Finding) {
	c := &conditional{s, &(*handle.Snapshot)(s).Tables().Rules[f.Rule]}
	i.Rule, i.Severity, i.Source = conditionRuleOf[c.body().Kind], c.severity(), c.id()
	i.detail.condition = c
}

// A Citation is a place in a published structure.
type Citation struct {
	Structure string // OID
	Pointer   string // JSON Pointer into the published schema
}

// Notes iterates over the implementation notes that a conditional rule was read
// out of; over none for an issue of another rule.
func (i Issue) Notes() iter.Seq[Citation] {
	return func(yield func(Citation) bool) {
		if i.detail.condition == nil {
			return
		}
		i.detail.condition.notes(yield)
	}
}

func (c *conditional) notes(yield func(Citation) bool) {
	t := c.tables()
	for _, note := range t.Notes[c.rule.Notes : c.rule.Notes+uint16(c.rule.NoteCount)] {
		at := c.node(int(note.Node)).SchemaPointer() + "/sosmeta/implementationNote/0/value"
		if note.Flag {
			at = c.node(int(note.Node)).SchemaPointer() + "/sosmeta/conditionalRequired"
		}
		if !yield(Citation{Structure: c.structure().OID(), Pointer: at}) {
			return
		}
	}
}

// Notes iterates over the implementation notes that a conditional rule was read
// out of; over none for another rule.
func (r RuleInfo) Notes() iter.Seq[Citation] {
	return func(yield func(Citation) bool) {
		if r.condition != nil {
			r.condition.notes(yield)
		}
	}
}

// Fields iterates over the fields that a conditional rule is about; over none
// for another rule.
func (r RuleInfo) Fields() iter.Seq[sosmeta.Field] {
	return func(yield func(sosmeta.Field) bool) {
		if r.condition == nil {
			return
		}
		for _, ref := range r.condition.tables().TargetsOf(r.condition.body()) {
			if !yield(r.condition.field(ref)) {
				return
			}
		}
	}
}

// Facts iterates over the facts that the rules of the embedded snapshot ask
// for: the names that [Fact] takes.
func Facts() iter.Seq[string] {
	return func(yield func(string) bool) {
		t := (*handle.Snapshot)(sosmeta.Embedded()).Tables()
		var names []string
		for i := range t.Conds {
			if c := &t.Conds[i]; c.Op == table.TellsFact {
				names = append(names, evaluator.FactName(t.String(table.TextID(c.First))))
			}
		}
		slices.Sort(names)
		for _, name := range slices.Compact(names) {
			if !yield(name) {
				return
			}
		}
	}
}

// A NotEvaluated is a rule that was not judged for a document, and why.
type NotEvaluated struct {
	Rule   RuleInfo
	Reason string // in English
}

var skipReasons = [...]string{
	evaluator.NoReason:        "",
	evaluator.NoReferenceDate: "it asks for an age, and no reference date was given",
	evaluator.NoBirthday:      "it asks for an age, and the document tells no date of birth",
	evaluator.NoFact:          "it asks for a fact that was not told",
	evaluator.NoMetadata:      "it compares with metadata that were not given",
	evaluator.BadValue:        "a value that it looks at is not what the structure asks for",
	evaluator.NotAsked:        "it is ambiguous, and ambiguous rules were not asked for",
}

// skipped keeps what the evaluator did not judge.
func (r *Report) skipped(s *sosmeta.Snapshot, skips []evaluator.Skip) {
	for _, skip := range skips {
		c := &conditional{s, &(*handle.Snapshot)(s).Tables().Rules[skip.Rule]}
		reason := skipReasons[min(int(skip.Reason), len(skipReasons)-1)]
		if skip.Reason == evaluator.NotRun {
			reason = NotRun(c.rule.State).String()
		}
		r.unjudged = append(r.unjudged, NotEvaluated{Rule: c.info(), Reason: reason})
	}
}

// NotEvaluated iterates over the conditional rules that were not judged, each
// with the reason, where [Explain] asked for it.
func (r Report) NotEvaluated() iter.Seq[NotEvaluated] { return slices.Values(r.unjudged) }

// sentence says in a language what the rule asks for.
func (c *conditional) sentence(tag language.Tag) string { return newProse(c, tag).sentence() }
