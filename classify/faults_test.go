package classify_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

var exports = []string{"testdata/asia-example.csv", "testdata/asia-example.fhir.json"}

func TestExportThatBreaksAtAnyByteIsAnError(t *testing.T) {
	for _, name := range exports {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		for what, broken := range map[string]error{
			"plain": errors.New("the disk is gone"), "wrapped EOF": fmt.Errorf("reset: %w", io.EOF), "unexpected EOF": io.ErrUnexpectedEOF,
		} {
			for cut := range len(data) + 1 {
				set, err := classify.Load(io.MultiReader(bytes.NewReader(data[:cut]), iotest.ErrReader(broken)))
				require.ErrorIs(t, err, broken, "%s: %s after %d bytes", name, what, cut)
				require.Nil(t, set, "part of an export")
			}
		}
	}
}

func TestExportMayComeInPiecesOfAnySize(t *testing.T) {
	for _, name := range exports {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		whole, err := classify.Load(bytes.NewReader(data))
		require.NoError(t, err)
		for how, pieces := range map[string]func(io.Reader) io.Reader{
			"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
		} {
			set, err := classify.Load(pieces(bytes.NewReader(data)))
			require.NoError(t, err)
			require.Equal(t, whole, set, "%s in %s", name, how)
		}
	}
}
