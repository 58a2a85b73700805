package validate_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// unlimited lets documents have as many members, items and digits as there are
// bytes: what is linear without these limits is so within them.
var unlimited = validate.WithLimits(validate.Limits{Members: math.MaxInt32, Items: math.MaxInt32, Number: math.MaxInt32})

// TestWorstInputsCostNoMoreEachByte makes each of the worst inputs sixteen times
// as large: it must not take much more than sixteen times as long. What looks
// at everything again for each part takes 256 times as long.
func TestWorstInputsCostNoMoreEachByte(t *testing.T) {
	v := validate.New(unlimited)
	for _, c := range worstJSON {
		t.Run(c.what, func(t *testing.T) {
			requireLinear(t, 64<<10, func(size int) func() {
				data := []byte(c.make(size))
				return func() { v.JSON(data) }
			})
		})
	}
}

// TestWorstMessagesCostNoMoreEachByte does so with messages to the archive.
func TestWorstMessagesCostNoMoreEachByte(t *testing.T) {
	v := validate.New(validate.ViewTexts(), validate.TestClients(), unlimited)
	for _, c := range worstMessages {
		t.Run(c.what, func(t *testing.T) {
			requireLinear(t, 32<<10, func(size int) func() {
				document := c.document(t, size)
				return func() { v.Archive(nil, document) }
			})
		})
	}
}

// requireLinear runs what prepare gives for a size and for sixteen times that. A
// busy machine may spoil a measurement, but not every time.
func requireLinear(t *testing.T, size int, prepare func(size int) func()) {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: the race detector's time is not the library's")
	}
	small, large := fastest(5, prepare(size)), prepare(16*size)
	most := 16*4*small + 5*time.Millisecond
	took := fastest(1, large)
	for try := 0; try < 5 && took > most && took < 4*most; try++ {
		took = min(took, fastest(1, large))
	}
	t.Logf("%d ns/byte, then %d", small.Nanoseconds()/int64(size), took.Nanoseconds()/int64(16*size))
	require.LessOrEqual(t, took, most)
}

// fastest returns the least time that a function takes.
func fastest(times int, f func()) time.Duration {
	best := time.Hour
	for range times {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	return best
}

// BenchmarkWorst tells what a byte of each of the worst inputs costs.
func BenchmarkWorst(b *testing.B) {
	v := validate.New(unlimited)
	for _, c := range worstJSON {
		b.Run(c.what, func(b *testing.B) {
			data := []byte(c.make(16 << 20))
			perByte(b, len(data), func() { v.JSON(data) })
		})
	}
}

// BenchmarkWorstMessages does so with messages to the archive.
func BenchmarkWorstMessages(b *testing.B) {
	v := validate.New(validate.ViewTexts(), validate.TestClients(), unlimited)
	for _, c := range worstMessages {
		b.Run(c.what, func(b *testing.B) {
			document := c.document(b, 3<<20)
			perByte(b, len(document), func() { v.Archive(nil, document) })
		})
	}
}

// perByte measures time and memory for each byte.
func perByte(b *testing.B, size int, f func()) {
	b.ReportAllocs()
	for b.Loop() {
		f()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
	b.ReportMetric(0, "ns/op")
}
