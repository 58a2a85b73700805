package condition

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// holds reports whether a condition holds. The reason is that of an Unknown; if
// several conditions are Unknown, that of the last.
func (e *Evaluator) holds(c *table.Cond) (out Truth, why Reason) {
	switch c.Op {
	case table.All, table.Any:
		return e.combined(c)
	case table.Not:
		out, why = e.holds(&e.set.Conds[c.First])
		return out.not(), why
	case table.TellsFact:
		return e.fact(e.set.String(table.TextID(c.First)))
	}
	return e.recall(c)
}

// combined reports whether all or any of the conditions of c hold.
func (e *Evaluator) combined(c *table.Cond) (out Truth, why Reason) {
	if c.Op == table.All {
		out = True
	}
	for i := range uint16(c.Count) {
		one, reason := e.holds(&e.set.Conds[c.First+i])
		if one == Unknown {
			why = reason
		}
		if c.Op == table.All {
			out = out.and(one)
		} else {
			out = out.or(one)
		}
	}
	return out, why
}

// fact reports whether a fact holds, by its text. Of several answers the last one
// counts, as of all options.
func (e *Evaluator) fact(text string) (Truth, Reason) {
	for _, f := range slices.Backward(e.terms.Facts) {
		if f.Name == table.FactName(text) {
			return truth(f.Yes), NoReason
		}
	}
	return Unknown, NoFact
}

// A memory is what a condition resulted in below an entry. Scope objects beside
// each other ask the same of what is above them, and there may be many of both.
type memory struct {
	cond   *table.Cond
	below  int
	truth  Truth
	reason Reason
}

// recall reports whether a condition on a place holds, from memory if it was
// judged below the same entry before.
func (e *Evaluator) recall(c *table.Cond) (Truth, Reason) {
	below := e.anchor(c.Ref)
	for i := range e.memories {
		if m := &e.memories[i]; m.cond == c {
			if m.below != below {
				*m = e.judgeBelow(c, below)
			}
			return m.truth, m.reason
		}
	}
	m := e.judgeBelow(c, below)
	e.memories = append(e.memories, m)
	return m.truth, m.reason
}

func (e *Evaluator) judgeBelow(c *table.Cond, below int) memory {
	m := memory{cond: c, below: below}
	switch c.Op {
	case table.AgeAtLeast:
		m.truth, m.reason = e.age(c, func(years int) bool { return years >= int(c.First) })
	case table.AgeUnder:
		m.truth, m.reason = e.age(c, func(years int) bool { return years < int(c.First) })
	case table.IsPresent:
		m.truth, m.reason = e.presentAt(c.Ref, 1)
	case table.IsAbsent:
		m.truth, m.reason = e.presentAt(c.Ref, 1)
		m.truth = m.truth.not()
	case table.CountAtLeast:
		m.truth, m.reason = e.presentAt(c.Ref, int(c.First))
	default:
		m.truth, m.reason = e.anyHolds(c)
	}
	return m
}

// presentAt reports whether at least so many values are present at a place. One that
// is not what the structure asks for may be or not.
func (e *Evaluator) presentAt(ref uint16, least int) (Truth, Reason) {
	count, bad := 0, 0
	for i := range e.at(ref) {
		switch entry := &e.tape[i]; {
		case entry.State&walk.Misnamed != 0:
			count++
			bad += least // of an array, any number may be there
		case entry.State&walk.Bad != 0 && entry.Index < 0:
			bad += least // of a value that is not an array, any number may be meant
		case entry.State&walk.Bad != 0:
			bad++
		case e.present(entry):
			count++
		}
	}
	switch {
	case count >= least:
		return True, NoReason
	case count+bad >= least || e.blocked(ref):
		return Unknown, BadValue
	case e.awaits(ref):
		return Unknown, StillMissing
	}
	return False, NoReason
}

// anyHolds reports whether a condition holds for any of the values at its place.
func (e *Evaluator) anyHolds(c *table.Cond) (out Truth, why Reason) {
	for i := range e.at(c.Ref) {
		entry := &e.tape[i]
		if entry.State&walk.Bad != 0 {
			out, why = out.or(Unknown), BadValue
			continue
		}
		if e.terms.Draft && !e.present(entry) {
			continue
		}
		switch c.Op {
		case table.IsOn:
			out = out.or(truth(entry.State&walk.On != 0))
		case table.IsOff:
			out = out.or(truth(entry.State&walk.Off != 0))
		case table.HasCode:
			one := e.hasCode(entry, c)
			if out = out.or(one); one == Unknown {
				why = BadValue
			}
		case table.HasDisplay:
			one := e.label(entry, c)
			if out = out.or(one); one == Unknown {
				why = UnknownLabel
			}
		case table.HasValue:
			out = out.or(truth(e.oneOf(entry.Parts[0], c)))
		}
	}
	switch {
	case out != False:
		return out, why
	case e.blocked(c.Ref):
		return Unknown, BadValue
	case e.awaits(c.Ref):
		return Unknown, StillMissing
	}
	return False, NoReason
}

// hasCode reports whether a coded value has one of the codes of a condition. A code that
// has a fault of its own, such as one that is blank or that the structure does not
// accept, may be meant to be any.
func (e *Evaluator) hasCode(entry *walk.Entry, c *table.Cond) Truth {
	switch code := entry.Parts[1]; {
	case e.oneOf(code, c):
		return True
	case !code.Sound() || value.Padded(e.text(code, 0)):
		return Unknown
	}
	return False
}

// oneOf reports whether a text is one of the values of a condition.
func (e *Evaluator) oneOf(s walk.Span, c *table.Cond) bool {
	text := e.text(s, 0)
	for _, v := range e.set.Values[c.First : c.First+uint16(c.Count)] {
		if string(text) == e.set.String(v) {
			return true
		}
	}
	return false
}
