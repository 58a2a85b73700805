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
	tag language.Tag
}

// Field implements [say.Names].
func (n names) Field(ref table.Ref) string { return n.field(ref).Name(n.tag) }

// Label implements [say.Names]: the label of the structure, else the one of the
// national classification.
func (n names) Label(ref table.Ref, code string) string {
	f := n.field(ref)
	for c := range f.Codes() {
		if c.Code() == code {
			return c.Name(n.tag)
		}
	}
	system, _ := f.CodeSystem()
	list, _ := classify.Lookup(system)
	row, ok := list.Code(code)
	if !ok {
		return ""
	}
	return row.Name(n.tag)
}

func (c *conditional) say(tag language.Tag) say.Condition {
	return say.Condition{Language: say.Match(tag), Set: c.tables(), Names: names{c, tag}}
}

// sentence returns a sentence on what the rule asks for, and when.
func (c *conditional) sentence(tag language.Tag) string {
	return c.say(tag).Sentence(c.literal(), c.body())
}

// message returns the sentence about an offence at a field, and what to do about it.
func (c *conditional) message(tag language.Tag, at sosmeta.Field) string {
	words := c.say(tag)
	return words.SentenceOn(c.literal(), c.body(), c.offended(at)) + " " + words.Do(c.literal())
}

// offended returns the targets that an offence at a field is about. Of several that
// must be absent each is an offence by itself; all others are about every target.
func (c *conditional) offended(at sosmeta.Field) []table.Ref {
	targets := c.tables().TargetsOf(c.body())
	if c.body().Kind != table.Absent {
		return targets
	}
	for i, ref := range targets {
		if c.field(ref) == at {
			return targets[i : i+1]
		}
	}
	return targets
}
