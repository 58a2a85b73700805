package sample_test

import (
	"errors"
	"fmt"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/sample"
)

func ExampleGenerator_Documents() {
	v := validate.New()
	made, valid := 0, 0
	for _, document := range sample.New(sosmeta.Embedded()).Documents(42) {
		if made++; v.JSON(document).Valid() {
			valid++
		}
		if made == 100 {
			break
		}
	}
	fmt.Println(made, "documents,", valid, "valid")
	// Output: 100 documents, 100 valid
}

func ExampleGenerator_Document() {
	st, _ := sosmeta.Embedded().Lookup("1.2.246.537.6.1505.8.2023.6.1")
	_, err := sample.New(sosmeta.Embedded()).Document(st, 1)
	var phrase *sample.PhraseError
	if errors.As(err, &phrase) {
		fmt.Println(err)
	}
	// Output:
	// sample: structure 1.2.246.537.6.1505.8.2023.6.1 requires the fixed phrase at luovutuslupa_asiakirja.infoteksti: load an official download with package importer
}
