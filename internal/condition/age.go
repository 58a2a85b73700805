package condition

import (
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// age judges the age of the person whom the places of a condition identify, by the
// first of them that contains a day of birth. A day of reduced precision is judged
// if every day that it may mean gives the same answer.
func (e *Evaluator) age(c *table.Cond, holds func(years int) bool) (Truth, Reason) {
	if e.terms.Day == (value.Day{}) {
		return Unknown, NoReferenceDate
	}
	for n := range uint16(c.Count) {
		for i := range e.at(c.Ref + n) {
			born, ok := e.born(&e.tape[i])
			if !ok {
				continue
			}
			eldest, youngest := value.Age(born.First(), e.terms.Day), value.Age(born.Last(), e.terms.Day)
			if holds(eldest) == holds(youngest) {
				return truth(holds(eldest)), NoReason
			}
		}
	}
	return Unknown, NoBirthday
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
