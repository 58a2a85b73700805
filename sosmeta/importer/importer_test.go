package importer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

const (
	oid      = "1.2.246.537.6.1506.99001.2025.1.31"
	testFile = "testdata/" + oid + ".json"
)

func TestFreshImportIsTheSnapshot(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, importer.Write(official.Download(t), dir))
	want, err := facts.Read(os.DirFS("../snapshots/" + sosmeta.DataVersion))
	require.NoError(t, err)
	got, err := facts.Read(os.DirFS(dir))
	require.NoError(t, err)
	require.Equal(t, want.Manifest, got.Manifest)
	require.Equal(t, want.Corrections, got.Corrections)
	require.True(t, reflect.DeepEqual(want.Structures, got.Structures))
	require.True(t, reflect.DeepEqual(want.Rules, got.Rules))
	require.Equal(t, want.Dates, got.Dates)
}

func TestUnpackedFolderGivesTheSameAsTheZip(t *testing.T) {
	schemas := official.Schemas(t)
	dir := t.TempDir()
	for oid, data := range schemas {
		st, ok := sosmeta.Embedded().Lookup(oid)
		require.True(t, ok)
		folder := filepath.Join(dir, st.Status().String())
		require.NoError(t, os.MkdirAll(folder, 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(folder, oid+".json"), data, 0o644))
	}
	fromFolder, err := importer.Open(dir, importer.Date("2025-05-20"))
	require.NoError(t, err)
	fromZip, err := importer.Open(official.Download(t))
	require.NoError(t, err)
	require.True(t, reflect.DeepEqual(fromZip, fromFolder))
}

// folder writes one schema as an unpacked download.
func folder(t *testing.T, name, schema string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "lataus_2025-02-01")
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "Valmis"), 0o755))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "Vanhentunut"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(schema), 0o644))
	return dir
}

func TestSchemaBecomesFacts(t *testing.T) {
	schema, err := os.ReadFile(testFile)
	require.NoError(t, err)
	s, err := importer.Open(folder(t, "Valmis/"+oid+".json", string(schema)))
	require.NoError(t, err)
	require.Equal(t, "2025-02-01", s.Date())
	st, err := s.Structure(oid)
	require.NoError(t, err)
	kind, ok := st.Field("keksitty_ilmoitus.laji")
	require.True(t, ok)
	var labels []string
	for c := range kind.Codes() {
		labels = append(labels, c.Code()+" "+c.Name(language.Finnish)+" "+c.Name(language.Swedish))
	}
	require.Equal(t, []string{"1 Yksi Ett", "2 Kaksi, tai enemmän Två, eller flera"}, labels)
	phrase, ok := mustField(t, st, "keksitty_ilmoitus.vakuutus").Phrase()
	require.True(t, ok)
	require.Equal(t, "Keksitty vakuutus, jota kukaan ei anna.", phrase.Text)
	require.Equal(t, len("En påhittad försäkran som ingen ger."), phrase.SwedishBytes)
}

func TestFolderThatHasItsReadingsKeepsThem(t *testing.T) {
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	download, dir := folder(t, "Valmis/"+oid+".json", string(data)), t.TempDir()
	require.NoError(t, importer.Write(download, dir))
	embedded, err := facts.Read(os.DirFS("../snapshots/" + sosmeta.DataVersion))
	require.NoError(t, err)
	written, err := facts.Read(os.DirFS(dir))
	require.NoError(t, err)
	require.Equal(t, embedded.Dates, written.Dates)
	require.Empty(t, written.Rules)

	for _, name := range []string{facts.RulesFile, facts.DatesFile} {
		require.FileExists(t, filepath.Join(dir, name))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("mended"), 0o644))
	}
	require.NoError(t, importer.Write(download, dir))
	for _, name := range []string{facts.RulesFile, facts.DatesFile} {
		kept, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		require.Equal(t, "mended", string(kept), name)
	}
}

