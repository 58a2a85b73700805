package condition

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// One fault gives one issue. What the rules find is compared with what the walk
// found, and against each other, and only what is a fault of its own becomes an
// issue. A finding makes none that weighs more than itself silent.
//
//   - what is at or below a value that a rule finds wrong is not reported again, be it
//     found by another rule or by the walk: a value that must be absent, an item too
//     many, a code that is not allowed. Two values that must both be absent are two
//     faults, also if one answer forbids them;
//   - nothing is demanded of a place of which the walk reported an error at it, below
//     it or above it; an unknown name that looks like the missing one is such an error;
//   - that a demanded value, or one of several, is blank is not reported beside the demand,
//     unless the demand itself is silent;
//   - that a birth is after the day of the check is not reported of a person whose date
//     of birth is not the one in the identity number;
//   - what is missing with a demanded group is not demanded again;
//   - one of several is not demanded if one of them is demanded alone, or a fault of
//     one was reported;
//   - of two findings of one kind, or about one wrong value, at one place the first stays.
//     That the JSON itself is broken is a fault of its own everywhere.

// A raised finding is one that was not compared with the others yet.
type raised struct {
	walk.Finding
	body       *table.Body
	weight     rule.Severity // by the options; if they suppress the finding, by its rule
	suppressed bool
	silent     bool     // the same fault as another
	place      string   // pointer of what is demanded or wrong
	places     []string // of each of several that are demanded
}

// most is how many findings are held back at a time.
const most = 4096

// raise notes a finding of the current rule about a place.
func (e *Evaluator) raise(f walk.Finding, place string) {
	if f.Rule == nil {
		f.Rule = RuleOf(e.body)
	}
	f.Shape, f.Conditional = -1, e.index
	r := raised{Finding: f, body: e.body, weight: severityOf(e.rule), place: place}
	if e.w.Weigh != nil {
		weight := e.w.Weigh(&f)
		if r.suppressed = weight == 0; !r.suppressed {
			r.weight = weight
		}
	}
	if e.body.Kind == table.Require && e.body.TargetCount > 1 {
		r.places = e.targets()
	}
	if e.raised = append(e.raised, r); len(e.raised) >= most {
		e.settle()
	}
}

// targets returns the pointers of the targets of the current rule, up to the first
// step that repeats.
func (e *Evaluator) targets() (pointers []string) {
	for _, ref := range e.set.TargetsOf(e.body) {
		anchor := e.anchorOf(&ref)
		way := e.path(int32(e.rule.Scope)+int32(ref.Node), e.tape[anchor].Node)
		pointers = append(pointers, e.pointer(anchor)+e.keys(way))
	}
	return pointers
}

// settled is what findings are compared with.
type settled struct {
	walked   int     // how many of the findings are of the walk
	faults   weights // of errors that the walk found
	unread   weights // of those of them below which the walk read nothing
	around   weights // of the places above them
	demanded weights
	wrong    weights              // of values that a rule finds wrong
	choices  map[string][]*raised // of several of which one is demanded, by scope

	// Of raised findings that are faults of their own:
	asked  weights // each place of which one or one of several is demanded
	told   weights // values that are wrong
	births weights // of the groups whose dates of birth disagree
	others weights // of the rule and the place
}

// settle drops the findings of the walk that are the same fault as a raised one, and
// adds the raised ones that are faults of their own. Of two that are the same fault
// the one that weighs more comes first.
func (e *Evaluator) settle() {
	if len(e.raised) == 0 {
		return
	}
	if e.settled.faults == nil {
		e.settled = settled{
			walked: len(e.w.Findings), faults: weights{}, unread: weights{}, around: weights{}, demanded: weights{}, wrong: weights{},
			choices: map[string][]*raised{}, asked: weights{}, told: weights{}, births: weights{}, others: weights{},
		}
		for i := range e.w.Findings {
			e.settled.fault(&e.w.Findings[i])
		}
	}
	slices.SortStableFunc(e.raised, func(a, b raised) int { return cmp.Compare(a.weight, b.weight) })
	for i := range e.raised {
		e.settled.take(&e.raised[i])
	}
	for i := range e.raised {
		r := &e.raised[i]
		if r.silent = e.settled.known(r); !r.silent && !r.suppressed {
			e.settled.reported(r)
		}
	}
	e.settled.walked = e.w.Drop(e.settled.walked, e.settled.follows)
	for i := range e.raised {
		if r := &e.raised[i]; r.silent {
			e.w.Breaks(r.Rule)
		} else {
			e.w.Add(r.Finding)
		}
	}
	clear(e.settled.choices)
	clear(e.raised)
	e.raised = e.raised[:0]
}

