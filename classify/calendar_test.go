package classify_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

const (
	families    = classify.ServiceTaskLapsiperheidenPalvelut
	protection  = classify.ServiceTaskLastensuojelu
	disability  = classify.ServiceTaskVammaispalvelut
	substance   = classify.ServiceTaskPaihdehuolto
	familyLaw   = classify.ServiceTaskPerheoikeudellisetPalvelut
	public      = classify.ProviderPublic
	onBehalf    = classify.ProviderOnBehalf
	selfPaid    = classify.ProviderSelfPaid
	withSystem  = "l703-2023, § 67 mom. 2"
	earlierLaw  = "784/2021"
	presentLaw  = "703/2023"
	lastJoining = "2026-09-01"
)

func date(t *testing.T, text string) (day time.Time) {
	t.Helper()
	if text != "" {
		var err error
		day, err = time.Parse(time.DateOnly, text)
		require.NoError(t, err)
	}
	return day
}

func TestStoringIsByTheLawInForceOnTheDay(t *testing.T) {
	for _, c := range []struct {
		task        classify.ServiceTask
		provider    classify.Provider
		day, joined string
		want        string // the answer and its days
		law, system string
	}{
		{families, public, "2021-10-31", "", "unknown", "", ""},
		{families, public, "2023-12-31", "", "no, latest 2024-09-01", earlierLaw, ""},
		{protection, public, "2023-06-01", "", "no, latest 2025-03-01", earlierLaw, ""},
		{protection, selfPaid, "2023-06-01", "", "unknown, earliest 2021-11-01, latest 2026-01-01", earlierLaw, "l784-2021, § 7 mom. 2"},
		{protection, selfPaid, "2023-06-01", "2022-05-02", "yes, since 2022-05-02", earlierLaw, "l784-2021, § 7 mom. 2"},
		{protection, public, "2024-03-01", "", "no, latest 2025-03-01", presentLaw, ""},
		{protection, public, "2024-03-01", "2022-05-02", "no, latest 2025-03-01", presentLaw, ""},
		{protection, public, "2025-06-01", "2022-05-02", "yes, since 2024-07-01", presentLaw, ""},
		{families, public, "2024-03-01", "", "unknown, earliest 2024-01-01, latest 2024-09-01", presentLaw, ""},
		{families, public, "2024-03-01", "2024-02-01", "yes, since 2024-02-01", presentLaw, ""},
		{families, public, "2024-10-01", "2022-05-02", "yes, since 2024-01-01", presentLaw, ""},
		{families, public, "2024-10-01", "", "unknown, earliest 2024-01-01, latest 2026-09-01", presentLaw, ""},
		{families, public, "2024-10-01", "2024-03-01", "yes, since 2024-03-01", presentLaw, ""},
		{families, public, "2024-10-01", "2025-03-01", "no, latest 2025-03-01", presentLaw, ""},
		{families, public, "2026-09-01", "2027-01-01", "yes, since 2026-09-01", presentLaw, ""},
		{disability, public, "2024-06-30", "", "no, latest 2025-09-01", presentLaw, ""},
		{disability, public, "2024-07-01", "", "unknown, earliest 2024-07-01, latest 2026-09-01", presentLaw, ""},
		{familyLaw, public, "2025-06-01", "2024-03-01", "no, latest 2026-09-01", presentLaw, ""},
		{familyLaw, public, "2026-09-01", "", "yes, since 2026-09-01", presentLaw, ""},
		{substance, onBehalf, "2026-04-01", "", "unknown, earliest 2024-07-01, latest 2026-09-01", presentLaw, withSystem},
		{families, selfPaid, "2026-02-01", "", "unknown, earliest 2024-01-01, latest 2026-09-01", presentLaw, withSystem},
		{protection, public, "2026-08-31", "", "unknown, earliest 2024-07-01, latest 2026-09-01", presentLaw, ""},
		{protection, public, "2026-09-01", "", "yes, since 2026-09-01", presentLaw, ""},
		{protection, selfPaid, "2026-11-27", "", "yes, since 2026-09-01", presentLaw, withSystem},
		{protection, public | selfPaid, "2026-11-27", "", "yes, since 2026-09-01", presentLaw, withSystem},
		{families, public | selfPaid, "2024-03-01", "", "unknown", "", ""}, // not the same day for both
		{"77", public, "2026-11-27", "", "unknown", "", ""},
		{"", public, "2026-11-27", "", "unknown", "", ""},
		{protection, 0, "2026-11-27", "", "unknown", "", ""},
		{protection, 64, "2026-11-27", "", "unknown", "", ""},
		{protection, public | 64, "2026-11-27", "", "unknown", "", ""},
		{protection, public, "", "", "unknown", "", ""},
	} {
		duty := classify.Storing(c.task, c.provider, date(t, c.day), classify.JoinedOn(date(t, c.joined)))
		what := fmt.Sprint(c.task, " ", c.provider, " ", c.day, " ", c.joined)
		assert.Equal(t, c.want, storing(duty), what)
		assert.Equal(t, c.law, duty.Law, what)
		assert.Equal(t, c.system, duty.WithSystem, what)
		assert.Equal(t, c.law == "", duty.Source == "", what)
	}
}