func TestDashIsNoCodeSystem(t *testing.T) {
	schema, err := os.ReadFile(testFile)
	require.NoError(t, err)
	dashed := strings.Replace(string(schema), `"value": "Nimi"}],`, `"value": "Nimi"}], "classificationOid": [{"lang": "", "value": "-"}],`, 1)
	s, err := importer.Open(folder(t, "Valmis/"+oid+".json", dashed))
	require.NoError(t, err)
	st, err := s.Structure(oid)
	require.NoError(t, err)
	_, ok := mustField(t, st, "keksitty_ilmoitus.asiakas[].sukunimi").CodeSystem()
	require.False(t, ok)
}

func mustField(t *testing.T, st sosmeta.Structure, path string) sosmeta.Field {
	t.Helper()
	f, ok := st.Field(path)
	require.True(t, ok, path)
	return f
}

func TestDeviationsAreRefusedWithTheirPlace(t *testing.T) {
	const group = "/properties/keksitty_ilmoitus"
	for _, c := range []struct{ what, old, new, check, pointer string }{
		{"not JSON", `"required":`, `"required"`, "json", ""},
		{"a member twice", `"type": "object",`, `"type": "object", "type": "object",`, "json", ""},
		{"another draft", "draft-07", "draft-04", "draft-07", "/$schema"},
		{"another OID than the file's name", `"oid": "1.2.246.537.6.1506.99001`, `"oid": "1.2.246.537.6.1506.99002`, "file-name", "/sosmeta/oid"},
		{"a status of the other folder", `"status": "Valmis"`, `"status": "Vanhentunut"`, "status", "/sosmeta/status"},
		{"another version date", `"documentDefinitionVersion": "2025-01-31"`, `"documentDefinitionVersion": "2025-01-30"`, "version-date", "/sosmeta/documentDefinitionVersion"},
		{"a title of another name", `'Keksitty ilmoitus' JSON`, `'Keksitty' JSON`, "title", "/title"},
		{"another required root", `"required": ["keksitty_ilmoitus"]`, `"required": ["toinen"]`, "root", "/required"},
		{"an unknown keyword", `"pattern": "^-?`, `"format": "date", "pattern": "^-?`, "keyword", group + "/properties/paivamaara/format"},
		{"an open object", `"additionalProperties": false`, `"additionalProperties": true`, "keyword", "/additionalProperties"},
		{"an unknown annotation", `"rowNumber": 1`, `"rowNumber": 1, "uusi": true`, "annotation", group + "/properties/asiakas/items/sosmeta/uusi"},
		{"a required member that is none", `["asiakas", "paivamaara"]`, `["asiakas", "paivamaara", "puuttuu"]`, "required", group + "/required"},
		{"required only in the annotation", `["sukunimi"]`, `[]`, "required", group + "/properties/asiakas/items/properties/sukunimi/sosmeta/required"},
		{"repeatable without an array", `"repeatable": false`, `"repeatable": true`, "repeatable", group + "/properties/asiakas/items/properties/sukunimi/sosmeta/repeatable"},
		{"minItems against required", `"minItems": 1`, `"minItems": 0`, "min-items", group + "/properties/asiakas/minItems"},
		{"minLength against required", `"minLength": 1`, `"minLength": 2`, "schema", group + "/properties/asiakas/items/properties/sukunimi/minLength"},
		{"a key that is not the one of its name", `"value": "Sukunimi"`, `"value": "Suku-nimi"`, "slug", group + "/properties/asiakas/items/properties/sukunimi"},
		{"an unknown representation", `"value": "Nimi"`, `"value": "Nimike"`, "representation", group + "/properties/asiakas/items/properties/sukunimi/sosmeta/representation"},
		{"another pattern", `[1-2][0-9]|3[0-1]`, `[1-2][0-9]|3[0-2]`, "schema", group + "/properties/paivamaara/pattern"},
		{"accepted values against the enum", `"enum": ["1", "2"]`, `"enum": ["1"]`, "code-enum", group + "/properties/laji"},
		{"a code twice", `"enum": ["1", "2"]`, `"enum": ["1", "1"]`, "code-enum", group + "/properties/laji"},
		{"a free system against the annotation", `"pattern": "^urn:oid:1\\.2\\.246\\.537\\.6\\.99999(\\.\\d+)*$"`, `"minLength": 0`, "system-open", group + "/properties/laji/properties/system"},
		{"another internal system", `"keksitty_ilmoitus/oma_luokitus"`, `"keksitty_ilmoitus/muu_luokitus"`, "schema", group + "/properties/oma_luokitus/properties/system/enum/0"},
		{"two code systems", `"value": "1.2.246.537.6.99999"}`, `"value": "1.2.246.537.6.99999"}, {"lang": "", "value": "1.2.246.537.6.99998"}`, "system-twice", group + "/properties/laji/sosmeta/classificationOid"},
		{"a code system that has no form", `"value": "Nimi"}],`, `"value": "Nimi"}], "classificationOid": [{"lang": "", "value": "x"}],`, "system",
			group + "/properties/asiakas/items/properties/sukunimi/sosmeta/classificationOid"},
		{"a phrase of another text", `"enum": ["Keksitty vakuutus`, `"enum": ["Toinen vakuutus`, "schema", group + "/properties/vakuutus/enum/0"},
		{"a row number that is none", `"rowNumber": 2`, `"rowNumber": 0`, "row", group + "/properties/asiakas/items/properties/sukunimi/sosmeta/rowNumber"},
		{"a group without required", `"required": ["sukunimi"],`, ``, "group", group + "/properties/asiakas/items"},
	} {
		t.Run(c.what, func(t *testing.T) {
			data, err := os.ReadFile(testFile)
			require.NoError(t, err)
			schema := strings.Replace(string(data), c.old, c.new, 1)
			require.NotEqual(t, string(data), schema, "the test changes nothing")
			_, err = importer.Open(folder(t, "Valmis/"+oid+".json", schema))
			var deviation *importer.Error
			require.ErrorAs(t, err, &deviation)
			require.Equal(t, []string{c.check, c.pointer, "Valmis/" + oid + ".json"},
				[]string{deviation.Check, deviation.Pointer, deviation.File}, "%v", err)

			_, err = importer.Open(folder(t, "Valmis/"+oid+".json", schema), importer.Corrections(sosmeta.Correction{
				Structure: oid, Pointer: c.pointer, Check: c.check, Reason: "a test",
			}))
			if c.check != "json" && c.check != "file-name" && err != nil {
				require.NotContains(t, err.Error(), "(check "+c.check+")")
			}
		})
	}
}

