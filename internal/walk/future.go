package walk

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

var futureCases = [...]string{table.BirthDate: "birth", table.DocumentDate: "document", table.StartDate: "start"}

// future reports a day that is after the day of the walk, whichever day it means,
// at a string or, if it has a name, a part of the current object. An identity
// number and a date of birth in one group are one fault.
func (w *Walker) future(kase, part string, s Span, day value.Day, node int) {
	if day.First().Number() <= w.Day.Number() || kase == futureCases[table.BirthDate] && w.unbornBefore() {
		return
	}
	f := Finding{Rule: &rule.ValueFuture, Case: kase, Offset: int(s.Start) - 1, Node: node, Shape: -1}
	if part == "" {
		w.report(f)
	} else {
		w.reportBelow(part, f)
	}
}

// unbornBefore notes the group around the current place, in which a birth is after
// the day of the walk, and reports whether it was the last one that was noted.
func (w *Walker) unbornBefore() bool {
	at := w.appendPointer()
	group := at[:bytes.LastIndexByte(at, '/')]
	if string(group) == w.unborn {
		return true
	}
	w.unborn = string(group)
	return false
}