func TestRecordingsAndOtherDocumentsHaveRowsOfTheirOwn(t *testing.T) {
	for _, c := range []struct {
		documents classify.Documents
		day, want string
	}{
		{classify.Recordings, "2023-06-01", "no, latest 2029-10-01"},
		{classify.Recordings, "2026-11-27", "no, latest 2029-10-01"},
		{classify.Recordings, "2029-10-01", "yes, since 2029-10-01"},
		{classify.SchoolCurators, "2024-06-30", "no, latest 2025-03-01"},
		{classify.SchoolCurators, "2024-07-01", "unknown"},
		{classify.OldDocuments, "2026-11-27", "no"}, // they may be stored
		{classify.OldDocuments, "2023-12-31", "unknown"},
		{classify.OldDocuments, "2021-10-31", "unknown"},
		{"documents that no row has", "2026-11-27", "unknown"},
		{"", "2026-11-27", "unknown"},
	} {
		for _, provider := range []classify.Provider{public, onBehalf, selfPaid, public | onBehalf | selfPaid} {
			duty := classify.StoringOf(c.documents, provider, date(t, c.day))
			assert.Equal(t, c.want, storing(duty), c)
			law := ""
			switch {
			case c.documents == "" || strings.HasSuffix(string(c.documents), "has") || c.day < "2021-11-01":
			case c.day < "2024-01-01":
				law = earlierLaw
			default:
				law = presentLaw
			}
			assert.Equal(t, law, duty.Law, c)
			assert.Equal(t, law == "", len(duty.Sources()) == 0, c)
		}
	}
	assert.Equal(t, "l703-2023, § 69 mom. 1", classify.StoringOf(classify.OldDocuments, public, date(t, "2026-11-27")).Source)
	curators := classify.StoringOf(classify.SchoolCurators, public, date(t, "2024-07-01"))
	assert.Equal(t, "307/2024", curators.AmendedBy, "it dropped their row")
}

// TestNoAnswerOfTheLawInForceCitesTheRepealedOne asks about the documents that have
// rows of their own on the days around each change of the law.
func TestNoAnswerOfTheLawInForceCitesTheRepealedOne(t *testing.T) {
	answers := 0
	for _, documents := range []classify.Documents{classify.Recordings, classify.SchoolCurators, classify.OldDocuments} {
		for _, provider := range []classify.Provider{public, onBehalf, selfPaid} {
			for _, day := range []string{"2024-01-01", "2024-06-30", "2024-07-01", "2026-09-01", "2029-10-01"} {
				duty := classify.StoringOf(documents, provider, date(t, day))
				require.NotEqual(t, earlierLaw, duty.Law)
				require.False(t, cites(duty, "l784-2021"), "%s %d %s", documents, provider, day)
				if duty.Source != "" {
					answers++
				}
			}
		}
	}
	require.Positive(t, answers)
	require.True(t, cites(classify.StoringOf(classify.Recordings, public, date(t, "2023-12-31")), "l784-2021"), "it was in force then")
}

