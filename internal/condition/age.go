package condition

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// age reports whether any of the persons whom the places of a condition identify has
// an age, each by the first of the places that contains a day of birth. A day of
// reduced precision is judged if every day that it may mean gives the same answer.
func (e *Evaluator) age(c *table.Cond, holds func(years int) bool) (Truth, Reason) {
	if e.terms.Day == (value.Day{}) {
		return Unknown, NoReferenceDate
	}
	out, why := Unknown, NoBirthday
	var known []int32 // persons, by the entry of their group
	for n := range uint16(c.Count) {
		for i := range e.at(c.Ref + n) {
			born, ok := e.born(&e.tape[i])
			if !ok || slices.Contains(known, e.tape[i].Parent) {
				continue
			}
			eldest, youngest := value.Age(born.First(), e.terms.Day), value.Age(born.Last(), e.terms.Day)
			if holds(eldest) != holds(youngest) {
				continue
			}
			known = append(known, e.tape[i].Parent)
			if holds(eldest) {
				return True, NoReason
			}
			out, why = False, NoReason
		}
	}
	return out, why
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
