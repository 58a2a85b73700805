package report_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

var errFull = errors.New("no space left on device")

// A disk accepts so many bytes and is full then.
type disk struct {
	bytes.Buffer
	room int
}

func (d *disk) Write(p []byte) (int, error) {
	n := min(len(p), d.room-d.Len())
	d.Buffer.Write(p[:n])
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

// fill writes a run to a disk, and goes on if a call fails.
func fill(t *testing.T, format report.Format, room int, reports []validate.Report) (written string, err error) {
	t.Helper()
	d := &disk{room: room}
	w, err := report.New(format, d)
	require.NoError(t, err)
	for i, r := range reports {
		err = errors.Join(err, w.Document(documents[i].name, r))
	}
	err = errors.Join(err, w.Failed("rikki.zip", errors.New("the archive is cut short")))
	w.Interrupted()
	err = errors.Join(err, w.Close())
	return d.String(), err
}

func TestDiskThatIsFullAfterAnyByteIsReported(t *testing.T) {
	var reports []validate.Report
	for _, d := range documents {
		reports = append(reports, validate.New().JSON([]byte(d.data)))
	}
	for _, format := range report.Formats() {
		whole, err := fill(t, format, 1<<20, reports)
		require.NoError(t, err)
		readers[format](t, []byte(whole))
		step := 101
		if format == report.TextFormat {
			step = 1 // the others take a while
		}
		for room := 0; room < len(whole); room += step {
			written, err := fill(t, format, room, reports)
			require.ErrorIs(t, err, errFull, "%s after %d bytes", format, room)
			require.NotContains(t, err.Error(), canary)
			require.Equal(t, whole[:room], written, "%s: what is there is not the beginning", format)
		}
		_, err = fill(t, format, len(whole), reports)
		require.NoError(t, err)
	}
}
