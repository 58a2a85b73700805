package condition_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestAConditionOnALabelKnowsTheCodesOfTheStructure gives the field of a condition
// a list of its own, which the national list of the same system does not have.
func TestAConditionOnALabelKnowsTheCodesOfTheStructure(t *testing.T) {
	f, err := facts.Read(os.DirFS(folder))
	require.NoError(t, err)
	for i := range f.Structures {
		if f.Structures[i].OID == "1.2.246.537.6.1506.13001.2025.4.2" {
			f.Structures[i].Root.Walk(func(n *facts.Node) {
				if n.Key == "lapsi_asuu" {
					n.Codes = []facts.Code{{Code: "901", Fi: "Toisen luona"}, {Code: "902", Fi: "Vuoroasuminen"}}
				}
			})
		}
	}
	packed, err := table.Build(f)
	require.NoError(t, err)
	h := handle.Of(packed)
	v := judging((*sosmeta.Snapshot)(&h))
	for code, want := range map[string]int{"901": 1, "902": 0, "903": 0} { // of the last one nothing is known
		report := v.JSON([]byte(`{"lapsen_huolto__ja_tapaamisoikeussopimus":{"asuminen":{"lapsi_asuu":{"system":"urn:oid:1.2.246.537.6.1203","code":"`+code+`","display":"-"},`+
			`"henkilo_jonka_kanssa_lapsi_asuu":["Koe Kaisa","Koe Kalle"]}}}`), validate.Structure("1.2.246.537.6.1506.13001.2025.4.2"))
		require.Equal(t, want, report.CountRule(validate.ConditionItems), code)
	}
}
