package validate_test

import "testing"

// The documents whose rules name a service, a service task or a state by its label:
// one that forbids a field unless the service is one of some, and one that asks for
// a field with one service.
const (
	application = `{"iakkaiden_palvelujen_hakemus":{"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21",` +
		`"value":"010140-901U"}}],"haettava_palvelu":[{"sosiaalipalvelu":{"system":"urn:oid:1.2.246.537.6.1222","code":"85",` +
		`"display":"Ympärivuorokautinen palveluasuminen"}}],"myos_puoliso_hakee_asumispalveluja":true}}`
	opening = `{"merkinta_asian_vireilletulosta":{"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21",` +
		`"value":"010140-901U"}}],"palvelutehtava":[{"system":"urn:oid:1.2.246.537.6.1221","code":"77","display":"Perheoikeudelliset palvelut"}],` +
		`"vireilletulopaiva":"2024-05-31","laatija":{"sukunimi":"Koe","etunimet":"Kaisa"}}}`
)

func TestAConditionOnALabelKnowsTheCodeAndBothLanguages(t *testing.T) {
	const service = `"code":"85","display":"Ympärivuorokautinen palveluasuminen"`
	with := func(code, display string) string { return `"code":"` + code + `","display":"` + display + `"` }
	hidden := "condition.absent warning myos_puoliso_hakee_asumispalveluja"
	display := "value.display warning haettava_palvelu/0/sosiaalipalvelu/display"
	checkReplacements(t, application, []replacement{
		{"the Swedish label", service, with("85", "Serviceboende med heldygnsomsorg"), nil},
		{"the label in lower case", service, with("85", "ympärivuorokautinen palveluasuminen"), nil},
		{"the label as it is shouted", service, with("85", " YMPÄRIVUOROKAUTINEN PALVELUASUMINEN "), nil},
		{"the code with another label", service, with("85", "Päivätoiminta"), []string{display}},
		{"the code of another service", service, with("12", "Henkilökohtainen apu"), []string{hidden}},
		{"a label that nobody knows", service, with("77", "Koe"), nil},
		{"a label that has no code", service, with("77", "Tilapäinen asuminen"), nil},
		{"the Swedish label of another service", service, with("77", "Dagverksamhet"), []string{display, hidden}},
		{"the label of another service", service, with("77", "Päivätoiminta"), []string{display, hidden}},
	})
	const task = `"code":"77","display":"Perheoikeudelliset palvelut"`
	urgency := []string{"condition.require warning arvio_asian_kiireellisyydesta"}
	checkReplacements(t, opening, []replacement{
		{"the label of the task in lower case", task, with("77", "perheoikeudelliset palvelut"), nil},
		{"the Swedish label of the task", task, with("77", "Familjerättsliga tjänster"), nil},
		{"another task", task, with("20", "Vammaispalvelut"), urgency},
		{"another task in Swedish", task, with("20", "Service för personer med funktionsnedsättning"), urgency},
		{"a task that nobody knows", task, with("78", "Koe"), nil},
	})
	const state, date = `"display":"Avoin"`, "asian_tiedot/paattymispaiva"
	closed := []string{"condition.require warning " + date}
	checkReplacements(t, asiaDocument, []replacement{
		{"closed", state, `"display":"Suljettu"`, closed},
		{"closed in lower case", state, `"display":"suljettu"`, closed},
		{"closed in Swedish", state, `"display":"Stängt"`, closed},
		{"closed in Swedish in capitals", state, `"display":"STÄNGT"`, closed},
		{"open in Swedish", state, `"display":"Öppet"`, nil},
		{"a state that nobody knows", state, `"display":"Koe"`, nil},
	})
}
