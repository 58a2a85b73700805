package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestLostAndHiddenCharactersInTextsAreReported(t *testing.T) {
	const note, at = `"lisatieto_luokkaan_muu":"Koe"`, "asian_tiedot/lisatieto_luokkaan_muu"
	text, blank := []string{"value.text warning " + at}, []string{"value.blank warning " + at}
	with := func(s string) string { return note[:len(note)-4] + s + `"` }
	checkReplacements(t, asiaDocument, []replacement{
		{"a replacement character", note, with("Esimerkkil\ufffd"), text},
		{"a replacement character as an escape", note, with(`Esimerkkil\ufffd`), text},
		{"a direction", note, with("Koe \u202etxt"), text},
		{"a direction as an escape", note, with(`Koe \u2067txt`), text},
		{"a mark inside", note, with("Ko\ufeffe"), text},
		{"a mark before", note, with("\ufeffKoe"), text},
		{"a space of no width alone", note, with("\u200b"), blank},
		{"soft hyphens alone", note, with("\u00ad\u00ad"), blank},
		{"a soft hyphen as an escape alone", note, with(`\u00ad`), blank},
		{"white space and what is not seen", note, with(" \u00a0\u2060\u3164 "), blank},
		{"white space and what is not seen, as escapes", note, with(` \u00a0\u2060\u00AD\t`), blank},
		{"directions alone", note, with("\u202e\u202c"), blank},
		{"a soft hyphen inside", note, with("Ko\u00ade"), nil},
		{"a joiner in a picture", note, with("👩\u200d🚀"), nil},
		{"spaces around a text", note, with(" Koe "), nil},
	})
}

func TestCodesAndIdentifiersHaveNoSpaceAtTheirEnds(t *testing.T) {
	const code, id = `"code":"24"`, `{"value":"1.2.246.10.99999911.95.2026.1"}`
	padded := []string{"value.text warning asian_tiedot/palvelutehtava/code"}
	contradicted := []string{"value.display warning asian_tiedot/palvelutehtava/display"}
	checkReplacements(t, asiaDocument, []replacement{
		{"a space behind a code", code, `"code":"24 "`, padded},
		{"a space before a code", code, `"code":" 24"`, padded},
		{"a space as an escape", code, `"code":"24\u0020"`, padded},
		{"a tab as an escape", code, `"code":"\t24"`, padded},
		{"a space that does not break", code, "\"code\":\"24\u00a0\"", padded},
		{"a space of another script", code, "\"code\":\"24\u3000\"", padded},
		{"a mark, which is reported as such", code, "\"code\":\"24\ufeff\"", padded},
		{"a space inside a code, which the display is not of", code, `"code":"2 4"`, contradicted},
		{"a code with a letter at its end, which the display is not of", code, `"code":"2ä"`, contradicted},
		{"an identifier", id, `{"value":"7002/2026 "}`, []string{"value.text warning asian_tiedot/asiatunnus/value"}},
		{"the system of an identifier", id, `{"system":"oma ","value":"7002/2026"}`, []string{"value.text warning asian_tiedot/asiatunnus/system"}},
		{"an identifier without", id, `{"system":"oma","value":"7002/2026"}`, nil},
		{"an identity number, which is no longer one", "010140-901U", "010140-901U ", []string{"value.identity-number error asiakas/0/henkilotunnus/value"}},
		{"a unit, which is no OID", "1.2.246.10.99999911.10.0", "1.2.246.10.99999911.10.0 ", []string{"value.oid warning palvelunjarjestajan_toimintayksikko/code"}},
	})
}

func TestUnitsOfAmountsHaveNoSpaceAtTheirEnds(t *testing.T) {
	agreement := strings.Replace(witnesses(0, ""), `"todistaja":[]`, `"sopimuksen_sisalto":{"sopimusteksti":"Koe","elatusapu":[{`+amounts+`}]}`, 1)
	const at = "sopimuksen_sisalto/elatusapu/0/elatusavun_maara/0/maara_kuukaudessa/code"
	checkReplacements(t, agreement, []replacement{
		{"a space", firstAmount, strings.Replace(firstAmount, "EUR", "EUR ", 1), []string{"value.text warning " + at}},
		{"a blank", firstAmount, strings.Replace(firstAmount, "EUR", " ", 1), []string{"value.blank warning " + at}},
		{"a lost character", firstAmount, strings.Replace(firstAmount, "EUR", "E\ufffd", 1), []string{"value.text warning " + at}},
	})
}

