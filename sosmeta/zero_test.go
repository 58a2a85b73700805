package sosmeta_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func TestZeroValuesHoldNothing(t *testing.T) {
	var st sosmeta.Structure
	require.True(t, st.IsZero())
	require.Empty(t, st.OID()+st.RootKey()+st.Author()+st.LibraryVersion())
	require.Zero(t, st.Version())
	require.NotEqual(t, sosmeta.Current, st.Status(), "no structure is in force")
	require.True(t, st.Root().IsZero())
	_, ok := st.Field("asiakas")
	require.False(t, ok)
	require.NotPanics(t, func() { st.Template(); st.JSONSchema() })

	var f sosmeta.Field
	require.Empty(t, f.Name(language.Swedish)+f.Path())
	require.False(t, f.Required())
	_, ok = f.Phrase()
	require.False(t, ok)
	_, ok = f.Parent()
	require.False(t, ok)

	for _, s := range []*sosmeta.Snapshot{nil, new(sosmeta.Snapshot)} {
		require.Zero(t, s.Len())
		require.True(t, s.At(0).IsZero())
		_, ok = s.Lookup("1.2.246.537.6.1506.15007.2024.11.28")
		require.False(t, ok)
		_, err := s.Structure("1.2.246.537.6.1506.15007.2024.11.28")
		require.Error(t, err)
		_, ok = s.AsOf(1506, 15007, time.Now())
		require.False(t, ok)
		for range s.ByRootKey("asiakassuunnitelma") {
			t.Fatal("a zero snapshot yields a structure")
		}
	}
	require.True(t, sosmeta.Embedded().At(-1).IsZero())
	require.True(t, sosmeta.Embedded().At(sosmeta.Embedded().Len()).IsZero())
	require.False(t, sosmeta.Embedded().At(0).IsZero())
}
