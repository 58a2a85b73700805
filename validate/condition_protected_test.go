package validate_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// protected is a client under a protection order, with what may be shown.
var protected = strings.Replace(person, `"turvakielto":false`,
	`"turvakielto":true,"yhteystiedot":{"puhelinnumero":"0401","yhteysosoite":{"lahiosoite":"Koe 1"}}`, 1)

func TestAddressOfAProtectedClientIsAnErrorAtEachField(t *testing.T) {
	const contacts = `"puhelinnumero":"0401"`
	fault := func(at string) string { return "condition.absent error asiakas/" + at }
	checkReplacements(t, protected, []replacement{
		{"addresses", contacts, contacts + `,"osoite":[{"lahiosoite":"Koe 1"},{"lahiosoite":"Koe 2"}]`,
			[]string{fault("yhteystiedot/osoite/0"), fault("yhteystiedot/osoite/1")}},
		{"a temporary address", contacts, contacts + `,"tilapainen_osoite":{"lahiosoite":"Koe 1"}`, []string{fault("yhteystiedot/tilapainen_osoite")}},
		{"an e-mail address", contacts, contacts + `,"sahkopostiosoite":"koe@example.com"`, []string{fault("yhteystiedot/sahkopostiosoite")}},
		{"a municipality", `"turvakielto":true`, `"turvakielto":true,"kotikunta":{"kuntaan_muutto":"2020-01-01"}`, []string{fault("kotikunta")}},
		{"a temporary one", `"turvakielto":true`, `"turvakielto":true,"tilapainen_asuinkunta":[{"kuntaan_muutto":"2020-01-01"}]`,
			[]string{fault("tilapainen_asuinkunta/0")}},
		{"an address without protection", `"turvakielto":true,"yhteystiedot":{`, `"turvakielto":false,"yhteystiedot":{"osoite":[{"lahiosoite":"Koe 1"}],`, nil},
	})
}

// TestIssueNamesItsOwnFieldAndTheRuleAll compares the text of an issue with the one
// of its rule.
func TestIssueNamesItsOwnFieldAndTheRuleAll(t *testing.T) {
	report := validate.New().JSON([]byte(strings.Replace(protected, `"puhelinnumero"`, `"osoite":[{"lahiosoite":"Koe 1"}],"puhelinnumero"`, 1)))
	require.Equal(t, 1, report.Len(), lines(report))
	for tag, fields := range map[language.Tag][]string{
		language.Finnish: {"Osoite", "Kotikunta", "Tilapäinen asuinkunta", "Tilapäinen osoite", "Sähköpostiosoite"},
		language.Swedish: {"Adress", "Hemkommun", "Tillfällig hemkommun", "Tillfällig adress", "E-postadress"},
	} {
		text, asked := first(report).Message(tag), ruleOf(t, "1.2.246.537.6.1505.1.2023.6.1/6").Text(tag)
		for i, field := range fields {
			require.Equal(t, i == 0, strings.Contains(text, " ”"+field+"”"), text)
			require.Contains(t, asked, "”"+field+"”")
		}
	}
}

// TestProtectionThatHasEndedIsInformation gives the day of the check: without one
// nothing is reported.
func TestProtectionThatHasEndedIsInformation(t *testing.T) {
	until := func(day string) string { return `"turvakielto":true,"turvakiellon_paattymispaiva":"` + day + `"` }
	const yes = `"turvakielto":true`
	ended := []string{"value.ended information asiakas/turvakiellon_paattymispaiva"}
	checkReplacements(t, protected, []replacement{
		{"the day before", yes, until("2026-05-30"), ended},
		{"the same day", yes, until("2026-05-31"), nil},
		{"the month before", yes, until("2026-04"), []string{"value.date information asiakas/turvakiellon_paattymispaiva", ended[0]}},
		{"some day of this month", yes, until("2026-05"), []string{"value.date information asiakas/turvakiellon_paattymispaiva"}},
		{"no day at all", yes, until("2026-02-30"), []string{"value.date error asiakas/turvakiellon_paattymispaiva"}},
		{"an answer that is no", yes, strings.Replace(until("2026-05-30"), "true", "false", 1), nil},
		{"an answer of another type", yes, strings.Replace(until("2026-05-30"), "true", "1", 1), []string{"structure.type error asiakas/turvakielto"}},
	}, validate.ReferenceDate(time.Date(2026, 5, 31, 0, 0, 0, 0, time.UTC)))
	checkReplacements(t, protected, []replacement{{"without a day of the check", yes, until("2000-01-01"), nil}})
}
