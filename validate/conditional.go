package validate

import (
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	evaluator "github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

var notRun = [...]NotRun{
	table.Executable: Run, table.Redundant: SaidByStructure, table.Vacuous: HoldsByNesting,
	table.Prose: CalculationInWords, table.NoHierarchy: HierarchyUnknown,
	table.Merged: AskedByAnother,
}

var certainties = [...]Certainty{table.Certain: Certain, table.Likely: Likely, table.Ambiguous: Ambiguous}

var levels = [...]Severity{table.LevelError: Error, table.LevelWarning: Warning, table.LevelInformation: Information}

// gravest is the highest severity of an offence against a rule of each certainty.
var gravest = [...]Severity{table.Certain: Error, table.Likely: Warning, table.Ambiguous: Information}

// A conditional is a conditional rule of a snapshot. The methods of a nil one
// return nothing.
type conditional struct {
	snapshot *sosmeta.Snapshot
	rule     *table.Rule
}

// conditionals iterates over the conditional rules of a snapshot.
func conditionals(s *sosmeta.Snapshot) iter.Seq[*conditional] {
	return func(yield func(*conditional) bool) {
		t := (*handle.Snapshot)(s).Tables()
		for i := range t.Rules {
			c := &conditional{s, &t.Rules[i]}
			if c.rule.Number > 0 && !yield(c) {
				return
			}
		}
	}
}

func (c *conditional) tables() *table.Set { return (*handle.Snapshot)(c.snapshot).Tables() }
func (c *conditional) node(index int) sosmeta.Field {
	return sosmeta.Field(handle.Structure(c.structure()).Field(index))
}

func (c *conditional) body() *table.Body            { return &c.tables().Bodies[c.rule.Body] }
func (c *conditional) literal() *rule.Rule          { return evaluator.RuleOf(c.body()) }
func (c *conditional) structure() sosmeta.Structure { return c.snapshot.At(int(c.rule.Structure)) }

// id returns the rule's id, which is also the source of its issues.
func (c *conditional) id() string { return fmt.Sprintf("%s/%d", c.structure().OID(), c.rule.Number) }

// severity returns the severity of an offence: the level of the rule if it is
// certain, at most a warning if it is likely, and information if it is ambiguous.
func (c *conditional) severity() Severity {
	return max(levels[c.rule.Level], gravest[c.rule.Certainty])
}

// field returns the field that a reference points to.
func (c *conditional) field(ref table.Ref) sosmeta.Field {
	return c.node(int(c.rule.Scope) + int(ref.Node))
}

// fields yields the fields that the rule is about.
func (c *conditional) fields(yield func(sosmeta.Field) bool) {
	if c == nil {
		return
	}
	for _, ref := range c.tables().TargetsOf(c.body()) {
		if !yield(c.field(ref)) {
			return
		}
	}
}

// A Citation is a place in a published structure.
type Citation struct {
	Structure string // OID
	Pointer   string // JSON Pointer into the published schema
}

// notes yields the implementation notes that the rule was read out of.
func (c *conditional) notes(yield func(Citation) bool) {
	if c == nil {
		return
	}
	t := c.tables()
	for _, note := range t.Notes[c.rule.Notes : c.rule.Notes+uint16(c.rule.NoteCount)] {
		place := "/sosmeta/implementationNote/0/value"
		if note.Flag {
			place = "/sosmeta/conditionalRequired"
		}
		pointer := c.node(int(note.Node)).SchemaPointer() + place
		if !yield(Citation{Structure: c.structure().OID(), Pointer: pointer}) {
			return
		}
	}
}

// names are the names that the sentences of a conditional rule need.
type names struct {
	*conditional
	say.Language
}

// Field implements [say.Names].
func (n names) Field(ref table.Ref) string { return n.Language.Field(handle.Field(n.field(ref))) }

// Code implements [say.Names]: the label is the one of the structure, else that of the
// national classification.
func (n names) Code(ref table.Ref, code string) say.Code {
	f := n.field(ref)
	for c := range f.Codes() {
		if c.Code() == code {
			return say.Code{Code: code, Of: c}
		}
	}
	system, _ := f.CodeSystem()
	list, _ := classify.Lookup(system)
	if row, ok := list.Code(code); ok {
		return say.Code{Code: code, Of: row}
	}
	return say.Code{Code: code}
}

func (c *conditional) say(tag language.Tag) say.Condition {
	l := say.Match(tag)
	return say.Condition{Language: l, Set: c.tables(), Names: names{c, l}}
}

// sentence returns a sentence on what the rule asks for, and when.
func (c *conditional) sentence(tag language.Tag) string {
	return c.say(tag).Rule(c.literal(), c.body())
}

// message returns the text of an issue at a field.
func (c *conditional) message(tag language.Tag, at sosmeta.Field) string {
	return c.say(tag).Issue(c.literal(), c.body(), c.offended(at))
}

// offended returns the targets that an offence at a field is about: the one at the field.
// If there is none, one of several may be chosen, and it is about every target.
func (c *conditional) offended(at sosmeta.Field) []table.Ref {
	targets := c.tables().TargetsOf(c.body())
	if c.body().Kind == table.AtMost {
		return targets
	}
	for i, ref := range targets {
		if c.field(ref) == at {
			return targets[i : i+1]
		}
	}
	return targets
}
