package validate_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/sample"
)

const (
	goodDocument = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false,"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}`
	badDocument  = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}`
)

// batchOf yields n documents. Every third is invalid and every seventh cannot be
// read; every other one is read by the worker.
func batchOf(n int) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		for i := range n {
			d := validate.Document{Name: fmt.Sprint(i), Data: []byte(goodDocument)}
			if i%3 == 0 {
				d.Data = []byte(badDocument)
			}
			if i%2 == 0 {
				data := d.Data
				d.Data, d.Open = nil, func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(string(data))), nil }
			}
			switch i % 14 {
			case 0:
				d.Open = func() (io.ReadCloser, error) { return nil, io.ErrClosedPipe }
			case 7:
				d.Err = io.ErrClosedPipe
			}
			if !yield(d) {
				return
			}
		}
	}
}

func TestResultIsValidIfItsDocumentWasReadAndIsValid(t *testing.T) {
	valid := validate.New().JSON([]byte(goodDocument))
	require.True(t, valid.Valid())
	require.True(t, validate.Result{Report: valid}.Valid())
	require.False(t, validate.Result{Report: valid, Err: io.ErrUnexpectedEOF}.Valid())
	require.False(t, validate.Result{}.Valid())
}

func TestBatchGivesOneResultPerDocument(t *testing.T) {
	for _, workers := range []int{0, 1, 3, 16} {
		for _, unordered := range []bool{false, true} {
			var seen []int
			b := validate.Batch{Workers: workers, Unordered: unordered}
			for r := range b.Run(t.Context(), batchOf(1000)) {
				seen = append(seen, r.Index)
				require.Equal(t, fmt.Sprint(r.Index), r.Name)
				if r.Index%7 == 0 {
					require.ErrorIs(t, r.Err, io.ErrClosedPipe)
					continue
				}
				require.NoError(t, r.Err)
				require.Equal(t, r.Index%3 != 0, r.Report.Valid())
			}
			require.Len(t, seen, 1000)
			if unordered {
				slices.Sort(seen)
			}
			require.True(t, slices.IsSorted(seen))
			require.Len(t, slices.Compact(seen), 1000)
		}
	}
}

func TestBatchHoldsFewDocumentsAtATime(t *testing.T) {
	for _, unordered := range []bool{false, true} {
		taken, given := 0, 0
		documents := func(yield func(validate.Document) bool) {
			for d := range batchOf(500) {
				if taken++; !yield(d) {
					return
				}
				require.LessOrEqual(t, taken-given, 4*2+1)
			}
		}
		for range (validate.Batch{Workers: 2, Unordered: unordered}).Run(t.Context(), documents) {
			given++
		}
		require.Equal(t, 500, given)
	}
}

func TestBatchEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	taken, given := 0, 0
	documents := func(yield func(validate.Document) bool) {
		for d := range batchOf(1 << 30) {
			if taken++; taken == 100 {
				cancel()
			}
			if !yield(d) {
				return
			}
		}
	}
	for r := range (validate.Batch{Workers: 2}).Run(ctx, documents) {
		require.Equal(t, given, r.Index)
		if given++; given == taken {
			require.ErrorIs(t, r.Err, context.Canceled)
			require.False(t, r.Valid())
			continue
		}
		require.False(t, errors.Is(r.Err, context.Canceled))
	}
	require.Equal(t, 100, given, "what was taken before the end has its result, and the next one has the error")
	require.Error(t, ctx.Err())
}

func TestBatchOfADoneContextHasNoValidResult(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, unordered := range []bool{false, true} {
		n := 0
		for r := range (validate.Batch{Unordered: unordered}).Run(ctx, batchOf(10)) {
			n++
			require.Equal(t, "0", r.Name)
			require.ErrorIs(t, r.Err, context.Canceled)
			require.False(t, r.Valid())
		}
		require.Equal(t, 1, n)
	}
}

func TestResultOfWhatCannotBeReadIsNotValid(t *testing.T) {
	documents := slices.Values([]validate.Document{
		{Err: io.ErrUnexpectedEOF},
		{Open: func() (io.ReadCloser, error) { return nil, io.ErrClosedPipe }},
		{Open: func() (io.ReadCloser, error) { return nil, nil }}, // a mistake of the caller
		{}, // no bytes
		{Message: true},
		{Data: []byte(person)},
	})
	for r := range (validate.Batch{}).Run(t.Context(), documents) {
		require.Equal(t, r.Index == 5, r.Valid())
	}
	for r := range (validate.Batch{Validator: new(validate.Validator)}).Run(t.Context(), documents) {
		require.False(t, r.Valid())
	}
}

func TestBatchThatIsLeftEndsItsWorkers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // waits for every goroutine
		for range (validate.Batch{Workers: 8}).Run(t.Context(), batchOf(1000)) {
			break
		}
	})
}

func TestBatchReportsWhatFailsWhileReading(t *testing.T) {
	var closed atomic.Int32
	open := func() (io.ReadCloser, error) {
		return closer{iotest.ErrReader(errors.New("the disk is gone")), &closed}, nil
	}
	documents := slices.Values([]validate.Document{{Name: "a", Open: open}, {Name: "b", Data: []byte(goodDocument)}})
	results := slices.Collect(validate.Batch{}.Run(t.Context(), documents))
	require.ErrorContains(t, results[0].Err, "the disk is gone")
	require.True(t, results[1].Report.Valid())
	require.EqualValues(t, 1, closed.Load())
}

type closer struct {
	io.Reader
	closed *atomic.Int32
}

func (c closer) Close() error { c.closed.Add(1); return nil }

func TestBatchStopsReadingOnceADocumentIsTooLarge(t *testing.T) {
	v := validate.New(validate.WithLimits(validate.Limits{Bytes: 1000}))
	endless := func() (io.ReadCloser, error) { return io.NopCloser(iotest.OneByteReader(spaces{})), nil }
	for r := range (validate.Batch{Validator: v}).Run(t.Context(), slices.Values([]validate.Document{{Open: endless}})) {
		require.NoError(t, r.Err)
		require.Equal(t, 1, r.Report.CountRule(validate.JSONLimit))
	}
}

func TestBatchWithoutALimitReadsAll(t *testing.T) {
	v := validate.New(validate.WithLimits(validate.Limits{Bytes: math.MaxInt}))
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(goodDocument)), nil }
	for r := range (validate.Batch{Validator: v}).Run(t.Context(), slices.Values([]validate.Document{{Open: open}})) {
		require.True(t, r.Report.Valid())
	}
}

type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestBatchChecksMessagesToTheArchive(t *testing.T) {
	const name = "../testdata/messages/asiakassuunnitelma."
	document, err := os.ReadFile(name + "document.xml")
	require.NoError(t, err)
	frame, err := os.ReadFile(name + "frame.xml")
	require.NoError(t, err)
	v := validate.New()
	documents := slices.Values([]validate.Document{
		{Data: document, Message: true, Frame: frame}, {Data: document, Message: true}, {Data: document},
	})
	results := slices.Collect(validate.Batch{Validator: v}.Run(t.Context(), documents))
	for i, want := range []validate.Report{v.Archive(frame, document), v.Archive(nil, document), v.JSON(document)} {
		require.Equal(t, fmt.Sprint(slices.Collect(want.Issues())), fmt.Sprint(slices.Collect(results[i].Report.Issues())))
	}
	require.True(t, results[1].Report.Valid())
	require.False(t, results[2].Report.Valid())
}

func TestBatchOptionsAreThoseOfTheBatchThenOfTheDocument(t *testing.T) {
	const old, older = "1.2.246.537.6.1505.1.2022.1.10", "1.2.246.537.6.1505.1.2020.4.7"
	b := validate.Batch{Options: []validate.CallOption{validate.Structure(old)}}
	documents := []validate.Document{
		{Data: []byte(goodDocument)},
		{Data: []byte(goodDocument), Options: []validate.CallOption{validate.Structure(older)}},
		{Data: []byte(goodDocument)},
	}
	var structures []string
	for r := range b.Run(t.Context(), slices.Values(documents)) {
		st, _ := r.Report.Structure()
		structures = append(structures, st.OID())
	}
	require.Equal(t, []string{old, older, old}, structures)
}

var million = flag.Int("million", 0, "how many documents TestBatchIsFlat checks; 1000000 shows the memory and the speed")

// TestBatchIsFlat checks synthetic documents that the workers make on the fly,
// and shows what is held after each tenth of them.
func TestBatchIsFlat(t *testing.T) {
	if *million == 0 {
		t.Skip("-million N: many documents take a while")
	}
	g := sample.New(sosmeta.Embedded())
	structures := slices.Collect(g.Structures())
	var bytes atomic.Int64
	documents := func(yield func(validate.Document) bool) {
		for i := range *million {
			st := structures[i%len(structures)]
			open := func() (io.ReadCloser, error) {
				data, err := g.Document(st, uint64(i/len(structures)))
				bytes.Add(int64(len(data)))
				return io.NopCloser(strings.NewReader(string(data))), err
			}
			if !yield(validate.Document{Name: st.OID(), Open: open}) {
				return
			}
		}
	}
	start, n := time.Now(), 0
	var first, peak int
	for r := range (validate.Batch{}).Run(t.Context(), documents) {
		require.NoError(t, r.Err)
		require.True(t, r.Report.Valid(), r.Name)
		if n++; n%(*million/10) == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			held := int(m.HeapAlloc)
			if first == 0 {
				first = held
			}
			peak = max(peak, held)
			t.Logf("%8d documents, heap in use %5.1f MB, from the system %5.1f MB", n, float64(held)/1e6, float64(m.Sys)/1e6)
		}
	}
	seconds := time.Since(start).Seconds()
	t.Logf("%d documents, %.0f MB, %.0f s: %.0f documents/s, %.0f MB/s; peak heap %.1f MB",
		n, float64(bytes.Load())/1e6, seconds, float64(n)/seconds, float64(bytes.Load())/1e6/seconds, float64(peak)/1e6)
	require.Equal(t, *million, n)
	require.Less(t, peak, 2*first+(32<<20), "memory grows with the number of documents")
}

// BenchmarkBatch checks documents that are there already: what the batch itself
// costs and gains.
func BenchmarkBatch(b *testing.B) {
	g := sample.New(sosmeta.Embedded())
	var documents []validate.Document
	size := 0
	for st, data := range g.Documents(1) {
		documents = append(documents, validate.Document{Name: st.OID(), Data: data})
		if size += len(data); len(documents) == 2000 {
			break
		}
	}
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers-%d", workers), func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				for r := range (validate.Batch{Workers: workers}).Run(b.Context(), slices.Values(documents)) {
					if !r.Report.Valid() {
						b.Fatal(r.Name)
					}
					n++
				}
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "documents/s")
		})
	}
}
