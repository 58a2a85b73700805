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
// found, and against each other, before it is reported:
//
//   - nothing is demanded of a place of which the walk reported an error at it, below
//     it or above it; an unknown name that looks like the missing one is such an error;
//   - that a demanded value, or one of several, is blank is not reported beside the demand;
//   - that a birth is after the day of the check is not reported of a person whose date
//     of birth is not the one in the identity number;
//   - what is missing with a demanded group is not demanded again;
//   - one of several is not demanded if one of them is demanded alone, or a fault of
//     one was reported;
//   - what is inside a group that must be absent is not reported again;
//   - of two findings of one kind at one place the first stays.

// A raised finding is one that was not compared with the others yet.
type raised struct {
	walk.Finding
	body       *table.Body
	weight     rule.Severity // by the options; if they suppress the finding, by its rule
	suppressed bool
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
	faults   weights // of errors that the walk reported
	unread   weights // of those of them below which the walk read nothing
	around   weights // of the places above them
	demanded weights
	asked    weights // each of several of which a reported finding demands one
	absent   weights
	births   weights              // of the groups whose dates of birth disagree
	others   weights              // of the rule and the place
	choices  map[string][]*raised // of several of which one is demanded, by scope
}

// settle reports the raised findings that are faults of their own. Of two that are
// the same fault the one that weighs more comes first.
func (e *Evaluator) settle() {
	if len(e.raised) == 0 {
		return
	}
	if e.settled.faults == nil {
		e.settled = settled{
			faults: weights{}, unread: weights{}, around: weights{}, others: weights{},
			demanded: weights{}, asked: weights{}, absent: weights{}, births: weights{}, choices: map[string][]*raised{},
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
		if e.settled.known(r) {
			continue
		}
		e.w.Add(r.Finding)
		if !r.suppressed {
			e.settled.added(r)
		}
	}
	e.w.Remove(e.settled.follows)
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
	case r.body.Kind == table.Absent:
		s.absent.note(r.place, r.weight)
	}
}

// fault records an error that the walk reported.
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
	isAbsent := r.body.Kind == table.Absent
	if s.absent.above(r.place, r.weight) || !isAbsent && s.absent.at(r.place, r.weight) || r.places == nil && s.faults.covers(r.place, r.weight) {
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

// added records a finding that was added, from which later ones follow.
func (s *settled) added(r *raised) {
	s.others.note(r.key(), r.weight)
	for _, place := range r.places {
		s.asked.note(place, r.weight)
	}
	if r.body.Kind == table.Birth {
		s.births.note(parent(r.place), r.weight)
	}
}

// key is the same for findings that say the same.
func (r *raised) key() string { return r.Rule.ID + " " + r.place + strings.Join(r.places, " ") }

// follows reports whether a finding of the walk is the same fault as one that was
// reported here, and weighs no more.
func (s *settled) follows(f walk.Finding) bool {
	switch f.Rule {
	case &rule.ValueBlank:
		return s.demanded.covers(f.Pointer, f.Severity) || s.asked.covers(f.Pointer, f.Severity)
	case &rule.ValueFuture:
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
