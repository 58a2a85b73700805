package validatetest_test

import (
	"fmt"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

// A printer replaces a *testing.T, to show what a failed test prints.
type printer struct{}

func (printer) Helper() {}

func (printer) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

func ExampleValid() {
	document := []byte(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`)
	validatetest.Valid(printer{}, document)
	// Output:
	// the document has errors:
	// 1:34 error structure.required /asiakkuusasiakirja/asiakas/turvakielto: The required field “Turvakielto” (Asiakas) is missing. Fill it in.
}

func ExampleIssues() {
	document := []byte(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`)
	validatetest.Issues(printer{}, document,
		validatetest.Error(validate.StructureRequired, "/asiakkuusasiakirja/asiakas/turvakielto"),
		validatetest.Error(validate.StructureEmpty, "/asiakkuusasiakirja/asiakas/etunimet"),
	)
	// Output:
	// the issues of the document are not the wanted ones:
	// - missing:    error structure.empty /asiakkuusasiakirja/asiakas/etunimet
	// + not wanted: 1:46 error structure.empty /asiakkuusasiakirja/asiakas/sukunimi: The required field “Sukunimi” (Asiakas) is empty. Fill it in.
	//   1 of 2 wanted issues are there
}
