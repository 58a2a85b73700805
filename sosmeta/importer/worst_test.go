package importer_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

// worstSchemas are texts in the place of a schema that try to cost more than
// they are worth, at any size. What @ stands for is put into a schema that is as
// it should be.
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

// TestWorstSchemasCostNoMoreEachByte makes each eight times as large: it must
// not take much more than eight times as long.
func TestWorstSchemasCostNoMoreEachByte(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the race detector's time is not the library's")
	}
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	for _, c := range worstSchemas {
		t.Run(c.what, func(t *testing.T) {
			read := func(size int) time.Duration {
				var b strings.Builder
				for i := 0; b.Len() < size; i++ {
					b.WriteString(c.piece(i))
				}
				schema := strings.Replace(string(data), strings.Replace(c.place, "@", "", 1), strings.Replace(c.place, "@", b.String(), 1), 1)
				require.Greater(t, len(schema), size)
				dir := folder(t, "Valmis/"+oid+".json", schema)
				best := time.Hour
				for range 2 {
					start := time.Now()
					_, err := importer.Open(dir)
					best = min(best, time.Since(start))
					require.Error(t, err)
				}
				return best
			}
			small, large := read(32<<10), read(256<<10)
			t.Logf("%d ns/byte, then %d", small.Nanoseconds()>>15, large.Nanoseconds()>>18)
			require.Less(t, large, 8*4*small+10*time.Millisecond)
		})
	}
}
