package validate

import (
	"iter"
	"maps"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// Facts iterates over the names of the facts that rules of the embedded snapshot
// depend on: those that [Fact] accepts.
func Facts() iter.Seq[string] { return FactsOf(sosmeta.Embedded()) }

// FactsOf is Facts with the rules of another snapshot.
func FactsOf(s *sosmeta.Snapshot) iter.Seq[string] {
	return slices.Values(slices.Sorted(maps.Keys(factsOf(s))))
}

// factsOf returns the facts that rules of a snapshot depend on.
func factsOf(s *sosmeta.Snapshot) map[string]bool {
	t := (*handle.Snapshot)(s).Tables()
	facts := map[string]bool{}
	for i := range t.Conds {
		if c := &t.Conds[i]; c.Op == table.TellsFact {
			facts[table.FactName(t.String(table.TextID(c.First)))] = true
		}
	}
	return facts
}
