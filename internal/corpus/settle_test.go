package corpus

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func TestFieldIsLookedForInTheSameItemsAsWhatIsBesideIt(t *testing.T) {
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	set, err := table.Build(&facts.Snapshot{Structures: []facts.Structure{{OID: oid, Root: facts.Node{Key: "juuri", Fields: []facts.Node{
		{Key: "rivi", Repeatable: true, Fields: []facts.Node{
			{Key: "osa", Repeatable: true, Fields: []facts.Node{{Key: "teksti", As: facts.Teksti}}},
		}},
	}}}}})
	require.NoError(t, err)
	h := handle.Of(set)
	st, ok := (*sosmeta.Snapshot)(&h).Lookup(oid)
	require.True(t, ok)
	field, ok := st.Field("juuri.rivi[].osa[].teksti")
	require.True(t, ok)
	for beside, want := range map[string]string{
		"/juuri/rivi/2/osa/3/luku": "/juuri/rivi/2/osa/3/teksti",
		"/juuri/rivi/2/luku":       "/juuri/rivi/2/osa/0/teksti",
		"/juuri/muu/2/osa/3/luku":  "/juuri/rivi/0/osa/0/teksti",
		"/juuri/rivi/2":            "/juuri/rivi/2/osa/0/teksti",
		"/juuri/rivi":              "/juuri/rivi/0/osa/0/teksti",
		"/juuri":                   "/juuri/rivi/0/osa/0/teksti",
	} {
		require.Equal(t, want, new(fixer).near(field, beside), beside)
	}
}
