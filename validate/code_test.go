package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestPartsOfACodeAreCheckedHoweverTheyAreWritten has a code of a national list and
// one of a list that the structure makes itself.
func TestPartsOfACodeAreCheckedHoweverTheyAreWritten(t *testing.T) {
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	codes := []facts.Code{{Code: "1", Fi: "Yksi"}, {Code: "22", Fi: "Kaksi"}}
	set, err := table.Build(&facts.Snapshot{Structures: []facts.Structure{{OID: oid, Root: facts.Node{Key: "juuri", Fields: []facts.Node{
		{Key: "yhteinen", As: facts.Koodi, System: "1.2.246.537.6.99999", Codes: codes},
		{Key: "oma", As: facts.Koodi, Internal: "juuri/oma", Codes: codes},
	}}}}})
	require.NoError(t, err)
	snapshot := handle.Of(set)
	v := validate.New(validate.Snapshot((*sosmeta.Snapshot)(&snapshot)))
	for _, c := range []struct {
		key, system, code, display string
		want                       []validate.Rule
	}{
		{"yhteinen", "urn:oid:1.2.246.537.6.99999", "1", "Yksi", nil},
		{"yhteinen", "urn:oid:1.2.246.537.6.99999.201601", "22", "Kaksi", nil},
		{"yhteinen", "urn:oid:1.2.246.537.6.9999", "1", "Yksi", []validate.Rule{validate.StructureSystem}},
		{"yhteinen", "urn:oid:1.2.246.537.6.999990", "1", "Yksi", []validate.Rule{validate.StructureSystem}},
		{"yhteinen", "1.2.246.537.6.99999", "1", "Yksi", []validate.Rule{validate.StructureSystem}},
		{"yhteinen", "urn:oid:1.2.246.537.6.99999", "2", "Kaksi", []validate.Rule{validate.StructureCode}},
		{"oma", "juuri/oma", "1", "Yksi", nil},
		{"oma", "juuri/muu", "1", "Yksi", []validate.Rule{validate.StructureSystem}},
		{"oma", "juuri/oma.1", "1", "Yksi", []validate.Rule{validate.StructureSystem}},
		{"oma", "juuri/oma", "221", "Kaksi", []validate.Rule{validate.StructureCode}},
		{"oma", "juuri/muu", "3", "Kaksi", []validate.Rule{validate.StructureSystem, validate.StructureCode}},
	} {
		compact := `{"juuri":{"` + c.key + `":{"system":"` + c.system + `","code":"` + c.code + `","display":"` + c.display + `"}}}`
		require.Equal(t, c.want, rules(v.JSON([]byte(compact))), "%s %s %s", c.key, c.system, c.code)
		spaced := strings.NewReplacer(":{", ": {", `,"`, `, "`, `":"`, `": "`).Replace(compact)
		require.Equal(t, c.want, rules(v.JSON([]byte(spaced))), "%s %s %s", c.key, c.system, c.code)
	}
}