func TestAnArrayWithoutItemsIsRefused(t *testing.T) {
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	_, err = importer.Open(folder(t, "Valmis/"+oid+".json", strings.Replace(string(data), `"items": {`, `"properties": {`, 1)))
	require.ErrorContains(t, err, "asiakas/items: an array without items (check repeatable)")
}

func TestCorrectionCoversOneCheckOfOnePlace(t *testing.T) {
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	dir := folder(t, "Valmis/"+oid+".json", strings.Replace(string(data), "draft-07", "draft-04", 1))
	for _, c := range []struct {
		check, pointer string
		covered        bool
	}{
		{"draft-07", "/$schema", true},
		{"title", "/$schema", false},
		{"draft-07", "/title", false},
	} {
		_, err := importer.Open(dir, importer.Corrections(sosmeta.Correction{Structure: oid, Pointer: c.pointer, Check: c.check, Reason: "a test"}))
		refused := err != nil && strings.Contains(err.Error(), "(check draft-07)")
		require.Equal(t, c.covered, !refused, "%v", err)
	}
}

func TestAHundredDeviationsAreReportedAtMost(t *testing.T) {
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	unknown := ""
	for i := range 150 {
		unknown += fmt.Sprintf(`"uusi%d": 1, `, i)
	}
	schema := strings.Replace(string(data), `"type": "object",`, unknown+`"type": "object",`, 1)
	_, err = importer.Open(folder(t, "Valmis/"+oid+".json", schema))
	require.Equal(t, 100, strings.Count(err.Error(), "unknown keyword"))
	require.ErrorContains(t, err, "more than 100 deviations")
}
