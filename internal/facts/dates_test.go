package facts

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// dateFields returns the fields of a group that hold one date.
func dateFields(n *Node) (keys []string) {
	for i := range n.Fields {
		if f := &n.Fields[i]; (f.As == Pvm || f.As == Hetki) && !f.Repeatable {
			keys = append(keys, f.Key)
		}
	}
	return keys
}

// TestDatesThatAreSideBySideAreAPeriodOrHaveAReason lists what a new publication
// brings: add it to dates.json, as a period or with the reason why it is not one.
func TestDatesThatAreSideBySideAreAPeriodOrHaveAReason(t *testing.T) {
	s, err := Read(os.DirFS(snapshot))
	require.NoError(t, err)
	used := map[string]bool{}
	for i := range s.Structures {
		st := &s.Structures[i]
		st.Root.Walk(func(n *Node) {
			keys := dateFields(n)
			if len(keys) < 2 {
				return
			}
			for _, key := range keys {
				require.True(t, s.Dates.knows(key, n == &st.Root), "%s: %s beside %v in %s", st.OID, key, keys, n.Key)
			}
			for _, p := range s.Dates.Periods {
				if slices.Contains(keys, p.Start) && slices.Contains(keys, p.End) {
					used[p.Start+" "+p.End] = true
				}
			}
		})
	}
	for _, p := range s.Dates.Periods {
		require.True(t, used[p.Start+" "+p.End], "no group has %s and %s", p.Start, p.End)
	}
}

// knows reports whether a field is named.
func (d *Dates) knows(key string, inRoot bool) bool {
	if slices.Contains(d.Births, key) || slices.Contains(d.Documents, key) && inRoot {
		return true
	}
	if slices.ContainsFunc(d.Periods, func(p Period) bool { return key == p.Start || key == p.End }) {
		return true
	}
	return slices.ContainsFunc(d.Others, func(m Moment) bool { return slices.Contains(m.Fields, key) })
}

func TestDatesAreNamedOnceAndOfThePublication(t *testing.T) {
	s, err := Read(os.DirFS(snapshot))
	require.NoError(t, err)
	there := map[string]bool{}
	for i := range s.Structures {
		s.Structures[i].Root.Walk(func(n *Node) {
			for _, key := range dateFields(n) {
				there[key] = true
			}
		})
	}
	named := slices.Concat(s.Dates.Births, s.Dates.Documents)
	for _, m := range s.Dates.Others {
		require.NotEmpty(t, m.Why)
		named = append(named, m.Fields...)
	}
	for _, p := range s.Dates.Periods {
		named = append(named, p.Start)
		require.NotContains(t, named, p.End)
		require.True(t, there[p.End], p.End)
	}
	for _, e := range s.Dates.Ends {
		require.True(t, there[e.Date], e.Date)
		require.NotEmpty(t, e.Switch)
	}
	seen := map[string]bool{}
	for _, key := range named {
		require.False(t, seen[key], "%s is named twice", key)
		require.True(t, there[key], "no field is named %s", key)
		seen[key] = true
	}
}
