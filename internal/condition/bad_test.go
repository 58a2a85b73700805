package condition_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestValueOfAnotherTypeIsNotAlsoMissing(t *testing.T) {
	const document = `{"asiakkuusasiakirja":{"asiakkuuden_yksilointitunnus":{"system":"urn:oid:1.2.246.1","value":"1.2.246.10.99999911.95.1"},` +
		`"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa",%s"syntymaaika":"2011-01-20",` +
		`"asiointikieli":{"system":"urn:oid:1.2.246.537.5.40175","code":"FI","display":"Suomi"},"turvakielto":false},` +
		`"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}`
	v := validate.New()
	for member, missing := range map[string]bool{
		``: true,
		`"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":""},`:            true,
		`"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},`: false,
		`"henkilotunnus":5,`: false,
	} {
		report := v.JSON(fmt.Appendf(nil, document, member))
		require.Equal(t, missing, report.Filter(isError).CountRule(validate.ConditionRequire) > 0, member)
	}
}

func isError(i validate.Issue) bool { return i.Severity == validate.Error }
