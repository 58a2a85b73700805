package condition

import (
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
//   - what is missing with a demanded group is not demanded again;
//   - one of several is not demanded if one of them is demanded alone, or a fault of
//     one was reported;
//   - what is inside a group that must be absent is not reported again;
//   - of two findings of one kind at one place the first stays.

// A raised finding is one that was not compared with the others yet.
type raised struct {
	walk.Finding
	body   *table.Body
	weight weight
	place  string   // pointer of what is demanded or wrong
	places []string // of each of several that are demanded
}

// A weight is how little a finding weighs: an error is 0.
type weight uint8

// ofBlank is the weight of a value that is blank.
const ofBlank = weight(table.LevelWarning)

func weightOf(r *table.Rule) weight { return max(weight(r.Level), weight(r.Certainty)) }

// most is how many findings are held back at a time.
const most = 4096

// raise notes a finding of the current rule about a place.
func (e *Evaluator) raise(f walk.Finding, place string) {
	if f.Rule == nil {
		f.Rule = RuleOf(e.body)
	}
	f.Shape, f.Conditional = -1, e.index
	r := raised{Finding: f, body: e.body, weight: weightOf(e.rule), place: place}
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
	faults   map[string]bool // places of errors that the walk reported
	unread   map[string]bool // those of them below which the walk read nothing
	above    map[string]bool // places above them
	demanded map[string]weight
	asked    map[string]weight // each of several of which a reported finding demands one
	absent   map[string]weight
	others   map[string]bool      // the rule and the place
	choices  map[string][]*raised // of several of which one is demanded, by scope
}

// settle reports the raised findings that are faults of their own.
func (e *Evaluator) settle() {
	if len(e.raised) == 0 {
		return
	}
	if e.settled.faults == nil {
		e.settled = settled{
			faults: map[string]bool{}, unread: map[string]bool{}, above: map[string]bool{}, others: map[string]bool{},
			demanded: map[string]weight{}, asked: map[string]weight{}, absent: map[string]weight{}, choices: map[string][]*raised{},
		}
		for i := range e.w.Findings {
			e.settled.fault(&e.w.Findings[i])
		}
	}
	for i := range e.raised {
		if r := &e.raised[i]; e.w.Suppressed(&r.Finding) {
			continue
		} else if r.body.Kind == table.Require && r.places == nil {
			note(e.settled.demanded, r.place, r.weight)
		} else if r.body.Kind == table.Absent {
			note(e.settled.absent, r.place, r.weight)
		} else if r.places != nil {
			e.settled.choices[r.place] = append(e.settled.choices[r.place], r)
		}
	}
	for i := range e.raised {
		r := &e.raised[i]
		if e.settled.known(r) {
			continue
		}
		e.w.Add(r.Finding)
		if e.w.Suppressed(&r.Finding) {
			continue
		}
		for _, place := range r.places {
			note(e.settled.asked, place, r.weight)
		}
	}
	e.w.Remove(func(f walk.Finding) bool {
		return f.Rule == &rule.ValueBlank && (covered(e.settled.demanded, f.Pointer, ofBlank) || covered(e.settled.asked, f.Pointer, ofBlank))
	})
	clear(e.settled.choices)
	clear(e.raised)
	e.raised = e.raised[:0]
}

// note records a place, and the most that a finding weighs there.
func note(places map[string]weight, place string, weighs weight) {
	if w, ok := places[place]; !ok || weighs < w {
		places[place] = weighs
	}
}

// fault records an error that the walk reported.
func (s *settled) fault(f *walk.Finding) {
	if f.Rule.Case(f.Case).Severity == rule.Error {
		s.record(f.Pointer)
		if f.Rule == &rule.StructureType {
			s.unread[f.Pointer] = true
		}
	}
	if f.Similar != "" {
		meant := f.Pointer[:strings.LastIndexByte(f.Pointer, '/')+1] + f.Similar
		s.record(meant)
		s.unread[meant] = true
	}
}

func (s *settled) record(pointer string) {
	s.faults[pointer] = true
	for up := parent(pointer); up != "" && !s.above[up]; up = parent(up) {
		s.above[up] = true
	}
}

func parent(pointer string) string { return pointer[:max(strings.LastIndexByte(pointer, '/'), 0)] }

// known reports whether a finding is about a fault that is reported by another,
// which weighs at least as much.
func (s *settled) known(r *raised) bool {
	isAbsent := r.body.Kind == table.Absent
	if inside(s.absent, r.place, r.weight) || !isAbsent && covered(s.absent, r.place, r.weight) || s.faulty(r.place) && r.places == nil {
		return true
	}
	for _, place := range r.places {
		if w, ok := s.demanded[place]; ok && w <= r.weight || s.faults[place] || s.above[place] || within(s.unread, place) {
			return true
		}
	}
	if r.places != nil && s.narrowed(r) {
		return true
	}
	if r.body.Kind == table.Require && r.places == nil && (s.above[r.place] || inside(s.demanded, r.place, r.weight)) {
		return true
	}
	key := r.Rule.ID + " " + r.place + strings.Join(r.places, " ")
	if s.others[key] {
		return true
	}
	s.others[key] = true
	return false
}

// covered reports whether a place, or one above it, has a finding of at least a
// weight.
func covered(places map[string]weight, place string, least weight) bool {
	if w, ok := places[place]; ok && w <= least {
		return true
	}
	return inside(places, place, least)
}

// inside reports whether a place above another has a finding of at least a weight.
func inside(places map[string]weight, place string, least weight) bool {
	for up := parent(place); up != ""; up = parent(up) {
		if w, ok := places[up]; ok && w <= least {
			return true
		}
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

// faulty reports whether the walk reported an error at a place or above it.
func (s *settled) faulty(place string) bool {
	return s.faults[place] || within(s.faults, place)
}

// within reports whether a place is inside one of several.
func within(places map[string]bool, place string) bool {
	for up := parent(place); up != ""; up = parent(up) {
		if places[up] {
			return true
		}
	}
	return false
}
