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
  "lastensuojeluilmoitus": {
    "asiakas": {"sukunimi": "", "etunimet": "Kaisa", "henkilotunnus": {"value": "200111A904X"}}
  }
}`)
	v := validate.New()
	report := v.JSON(document)
	for issue := range report.Issues() {
		if issue.Severity == validate.Error {
			fmt.Println(issue.Line, issue.Rule, issue.Pointer)
			fmt.Println(" ", issue.Message(language.English))
		}
	}
	fmt.Println("valid:", report.Valid())
	// Output:
	// 2 structure.required /lastensuojeluilmoitus/asiasisalto
	//   The required field “Lastensuojeluilmoituksen sisältö” is missing. Fill it in.
	// 3 structure.empty /lastensuojeluilmoitus/asiakas/sukunimi
	//   The required field “Sukunimi” (Lapsi, josta ilmoitus tehdään) is empty. Fill it in.
	// 3 value.identity-number /lastensuojeluilmoitus/asiakas/henkilotunnus/value
	//   The check character in “Henkilötunnus” does not fit. Check the personal identity code.
	// valid: false
}

const document = `{"asiakkuusasiakirja": {
  "asiakas": {"sukunimi": "Koe", "etunimet": "Kaisa", "turvakielto": false},
  "sosiaalihuollon_asiakkuus": {"vanha_asiakkuus": true}
}}`

func ExampleIssue_Message() {
	report := validate.New().JSON([]byte(document))
	for issue := range report.Issues() {
		if issue.Severity != validate.Error {
			continue
		}
		fmt.Println(issue.Source, issue.Pointer)
		for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
			fmt.Println(" ", issue.Message(tag))
		}
		break
	}
	// Output:
	// 1.2.246.537.6.1505.1.2023.6.1/2 /asiakkuusasiakirja/asiakas/henkilotunnus
	//   Täytä ”Henkilötunnus” (Asiakas), kun kohtaan ”Vanha asiakkuus” on vastattu ”kyllä”.
	//   Fyll i ”Personbeteckning” (Klient) när svaret på ”Gammal klientrelation” är ”ja”.
	//   Fill in “Henkilötunnus” (Asiakas) when the answer to “Vanha asiakkuus” is “yes”.
}

func ExampleDraft() {
	for _, v := range []*validate.Validator{validate.New(), validate.New(validate.Draft())} {
		report := v.JSON([]byte(document))
		fmt.Println(report.Valid(), report.Count(validate.Error), report.Count(validate.Information))
	}
	// Output:
	// false 3 0
	// true 0 4
}

func ExampleSuppress() {
	v := validate.New(validate.Suppress(validate.ConditionRequire, "old documents are taken in as they are"))
	report := v.JSON([]byte(document))
	fmt.Println(report.Len())
	for issue := range report.Suppressed() {
		fmt.Println(issue.Rule, issue.Reason())
		break
	}
	// Output:
	// 1
	// condition.require old documents are taken in as they are
}

func ExampleExplain() {
	report := validate.New().JSON([]byte(document), validate.Explain())
	for n := range report.NotEvaluated() {
		fmt.Println(n.Rule.ID, n.Rule.Source, n.Reason)
		break
	}
	// Output:
	// condition.codes 1.2.246.537.6.1505.1.2023.6.1/5 said by the structure
}

func ExampleRules() {
	for r := range validate.Rules() {
		if r.ID == validate.ConditionAtMost {
			fmt.Println(r.Source, r.Severity, r.Certainty)
			fmt.Println(r.Text(language.English))
		}
	}
	// Output:
	// 1.2.246.537.6.1506.11042.2023.5.31/2 error certain
	// At most one of these may be selected: “Päätös koskee huostaanotetun lapsen sijoitusta” or “Päätös koskee kiireellisesti sijoitetun lapsen sijoitusta”.
}

func ExampleStructure() {
	report := validate.New().JSON([]byte(document), validate.Structure("1.2.246.537.6.1505.1.2022.1.10"))
	for issue := range report.Issues() {
		if issue.Rule == validate.StructureVersion {
			fmt.Println(issue.Severity, issue.Message(language.English))
		}
	}
	// Output:
	// warning Version 1.2.246.537.6.1505.1.2022.1.10 of the structure is outdated. Use the version in force, 1.2.246.537.6.1505.1.2023.6.1, in new documents.
}

func ExampleAsOf() {
	report := validate.New().JSON([]byte(document), validate.AsOf(time.Date(2022, 12, 31, 0, 0, 0, 0, time.UTC)))
	st, _ := report.Structure()
	fmt.Println(st.OID())
	// Output: 1.2.246.537.6.1505.1.2022.1.10
}

func ExampleWithLimits() {
	v := validate.New(validate.WithLimits(validate.Limits{Bytes: 10}))
	for issue := range v.JSON([]byte(`{"asiakkuusasiakirja": {}}`)).Issues() {
		fmt.Println(issue.Message(language.English))
	}
	// Output:
	// The document is larger than the limit of 10 bytes. It was not checked. Make it smaller or raise the limit.
}

func ExampleBatch() {
	documents := slices.Values([]validate.Document{
		{Name: "kaisa.json", Data: []byte(`{"asiakkuusasiakirja": {"asiakas": {"sukunimi": "Koe", "etunimet": "Kaisa", "turvakielto": false,
			"henkilotunnus": {"value": "200111A904P"}, "syntymaaika": "2011-01-20"},
			"sosiaalihuollon_asiakkuus": {"asiakkuuden_alkamispvm": "2020-01-01", "vanha_asiakkuus": true}}}`)},
		{Name: "poissa.json", Open: func() (io.ReadCloser, error) { return os.Open("poissa.json") }},
		{Name: "tyhja.json", Data: []byte(`{}`)},
	})
	for result := range (validate.Batch{Workers: 2}).Run(context.Background(), documents) {
		if result.Err != nil {
			fmt.Println(result.Name, "cannot be read")
			continue
		}
		fmt.Println(result.Name, result.Valid())
	}
	// Output:
	// kaisa.json true
	// poissa.json cannot be read
	// tyhja.json false
}
