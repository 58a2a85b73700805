package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestPeriodsAreComparedAsInstantsOrByTheDayInFinland(t *testing.T) {
	for _, c := range []struct {
		what, start, end string
		early            int
	}{
		{"45 minutes after, a day earlier as it is written", "2024-06-01T00:15:00+03:00", "2024-05-31T22:00:00Z", 0},
		{"90 minutes before, a day later as it is written", "2024-05-31T23:30:00Z", "2024-06-01T01:00:00+03:00", 1},
		{"the same instant with two offsets", "2024-06-01T00:15:00+03:00", "2024-05-31T21:15:00Z", 0},
		{"a second before, with two offsets", "2024-06-01T00:15:00+03:00", "2024-05-31T21:14:59Z", 1},
		{"a hundredth of a second before", "2024-06-01T00:15:00.25+03:00", "2024-06-01T00:15:00.240+03:00", 1},
		{"an hour after, in the hour that comes twice", "2024-10-27T03:30:00+03:00", "2024-10-27T03:30:00+02:00", 0},
		{"an hour before, in the hour that comes twice", "2024-10-27T03:30:00+02:00", "2024-10-27T03:30:00+03:00", 1},
		{"the day on which the instant is in Finland", "2024-05-31T22:00:00Z", "2024-06-01", 0},
		{"the day before it, which is the one of UTC", "2024-05-31T22:00:00Z", "2024-05-31", 1},
		{"an instant on the day in Finland", "2024-06-01", "2024-05-31T22:00:00Z", 0},
		{"an instant on the day before", "2024-06-01", "2024-05-31T20:59:59Z", 1},
		{"an instant in the month", "2024-06", "2024-05-31T22:00:00Z", 0},
		{"a day after", "2024-05-31", "2024-06-01", 0},
		{"a day before", "2024-06-01", "2024-05-31", 1},
		{"a day before, with escapes from the first character on", `\u0032\u0030\u0032\u0034-06-01`, `\u0032024-05-31`, 1},
	} {
		text := strings.NewReplacer("2024-05-31T12:00:00+03:00", c.start, "2024-06-01T12:00:00+03:00", c.end).Replace(restriction)
		report := validate.New().JSON([]byte(text))
		require.Equal(t, c.early, report.CountRule(validate.ValuePeriod), c.what)
		require.Zero(t, report.Count(validate.Error), c.what)
	}
}

func TestADateOfAnotherFormIsReportedOnce(t *testing.T) {
	const start, end = "sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm", "sosiaalihuollon_asiakkuus/asiakkuuden_paattymispvm"
	checkReplacements(t, person, []replacement{
		{"an end with other separators", "2021-01-01", "2019/12/31", []string{"structure.format error " + end}},
		{"a start without zeros", "2020-01-01", "2029-1-1", []string{"structure.format error " + start}},
		{"an end that is no day", "2021-01-01", "2019-02-30", []string{"value.date error " + end}},
	})
}

func TestPairsOfDatesThatAreNoWordStemArePeriods(t *testing.T) {
	shared := strings.NewReplacer(`"avauspaiva":"2026-05-01"`, `"avauspaiva":"2026-05-01","yhteinen_asia":true`,
		`"value":"010140-901U"}`, `"value":"010140-901U"},"asiaan_liittymishetki":"2024-05-31","asiasta_poistumishetki":"2024-06-01"`).Replace(asiaDocument)
	left := []string{"value.period warning asiakas/0/asiasta_poistumishetki"}
	checkReplacements(t, shared, []replacement{
		{"left before joining", `"2024-06-01"`, `"2023-05-31"`, left},
		{"left before joining, by the hour", `"asiaan_liittymishetki":"2024-05-31","asiasta_poistumishetki":"2024-06-01"`,
			`"asiaan_liittymishetki":"2024-05-31T12:00:00+03:00","asiasta_poistumishetki":"2024-05-31T11:59:00+03:00"`, left},
		{"left on the day of joining", `"2024-06-01"`, `"2024-05-31"`, nil},
	})
	closed := strings.NewReplacer(`"display":"Avoin"`, `"display":"Suljettu"`, `"avauspaiva":"2026-05-01"`,
		`"avauspaiva":"2026-05-01","paattymispaiva":"2026-06-01"`).Replace(asiaDocument)
	checkReplacements(t, closed, []replacement{
		{"closed before it was opened", `"2026-06-01"`, `"2025-01-01"`, []string{"value.period warning asian_tiedot/paattymispaiva"}},
		{"closed on the day of opening", `"2026-06-01"`, `"2026-05-01"`, nil},
	})
	client := strings.Replace(person, `"vanha_asiakkuus":true}`, `"vanha_asiakkuus":true},"riskitieto":[{"riskitiedon_alkamispaiva":"2024-05-31",`+
		`"maaraaikaisen_riskitiedon_paattymispaiva":"2024-06-01"}]`, 1)
	client = strings.Replace(client, `"turvakielto":false`, `"turvakielto":false,"tilapainen_asuinkunta":[{"kuntaan_muutto":"2021-03-01","kunnasta_muutto":"2021-04-01"}]`, 1)
	checkReplacements(t, client, []replacement{
		{"a risk that ends before it begins", `"2024-06-01"`, `"2023-01-01"`, []string{"value.period warning riskitieto/0/maaraaikaisen_riskitiedon_paattymispaiva"}},
		{"moved away before moving in", `"2021-04-01"`, `"2021-02-28"`, []string{"value.period warning asiakas/tilapainen_asuinkunta/0/kunnasta_muutto"}},
		{"an end that is open", `,"kunnasta_muutto":"2021-04-01"`, ``, nil},
		{"the old pair", `"asiakkuuden_paattymispvm":"2021-01-01"`, `"asiakkuuden_paattymispvm":"2019-12-31"`, []string{"value.period warning sosiaalihuollon_asiakkuus/asiakkuuden_paattymispvm"}},
	})
}
