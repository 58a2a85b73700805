package condition

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// judge checks the current object against the rule, the condition of which holds.
func (e *Evaluator) judge() {
	b := e.body
	switch b.Kind {
	case table.Require:
		switch {
		case e.count() >= int(b.Min):
		case e.unreadable():
			e.skip(BadValue)
		default:
			e.missing()
		}
	case table.Absent:
		e.each(func(i int) {
			if entry := &e.tape[i]; entry.State&walk.Bad == 0 && e.present(entry) {
				e.offends(i, "")
			}
		})
	case table.AtMost:
		passed := 0
		e.each(func(i int) {
			if e.passes(&e.tape[i]) {
				if passed++; passed == int(b.Max)+1 {
					e.offends(i, "")
				}
			}
		})
	case table.Codes:
		e.each(e.code)
	case table.Range:
		e.each(e.inRange)
	case table.Compare:
		e.each(e.compare)
	case table.Calc:
		e.sum()
	case table.Items:
		e.items()
	case table.Period:
		e.period()
	case table.Birth:
		e.birth()
	case table.Closed:
		e.closed()
	case table.Ended:
		e.ended()
	}
}

// each calls visit for every value at every target.
func (e *Evaluator) each(visit func(i int)) {
	for n := range uint16(e.body.TargetCount) {
		for i := range e.at(e.body.Targets + n) {
			visit(i)
		}
	}
}

// count returns how many targets pass the test: a place counts once, however
// many values pass there.
func (e *Evaluator) count() int {
	passed := 0
	for n := range uint16(e.body.TargetCount) {
		for i := range e.at(e.body.Targets + n) {
			if e.passes(&e.tape[i]) {
				passed++
				break
			}
		}
	}
	return passed
}

// unreadable reports whether a value on the way from the current object down to a
// target is not what the structure asks for: the target may be in it.
func (e *Evaluator) unreadable() bool {
	for n := range uint16(e.body.TargetCount) {
		if ref := e.body.Targets + n; e.anchor(ref) == e.scope && e.blocked(ref) {
			return true
		}
	}
	return false
}

func (e *Evaluator) code(i int) {
	entry := &e.tape[i]
	if entry.State&walk.Bad != 0 || !e.present(entry) {
		return
	}
	text, listed := e.text(entry.Parts[1], 0), false
	for _, v := range e.set.Values[e.body.Values : e.body.Values+uint16(e.body.ValueCount)] {
		listed = listed || string(text) == e.set.String(v)
	}
	if listed == (e.body.Flags&table.Deny != 0) {
		e.offends(i, "code")
	}
}

func (e *Evaluator) inRange(i int) {
	n, ok := e.number(i)
	if !ok {
		return
	}
	b := e.body
	if b.Flags&table.HasMin != 0 && n.Cmp(value.WholeNumber(int(b.Min))) < 0 ||
		b.Flags&table.HasMax != 0 && n.Cmp(value.WholeNumber(int(b.Max))) > 0 ||
		b.Flags&table.Integer != 0 && !n.IsWhole() {
		e.offends(i, "")
	}
}

// compare compares an identifier with metadata. Whether an OID has the prefix urn:oid:
// does not matter.
func (e *Evaluator) compare(i int) {
	other := e.terms.Others[e.body.Other]
	if other == "" {
		e.skip(NoMetadata)
		return
	}
	entry := &e.tape[i]
	if entry.State&walk.Bad != 0 || !e.present(entry) {
		return
	}
	urn := []byte(value.URN)
	equal := string(bytes.TrimPrefix(e.text(entry.Parts[1], 0), urn)) == string(bytes.TrimPrefix([]byte(other), urn))
	if equal == (e.body.Flags&table.NotEqual != 0) {
		e.offends(i, "value")
	}
}

// sum decides condition.calc: it compares a number with the sum of others. If one
// of them is missing, nothing is reported.
func (e *Evaluator) sum() {
	var total value.Number
	for n := range uint16(e.body.SumCount) {
		found := false
		for i := range e.at(e.body.Sum + n) {
			part, ok := e.number(i)
			switch {
			case !ok:
				e.skip(BadValue)
				return
			case !part.Exact():
				e.skip(LongNumber)
				return
			}
			found = true
			total = total.Add(part)
		}
		if !found {
			return
		}
	}
	e.each(func(i int) {
		if n, ok := e.number(i); ok && n.Cmp(total) != 0 {
			e.offends(i, "")
		}
	})
}

func (e *Evaluator) number(i int) (value.Number, bool) {
	entry := &e.tape[i]
	if entry.State&walk.Bad != 0 || !e.present(entry) {
		return value.Number{}, false
	}
	return value.ParseNumber(e.data[entry.Parts[0].Start:entry.Parts[0].End]), true
}

// items reports the first value beyond the most that a place may have.
func (e *Evaluator) items() {
	count := 0
	e.each(func(i int) {
		if count++; count == int(e.body.Max)+1 {
			e.offends(i, "")
		}
	})
}

// period reports an end that is before its start.
func (e *Evaluator) period() {
	e.both(func(start, end int) {
		a, b := &e.tape[start], &e.tape[end]
		if (a.State|b.State)&(walk.Bad|walk.NoDay) == 0 && value.EndsBefore(e.text(a.Parts[0], 0), e.text(b.Parts[0], 1)) {
			e.report(&rule.ValuePeriod, "", end, "")
		}
	})
}

// birth reports a date of birth that is not the one in the identity number.
func (e *Evaluator) birth() {
	e.both(func(id, date int) {
		if e.tape[id].State&walk.Bad != 0 {
			return
		}
		born, fault := value.Identity(e.text(e.tape[id].Parts[1], 0))
		stated, ok := e.day(date)
		if fault == value.IdentityFine && ok && (stated.First().Number() > born.Number() || stated.Last().Number() < born.Number()) {
			e.report(&rule.ValueIdentityNumber, "birthday", date, "")
		}
	})
}

// closed reports a closing date beside a state that has another label than those of
// a closed one.
func (e *Evaluator) closed() {
	e.both(func(state, date int) {
		a, b := &e.tape[state], &e.tape[date]
		label := e.text(a.Parts[2], 0)
		if (a.State|b.State)&walk.Bad != 0 || !e.present(b) || value.Blank(label) {
			return
		}
		var buffer [64]byte
		folded := plain(fold.StrictBytes(buffer[:0], label))
		for _, v := range e.set.Values[e.body.Values : e.body.Values+uint16(e.body.ValueCount)] {
			if called(&classify.Row{Fi: e.set.String(v)}, folded) {
				return
			}
		}
		e.report(&rule.ValueClosed, "", date, "")
	})
}

// ended reports the last day of what a switch says is in force, if it is before the
// reference date.
func (e *Evaluator) ended() {
	if e.terms.Day == (value.Day{}) {
		return
	}
	e.both(func(on, date int) {
		day, ok := e.day(date)
		if e.tape[on].State&walk.On != 0 && ok && day.Last().Number() < e.terms.Day.Number() {
			e.report(&rule.ValueEnded, "", date, "")
		}
	})
}

// both calls visit with the values of the two targets, if both are present.
func (e *Evaluator) both(visit func(a, b int)) {
	for a := range e.at(e.body.Targets) {
		for b := range e.at(e.body.Targets + 1) {
			visit(a, b)
		}
	}
}

func (e *Evaluator) day(i int) (value.Day, bool) {
	entry := &e.tape[i]
	if entry.State&(walk.Bad|walk.NoDay) != 0 {
		return value.Day{}, false
	}
	return value.LocalDay(e.text(entry.Parts[0], 0))
}
