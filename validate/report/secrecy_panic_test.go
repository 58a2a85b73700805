package report_test

import (
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// fault is what a broken reader panics with.
const fault = "the reader is broken"

// A breaking reader returns its text and then panics. Read at a place, it panics
// before the one of number until.
type breaking struct {
	text  []byte
	until int
}

func (b *breaking) Read(p []byte) (int, error) {
	n := copy(p, b.text)
	if b.text = b.text[n:]; n == 0 {
		panic(fault)
	}
	return n, nil
}

func (b *breaking) ReadAt(p []byte, at int64) (int, error) {
	if at < int64(b.until) {
		panic(fault)
	}
	return copy(p, b.text[at:]), nil
}

func (*breaking) Close() error { return nil }

func TestPanicOfAReaderPassesThroughAsItIs(t *testing.T) {
	s := newSearch(t)
	files := packed(t)
	for _, name := range []string{"a.ndjson", "a.zip", "a.tar.gz"} {
		for at := 1; at < len(files[name]); at++ {
			reader := &breaking{files[name][:at], at}
			func() {
				defer func() {
					if got := recover(); got != nil {
						require.Equal(t, fault, got)
						s.clean("a stack", string(debug.Stack()))
					}
				}()
				documents := source.Lines("n", reader, source.DefaultLimits)
				switch name {
				case "a.zip":
					reader.text = files[name]
					documents = source.Zip("n", reader, int64(len(reader.text)), source.DefaultLimits)
				case "a.tar.gz":
					documents = source.TarGz("n", reader, source.DefaultLimits)
				}
				for result := range (validate.Batch{Workers: 2}).Run(t.Context(), documents) {
					s.report(result.Report)
				}
				require.Fail(t, "the panic was held back", name)
			}()
		}
	}
}

func TestPanicOfAnExportPassesThroughAsItIs(t *testing.T) {
	require.PanicsWithValue(t, fault, func() { _, _ = classify.Load(&breaking{text: []byte(secretText)}) })
}

// TestPanicInAWorkerShowsNoValue starts this test program again, which a reader
// that panics in a worker ends: the output holds the panic and nothing of the
// documents.
func TestPanicInAWorkerShowsNoValue(t *testing.T) {
	const started = "SOSMETA_TEST_STARTED_AGAIN"
	if os.Getenv(started) != "" {
		documents := func(yield func(validate.Document) bool) {
			_ = yield(validate.Document{Name: "a", Data: []byte(secretDocument)}) && yield(validate.Document{Name: "b", Open: func() (io.ReadCloser, error) {
				return &breaking{text: []byte(secretDocument)}, nil
			}})
		}
		for range (validate.Batch{Workers: 2, Options: callOptions}).Run(t.Context(), documents) {
		}
		return
	}
	if runtime.GOOS == "js" || runtime.GOOS == "wasip1" {
		t.Skip("no process can be started here")
	}
	again := exec.Command(os.Args[0], "-test.run=^TestPanicInAWorkerShowsNoValue$")
	again.Env = append(os.Environ(), "GOTRACEBACK=system", started+"=yes")
	printed, err := again.CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(printed), "panic: "+fault)
	newSearch(t).clean("what a panic prints", string(printed))
}
