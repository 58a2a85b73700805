package source_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/broken"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// secret is a value that no error may hold.
const secret = "Salaisuus-010190-999X"

// secrets are entries that hold it, the last of them not a document.
var secrets = []entry{{"a.json", `{"x":"` + secret + `"}`}, {"b.json", `["` + secret + `"]`}, {"c.txt", secret}}

var errGone = errors.New("the disk is gone")

// breaks are ways in which a stream may end that are not its end.
var breaks = map[string]error{
	"a plain error":            errGone,
	"an error that wraps EOF":  fmt.Errorf("connection reset: %w", io.EOF),
	"an unexpected EOF":        io.ErrUnexpectedEOF,
	"an error of a closed end": io.ErrClosedPipe,
}

// A stream is a source that reads a stream, and an example of it.
type stream struct {
	documents func(io.Reader) iter.Seq[validate.Document]
	data      []byte
}

func streams(t testing.TB) map[string]stream {
	lines := secrets[0].text + "\n\n" + secrets[1].text + "\n"
	return map[string]stream{
		"lines": {func(r io.Reader) iter.Seq[validate.Document] { return source.Lines("n", r, source.Limits{}) }, []byte(lines)},
		"tar.gz": {
			func(r io.Reader) iter.Seq[validate.Document] { return source.TarGz("n", r, source.Limits{}) },
			gzipped(t, tarred(t, secrets...)),
		},
	}
}

func TestStreamThatBreaksAtAnyByteEndsWithItsError(t *testing.T) {
	for name, s := range streams(t) {
		whole := slices.Collect(s.documents(bytes.NewReader(s.data)))
		require.Len(t, whole, 2)
		for what, broken := range breaks {
			for cut := range len(s.data) + 1 {
				r := io.MultiReader(bytes.NewReader(s.data[:cut]), iotest.ErrReader(broken))
				for how, r := range map[string]io.Reader{"then": r, "with the last bytes": iotest.DataErrReader(r)} {
					list := slices.Collect(s.documents(r))
					require.NotEmpty(t, list)
					last := len(list) - 1
					require.ErrorIs(t, list[last].Err, broken, "%s: %s after %d bytes, %s", name, what, cut, how)
					for i, d := range list {
						if d.Err != nil {
							require.Nil(t, d.Data, "part of a document")
							require.NotContains(t, d.Err.Error(), "Salaisuus")
							continue
						}
						require.Equal(t, whole[i], d)
					}
				}
			}
		}
	}
}

func TestStreamMayComeInPiecesOfAnySize(t *testing.T) {
	for name, s := range streams(t) {
		whole := collect(t, s.documents(bytes.NewReader(s.data)))
		for how, pieces := range map[string]func(io.Reader) io.Reader{
			"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
		} {
			require.Equal(t, whole, collect(t, s.documents(pieces(bytes.NewReader(s.data)))), "%s in %s", name, how)
		}
	}
}

func TestZipWithAByteThatCannotBeReadLosesNoDocumentSilently(t *testing.T) {
	data := string(zipped(t, secrets...))
	whole := collect(t, fromZip([]byte(data), source.Limits{}))
	require.Len(t, whole, 2)
	for what, fault := range breaks {
		failed := 0
		for bad := range len(data) {
			r := broken.Sector{ReaderAt: strings.NewReader(data), Bad: int64(bad), Err: fault}
			list := slices.Collect(source.Zip("n", r, int64(len(data)), source.Limits{}))
			if len(list) == 1 {
				require.Equal(t, "n", list[0].Name)
				require.Error(t, list[0].Err, "%s at %d: one of two documents", what, bad)
			} else {
				require.Len(t, list, 2, "%s at %d", what, bad)
			}
			for i, d := range list {
				if d.Err == nil {
					require.Equal(t, whole[i].data, string(d.Data))
					continue
				}
				failed++
				require.ErrorIs(t, d.Err, fault, "byte %d", bad)
				require.Nil(t, d.Data, "part of a document")
				require.NotContains(t, d.Err.Error(), "Salaisuus")
			}
		}
		require.Positive(t, failed, what)
	}
}
