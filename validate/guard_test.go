package validate_test

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/effort"
	"github.com/sosmeta/sosmeta-go/validate"
)

var guard = flag.Bool("guard", false, "check the speed against half of its goals")

// speedGoals are how many times as fast as a peer the corpus is to be checked or,
// if the peer is a variant of the corpus, how many bytes in the time of one of
// that.
var speedGoals = []struct {
	variant, peer string
	goal          float64
}{
	{"typical", "jsonschema-v5", 25},
	{"typical", "encoding-json-Valid", 5},
	{"typical", "utf8-Valid", 1},
	{"minimal", "jsonschema-v5", 30},
	{"ascii", "typical", 0.6},
	{"indent", "typical", 0.6},
	{"shuffle", "typical", 0.6},
}

// TestSpeedIsNotLost fails if a ratio falls below half of its goal. It measures
// ratios of processor time only, each in turn with its peer.
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
	for _, goal := range speedGoals {
		run, by := runs[goal.variant], goal.peer
		other, ok := runs[goal.peer]
		if ok {
			by = "sosmeta"
		} else {
			other = run
		}
		speed := 0.0
		for try := 0; try < 2 && speed < goal.goal/2; try++ { // the processor is shared: a second measurement has to agree
			ratio := effort.Ratio(t, func() { other.check(t, by) }, func() { run.check(t, "sosmeta") })
			speed = max(speed, ratio*float64(run.bytes)/float64(other.bytes))
		}
		t.Logf("%s: %.2f times %s, goal %v", goal.variant, speed, goal.peer, goal.goal)
		require.GreaterOrEqual(t, speed, goal.goal/2, "%s against %s", goal.variant, goal.peer)
	}
}