func TestNamesHaveNoSpaceAtTheirEnds(t *testing.T) {
	const surname, given = `"sukunimi":"Koe"`, `"etunimet":"Kaisa"`
	padded := func(at string) []string { return []string{"value.text warning " + at} }
	checkReplacements(t, asiaDocument, []replacement{
		{"a space behind", surname, `"sukunimi":"Koe "`, padded("asiakas/0/sukunimi")},
		{"a space before", surname, `"sukunimi":" Koe"`, padded("asiakas/0/sukunimi")},
		{"a space behind a long name", given, `"etunimet":"Kaisa Maria Elisabet "`, padded("asiakas/0/etunimet")},
		{"a space that does not break", surname, "\"sukunimi\":\"Koe\u00a0\"", padded("asiakas/0/sukunimi")},
		{"a space of another script", surname, "\"sukunimi\":\"Koe\u3000\"", padded("asiakas/0/sukunimi")},
		{"a tab as an escape", surname, `"sukunimi":"\tKoe"`, padded("asiakas/0/sukunimi")},
		{"a space of no width", surname, `"sukunimi":"Koe\u200b"`, padded("asiakas/0/sukunimi")},
		{"a mark, which is reported as such", surname, "\"sukunimi\":\"Koe\ufeff\"", padded("asiakas/0/sukunimi")},
		{"a line end as an escape", surname, `"sukunimi":"Koe\n"`, padded("asiakas/0/sukunimi")},
		{"a space as an escape", surname, `"sukunimi":"Koe\u0020"`, padded("asiakas/0/sukunimi")},
		{"a tag that is not seen, as two escapes", surname, `"sukunimi":"Koe\udb40\udc20"`, padded("asiakas/0/sukunimi")},
		{"an escaped backslash before what looks like an escape", surname, `"sukunimi":"Koe\\u0020"`, nil},
		{"a space between", given, `"etunimet":"Kaisa Maria"`, nil},
		{"a letter of two bytes at each end", surname, `"sukunimi":"Äbcö"`, nil},
		{"a letter as an escape at the end", surname, `"sukunimi":"Ko\u00e4"`, nil},
	})
	listed := strings.Replace(witnesses(1, ""), `" "`, `"Kaisa Koe"`, 1)
	checkReplacements(t, listed, []replacement{
		{"in a list", `"Kaisa Koe"`, `"Kaisa Koe","Olli Koe "`, padded("todistaja/1")},
		{"in a list, blank", `"Kaisa Koe"`, `"Kaisa Koe"," "`, []string{"value.blank warning todistaja/1"}},
	})
}

func TestABlankValueIsReportedOnce(t *testing.T) {
	blank := func(at string) []string { return []string{"value.blank warning " + at} }
	checkReplacements(t, asiaDocument, []replacement{
		{"an identity number", "010140-901U", " ", blank("asiakas/0/henkilotunnus/value")},
		{"an identity number that is not seen", "010140-901U", "\u200b", blank("asiakas/0/henkilotunnus/value")},
		{"a system", `{"system":"urn:oid:1.2.246.21"`, `{"system":" "`, blank("asiakas/0/henkilotunnus/system")},
		{"the code of a unit", "1.2.246.10.99999911.10.0", `\u0020`, blank("palvelunjarjestajan_toimintayksikko/code")},
		{"an identity number that is wrong", "010140-901U", "010140-901 ", []string{"value.identity-number error asiakas/0/henkilotunnus/value"}},
	})
	checkReplacements(t, person, []replacement{
		{"a label", `"Suomi"`, `" "`, blank("asiakas/asiointikieli/display")},
		{"an OID", "1.2.246.10.99999911.95.1", `\t`, blank("asiakkuuden_yksilointitunnus/value")},
		{"another label", `"Suomi"`, `"Ruotsi"`, []string{"value.display warning asiakas/asiointikieli/display"}},
	})
}

// TestAFlawedPartIsReportedOnce spoils the text of a part that has a meaning of its
// own: what weighs more is reported.
func TestAFlawedPartIsReportedOnce(t *testing.T) {
	const number = "asiakas/henkilotunnus/"
	flawed := func(at string) []string { return []string{"value.text warning " + at} }
	checkReplacements(t, person, []replacement{
		{"an identity number", "200111A904P", "200111A904P\ufffd", []string{"value.identity-number error " + number + "value"}},
		{"its system", "1.2.246.21", "1.2.246.21\u202e", flawed(number + "system")},
		{"an OID", "95.1\"", "95.1\ufffd\"", flawed("asiakkuuden_yksilointitunnus/value")},
		{"the system of an OID", "1.2.246.1\"", "1.2.246.1\ufeff\"", flawed("asiakkuuden_yksilointitunnus/system")},
		{"a unit", "10.1\"", "10.1\ufffd\"", flawed("palvelunjarjestajan_palveluyksikko/0/palveluyksikon_nimi/code")},
		{"a label", "Suomi", "Suo\ufffdmi", flawed("asiakas/asiointikieli/display")},
		{"a label with an escape", "Suomi", `Suo\ufffdmi`, flawed("asiakas/asiointikieli/display")},
	})
	checkReplacements(t, asiaDocument, []replacement{
		{"a code with a label", `"code":"24"`, "\"code\":\"24\ufffd\"", flawed("asian_tiedot/palvelutehtava/code")},
		{"a code and its label", `"code":"24","display":"Lapsi`, "\"code\":\"24\ufffd\",\"display\":\"\ufffdLapsi",
			append(flawed("asian_tiedot/palvelutehtava/code"), flawed("asian_tiedot/palvelutehtava/display")...)},
	})
	label := strings.Replace(person, "Suomi", "Suo\ufffdmi", 1)
	require.Equal(t, []string{"value.display warning asiakas/asiointikieli/display"},
		issuesOf(validate.New(validate.Suppress(validate.ValueText, "a trial")).JSON([]byte(label))))
	id := strings.Replace(person, "200111A904P", "200111A904P\ufffd", 1)
	require.Equal(t, flawed(number+"value"),
		issuesOf(validate.New(validate.Level(validate.ValueIdentityNumber, validate.Information, "a trial")).JSON([]byte(id))))
}
