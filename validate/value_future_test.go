package validate_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestBirthsDocumentsAndStartsAreNotAfterTheGivenDay(t *testing.T) {
	on := func(text string) validate.CallOption {
		at, err := time.Parse(time.DateOnly, text)
		require.NoError(t, err)
		return validate.ReferenceDate(at)
	}
	number := func(text string) string {
		born, err := time.Parse(time.DateOnly, text)
		require.NoError(t, err)
		return corpus.IdentityNumber(born, 900)
	}
	const id, date = "asiakas/henkilotunnus/value", "asiakas/syntymaaika"
	birth := func(at string) []string { return []string{"value.future warning " + at} }
	checkReplacements(t, person, []replacement{
		{"a number and a date of birth, which are one fault", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`,
			`"value":"` + number("2035-01-01") + `"},"syntymaaika":"2035-01-01"`, birth(id)},
		{"the other way round", `"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},"syntymaaika":"2011-01-20"`,
			`"syntymaaika":"2035-01-01","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"` + number("2035-01-01") + `"}`, birth(date)},
		{"with a fault between them", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`,
			`"value":"` + number("2035-01-01") + `"},"siviilisaaty":5,"syntymaaika":"2035-01-01"`,
			append(birth(id), "structure.type error asiakas/siviilisaaty")},
		{"with a fault of the number's system", `"urn:oid:1.2.246.21","value":"200111A904P"},"syntymaaika":"2011-01-20"`,
			`"1.2.246.21","value":"` + number("2035-01-01") + `"},"syntymaaika":"2035-01-01"`,
			append([]string{"value.identity-number information asiakas/henkilotunnus/system"}, birth(id)...)},
		{"with a year alone", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`, `"value":"` + number("2035-01-01") + `"},"syntymaaika":"2035"`,
			append(birth(id), "value.date information "+date)},
		{"a date of birth that is not the number's", "2011-01-20", "2035-01-20", []string{"value.identity-number error " + date}},
		{"a number that is not the date's", "200111A904P", number("2035-01-20"), []string{"value.identity-number error " + date}},
		{"born on the day", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`,
			`"value":"` + number("2026-05-31") + `"},"syntymaaika":"2026-05-31"`, nil},
		{"born on the day after", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`, `"value":"` + number("2026-06-01") + `"},"syntymaaika":"2026-06-01"`, birth(id)},
		{"a start after the day", `"asiakkuuden_alkamispvm":"2020-01-01","asiakkuuden_paattymispvm":"2021-01-01"`,
			`"asiakkuuden_alkamispvm":"2026-06-01"`, []string{"value.future information sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"}},
		{"a start on the day", `"asiakkuuden_alkamispvm":"2020-01-01","asiakkuuden_paattymispvm":"2021-01-01"`,
			`"asiakkuuden_alkamispvm":"2026-05-31"`, nil},
		{"an end after the day", "2021-01-01", "2030-01-01", nil},
	}, on("2026-05-31"))

	const one = `{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}`
	joined := strings.Replace(one, "{", `{"asiaan_liittymishetki":"2026-05-01",`, 1)
	joint := strings.Replace(strings.Replace(asiaDocument, one, joined, 1), `"asian_tiedot":{`, `"asian_tiedot":{"yhteinen_asia":true,`, 1)
	checkReplacements(t, joint, []replacement{
		{"the number of one and the date of birth of another", joined, strings.Replace(joined, "010140-901U", number("2035-01-01"), 1) +
			`,{"asiaan_liittymishetki":"2026-05-01","sukunimi":"Koe","etunimet":"Olli","syntymaaika":"2035-01-02","tilapainen_yksilointitunnus":{"value":"1"}}`,
			[]string{"value.future warning asiakas/0/henkilotunnus/value", "value.future warning asiakas/1/syntymaaika"}},
	}, on("2026-05-31"))

	dated := strings.Replace(zeroToFive, `"kysymys_kaksi":3}`, `"kysymys_kaksi":3},"paivamaara":"2026-05-31"`, 1)
	checkReplacements(t, dated, []replacement{
		{"a document of the next day", "2026-05-31", "2026-06-01", birth("paivamaara")},
		{"a document of this month", "2026-05-31", "2026-05", []string{"value.date information paivamaara"}},
	}, on("2026-05-31"))

	shared := strings.NewReplacer(`"avauspaiva":"2026-05-01"`, `"avauspaiva":"2026-05-01","yhteinen_asia":true`,
		`"value":"010140-901U"}`, `"value":"010140-901U"},"asiaan_liittymishetki":"2026-05-31T00:30:00+03:00"`).Replace(asiaDocument)
	checkReplacements(t, shared, []replacement{
		{"an instant on the next day in Finland", "2026-05-31T00:30:00+03:00", "2026-05-31T21:30:00Z",
			[]string{"value.time information asiakas/0/asiaan_liittymishetki", "value.future information asiakas/0/asiaan_liittymishetki"}},
	}, on("2026-05-31"))
}

func TestWithoutADayNoDateIsComparedWithToday(t *testing.T) {
	checkReplacements(t, person, []replacement{
		{"born in the future", `"value":"200111A904P"},"syntymaaika":"2011-01-20"`, `"value":"010135A900H"},"syntymaaika":"2035-01-01"`, nil},
		{"a start in the future", `"asiakkuuden_alkamispvm":"2020-01-01","asiakkuuden_paattymispvm":"2021-01-01"`, `"asiakkuuden_alkamispvm":"2090-01-01"`, nil},
	})
}

func TestTheTimeOfAuthoringIsTheDayOfADocument(t *testing.T) {
	m := message(t, plan)
	md := complete(t)
	text := strings.Replace(m.json, "070717A911X", "010135A900H", 1)
	require.NotEqual(t, m.json, text)
	future := func(r validate.Report) int { return r.CountRule(validate.ValueFuture) }
	require.Zero(t, future(validate.New().Document([]byte(m.json), md)))
	require.Equal(t, 1, future(validate.New().Document([]byte(text), md)))
	md.Authored = time.Date(2036, 1, 15, 12, 0, 0, 0, time.FixedZone("", 2*60*60))
	require.Zero(t, future(validate.New().Document([]byte(text), md)))
}
