package house

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

var update = flag.Bool("update", false, "write testdata/counts.json anew")

// counts is what the embedded publication and the classifications hold.
type counts struct {
	Publication string       `json:"publication"`
	Snapshot    facts.Counts `json:"snapshot"`
	Rules       struct {
		Structures  int `json:"structures"` // that have conditional rules
		Conditional int `json:"conditional"`
		Run         int `json:"run"`
	} `json:"rules"`
	Classify struct {
		Classifications int            `json:"classifications"`
		Rows            int            `json:"rows"`
		ByEvidence      map[string]int `json:"rowsByEvidence"`
		Specific        int            `json:"specificDocumentTypes"`
		General         int            `json:"generalDocumentTypes"`
	} `json:"classify"`
}

// TestCountsOfThePublicationAreTheExpectedOnes is the one place that a new
// publication is meant to fail: -update writes the file, and its difference is
// reviewed. Other tests derive what they count.
func TestCountsOfThePublicationAreTheExpectedOnes(t *testing.T) {
	got, err := json.MarshalIndent(counted(t), "", "  ")
	require.NoError(t, err)
	const name = root + "/testdata/counts.json"
	if *update {
		require.NoError(t, os.WriteFile(name, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got)+"\n")
}

func counted(t *testing.T) (c counts) {
	t.Helper()
	c.Publication = sosmeta.DataVersion
	f, err := facts.Read(os.DirFS(root + "/sosmeta/snapshots/" + sosmeta.DataVersion))
	require.NoError(t, err)
	c.Snapshot = facts.Count(f.Structures)

	structures := map[string]bool{}
	for r := range validate.Rules() {
		if r.Structure.IsZero() {
			continue
		}
		structures[r.Structure.OID()] = true
		c.Rules.Conditional++
		if r.NotRun == validate.Run {
			c.Rules.Run++
		}
	}
	c.Rules.Structures = len(structures)

	c.Classify.ByEvidence = map[string]int{}
	for list := range classify.Classifications() {
		c.Classify.Classifications++
		for row := range list.Rows() {
			c.Classify.Rows++
			c.Classify.ByEvidence[row.Evidence.String()]++
		}
	}
	for v := range classify.All[classify.DocumentType]() {
		if general, ok := v.General(); ok && general == v {
			c.Classify.General++
		} else {
			c.Classify.Specific++
		}
	}
	return c
}