// cites reports whether an answer rests on a source.
func cites(d classify.StorageDuty, id string) bool {
	sources := append(d.Sources(), classify.ParseSources(d.WithSystem)...)
	return slices.ContainsFunc(sources, func(s classify.Source) bool { return s.ID == id })
}

// storing writes an answer.
func storing(d classify.StorageDuty) string {
	text := d.Mandatory.String()
	for _, part := range [][2]string{{"since", d.Since}, {"earliest", d.Earliest}, {"latest", d.Latest}} {
		if part[1] != "" {
			text += ", " + part[0] + " " + part[1]
		}
	}
	return text
}

// TestEveryDayHasOneLaw asks for every task and kind of provider on every day of
// nine years.
func TestEveryDayHasOneLaw(t *testing.T) {
	first, last := date(t, "2021-11-01"), date(t, "2030-10-31")
	for task := range classify.All[classify.ServiceTask]() {
		for _, provider := range []classify.Provider{public, onBehalf, selfPaid} {
			before := classify.No
			for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
				duty := classify.Storing(task, provider, day)
				require.Equal(t, day.Before(date(t, "2024-01-01")), duty.Law == earlierLaw, "%s %d %s", task, provider, day)
				require.NotEmpty(t, duty.Law)
				require.NotEmpty(t, duty.Source)
				require.Equal(t, day.Before(date(t, "2024-01-01")), cites(duty, "l784-2021"), "%s %d %s", task, provider, day)
				require.Equal(t, duty.Mandatory == classify.Yes, duty.Since != "")
				require.Equal(t, duty.Mandatory == classify.Unknown, duty.Earliest != "")
				require.Equal(t, duty.Mandatory == classify.Yes, duty.Latest == "")
				require.Equal(t, provider != public && duty.WithSystem == "", false)
				if before == classify.Yes {
					require.Equal(t, classify.Yes, duty.Mandatory, "no law took a duty away")
				}
				before = duty.Mandatory
			}
			require.Equal(t, classify.Yes, before)
		}
	}
}

// TestEveryRowOfTheCalendarGivesItsAnswer asks on the first and on the last day of
// each row about storing, and compares the other rows with a list.
func TestEveryRowOfTheCalendarGivesItsAnswer(t *testing.T) {
	var text strings.Builder
	for row := range classify.Calendar() {
		fmt.Fprintln(&text, line(row))
		if row.Duty != classify.DutyStoring && row.Duty != classify.MayStore {
			continue
		}
		for _, day := range []string{row.From, row.Until} {
			for _, provider := range []classify.Provider{public, onBehalf, selfPaid} {
				if day == "" || row.Providers&provider == 0 {
					continue
				}
				if row.Documents != "" {
					assert.Equal(t, row.Source, classify.StoringOf(row.Documents, provider, date(t, day)).Source, row.ID)
				}
				for _, task := range row.Tasks {
					assert.Equal(t, row.Source, classify.Storing(task, provider, date(t, day)).Source, row.ID)
				}
			}
		}
	}
	golden(t, "calendar.txt", text.String())
}

// line writes a row.
func line(row classify.CalendarRow) string {
	words := []string{row.ID, string(row.Duty), row.Region}
	if row.Law != "" {
		words = append(words, strings.TrimSuffix(row.Law+" by "+row.AmendedBy, " by "), row.From+"–"+row.Until)
	}
	for _, task := range row.Tasks {
		words = append(words, task.String())
	}
	words = append(words, string(row.Documents))
	for i, name := range []string{"public", "on behalf", "self-paid"} {
		if row.Providers&(1<<i) != 0 {
			words = append(words, name)
		}
	}
	if row.FromJoining {
		words = append(words, "from joining, at the latest "+row.Latest)
	} else {
		words = append(words, row.Date)
	}
	if row.Most {
		words = append(words, "most documents")
	}
	if row.EarlierWayUntil != "" {
		words = append(words, "earlier way until "+row.EarlierWayUntil)
	}
	if row.WithSystem != "" {
		words = append(words, "with a system: "+row.WithSystem)
	}
	words = slices.DeleteFunc(words, func(s string) bool { return s == "" })
	return strings.Join(words, " · ") + " [" + row.Source + "]"
}
