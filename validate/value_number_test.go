package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// The documents of which a number is exchanged: one from 0 to 5, one that is at
// least 2, and one that is the sum of three.
const (
	zeroToFive = `{"lahisuhdevakivaltakokemusten_arvio":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":` +
		`{"system":"urn:oid:1.2.246.21","value":"010140-901U"}},"laatija":{"sukunimi":"Koe","etunimet":"Kaisa"},` +
		`"asiakkaan_oma_arviointi":{"kysymys_kaksi":3}}}`
	leastTwo = `{"omaishoidon_tuen_suunnitelma":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21",` +
		`"value":"010140-901U"}},"omaishoitaja":[{"sukunimi":"Koe","etunimet":"Kaisa"}],"omaishoitajan_antaman_tuen_maara_ja_sisalto":"Koe",` +
		`"omaishoitajan_palvelut":"Koe","hoidon_ja_vapaan_jarjestaminen":"Koe","laatija":[{"sukunimi":"Koe","etunimet":"Kaisa"}],` +
		`"omaishoitajan_vapaavuorokausien_maara_kuukaudessa":3}}`
	sumOfThree = `{"paihde__ja_riippuvuustyon_erityisten_palvelujen_palvelutarpeen_arvio":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa",` +
		`"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}},"laatija":[{"sukunimi":"Koe","etunimet":"Kaisa"}],` +
		`"paihteiden_kaytto":{"alkoholin_kaytto":{"audit_cn_tulos":5,"ensimmaisen_kysymyksen_pisteet":2,"toisen_kysymyksen_pisteet":2,` +
		`"kolmannen_kysymyksen_pisteet":1}}}}`
)

func TestNumbersOfAnySpellingAreHeldToTheirRange(t *testing.T) {
	const question, days = `"kysymys_kaksi":`, `"omaishoitajan_vapaavuorokausien_maara_kuukaudessa":`
	outside := []string{"condition.range error asiakkaan_oma_arviointi/kysymys_kaksi"}
	few := []string{"condition.range error omaishoitajan_vapaavuorokausien_maara_kuukaudessa"}
	zeros := strings.Repeat("0", 50)
	at := func(key, old string, numbers map[string][]string) (list []replacement) {
		for n, want := range numbers {
			list = append(list, replacement{n, key + old, key + n, want})
		}
		return list
	}
	checkReplacements(t, zeroToFive, at(question, "3", map[string][]string{
		"0e99": nil, "0.0e-400": nil, "-0": nil, "5." + zeros: nil, "500" + zeros + "e-52": nil, "0." + zeros + "5e51": nil,
		"6": outside, "-1": outside, "5." + zeros + "1": outside, "-0." + zeros + "1": outside, "1e41": outside, "-1e400": outside,
		"5e1": outside,
	}))
	checkReplacements(t, leastTwo, at(days, "3", map[string][]string{
		"2": nil, "1e41": nil, "1e400": nil, "2e0": nil, "2." + zeros: nil, "1": few, "1e-400": few, "-1e400": few, "-1e41": few,
	}))
}

func TestSumWithANumberTooLongToAddIsNotJudged(t *testing.T) {
	const third, sum = `"kolmannen_kysymyksen_pisteet":1`, `"audit_cn_tulos":5`
	const calc = "condition.calc error paihteiden_kaytto/alkoholin_kaytto/audit_cn_tulos"
	wrong := []string{calc}
	checkReplacements(t, sumOfThree, []replacement{
		{"the same in another spelling", third, `"kolmannen_kysymyksen_pisteet":0.1e1`, nil},
		{"the sum with zeros", sum, `"audit_cn_tulos":5.` + strings.Repeat("0", 60), nil},
		{"a wrong sum", sum, `"audit_cn_tulos":6`, wrong},
	})
	for n, want := range map[string]string{"1e400": "a number that it adds is too long to be added", "1." + strings.Repeat("3", 50): "a number that it adds is too long to be added", "1": ""} {
		text := strings.NewReplacer(third, `"kolmannen_kysymyksen_pisteet":`+n).Replace(sumOfThree)
		report := validate.New().JSON([]byte(text), validate.Explain())
		require.NotContains(t, issuesOf(report), calc, n)
		reason := ""
		for not := range report.NotEvaluated() {
			if strings.HasSuffix(not.Reason, "to be added") {
				reason = not.Reason
			}
		}
		require.Equal(t, want, reason, n)
	}
}
