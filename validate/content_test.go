package validate_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestEveryDocumentTypeTellsWhereItsContentByLawIs compares, for the structure in
// force of every document type, where each content is with a file.
func TestEveryDocumentTypeTellsWhereItsContentByLawIs(t *testing.T) {
	var text strings.Builder
	known, unknown, without := 0, 0, 0
	of := func(branch, number int, name string) {
		st, ok := sosmeta.Embedded().Current(branch, number)
		if !ok {
			without++
			fmt.Fprintf(&text, "%d.%d %s: no structure in force, unknown\n", branch, number, name)
			return
		}
		fmt.Fprintf(&text, "%d.%d %s\n", branch, number, name)
		for c := range validate.ContentByLaw(st) {
			places := append([]string(nil), c.Metadata...)
			for _, f := range c.Fields {
				places = append(places, f.Path())
			}
			if c.Known() {
				known++
			} else {
				unknown++
				places = []string{"unknown"}
			}
			fmt.Fprintf(&text, "  %-15s %s\n", c.ID, strings.Join(places, ", "))
		}
	}
	for group := 1; group <= 9; group++ {
		if st, ok := sosmeta.Embedded().Current(1505, group); ok {
			of(1505, group, st.Root().Name(language.Finnish))
		}
	}
	for doc := range classify.All[classify.DocumentType]() {
		var number int
		_, err := fmt.Sscan(doc.Code(), &number)
		require.NoError(t, err)
		of(1506, number, doc.Name(language.Finnish))
	}
	fmt.Fprintf(&text, "\n%d contents known, %d unknown, %d types without a structure in force\n", known, unknown, without)
	golden(t, "testdata/content.txt", text.String())
}

// TestEveryPlaceOfAContentExists looks for the members in the schema of the metadata
// and for the paths in the structures.
func TestEveryPlaceOfAContentExists(t *testing.T) {
	var schema struct{ Properties map[string]json.RawMessage }
	require.NoError(t, json.Unmarshal(validate.MetadataSchema(), &schema))
	paths := map[string]bool{"": true} // the root
	for st := range sosmeta.Embedded().Structures() {
		for f := range st.Fields() {
			_, path, _ := strings.Cut(strings.ReplaceAll(f.Path(), "[]", ""), ".")
			paths[path] = true
		}
	}
	ids := map[string]bool{}
	for row := range classify.ContentRows() {
		require.False(t, ids[row.ID], row.ID)
		ids[row.ID] = true
		for _, member := range row.Metadata {
			require.Contains(t, schema.Properties, member, row.ID)
		}
		require.Equal(t, slices.Contains(row.Metadata, "service_task"), slices.Contains(row.Metadata, "further_service_tasks"), row.ID)
		for _, path := range row.Paths {
			require.True(t, paths[path], "%s: %q", row.ID, path)
		}
	}
	for range validate.ContentByLaw(sosmeta.Structure{}) {
		t.Fatal("the zero structure has no content")
	}
}

func ExampleContentByLaw() {
	plan, _ := sosmeta.Embedded().Current(1506, 15007)
	for c := range validate.ContentByLaw(plan) {
		if c.ID == "38.1-author" || c.ID == "37.3-ground" {
			fmt.Printf("%s: %s\n", c.Sources()[0].Locator, c.Name(language.English))
			fmt.Println("  known:", c.Known(), c.Metadata, c.Fields)
		}
	}
	// Output:
	// § 37 mom. 3: the basis of processing
	//   known: false [] []
	// § 38 mom. 1 item 4: the name and the office or task of the author or writer
	//   known: true [author] [lapsiperheiden_palvelujen_asiakassuunnitelma.laatija[].sukunimi lapsiperheiden_palvelujen_asiakassuunnitelma.laatija[].etunimet lapsiperheiden_palvelujen_asiakassuunnitelma.laatija[].tehtavanimike]
}
