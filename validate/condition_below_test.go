package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestWhatIsBelowAWrongValueIsNotReportedAgain puts faults into a value that is wrong
// as a whole.
func TestWhatIsBelowAWrongValueIsNotReportedAgain(t *testing.T) {
	const one = `{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}`
	left := strings.Replace(one, "{", `{"asiasta_poistumishetki":"2026-05-20",`, 1)
	another := func(member string) string { return strings.Replace(one, "{", "{"+member, 1) }
	many := []string{"condition.items error asiakas/1"}
	checkReplacements(t, asiaDocument, []replacement{
		{"an item too many", one, one + "," + one, many},
		{"with what is another fault by itself", one, one + "," + left, many},
		{"with a blank text", one, one + "," + another(`"syntymaaika":"2030",`), many},
		{"with a member of another type", one, one + "," + another(`"asiaan_liittymishetki":5,`), many},
		{"without an identifier", one, one + `,{"sukunimi":"Koe","etunimet":"Olli"}`, many},
		{"of another type", one, one + `,5`, []string{"structure.type error asiakas/1"}},

		// What the one answer forbids elsewhere is another value that is wrong: if the
		// second client goes, the first one has still left an asia that is not joint.
		{"with what the other has too", one, left + "," + left, append([]string{"condition.absent warning asiakas/0/asiasta_poistumishetki"}, many...)},
	})

	const contacts = `"puhelinnumero":"0401"`
	address := func(members string) string { return contacts + `,"osoite":[{"lahiosoite":"Koetie 1"` + members + `}]` }
	forbidden := []string{"condition.absent error asiakas/yhteystiedot/osoite/0"}
	checkReplacements(t, protected, []replacement{
		{"a group that must be absent", contacts, address(``), forbidden},
		{"with an empty text", contacts, address(`,"postinumero":""`), forbidden},
		{"with a text of another type", contacts, address(`,"postinumero":5`), forbidden},
		{"with a member too many", contacts, address(`,"x":5`), forbidden},
		{"with a member twice", contacts, address(`,"lahiosoite":"Koetie 2"`),
			append(forbidden, "json.duplicate-key error asiakas/yhteystiedot/osoite/0/lahiosoite")},
		{"of another type", contacts, contacts + `,"osoite":5`, []string{"structure.type error asiakas/yhteystiedot/osoite"}},
		{"a text that must be absent, and is blank", contacts, contacts + `,"sahkopostiosoite":" "`,
			[]string{"condition.absent error asiakas/yhteystiedot/sahkopostiosoite"}},
	})
}

// TestWhatIsBelowAWrongValueAndWeighsMoreIsReported has an error in a group that makes
// a warning.
func TestWhatIsBelowAWrongValueAndWeighsMoreIsReported(t *testing.T) {
	related := func(inside string) []byte {
		return []byte(strings.Replace(person, `"turvakielto":false}`, `"turvakielto":false},"asiakkaaseen_liittyvat_henkilot":[{"sukunimi":"Koe","etunimet":"Olli",`+
			`"edunvalvonta":{"kuvaus":`+inside+`,"edunvalvonnan_voimassaolo":{"alkamispaiva":"2026-03-02"}},`+
			`"rooli":[{"system":"urn:oid:1.2.246.537.6.1284","code":"2","display":"Läheinen"}]}]`, 1))
	}
	const group = "asiakkaaseen_liittyvat_henkilot/0/edunvalvonta"
	absent, kind := "condition.absent warning "+group, "structure.type error "+group+"/kuvaus"
	require.Equal(t, []string{absent}, issuesOf(validate.New().JSON(related(`"Koe"`))))
	require.Equal(t, []string{absent}, issuesOf(validate.New().JSON(related(`" "`))))
	require.Equal(t, []string{absent, kind}, issuesOf(validate.New().JSON(related(`5`))))
}

// TestWhatIsNotReportedAgainIsNotCounted has more faults below a wrong value than a
// report lists.
func TestWhatIsNotReportedAgainIsNotCounted(t *testing.T) {
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 5}))
	address := func(n int) []byte {
		members := strings.Repeat(`{"lahiosoite":"Koetie 1","postinumero":" "},`, n)
		return []byte(strings.Replace(protected, `"puhelinnumero"`, `"osoite":[`+strings.TrimSuffix(members, ",")+`],"puhelinnumero"`, 1))
	}
	for _, n := range []int{1, 5} {
		report := v.JSON(address(n))
		require.Equal(t, n, report.Len(), lines(report))
		require.Equal(t, n, report.Count(validate.Error))
		require.Zero(t, report.Count(validate.Warning))
	}
}
