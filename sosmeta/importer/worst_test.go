package importer_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/effort"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

// worstSchemas are texts in the place of a schema that try to cost more than
// they are worth, at any size. They replace the @ of a place in a valid schema.
var worstSchemas = []struct {
	what, place string
	piece       func(i int) string
}{
	{"unknown keywords", `"type": @"object"`, func(i int) string { return fmt.Sprintf(`"object","%d":`, i) }},
	{"properties", `"properties": {@`, func(i int) string { return fmt.Sprintf(`"%d":{},`, i) }},
	{"properties like others", `"properties": {@`, func(i int) string { return fmt.Sprintf(`"%d":{"type":"string"},`, i) }},
	{"required members", `"required": [@`, func(int) string { return `"a",` }},
	{"codes", `"enum": [@`, func(i int) string { return fmt.Sprintf(`"%d",`, i) }},
	{"a code again and again", `"enum": [@`, func(int) string { return `"1",` }},
	{"accepted values", `"documentDefinitionVersion": "@`, func(int) string { return "1, " }},
	{"a pattern", `"pattern": "@`, func(int) string { return "(a|b)*" }},
	{"a title", `"title": "@`, func(int) string { return "a" }},
	{"a number", `"rowNumber": @`, func(int) string { return "1" }},
	{"empty lists", `"required": [@`, func(int) string { return "[]," }},
	{"brackets", `"required": @[`, func(int) string { return "[" }},
}

// TestWorstSchemasCostNoMoreEachByte makes each larger: its cost must not grow
// faster than its size.
func TestWorstSchemasCostNoMoreEachByte(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the worst inputs take a while")
	}
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	for _, c := range worstSchemas {
		t.Run(c.what, func(t *testing.T) {
			effort.Linear(t, 8<<10, func(size int) func() {
				var b strings.Builder
				for i := 0; b.Len() < size; i++ {
					b.WriteString(c.piece(i))
				}
				schema := strings.Replace(string(data), strings.Replace(c.place, "@", "", 1), strings.Replace(c.place, "@", b.String(), 1), 1)
				require.Greater(t, len(schema), size)
				dir := folder(t, "Valmis/"+oid+".json", schema)
				return func() {
					_, err := importer.Open(dir)
					require.Error(t, err)
				}
			})
		})
	}
}