// take records what other findings follow from a raised one. From one that the
// options suppress follows nothing.
func (s *settled) take(r *raised) {
	switch {
	case r.suppressed:
	case r.places != nil:
		s.choices[r.place] = append(s.choices[r.place], r)
	case r.body.Kind == table.Require:
		s.demanded.note(r.place, r.weight)
	case r.isWrong():
		s.wrong.note(r.place, r.weight)
	}
}

// isWrong reports whether a finding is that a value by itself is wrong: not that one
// is missing, or that two disagree.
func (r *raised) isWrong() bool {
	switch r.body.Kind {
	case table.Absent, table.AtMost, table.Codes, table.Range, table.Compare, table.Calc, table.Items:
		return true
	}
	return false
}

// fault records an error that the walk found.
func (s *settled) fault(f *walk.Finding) {
	if f.Severity == 0 {
		return
	}
	if f.Rule.Case(f.Case).Severity == rule.Error {
		s.record(f.Pointer, f.Severity)
		if f.Rule == &rule.StructureType {
			s.unread.note(f.Pointer, f.Severity)
		}
	}
	if f.Similar != "" {
		meant := f.Pointer[:strings.LastIndexByte(f.Pointer, '/')+1] + f.Similar
		s.record(meant, f.Severity)
		s.unread.note(meant, f.Severity)
	}
}

func (s *settled) record(pointer string, weight rule.Severity) {
	s.faults.note(pointer, weight)
	for up := parent(pointer); up != "" && !s.around.at(up, weight); up = parent(up) {
		s.around.note(up, weight)
	}
}

// known reports whether a finding is about a fault that is reported by another,
// which weighs at least as much.
func (s *settled) known(r *raised) bool {
	if s.wrong.above(r.place, r.weight) || !r.isWrong() && s.wrong.at(r.place, r.weight) || r.places == nil && s.faults.covers(r.place, r.weight) {
		return true
	}
	for _, place := range r.places {
		if s.demanded.at(place, r.weight) || s.faults.at(place, r.weight) || s.around.at(place, r.weight) || s.unread.above(place, r.weight) {
			return true
		}
	}
	if r.places != nil && s.narrowed(r) {
		return true
	}
	if r.body.Kind == table.Require && r.places == nil && (s.around.at(r.place, r.weight) || s.demanded.above(r.place, r.weight)) {
		return true
	}
	return s.others.at(r.key(), r.weight)
}

// reported records a finding that is a fault of its own, from which others follow.
func (s *settled) reported(r *raised) {
	s.others.note(r.key(), r.weight)
	for _, place := range r.places {
		s.asked.note(place, r.weight)
	}
	switch {
	case r.isWrong():
		s.told.note(r.place, r.weight)
	case r.body.Kind == table.Birth:
		s.births.note(parent(r.place), r.weight)
	case r.body.Kind == table.Require && r.places == nil:
		s.asked.note(r.place, r.weight)
	}
}

// key is the same for findings that say the same, and for those about one wrong value.
func (r *raised) key() string {
	if r.isWrong() {
		return r.place
	}
	return r.Rule.ID + " " + r.place + strings.Join(r.places, " ")
}

// follows reports whether a finding of the walk is the same fault as one of a rule,
// and weighs no more.
func (s *settled) follows(f *walk.Finding) bool {
	switch {
	case strings.HasPrefix(f.Rule.ID, "json."):
		return false
	case s.told.covers(f.Pointer, f.Severity):
		return true
	case f.Rule == &rule.ValueBlank:
		return s.asked.covers(f.Pointer, f.Severity)
	case f.Rule == &rule.ValueFuture:
		return s.births.at(parent(strings.TrimSuffix(f.Pointer, "/value")), f.Severity)
	}
	return false
}

// narrowed reports whether a demand of one of several follows from another, which
// has less to choose from, or the same and comes first.
func (s *settled) narrowed(r *raised) bool {
	first := true
	for _, other := range s.choices[r.place] {
		if other == r {
			first = false
			continue
		}
		isMore := func(place string) bool { return !slices.Contains(r.places, place) }
		if other.weight <= r.weight && !slices.ContainsFunc(other.places, isMore) && (first || len(other.places) < len(r.places)) {
			return true
		}
	}
	return false
}
