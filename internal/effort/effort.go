// Package effort compares what pieces of code cost, for tests. It counts the
// processor time of this process and not the time of the clock, so that other
// processes do not add to it. Their effect on the caches of the machine falls on
// both sides, because both are measured in turn.
package effort

import (
	"slices"
	"testing"
	"time"
)

const (
	pairs = 5                    // an odd number, so that one of them is the median
	least = 2 * time.Millisecond // measured at once, far above the resolution

	factor = 64 // how much larger Linear makes an input
	slack  = 8  // for new memory, the collector and what no longer fits a cache
)

// Ratio returns how many times as much processor time a takes as b: the median of
// several pairs. It skips the test if the system does not report processor time.
func Ratio(t testing.TB, a, b func()) float64 {
	t.Helper()
	if processor() == 0 {
		t.Skip("this system does not report the processor time of a process")
	}
	a() // what is made at the first use is not counted
	b()
	var ratios []float64
	for range pairs {
		ratios = append(ratios, float64(cost(a))/float64(cost(b)))
	}
	slices.Sort(ratios)
	return ratios[pairs/2]
}

// Linear fails the test if an input that is 64 times as large costs much more than
// 64 times as much. Code that looks at everything again for each part costs 4096
// times as much. Prepare returns the function that is measured for a size.
func Linear(t testing.TB, size int, prepare func(size int) func()) {
	t.Helper()
	ratio := Ratio(t, prepare(factor*size), prepare(size))
	t.Logf("%.1f times the cost at %d times the size", ratio, factor)
	if ratio > factor*slack {
		t.Errorf("the cost grows faster than the input: %.0f times at %d times the size", ratio, factor)
	}
}

// cost returns the processor time of one call, averaged over as many as it takes
// to measure it.
func cost(f func()) time.Duration {
	for n, start := time.Duration(1), processor(); ; n++ {
		f()
		if spent := processor() - start; spent >= least {
			return spent / n
		}
	}
}
