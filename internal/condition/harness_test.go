package condition_test

import (
	"hash/fnv"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// folder holds the facts that the embedded snapshot was generated from.
const folder = "../../sosmeta/snapshots/" + sosmeta.DataVersion

// snapshot is the embedded snapshot with a text for each fixed phrase, so that
// documents of every structure can be made.
func snapshot(t testing.TB) *sosmeta.Snapshot {
	t.Helper()
	f, err := facts.Read(os.DirFS(folder))
	require.NoError(t, err)
	for i := range f.Structures {
		f.Structures[i].Root.Walk(func(n *facts.Node) {
			if n.Phrase != nil {
				n.Phrase.Fi.Text = "Keksitty teksti."
			}
		})
	}
	packed, err := table.Build(f)
	require.NoError(t, err)
	h := handle.Of(packed)
	return (*sosmeta.Snapshot)(&h)
}

// judging is a validator that runs every rule and reports every issue.
func judging(s *sosmeta.Snapshot, options ...validate.Option) *validate.Validator {
	return validate.New(append(options, validate.Snapshot(s), validate.WithAmbiguous(), validate.WithLimits(validate.Limits{Issues: 1_000_000}))...)
}

// random returns the random source of a name, the same in every run.
func random(name string) *rand.Rand {
	h := fnv.New64()
	h.Write([]byte(name))
	return rand.New(rand.NewPCG(h.Sum64(), 1))
}

// eachLeaf visits a condition and every condition inside it.
func eachLeaf(c *facts.Condition, visit func(*facts.Condition)) {
	for i := range c.All {
		eachLeaf(&c.All[i], visit)
	}
	for i := range c.Any {
		eachLeaf(&c.Any[i], visit)
	}
	if c.Not != nil {
		eachLeaf(c.Not, visit)
	}
	visit(c)
}
