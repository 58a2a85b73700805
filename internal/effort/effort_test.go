package effort

import (
	"testing"

	"github.com/stretchr/testify/require"
)

var sink int

// passes adds numbers the given number of times.
func passes(n, times int) func() {
	return func() {
		for range times {
			for i := range n {
				sink += i
			}
		}
	}
}

// A recorder is a test that may fail.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Errorf(string, ...any) { r.failed = true }

func TestCostThatGrowsWithTheInputIsLinear(t *testing.T) {
	Linear(t, 20_000, func(size int) func() { return passes(size, 1) })
}

func TestCostThatGrowsWithItsSquareIsNotLinear(t *testing.T) {
	r := &recorder{TB: t}
	Linear(r, 300, func(size int) func() { return passes(size, size) })
	require.True(t, r.failed)
}

func TestRatioIsThatOfTheWork(t *testing.T) {
	require.InEpsilon(t, 8, Ratio(t, passes(80_000, 1), passes(10_000, 1)), 0.5)
}
