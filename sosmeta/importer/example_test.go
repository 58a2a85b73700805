package importer_test

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

func ExampleOpen() {
	// A download that is not there; a real one gives a snapshot.
	_, err := importer.Open("all_sosmeta_schemas_2025-05-20.zip")
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	// Output: true
}
