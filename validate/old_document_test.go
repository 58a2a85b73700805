package validate_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestAnOldDocumentIsOlderThanTheJoining marks documents as old. Without the day of
// joining the last one counts by which the law has providers join, 2026-09-01.
func TestAnOldDocumentIsOlderThanTheJoining(t *testing.T) {
	for _, c := range []struct {
		what, authored, joined string
		want                   int
	}{
		{"long before", "2019-05-14T13:05:00+03:00", "", 0},
		{"on the last day to join by", "2026-09-01T12:00:00+03:00", "", 0},
		{"on the day after it, in Finland", "2026-09-01T21:30:00Z", "", 1},
		{"after it", "2026-11-20T12:00:00+02:00", "", 1},
		{"before any law", "2021-10-31T12:00:00+02:00", "", 0},
		{"under a law that is not in force any more", "2023-06-01T12:00:00+03:00", "", 0},
		{"before the joining", "2024-02-28T12:00:00+02:00", "2024-03-01", 0},
		{"on the day of joining", "2024-03-01T12:00:00+02:00", "2024-03-01", 0},
		{"after the joining", "2024-03-02T12:00:00+02:00", "2024-03-01", 1},
		{"before a late joining", "2026-11-20T12:00:00+02:00", "2026-12-01", 0},
		{"at an unknown time", "", "2024-03-01", 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			md.Authored, _ = time.Parse(time.RFC3339, c.authored)
			joined, _ := time.Parse(time.DateOnly, c.joined)
			for old, want := range map[bool]int{false: 0, true: c.want} {
				md.OldDocument = old
				report := validate.New().Metadata(md, validate.JoinedOn(joined))
				require.Equal(t, want, report.CountRule(validate.ContextOldDocument), lines(report))
				require.Equal(t, want == 1, severityOfRule(report, validate.ContextOldDocument) == validate.Warning)
			}
		})
	}
}

// TestAnOldDocumentMayLackContextWheneverItWasMade takes the context out of an old
// document that was authored after the joining: the mark is odd, and that is a warning
// of its own.
func TestAnOldDocumentMayLackContextWheneverItWasMade(t *testing.T) {
	md := complete(t)
	md.OldDocument, md.AsiaID, md.ProcessPhase = true, "", ""
	md.Authored = time.Date(2026, 11, 20, 12, 0, 0, 0, time.FixedZone("", 7200))
	md.Created = md.Authored
	report := validate.New().Metadata(md)
	require.Equal(t, []validate.Rule{validate.ContextAsia, validate.ContextProcessPhase, validate.ContextOldDocument}, rules(report), lines(report))
	require.Equal(t, 3, report.Count(validate.Warning))
}
