package validate

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// TestEveryMentionIsAFieldOfAStructure looks up the fields of all structures, by
// what they repeat of the metadata, and counts the ways to them.
func TestEveryMentionIsAFieldOfAStructure(t *testing.T) {
	var m mentions
	names := map[*[]mention]string{
		&m.clients: "clients", &m.births: "births", &m.asia: "asia", &m.tasks: "tasks", &m.innerTasks: "tasks of parts",
		&m.services: "services", &m.relationships: "relationships", &m.units: "units",
		&m.serviceDays: "days of a service", &m.events: "events", &m.eventStarts: "starts of events",
	}
	paths := map[string]map[string]bool{}
	for st := range sosmeta.Embedded().Structures() {
		for f := range st.Fields() {
			for _, member := range []string{"", ".code", ".value"} {
				path := pathBelowRoot(f) + member
				if list := m.list([]byte(path)); list != nil {
					if paths[names[list]] == nil {
						paths[names[list]] = map[string]bool{}
					}
					paths[names[list]][path] = true
				}
			}
		}
	}
	got := map[string]int{}
	for name, list := range paths {
		got[name] = len(list)
	}
	require.Equal(t, map[string]int{
		"clients": 1, "births": 1, "asia": 4, "tasks": 3, "tasks of parts": 7, "services": 9, "relationships": 1, "units": 2,
		"days of a service": 2, "events": 2, "starts of events": 1,
	}, got, "%v", slices.Sorted(maps.Keys(paths["services"])))
}

// pathBelowRoot returns the member names that lead to a field.
func pathBelowRoot(f sosmeta.Field) string {
	parent, ok := f.Parent()
	if !ok {
		return ""
	}
	if above := pathBelowRoot(parent); above != "" {
		return above + "." + f.Key()
	}
	return f.Key()
}
