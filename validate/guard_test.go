package validate_test

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

var guard = flag.Bool("guard", false, "hold the speed against half of its goals")

// speedGoals are how many times as fast as a peer the corpus is to be checked,
// or, where the peer is a variant of the corpus, how many bytes in the time of
// one of that.
var speedGoals = []struct {
	variant, peer string
	goal          float64
}{
	{"typical", "jsonschema-v5", 25},
	{"typical", "encoding-json-Valid", 5},
	{"typical", "utf8-Valid", 1},
	{"minimal", "jsonschema-v5", 40},
	{"ascii", "typical", 0.6},
	{"indent", "typical", 0.6},
	{"shuffle", "typical", 0.6},
}

// TestSpeedIsNotLost fails where a ratio falls below half of its goal, five
// times: less may be a busy machine. It measures ratios only, each against a peer
// that runs right beside it.
func TestSpeedIsNotLost(t *testing.T) {
	if !*guard {
		t.Skip("-guard is not given: a measurement, not a test of behaviour")
	}
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot))
	runs := map[string]corpusRun{}
	for _, kind := range variants {
		runs[kind.name] = corpusOf(t, v, snapshot, kind)
	}
	speed := func(variant, peer string) float64 {
		run := runs[variant]
		result := testing.Benchmark(func(b *testing.B) { run.bench(b, peer) })
		return float64(run.bytes) / float64(result.NsPerOp())
	}
	for _, goal := range speedGoals {
		best := 0.0
		for try := 0; try < 5 && best < goal.goal/2; try++ {
			own := speed(goal.variant, "sosmeta")
			if _, ok := runs[goal.peer]; ok {
				best = max(best, own/speed(goal.peer, "sosmeta"))
			} else {
				best = max(best, own/speed(goal.variant, goal.peer))
			}
		}
		t.Logf("%s: %.2f times %s, goal %v", goal.variant, best, goal.peer, goal.goal)
		require.GreaterOrEqual(t, best, goal.goal/2, "%s against %s", goal.variant, goal.peer)
	}
}
