package condition

import (
	"cmp"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A person is somebody whom the places of a condition on an age identify.
type person struct {
	group    int32 // entry that holds the places
	answer   Truth
	disputed bool // two days of birth give different answers
}

// age reports whether any of the persons whom the places of a condition identify has
// an age.
func (e *Evaluator) age(c *table.Cond, holds func(years int) bool) (Truth, Reason) {
	if e.terms.Day == (value.Day{}) {
		return Unknown, NoReferenceDate
	}
	e.persons = e.persons[:0]
	for n := range uint16(c.Count) {
		for i := range e.at(c.Ref + n) {
			e.person(e.tape[i].Parent).hear(e.aged(&e.tape[i], holds))
		}
	}
	out, why := False, NoReason
	if len(e.persons) == 0 {
		out, why = Unknown, NoBirthday
	}
	for i := range e.persons {
		p := &e.persons[i]
		switch out = out.or(p.answer); {
		case p.disputed:
			why = TwoBirthdays
		case p.answer == Unknown:
			why = NoBirthday
		}
	}
	return out, why
}

// person returns the person of a group, of whom nothing is known at first. The
// persons are in the order of their groups.
func (e *Evaluator) person(group int32) *person {
	at, known := slices.BinarySearchFunc(e.persons, group, func(p person, group int32) int { return cmp.Compare(p.group, group) })
	if !known {
		e.persons = slices.Insert(e.persons, at, person{group: group, answer: Unknown})
	}
	return &e.persons[at]
}

// hear takes the answer of a day of birth. If another one gives the opposite, it is
// not known which of them is right.
func (p *person) hear(answer Truth) {
	switch {
	case answer == Unknown || p.disputed:
	case p.answer == Unknown:
		p.answer = answer
	case p.answer != answer:
		p.answer, p.disputed = Unknown, true
	}
}

// aged reports whether somebody with a day of birth has an age. A day of reduced
// precision is judged if every day that it may mean gives the same answer.
func (e *Evaluator) aged(entry *walk.Entry, holds func(years int) bool) Truth {
	born, ok := e.born(entry)
	if !ok {
		return Unknown
	}
	eldest, youngest := value.Age(born.First(), e.terms.Day), value.Age(born.Last(), e.terms.Day)
	if holds(eldest) != holds(youngest) {
		return Unknown
	}
	return truth(holds(eldest))
}

// born reads a day of birth out of an identity number or a date.
func (e *Evaluator) born(entry *walk.Entry) (value.Day, bool) {
	if entry.State&(walk.Bad|walk.NoDay) != 0 {
		return value.Day{}, false
	}
	if entry.Parts[1].Start > 0 {
		day, fault := value.Identity(e.text(entry.Parts[1], 0))
		return day, fault == value.IdentityFine
	}
	day, fault := value.Date(e.text(entry.Parts[0], 0))
	return day, fault == value.DateFine || fault == value.ReducedPrecision
}
