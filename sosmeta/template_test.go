package sosmeta_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/pinned"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// TestTemplatesHoldTheMembersOfTheirStructure walks every template beside its
// structure.
func TestTemplatesHoldTheMembersOfTheirStructure(t *testing.T) {
	for st := range sosmeta.Embedded().Structures() {
		for _, all := range []bool{false, true} {
			var opts []sosmeta.TemplateOption
			if all {
				opts = append(opts, sosmeta.AllMembers())
			}
			data := st.Template(opts...)
			require.Equal(t, data, st.Template(opts...))
			var doc map[string]any
			require.NoError(t, json.Unmarshal(data, &doc), st)
			require.Len(t, doc, 1)
			checkTemplate(t, st.Root(), doc[st.RootKey()], all)
		}
	}
}

func checkTemplate(t *testing.T, f sosmeta.Field, value any, all bool) {
	t.Helper()
	if !f.Representation().IsGroup() {
		switch f.Representation() {
		case sosmeta.Switch, sosmeta.Numeric, sosmeta.Count:
			require.Nil(t, value, f)
		case sosmeta.Coded:
			part := value.(map[string]any)
			require.Len(t, part, 3, f)
			if oid, ok := f.CodeSystem(); ok {
				require.Equal(t, oid.URN(), part["system"], f)
			}
		}
		return
	}
	group := value.(map[string]any)
	want := 0
	for m := range f.Fields() {
		member, there := group[m.Key()]
		require.Equal(t, all || m.Required(), there, m)
		if !there {
			continue
		}
		want++
		if m.Repeatable() {
			items := member.([]any)
			require.Len(t, items, 1, m)
			member = items[0]
		}
		checkTemplate(t, m, member, all)
	}
	require.Len(t, group, want, f)
}

func TestTemplateFillsInWhatTheStructureSettles(t *testing.T) {
	st, ok := pinned.Snapshot(t).Lookup("1.2.246.537.6.1505.1.2023.6.1")
	require.True(t, ok)
	text := string(st.Template(sosmeta.AllMembers()))
	require.Contains(t, text, `"system": "urn:oid:1.2.246.21"`)
	require.Less(t, len(st.Template()), len(text))
	require.True(t, strings.HasSuffix(text, "}\n"))
}
