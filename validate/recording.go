package validate

import (
	"time"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// created reports a long time between the authoring and the creation of a document.
// Later versions, and documents that were made before their organisation joined the
// archive, may be created at any time.
func (s *subject) created() {
	if s.md.Version < 2 && s.isLate(finnishDay(s.md.Created)) {
		s.report(&rule.ContextRecordingDelay, "created")
	}
}

// recording compares the days of the JSON with the authoring of the document, and
// those of the service with the register use right.
func (a agreement) recording() {
	json := a.inner.mentions
	if json == nil {
		return
	}
	events := json.events
	if len(events) == 0 {
		events = json.eventStarts
	}
	if len(events) > 0 && a.s.isLate(mentionedDay(events[0])) {
		a.disagree(rule.Finding{Rule: &rule.ContextRecordingDelay, Case: "event", Pointer: events[0].pointer, Offset: events[0].offset})
	}
	if len(json.serviceDays) == 0 {
		return
	}
	service := json.serviceDays[0]
	day, right := mentionedDay(service), a.s.right
	f := rule.Finding{Pointer: service.pointer, Offset: service.offset}
	switch {
	case right != nil && !right.inverted() && !right.covers(day):
		f.Rule = &rule.ContextRightServiceDay
		a.disagree(f)
	case a.s.isLate(day):
		f.Rule, f.Case = &rule.ContextRecordingDelay, "service"
		a.disagree(f)
	}
}

// isLate reports whether a day is too far from that of authoring, before or after
// it. A day that is not set is not.
func (s *subject) isLate(day Day) bool {
	authored := finnishDay(s.md.Authored)
	if s.md.OldDocument || !s.kind.isStrict() || day.IsZero() || authored.IsZero() {
		return false
	}
	return day.after(authored) > s.v.recordingDelay || authored.after(day) > s.v.recordingDelay
}

// mentionedDay returns the day in Finland of a date or an instant of the JSON; the
// zero Day if the value is neither, or names no day of a month.
func mentionedDay(m mention) Day {
	day, ok := value.LocalDay([]byte(m.value))
	if !ok || len(m.value) < len(time.DateOnly) {
		return Day{}
	}
	return Day{day.Year, time.Month(day.Month), day.Day}
}
