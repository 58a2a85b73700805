package validate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestOneFaultIsOneIssue makes one defect in a document that has no issue, of every
// kind that there is room for, and finds one issue: the one of the defect, at its
// place.
func TestOneFaultIsOneIssue(t *testing.T) {
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot))
	every, defects := 1, map[string]int{}
	if testing.Short() {
		every = 10
	}
	n := 0
	for st := range snapshot.Structures() {
		if n++; n%every != 0 {
			continue
		}
		r := random(st)
		doc, ok := corpus.Faultless(v, st, corpus.Typical, r)
		require.True(t, ok)
		options := []validate.CallOption{validate.Structure(st.OID()), validate.AsOf(st.Version())}
		require.Zero(t, v.JSON(doc.Bytes(corpus.Spelling{}), options...).Count(validate.Error), st)
		for _, m := range append(mutant.Of(&doc, 18, r), mutant.Meanings(&doc, 30, r)...) {
			report := v.JSON(m.Doc.Bytes(corpus.Spelling{}), options...)
			require.LessOrEqual(t, report.Count(validate.Error), 1, "%s: %s at %s\n%s", st, m.Defect, m.Pointer, lines(report))
			found := false
			for i := range report.Issues() {
				found = found || string(i.Rule) == m.Rule && i.Pointer == m.Pointer
			}
			require.True(t, found, "%s: %s at %s\n%s", st, m.Defect, m.Pointer, lines(report))
			defects[m.Defect]++
		}
	}
	t.Log(defects)
	require.GreaterOrEqual(t, len(defects), 20)
}
