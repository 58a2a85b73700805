package validate_test

import (
	"math"
	"testing"

	"github.com/sosmeta/sosmeta-go/internal/effort"
	"github.com/sosmeta/sosmeta-go/validate"
)

// unlimited lets documents have as many members, items and digits as there are
// bytes: what is linear without these limits is so within them.
var unlimited = validate.WithLimits(validate.Limits{Members: math.MaxInt32, Items: math.MaxInt32, Number: math.MaxInt32})

// TestWorstInputsCostNoMoreEachByte makes each of the worst inputs larger: its cost
// must not grow faster than its size.
func TestWorstInputsCostNoMoreEachByte(t *testing.T) {
	v := validate.New(unlimited)
	for _, c := range worstJSON {
		t.Run(c.what, func(t *testing.T) {
			requireLinear(t, 32<<10, func(size int) func() {
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
			requireLinear(t, 16<<10, func(size int) func() {
				document := c.document(t, size)
				return func() { v.Archive(nil, document) }
			})
		})
	}
}

// requireLinear compares what prepare returns for a size and for a larger one.
func requireLinear(t *testing.T, size int, prepare func(size int) func()) {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: the worst inputs take a while")
	}
	effort.Linear(t, size, prepare)
}

// BenchmarkWorst shows what a byte of each of the worst inputs costs.
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
