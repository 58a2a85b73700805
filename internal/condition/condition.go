// Package condition runs the conditional rules of a structure over the tape of
// a document. The rules were compiled from rules.json by package table; their
// language is three-valued, and only a condition that is true fires.
package condition

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A Truth is the value of a condition.
type Truth uint8

// The truths. An age without a reference date and a fact that nobody told are
// Unknown.
const (
	False Truth = iota
	Unknown
	True
)

func truth(yes bool) Truth {
	if yes {
		return True
	}
	return False
}

// Terms are what a document cannot know of itself.
type Terms struct {
	Day       value.Day // that ages are counted on; the zero Day for none
	Others    [2]string // values of the metadata, by table.Other; "" for none
	Facts     []Fact
	Ambiguous bool // run the ambiguous rules too
}

// A Fact is an answer to what a rule asks of the world.
type Fact struct {
	Name string // the fact's text, folded: see FactName
	Yes  bool
}

// An Evaluator runs rules. The zero Evaluator is ready, and is used again for
// the next document.
type Evaluator struct {
	set   *table.Set
	data  []byte
	tape  walk.Tape
	terms *Terms
	w     *walk.Walker

	rule   *table.Rule
	index  int // of the rule in Set.Rules
	body   *table.Body
	scope  int // entry of the scope in hand
	reason Reason

	memories []memory // of the rule in hand
	scratch  [2][]byte

	// Skipped lists the rules that could not be judged, where it is asked for.
	Skipped []Skip
	Explain bool
}

// A Skip is a rule that was not judged.
type Skip struct {
	Rule   int // index in Set.Rules
	Reason Reason
}

// A Reason says why a rule was not judged.
type Reason uint8

// The reasons.
const (
	NoReason        Reason = iota
	NoReferenceDate        // an age, and no day to count it on
	NoBirthday             // an age, and no date of birth that can be read
	NoFact                 // a fact that nobody told
	NoMetadata             // metadata that were not given
	BadValue               // a value that is not what the structure asks for
	NotAsked               // ambiguous, and not asked for
	NotRun                 // see table.State
)

// Run runs the rules of the structure that the walker walked, and reports to it.
func (e *Evaluator) Run(set *table.Set, structure int, data []byte, w *walk.Walker, terms *Terms) {
	e.set, e.data, e.tape, e.terms, e.w = set, data, w.Tape, terms, w
	e.Skipped = e.Skipped[:0]
	rules := set.RulesOf(structure)
	for i := range rules {
		rule := &rules[i]
		first, ok := w.First(int32(rule.Scope))
		if !ok && !e.Explain {
			continue
		}
		e.rule, e.index, e.body = rule, int(set.Structures[structure].FirstRule)+i, &set.Bodies[rule.Body]
		switch {
		case rule.State != table.Executable:
			e.skip(NotRun)
		case rule.Certainty == table.Ambiguous && !terms.Ambiguous:
			e.skip(NotAsked)
		case ok:
			e.run(first)
		}
	}
	e.data, e.tape, e.w = nil, nil, nil
}

// run judges the rule in hand once for each of its scope objects, of which i is the
// first.
func (e *Evaluator) run(i int) {
	e.memories = e.memories[:0]
	for ok := true; ok; i, ok = int(e.tape[i].Next), e.tape[i].Next > 0 {
		if e.tape[i].State&walk.Bad != 0 {
			continue
		}
		e.scope, e.reason = i, NoReason
		if e.body.When != 0 {
			switch e.holds(&e.set.Conds[e.body.When]) {
			case Unknown:
				e.skip(e.reason)
				continue
			case False:
				continue
			}
		}
		e.judge()
	}
}

func (e *Evaluator) skip(r Reason) {
	if e.Explain && (len(e.Skipped) == 0 || e.Skipped[len(e.Skipped)-1] != Skip{e.index, r}) {
		e.Skipped = append(e.Skipped, Skip{e.index, r})
	}
}

// holds says whether a condition holds.
func (e *Evaluator) holds(c *table.Cond) Truth {
	switch c.Op {
	case table.All:
		out := True
		for i := range uint16(c.Count) {
			out = min(out, e.holds(&e.set.Conds[c.First+i]))
		}
		return out
	case table.Any:
		out := False
		for i := range uint16(c.Count) {
			out = max(out, e.holds(&e.set.Conds[c.First+i]))
		}
		return out
	case table.Not:
		return True - e.holds(&e.set.Conds[c.First])
	case table.TellsFact:
		return e.told(e.set.String(table.TextID(c.First)))
	}
	return e.recall(c)
}

