package report_test

import (
	"fmt"
	"os"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

func ExampleText() {
	w := report.Text(os.Stdout, report.Language(language.Swedish))
	document := []byte(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`)
	if err := w.Document("kaisa.json", validate.New().JSON(document)); err != nil {
		fmt.Println(err)
	}
	if err := w.Close(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// kaisa.json: underkänd, 1.2.246.537.6.1505.1.2023.6.1 Klientrelationshandling
	//   1:34 fel structure.required /asiakkuusasiakirja/asiakas/turvakielto: Det obligatoriska fältet ”Spärrmarkering” (Klient) saknas. Fyll i det.
	// Handlingar: 1, godkända: 0, fel: 1, varningar: 0
}

func ExampleNew() {
	w, err := report.New("json", os.Stdout)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := w.Document("a.json", validate.New().JSON([]byte(`[]`))); err != nil {
		fmt.Println(err)
	}
	if err := w.Close(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"file":"a.json","structure":"","valid":false,"issues":[{"rule":"structure.type","severity":"error","pointer":"","line":1,"column":1,"source":"sosmeta-2025-05-20, the structure of the document","message":"Wrong type: the document must be a group (object), and it is a list (array)."}]}
}
