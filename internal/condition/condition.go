// Package condition runs the conditional rules of a structure over the tape of
// a document. The rules were compiled from rules.json by package table; their
// language is three-valued, and only a condition that is true fires.
package condition

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// Terms are what a rule may ask for and a document does not contain.
type Terms struct {
	Day       value.Day // that ages are counted on; the zero Day for none
	Others    [2]string // values of the metadata, by table.Other; "" for none
	Facts     []Fact
	Ambiguous bool // run the ambiguous rules too
	Draft     bool // what is missing may still come, see Evaluator.awaits

	Classifications *classify.Set // that labels are looked up in; nil for the embedded ones
}

// A Fact is an answer to what a rule asks of the world.
type Fact struct {
	Name string // the fact's text, folded: see [table.FactName]
	Yes  bool
}

// An Evaluator runs rules. The zero Evaluator is ready, and is used again for
// the next document.
type Evaluator struct {
	Explain bool   // fill Skipped
	Skipped []Skip // the rules that could not be judged

	document
	current
	memories []memory // of the current rule
	persons  []person // of the current condition
	raised   []raised // findings that were not reported yet
	settled  settled
	scratch  [2][]byte
	way      []int32 // of wayTo
}

// A document is what the rules are run over.
type document struct {
	set   *table.Set
	data  []byte
	tape  walk.Tape
	w     *walk.Walker
	terms *Terms
}

// current is the rule that is being judged, and the object that it is judged for.
type current struct {
	rule  *table.Rule
	index int // of the rule in Set.Rules
	body  *table.Body
	scope int // entry of the object
}

// A Skip is a rule that was not judged.
type Skip struct {
	Rule   int // index in Set.Rules
	Reason Reason
}

// A Reason is why a rule was not judged.
type Reason uint8

// The reasons.
const (
	NoReason        Reason = iota
	NoReferenceDate        // an age, and no day to count it on
	NoBirthday             // an age, and no date of birth that can be read
	TwoBirthdays           // an age, and two dates of birth that give different answers
	NoFact                 // a fact without an answer
	NoMetadata             // missing metadata
	BadValue               // a value that is not what the structure asks for
	StillMissing           // a value that a draft lacks
	UnknownLabel           // a label that no list has
	LongNumber             // a number that is too long to be added
	NotAsked               // ambiguous, and not asked for
	NotRun                 // see table.State
)

// Run runs the rules of the structure that the walker walked, and reports to it.
func (e *Evaluator) Run(set *table.Set, structure int, data []byte, w *walk.Walker, terms *Terms) {
	e.document = document{set, data, w.Tape, w, terms}
	e.Skipped = e.Skipped[:0]
	rules := set.RulesOf(structure)
	for i := range rules {
		rule := &rules[i]
		first, ok := w.First(int32(rule.Scope))
		if !ok && !e.Explain {
			continue
		}
		e.current = current{rule: rule, index: int(set.Structures[structure].FirstRule) + i, body: &set.Bodies[rule.Body]}
		switch {
		case rule.State != table.Executable:
			e.skip(NotRun)
		case rule.Certainty == table.Ambiguous && !terms.Ambiguous:
			e.skip(NotAsked)
		case ok:
			e.run(first)
		}
	}
	e.settle()
	e.settled = settled{}
	e.document = document{}
}

// run judges the current rule once for each of its scope objects, of which i is the
// first.
func (e *Evaluator) run(i int) {
	e.memories = e.memories[:0]
	for ok := true; ok; i, ok = int(e.tape[i].Next), e.tape[i].Next > 0 {
		if e.tape[i].State&walk.Bad != 0 {
			continue
		}
		e.scope = i
		if e.body.When == 0 {
			e.demand()
			continue
		}
		switch holds, reason := e.holds(&e.set.Conds[e.body.When]); holds {
		case True:
			e.demand()
		case Unknown:
			e.skip(reason)
		}
	}
}

func (e *Evaluator) skip(r Reason) {
	if e.Explain && (len(e.Skipped) == 0 || e.Skipped[len(e.Skipped)-1] != Skip{e.index, r}) {
		e.Skipped = append(e.Skipped, Skip{e.index, r})
	}
}
