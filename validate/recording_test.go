package validate_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestDaysOfTheJSONAreHeldAgainstAuthoringAndRight gives documents that were
// authored on 2026-03-23 days of a service and of events. The right is of the year
// 2026.
func TestDaysOfTheJSONAreHeldAgainstAuthoringAndRight(t *testing.T) {
	const outside, late = validate.ContextRightServiceDay, validate.ContextRecordingDelay
	right := &validate.RegisterUseRight{Start: day(t, "2026-01-01"), End: day(t, "2026-12-31")}
	inverted := &validate.RegisterUseRight{Start: day(t, "2027-01-01"), End: day(t, "2026-12-31")}
	event := func(members string) string { return `"asiakaskertomusmerkinta":{"tapahtuma":{` + members + `}}` }
	for _, c := range []struct {
		what, members string
		right         *validate.RegisterUseRight
		change        func(md *validate.Metadata)
		want          validate.Rule // "" if nothing is reported
	}{
		{"a start on the day", `"sosiaalipalvelun_alkamispaiva":"2026-03-23"`, nil, record, ""},
		{"a start a month before", `"sosiaalipalvelun_alkamispaiva":"2026-02-21"`, nil, record, ""},
		{"a start longer before", `"sosiaalipalvelun_alkamispaiva":"2026-02-20"`, nil, record, late},
		{"a start two years before", `"sosiaalipalvelun_alkamispaiva":"2024-01-08"`, nil, record, late},
		{"a start two years before, in an old document", `"sosiaalipalvelun_alkamispaiva":"2024-01-08"`, nil,
			func(md *validate.Metadata) { record(md); md.OldDocument = true }, ""},
		{"an end long after", `"sosiaalipalvelun_paattymispaiva":"2026-06-23"`, nil, record, late},
		{"a start on the first day of the right", `"sosiaalipalvelun_alkamispaiva":"2026-03-01"`, right, record, ""},
		{"a start before the right", `"sosiaalipalvelun_alkamispaiva":"2025-12-31"`, right, record, outside},
		{"an end after the right", `"sosiaalipalvelun_paattymispaiva":"2027-01-01"`, right, record, outside},
		{"a start outside a right that has no days", `"sosiaalipalvelun_alkamispaiva":"2026-03-20"`, inverted, record, ""},
		{"a start that is no day", `"sosiaalipalvelun_alkamispaiva":"2024-02-30"`, nil, record, ""},
		{"a year of start", `"sosiaalipalvelun_alkamispaiva":"2024"`, nil, record, ""},

		{"an event of the week before", event(`"paivamaara_ja_kellonaika":"2026-03-16T12:00:00+02:00"`), nil, record, ""},
		{"an event of the year before", event(`"paivamaara_ja_kellonaika":"2025-03-16T12:00:00+02:00"`), nil, record, late},
		{"a long event that ended the day before", event(`"ajanjakso":{"alkamishetki":"2025-03-16T12:00:00+02:00","paattymishetki":"2026-03-22T12:00:00+02:00"}`), nil, record, ""},
		{"an event of which only the start is known", event(`"ajanjakso":{"alkamishetki":"2025-03-16T12:00:00+02:00"}`), nil, record, late},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			c.change(&md)
			var opts []validate.CallOption
			if c.right != nil {
				opts = append(opts, validate.UseRight(*c.right))
			}
			report := withPhase(t).Document([]byte(`{"merkinta_tapaamisesta":{`+c.members+`}}`), md, opts...)
			var got []validate.Rule
			for i := range report.Issues() {
				if i.Rule == outside || i.Rule == late {
					got = append(got, i.Rule)
					require.Equal(t, validate.Information, i.Severity)
					require.NotContains(t, i.Pointer, "metadata:")
				}
			}
			if c.want == "" {
				require.Empty(t, got)
			} else {
				require.Equal(t, []validate.Rule{c.want}, got, lines(report))
			}
		})
	}
}

// TestAnAsiatunnusThatIsNotThatOfTheRightIsOneFault compares metadata of another
// matter with a JSON of the organiser's.
func TestAnAsiatunnusThatIsNotThatOfTheRightIsOneFault(t *testing.T) {
	md := complete(t)
	record(&md)
	right := validate.UseRight(validate.RegisterUseRight{AsiaID: md.AsiaID})
	document := []byte(`{"merkinta_tapaamisesta":{"asiatunnus":{"value":"` + string(md.AsiaID) + `"}}}`)
	md.AsiaID += "9"
	for want, options := range map[validate.Rule][]validate.Option{
		validate.ContextRightAsia: nil,
		validate.ArchiveAsia:      {validate.Suppress(validate.ContextRightAsia, "a trial")},
	} {
		report := withPhase(t, options...).Document(document, md, right).Filter(func(i validate.Issue) bool {
			return i.Rule == validate.ContextRightAsia || i.Rule == validate.ArchiveAsia
		})
		require.Equal(t, []validate.Rule{want}, rules(report), lines(report))
	}
}

func TestWhatALongRecordingDelayIsCanBeSet(t *testing.T) {
	md := complete(t)
	md.Created = md.Authored.AddDate(0, 0, -10)
	for days, want := range map[int]int{0: 1, 9: 1, 10: 0, validate.DefaultRecordingDelay: 0} {
		require.Equal(t, want, validate.New(validate.RecordingDelay(days)).Metadata(md).CountRule(validate.ContextRecordingDelay), days)
	}
	_, err := validate.Build(validate.RecordingDelay(-1))
	require.ErrorContains(t, err, "RecordingDelay(-1)")
}

// TestWhatIsAtStakeForAMinorIsSaid gives a minor a code that is not known. The
// grounds are asked for if there are none.
func TestWhatIsAtStakeForAMinorIsSaid(t *testing.T) {
	for grounds, asked := range map[string]bool{"Perusteltu.": false, "": true, " ": true} {
		md := complete(t)
		md.GuardianDisclosure.Code, md.RestrictionGrounds = "2", grounds
		report := validate.New().Metadata(md)
		report = report.Filter(func(i validate.Issue) bool { return i.Rule != validate.ValueBlank }) // of grounds that show nothing
		require.Equal(t, []validate.Rule{validate.ContextGuardianDisclosure}, rules(report), lines(report))
		require.Equal(t, validate.Information, first(report).Severity)
		for tag, texts := range map[language.Tag][2]string{
			language.Finnish: {"huoltajat", "kiellon peruste"}, language.Swedish: {"vårdnadshavarna", "grunden för förbudet"},
			language.English: {"guardians", "record the grounds"},
		} {
			text := first(report).Message(tag)
			require.Contains(t, text, texts[0])
			if asked {
				require.Contains(t, text, texts[1])
			} else {
				require.NotContains(t, text, texts[1])
			}
		}
	}
}
