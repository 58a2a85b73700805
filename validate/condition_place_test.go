package validate_test

import (
	"strings"
	"testing"
)

// The amounts of a maintenance: two monthly ones, and a single payment.
const (
	firstAmount  = `,"maara_kuukaudessa":{"value":1,"code":"EUR"}`
	secondAmount = `,"maara_kuukaudessa":{"value":2,"code":"EUR"}`
	amounts      = `"elatusavun_maara":[{"ajanjakso":{"alkamispaiva":"2024-05-31","paattymispaiva":"2025-05-31"}` + firstAmount +
		`},{"ajanjakso":{"alkamispaiva":"2025-06-01","paattymispaiva":"2026-05-31"}` + secondAmount + `}]`
	paidOnce = `"kertamaksuna_suoritettava_elatusapu":{"kertamaksuna_suoritettavan_elatusavun_maara_euroina":{"value":3,"code":"EUR"}}`
)

// TestEveryAmountOfMaintenanceIsAskedUnlessItIsPaidAtOnce has the notes of the two
// fields, each of which is mandatory if the other is blank. The monthly amount
// repeats, the single payment does not.
func TestEveryAmountOfMaintenanceIsAskedUnlessItIsPaidAtOnce(t *testing.T) {
	agreement := strings.Replace(witnesses(0, ""), `"todistaja":[]`, `"sopimuksen_sisalto":{"sopimusteksti":"Koe","elatusapu":[{`+amounts+`}]}`, 1)
	const at = "condition.require error sopimuksen_sisalto/elatusapu/0"
	neither := []string{at}
	checkReplacements(t, agreement, []replacement{
		{"the first without", firstAmount, ``, []string{at + "/elatusavun_maara/0"}},
		{"the second without", secondAmount, ``, []string{at + "/elatusavun_maara/1"}},
		{"the second without, and a single payment", secondAmount + "}]", "}]," + paidOnce, nil},
		{"neither", amounts, ``, neither},
		{"an empty list", amounts, `"elatusavun_maara":[]`, neither},
		{"a single payment without its amount", amounts, `"kertamaksuna_suoritettava_elatusapu":{}`, neither},
		{"a single payment alone", amounts, paidOnce, nil},
		{"a second maintenance with neither", amounts + `}`, amounts + `},{}`, []string{strings.Replace(at, "/0", "/1", 1)}},
		{"no maintenance", `{` + amounts + `}`, ``, nil},
		{"amounts that are no list", amounts, `"elatusavun_maara":1`, []string{"structure.type error sopimuksen_sisalto/elatusapu/0/elatusavun_maara"}},
		{"a misspelt list", `"elatusavun_maara"`, `"elatusavun_mara"`, []string{"structure.unknown-field error sopimuksen_sisalto/elatusapu/0/elatusavun_mara"}},
	})
}

// TestAGroupThatIsMissingIsDemandedAsOneThatIsEmpty has two fields of a group that
// are mandatory by a code outside it.
func TestAGroupThatIsMissingIsDemandedAsOneThatIsEmpty(t *testing.T) {
	const (
		group  = `,"sijaishuoltoa_koskevat_muut_asiat":{"varhaiskasvatus_ja_opetus":"Koe","perheen_jalleenyhdistaminen":"Koe"}`
		plan   = `"code":"3","display":"Sijaishuollon asiakassuunnitelma"`
		school = `"varhaiskasvatus_ja_opetus":"Koe",`
		at     = "condition.require error sijaishuoltoa_koskevat_muut_asiat"
	)
	checkReplacements(t, `{"lastensuojelun_asiakassuunnitelma":{"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":`+
		`{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}],"laatija":[{"sukunimi":"Koe","etunimet":"Kaisa"}],"tama_asiakassuunnitelma_on":`+
		`{"system":"lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on",`+plan+`}`+group+`}}`, []replacement{
		{"missing", group, ``, []string{at, at}},
		{"empty", group, `,"sijaishuoltoa_koskevat_muut_asiat":{}`, []string{at + "/varhaiskasvatus_ja_opetus", at + "/perheen_jalleenyhdistaminen"}},
		{"one field missing", school, ``, []string{at + "/varhaiskasvatus_ja_opetus"}},
		{"one field empty", school, `"varhaiskasvatus_ja_opetus":"",`, []string{at + "/varhaiskasvatus_ja_opetus"}},
		{"misspelt", `"sijaishuoltoa_koskevat_muut_asiat"`, `"sijaishuoltoa_koskevat_muut_asia"`, []string{"structure.unknown-field error sijaishuoltoa_koskevat_muut_asia"}},
		{"of another type", group, `,"sijaishuoltoa_koskevat_muut_asiat":1`, []string{"structure.type error sijaishuoltoa_koskevat_muut_asiat"}},
	})
}
