package validate_test

import (
	"strings"
	"testing"
)

// TestAFaultThatSeveralRulesSeeIsReportedOnce has a document for each of the ways
// in which one fault breaks more than one rule.
func TestAFaultThatSeveralRulesSeeIsReportedOnce(t *testing.T) {
	number := []string{"condition.require error asiakas/0"}
	const id = `"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}`
	checkReplacements(t, opening, []replacement{
		{"neither of two identifiers", "," + id, ``, number},
		{"one of them empty", id, `"henkilotunnus":{"value":""}`, number},
		{"both empty", id, `"henkilotunnus":{"value":""},"tilapainen_yksilointitunnus":{"value":""}`, number},
		{"one of them blank", id, `"henkilotunnus":{"value":" "}`, []string{"value.blank warning asiakas/0/henkilotunnus/value"}},
		{"one of them empty, and the other right", id, `"henkilotunnus":{"value":""},"tilapainen_yksilointitunnus":{"value":"1"}`,
			[]string{"value.blank warning asiakas/0/henkilotunnus/value"}},
		{"one of them of another type", id, `"henkilotunnus":5`, []string{"structure.type error asiakas/0/henkilotunnus"}},
		{"one of them without its value", id, `"henkilotunnus":{}`, []string{"structure.required error asiakas/0/henkilotunnus/value"}},
		{"one of them misspelt", `"henkilotunnus"`, `"henkilotunus"`, []string{"structure.unknown-field error asiakas/0/henkilotunus"}},
		{"one of them empty, behind a name like it", id, `"henkilotunus":{"value":"1"},"henkilotunnus":{"value":""}`,
			append(number, "structure.unknown-field error asiakas/0/henkilotunus")},
	})
	const task, label = `"code":"77","display":"Perheoikeudelliset palvelut"`, `"code":"20","display":"Vammaispalvelut"`
	urgency := []string{"condition.require warning arvio_asian_kiireellisyydesta"}
	rated := func(code string) string {
		return label + `}],"arvio_asian_kiireellisyydesta":{"system":"urn:oid:1.2.246.537.6.1252","code":"` + code + `","display":"Koe"`
	}
	checkReplacements(t, opening, []replacement{
		{"a likely demand", task, label, urgency},
		{"a likely demand of what is empty", task + "}]", rated("") + "}", urgency},
		{"a likely demand of what is blank", task + "}]", rated(" ") + "}", []string{"value.blank warning arvio_asian_kiireellisyydesta/code"}},
	})

	related := strings.Replace(person, `"turvakielto":false}`, `"turvakielto":false},"asiakkaaseen_liittyvat_henkilot":[{"sukunimi":"Koe","etunimet":"Olli",`+
		`"rooli":[{"system":"urn:oid:1.2.246.537.6.1284","code":"2","display":"Läheinen"}]}]`, 1)
	checkReplacements(t, related, []replacement{
		{"a group of another role", `"etunimet":"Olli"`, `"etunimet":"Olli","edunvalvonta":{"kuvaus":"Koe","edunvalvonnan_voimassaolo":{"alkamispaiva":"2026-03-02"}}`,
			[]string{"condition.absent warning asiakkaaseen_liittyvat_henkilot/0/edunvalvonta"}},
	})

	const (
		restraint = `,"rajoitustoimenpide":{"kehitysvammaisten_erityishuollon_rajoitustoimenpiteen_laji":{"system":"urn:oid:1.2.246.537.6.1266","code":"1","display":"Koe"}}`
		unit      = `"yksikko":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.0","display":"Koe"}`
		other     = `,"muunsukupuolinen":true`
	)
	checkReplacements(t, `{"merkinta_rajoitustoimenpiteesta":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa",`+id+`},"palvelutehtava":`+
		`{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"},"sosiaalipalvelu":{"system":"urn:oid:1.2.246.537.6.1222",`+
		`"code":"24","display":"Laitospalvelu"},`+unit+`,"laatija":[{"sukunimi":"Koe","etunimet":"Kaisa"}]}}`, []replacement{
		{"a rule inside another", unit, unit + restraint,
			[]string{"condition.absent warning rajoitustoimenpide/kehitysvammaisten_erityishuollon_rajoitustoimenpiteen_laji"}},
	})
	sex := []string{"condition.require error asiakas/sukupuoli"}
	checkReplacements(t, `{"turvakotipalvelun_ensiarvio":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","syntymaaika":"1940-01-01","aidinkieli":`+
		`{"system":"urn:oid:1.2.246.537.5.40175","code":"1","display":"Koe"},"turvakielto":true,`+id+other+`},"aiempien_turvakotikayntien_maara":`+
		`{"system":"turvakotipalvelun_asiakkaan_esitiedot/aiempien_turvakotikayntien_maara","code":"1","display":"Ensimmäinen kerta turvakodissa"},`+
		`"ammattihenkilon_arvio_palvelutarpeesta":"Koe","laatija":[{"sukunimi":"Koe","etunimet":"Kaisa"}]}}`, []replacement{
		{"neither of two that ask for each other", other, ``, sex},
		{"one of them no", other, strings.Replace(other, "true", "false", 1), sex},
		{"one of them of another type", other, strings.Replace(other, "true", "1", 1), []string{"structure.type error asiakas/muunsukupuolinen"}},
	})
}