// A memory is what a condition came to below an entry. Scope objects beside each
// other ask the same of what is above them, and there may be many of both.
type memory struct {
	cond   *table.Cond
	below  int
	truth  Truth
	reason Reason
}

// recall says whether a condition on a place holds, from memory where it was
// judged below the same entry before.
func (e *Evaluator) recall(c *table.Cond) Truth {
	below := e.anchor(c.Ref)
	for i := range e.memories {
		if m := &e.memories[i]; m.cond == c {
			if m.below != below {
				*m = e.judgeBelow(c, below)
			}
			e.reason = m.reason
			return m.truth
		}
	}
	e.memories = append(e.memories, e.judgeBelow(c, below))
	return e.memories[len(e.memories)-1].truth
}

func (e *Evaluator) judgeBelow(c *table.Cond, below int) memory {
	m := memory{cond: c, below: below}
	switch c.Op {
	case table.AgeAtLeast:
		m.truth = e.age(c, func(years int) bool { return years >= int(c.First) })
	case table.AgeUnder:
		m.truth = e.age(c, func(years int) bool { return years < int(c.First) })
	default:
		m.truth = e.placeHolds(c)
	}
	m.reason = e.reason
	return m
}

// placeHolds says whether a condition on the values of a place holds: for any
// of them, where it is one on a value.
func (e *Evaluator) placeHolds(c *table.Cond) Truth {
	count, out := 0, False
	for i := range e.at(c.Ref) {
		entry := &e.tape[i]
		if entry.State&walk.Bad != 0 && c.Op.AsksValue() {
			e.reason = BadValue
			out = max(out, Unknown)
			continue
		}
		switch c.Op {
		case table.IsOn:
			out = max(out, truth(entry.State&walk.On != 0))
		case table.IsOff:
			out = max(out, truth(entry.State&walk.Off != 0))
		case table.HasCode:
			out = max(out, truth(e.oneOf(entry.Parts[1], c)))
		case table.HasDisplay:
			out = max(out, truth(e.oneOf(entry.Parts[2], c)))
		case table.HasValue:
			out = max(out, truth(e.oneOf(entry.Parts[0], c)))
		default:
			if e.present(entry) {
				count++
			}
		}
	}
	switch c.Op {
	case table.IsPresent:
		return truth(count > 0)
	case table.IsAbsent:
		return truth(count == 0)
	case table.CountAtLeast:
		return truth(count >= int(c.First))
	}
	return out
}

// oneOf says whether a text is one of the values of a condition.
func (e *Evaluator) oneOf(s walk.Span, c *table.Cond) bool {
	text := e.text(s, 0)
	for _, v := range e.set.Values[c.First : c.First+uint16(c.Count)] {
		if string(text) == e.set.String(v) {
			return true
		}
	}
	return false
}

func (e *Evaluator) told(text string) Truth {
	for _, f := range e.terms.Facts {
		if f.Name == FactName(text) {
			return truth(f.Yes)
		}
	}
	e.reason = NoFact
	return Unknown
}

// FactName folds the text of a fact into a name to call it by: letters and
// digits in lower case, and a hyphen for what is between them.
func FactName(text string) string {
	var b []byte
	for i := range len(text) {
		c := text[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return string(bytes.TrimRight(b, "-"))
}

// age judges the age of the person whom the places of a condition identify: the
// first of them that tells a day of birth. A day of reduced precision is judged
// where every day that it may stand for gives the same answer.
func (e *Evaluator) age(c *table.Cond, holds func(years int) bool) Truth {
	if e.terms.Day == (value.Day{}) {
		e.reason = NoReferenceDate
		return Unknown
	}
	for n := range uint16(c.Count) {
		for i := range e.at(c.Ref + n) {
			born, ok := e.born(&e.tape[i])
			if !ok {
				continue
			}
			eldest, youngest := value.Age(born.First(), e.terms.Day), value.Age(born.Last(), e.terms.Day)
			if holds(eldest) == holds(youngest) {
				return truth(holds(eldest))
			}
		}
	}
	e.reason = NoBirthday
	return Unknown
}

// born reads a day of birth out of an identity number or a date.
func (e *Evaluator) born(entry *walk.Entry) (value.Day, bool) {
	if entry.State&walk.Bad != 0 {
		return value.Day{}, false
	}
	if entry.Parts[1].Start > 0 {
		day, fault := value.Identity(e.text(entry.Parts[1], 0))
		return day, fault == value.IdentityFine
	}
	day, fault := value.Date(e.text(entry.Parts[0], 0))
	return day, fault == value.DateFine || fault == value.ReducedPrecision
}
