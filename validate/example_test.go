package validate_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

func Example() {
	document := []byte(`{
  "asiakkuusasiakirja": {
    "asiakas": {
      "sukunimi": "",
      "etunimet": "Kaisa",
      "asiointikieli": {"system": "urn:oid:1.2.246.537.5.40175", "code": "EN", "display": "Englanti"}
    }
  }
}`)
	v := validate.New()
	report := v.JSON(document)
	for issue := range report.Issues() {
		fmt.Println(issue.Line, issue.Rule, issue.Pointer)
		fmt.Println(" ", issue.Message(language.English))
	}
	fmt.Println("valid:", report.Valid())
	// Output:
	// 3 structure.required /asiakkuusasiakirja/asiakas/turvakielto
	//   “Turvakielto” is required and is missing. Fill it in.
	// 4 structure.empty /asiakkuusasiakirja/asiakas/sukunimi
	//   “Sukunimi” is required and must not be empty. Fill it in.
	// 6 structure.code /asiakkuusasiakirja/asiakas/asiointikieli/code
	//   “Asiointikieli” must have one of these codes: FI Suomi, SV Ruotsi.
	// valid: false
}

func ExampleStructure() {
	document := []byte(`{"asiakkuusasiakirja": {"asiakas": {"sukunimi": "Koe", "etunimet": "Kaisa", "turvakielto": false}}}`)
	report := validate.New().JSON(document, validate.Structure("1.2.246.537.6.1505.1.2022.1.10"))
	for issue := range report.Issues() {
		fmt.Println(issue.Severity, issue.Rule)
	}
	// Output: warning structure.version
}

func ExampleAsOf() {
	document := []byte(`{"asiakkuusasiakirja": {"asiakas": {"sukunimi": "Koe", "etunimet": "Kaisa", "turvakielto": false}}}`)
	report := validate.New().JSON(document, validate.AsOf(time.Date(2022, 12, 31, 0, 0, 0, 0, time.UTC)))
	st, _ := report.Structure()
	fmt.Println(st.OID(), report.Valid())
	// Output: 1.2.246.537.6.1505.1.2022.1.10 true
}

func ExampleWithLimits() {
	v := validate.New(validate.WithLimits(validate.Limits{Bytes: 10}))
	for issue := range v.JSON([]byte(`{"asiakkuusasiakirja": {}}`)).Issues() {
		fmt.Println(issue.Message(language.English))
	}
	// Output: The document is larger than the limit of 10 bytes. It was not checked.
}

func ExampleBatch() {
	documents := slices.Values([]validate.Document{
		{Name: "kaisa.json", Data: []byte(`{"asiakkuusasiakirja": {"asiakas": {"sukunimi": "Koe", "etunimet": "Kaisa", "turvakielto": false}}}`)},
		{Name: "poissa.json", Open: func() (io.ReadCloser, error) { return os.Open("poissa.json") }},
		{Name: "tyhja.json", Data: []byte(`{}`)},
	})
	for result := range (validate.Batch{Workers: 2}).Run(context.Background(), documents) {
		if result.Err != nil {
			fmt.Println(result.Name, "cannot be read")
			continue
		}
		fmt.Println(result.Name, result.Report.Valid())
	}
	// Output:
	// kaisa.json true
	// poissa.json cannot be read
	// tyhja.json false
}
