package sosmeta_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func Example() {
	st, ok := sosmeta.Embedded().Lookup("1.2.246.537.6.1506.15007.2024.11.28")
	if !ok {
		return
	}
	fmt.Println(st.Root().Name(language.Finnish), st.Status())
	for f := range st.Root().Fields() {
		fmt.Println(f.Key(), f.Representation(), f.Required())
	}
	// Output:
	// Lapsiperheiden palvelujen asiakassuunnitelma Valmis
	// asiakas  true
	// suunnitelma  false
	// lisatiedot Teksti false
	// lakiselostus Teksti false
	// paivamaara Pvm false
	// laatija  true
}

func ExampleEmbedded() {
	s := sosmeta.Embedded()
	fmt.Println(s.Date() == sosmeta.DataVersion, s.Len() > 200)
	// Output: true true
}

func ExampleLoad() {
	s, err := sosmeta.Load(os.DirFS("snapshots/" + sosmeta.DataVersion))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Len() == sosmeta.Embedded().Len())
	// Output: true
}

func ExampleSnapshot_Structure() {
	_, err := sosmeta.Embedded().Structure("1.2.246.537.6.1506.15007.2030.1.1")
	var unknown *sosmeta.UnknownStructureError
	fmt.Println(errors.As(err, &unknown), unknown.Versions)
	// Output: true [1.2.246.537.6.1506.15007.2023.9.27 1.2.246.537.6.1506.15007.2024.11.28]
}

func ExampleSnapshot_Versions() {
	for st := range sosmeta.Embedded().Versions(1505, 1) {
		fmt.Println(st.OID(), st.Status())
	}
	// Output:
	// 1.2.246.537.6.1505.1.2020.4.7 Vanhentunut
	// 1.2.246.537.6.1505.1.2022.1.10 Vanhentunut
	// 1.2.246.537.6.1505.1.2023.6.1 Valmis
}

func ExampleSnapshot_AsOf() {
	day := time.Date(2022, 12, 31, 0, 0, 0, 0, time.UTC)
	st, ok := sosmeta.Embedded().AsOf(1505, 1, day)
	fmt.Println(st.OID(), ok)
	// Output: 1.2.246.537.6.1505.1.2022.1.10 true
}

func ExampleSnapshot_ByRootKey() {
	for st := range sosmeta.Embedded().ByRootKey("asia_asiakirja") {
		fmt.Println(st)
	}
	// Output:
	// 1.2.246.537.6.1505.2.2020.4.7 Asia-asiakirja
	// 1.2.246.537.6.1505.2.2022.6.28 Asia-asiakirja
}

func ExampleStructure_Field() {
	st, _ := sosmeta.Embedded().Lookup("1.2.246.537.6.1505.1.2023.6.1")
	f, ok := st.Field("asiakkuusasiakirja.asiakas.asiointikieli")
	system, _ := f.CodeSystem()
	fmt.Println(ok, f.Representation(), system)
	for c := range f.Codes() {
		fmt.Println(c.Code(), c.Name(language.Finnish))
	}
	// Output:
	// true Koodi 1.2.246.537.5.40175
	// FI Suomi
	// SV Ruotsi
}

func ExampleField_NameIn() {
	st, _ := sosmeta.Embedded().Lookup("1.2.246.537.6.1505.1.2023.6.1")
	f, _ := st.Field("asiakkuusasiakirja.asiakas.sukunimi")
	for _, tag := range []language.Tag{language.Finnish, language.MustParse("sv-FI"), language.English} {
		fmt.Println(f.NameIn(tag))
	}
	// Output:
	// Sukunimi fi
	// Efternamn sv
	// Sukunimi fi
}

func ExampleStructure_JSONSchema() {
	st, _ := sosmeta.Embedded().Lookup("1.2.246.537.6.1506.19002.2022.1.10")
	schema := string(st.JSONSchema())
	fmt.Println(schema[:strings.Index(schema, ",\n  \"required\"")])
	// Output:
	// {
	//   "$schema": "http://json-schema.org/draft-07/schema#",
	//   "title": "'Merkintä sosiaalipalvelun alkamisesta' JSON schema",
	//   "type": "object",
	//   "additionalProperties": false
}

func ExampleStructure_Template() {
	st, _ := sosmeta.Embedded().Lookup("1.2.246.537.6.1505.1.2023.6.1")
	fmt.Printf("%s", st.Template())
	// Output:
	// {
	//   "asiakkuusasiakirja": {
	//     "asiakas": {
	//       "sukunimi": "",
	//       "etunimet": "",
	//       "turvakielto": null
	//     }
	//   }
	// }
}
