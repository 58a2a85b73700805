package validate_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestEveryFlaggedFieldHasARule goes through the fields that are flagged as
// conditionally required, which the schemas do not express: each is one that a
// rule is about, or was read at, and the rule is run or has a reason not to.
func TestEveryFlaggedFieldHasARule(t *testing.T) {
	type place struct{ structure, pointer string }
	about := map[place][]validate.RuleInfo{}
	for r := range validate.Rules() {
		for f := range r.Fields() {
			p := place{r.Structure.OID(), f.SchemaPointer()}
			about[p] = append(about[p], r)
		}
		for note := range r.Notes() {
			p := place{note.Structure, note.Pointer[:len(note.Pointer)-len("/sosmeta/implementationNote/0/value")]}
			if note.Pointer[len(note.Pointer)-1] == 'd' {
				p.pointer = note.Pointer[:len(note.Pointer)-len("/sosmeta/conditionalRequired")]
			}
			about[p] = append(about[p], r)
		}
	}
	flagged, counts := 0, map[string]int{}
	for st := range sosmeta.Embedded().Structures() {
		for f := range st.Fields() {
			if !f.ConditionalRequired() {
				continue
			}
			flagged++
			rules := about[place{st.OID(), f.SchemaPointer()}]
			require.NotEmpty(t, rules, "%s: %s", st.OID(), f.Path())
			best := rules[0]
			for _, r := range rules {
				if r.NotRun == validate.Run && (best.NotRun != validate.Run || r.Certainty < best.Certainty) {
					best = r
				}
			}
			counts[fmt.Sprintf("%s, %s", best.NotRun, best.Certainty)]++
			if best.NotRun != validate.Run {
				t.Logf("%s %s: %s, %s", st.OID(), f.Path(), best.Source, best.NotRun)
			}
		}
	}
	require.Positive(t, flagged)
	t.Log(counts)
}
