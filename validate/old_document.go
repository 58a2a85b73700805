package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// oldDocument checks that a document that is marked as older than the joining of its
// organisation is so.
func (s *subject) oldDocument() {
	authored := finnishDay(s.md.Authored)
	if !s.md.OldDocument || authored.IsZero() {
		return
	}
	joined := s.joined
	if joined.IsZero() {
		joined = latestJoining(authored)
	}
	if !joined.IsZero() && joined.Before(authored) {
		s.part.report(rule.Finding{Rule: &rule.ContextOldDocument, Pointer: "/old_document"})
	}
}

// latestJoining returns the day by which the law in force on a day has every provider
// join the archive; the zero Day if it has none.
func latestJoining(day Day) (latest Day) {
	for row := range classify.Calendar() {
		if row.Duty != classify.DutyJoining || !row.InForce(day.String()) {
			continue
		}
		if date, err := ParseDay(row.Date); err == nil && latest.Before(date) {
			latest = date
		}
	}
	return latest
}