// TestAFaultyCodeIsNoOtherCode spoils the code that a group depends on. The group is
// then neither allowed nor forbidden.
func TestAFaultyCodeIsNoOtherCode(t *testing.T) {
	related := strings.Replace(person, `"turvakielto":false}`, `"turvakielto":false},"asiakkaaseen_liittyvat_henkilot":[{"sukunimi":"Koe","etunimet":"Olli",`+
		`"edunvalvonta":{"kuvaus":"Koe","edunvalvonnan_voimassaolo":{"alkamispaiva":"2026-03-02"}},`+
		`"rooli":[{"system":"urn:oid:1.2.246.537.6.1284","code":"32","display":"Edunvalvoja"}],"toimivalta":"Koe"}]`, 1)
	const rooli = "asiakkaaseen_liittyvat_henkilot/0/rooli/0/"
	const code = `"code":"32"`
	other := []string{"condition.absent warning asiakkaaseen_liittyvat_henkilot/0/edunvalvonta",
		"condition.absent warning asiakkaaseen_liittyvat_henkilot/0/toimivalta"}
	blank, flawed := []string{"value.blank warning " + rooli + "code"}, []string{"value.text warning " + rooli + "code"}
	checkReplacements(t, related, []replacement{
		{"another code", code + `,"display":"Edunvalvoja"`, `"code":"2","display":"Läheinen"`, other},
		{"an empty code", code, `"code":""`, blank},
		{"a blank code", code, `"code":" "`, blank},
		{"a code with a space", code, `"code":"32 "`, flawed},
		{"a code with a lost character", code, "\"code\":\"3\ufffd2\"", flawed},
		{"no code", code + ",", ``, []string{"structure.required error " + rooli + "code"}},
		{"no role", `,"rooli":[{"system":"urn:oid:1.2.246.537.6.1284",` + code + `,"display":"Edunvalvoja"}]`, ``, other},
	})
}

// TestWhatMayBeInAnUnreadableItemIsNotMissing has a demand that an item of a list
// fulfils.
func TestWhatMayBeInAnUnreadableItemIsNotMissing(t *testing.T) {
	const units = `"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202",` +
		`"code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-02-03"}]`
	task := []string{"structure.type error sosiaalihuollon_palvelutehtava/0"}
	checkReplacements(t, person, []replacement{
		{"neither list", "," + units, ``, []string{"condition.require warning "}},
		{"an item of another type", units, `"sosiaalihuollon_palvelutehtava":[5]`, task},
		{"an item that is null", units, `"sosiaalihuollon_palvelutehtava":[null]`, task},
		{"an empty list", units, `"sosiaalihuollon_palvelutehtava":[]`, []string{"condition.require warning "}},
	})
}
