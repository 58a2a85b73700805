package validate_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

var errGone = errors.New("the disk is gone")

// reading is a document that a worker reads.
func reading(r io.Reader) validate.Document {
	return validate.Document{Open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }}
}

func TestDocumentThatBreaksAtAnyByteHasItsErrorAndNoReport(t *testing.T) {
	const secret = "Salaisuus-010190-999X"
	data := strings.Replace(goodDocument, "Koe", secret, 1)
	for what, broken := range map[string]error{
		"plain": errGone, "wrapped EOF": fmt.Errorf("reset: %w", io.EOF), "unexpected EOF": io.ErrUnexpectedEOF,
	} {
		documents := func(yield func(validate.Document) bool) {
			for cut := range len(data) + 1 {
				cutOff := func() io.Reader { return io.MultiReader(strings.NewReader(data[:cut]), iotest.ErrReader(broken)) }
				if !yield(reading(cutOff())) || !yield(reading(iotest.DataErrReader(cutOff()))) || !yield(reading(strings.NewReader(data))) {
					return
				}
			}
		}
		results := slices.Collect(validate.Batch{}.Run(t.Context(), documents))
		require.Len(t, results, 3*(len(data)+1))
		for i, r := range results {
			if i%3 == 2 {
				require.NoError(t, r.Err)
				require.True(t, r.Report.Valid(), "a document after one that broke")
				continue
			}
			require.ErrorIs(t, r.Err, broken, "%s after %d bytes", what, i/3)
			require.NotContains(t, r.Err.Error(), "Salaisuus")
			require.Zero(t, r.Report.Len())
		}
	}
}

func TestDocumentMayComeInPiecesOfAnySize(t *testing.T) {
	want := fmt.Sprint(slices.Collect(validate.New().JSON([]byte(badDocument)).Issues()))
	for how, pieces := range map[string]func(io.Reader) io.Reader{
		"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
	} {
		documents := slices.Values([]validate.Document{reading(pieces(strings.NewReader(badDocument)))})
		for r := range (validate.Batch{}).Run(t.Context(), documents) {
			require.NoError(t, r.Err)
			require.Equal(t, want, fmt.Sprint(slices.Collect(r.Report.Issues())), how)
		}
	}
}

type failsToClose struct{ io.Reader }

func (failsToClose) Close() error { return errGone }

func TestDocumentThatFailsToCloseIsNotReported(t *testing.T) {
	open := func() (io.ReadCloser, error) { return failsToClose{strings.NewReader(goodDocument)}, nil }
	for r := range (validate.Batch{}).Run(t.Context(), slices.Values([]validate.Document{{Open: open}})) {
		require.ErrorIs(t, r.Err, errGone)
	}
}

// watched calls looked before each document is given, and counts those that were
// taken.
func watched(documents iter.Seq[validate.Document], looked func(i int), taken *int) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		for d := range documents {
			looked(*taken)
			if !yield(d) {
				return
			}
			*taken++
		}
	}
}

// TestContextMayEndAtAnyStep ends it at each. A goroutine that is left behind fails
// the test: synctest waits for all of them.
func TestContextMayEndAtAnyStep(t *testing.T) { synctest.Test(t, contextEndsAtAnyStep) }

func contextEndsAtAnyStep(t *testing.T) {
	const documents = 40
	for _, c := range []struct {
		what    string
		looking bool // the context ends there, not while a result is given
		least   int  // documents taken beyond the step
		most    int
	}{
		{"while a document is looked for", true, 0, 0},
		{"while a result is given", false, 1, 4*2 + 1}, // and what the workers hold
	} {
		for _, unordered := range []bool{false, true} {
			for at := range documents {
				ctx, cancel := context.WithCancel(t.Context())
				end := func(here bool, i int) {
					if here && i == at {
						cancel()
					}
				}
				taken, seen := 0, []int(nil)
				source := watched(batchOf(documents), func(i int) { end(c.looking, i) }, &taken)
				for r := range (validate.Batch{Workers: 2, Unordered: unordered}).Run(ctx, source) {
					end(!c.looking, len(seen))
					if !errors.Is(r.Err, context.Canceled) { // which the next document has
						seen = append(seen, r.Index)
					}
				}
				slices.Sort(seen)
				require.Len(t, seen, taken, "%s: what was taken has its result", c.what)
				require.Len(t, slices.Compact(seen), taken)
				require.GreaterOrEqual(t, taken, at+c.least, c.what)
				require.LessOrEqual(t, taken, at+c.most, c.what)
				require.Error(t, ctx.Err())
			}
		}
	}
}

func TestPanicOfTheCallerLeavesNoWorker(t *testing.T) { synctest.Test(t, callerPanics) }

func callerPanics(t *testing.T) {
	taken := 0
	require.PanicsWithValue(t, "in the source", func() {
		source := watched(batchOf(100), func(i int) {
			if i == 50 {
				panic("in the source")
			}
		}, &taken)
		for range (validate.Batch{Workers: 4}).Run(t.Context(), source) {
		}
	})
	require.PanicsWithValue(t, "in the loop", func() {
		for range (validate.Batch{Workers: 4}).Run(t.Context(), batchOf(100)) {
			panic("in the loop")
		}
	})
}
