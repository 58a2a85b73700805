package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"testing/synctest"

	"github.com/stretchr/testify/require"
)

func TestStandardInputThatBreaksIsTrouble(t *testing.T) {
	const secret = "Salaisuus-010190-999X"
	data := strings.Replace(good, "Koe", secret, 1)
	for cut := range len(data) + 1 {
		var out, trouble bytes.Buffer
		stdin := io.MultiReader(strings.NewReader(data[:cut]), iotest.ErrReader(errors.New("the disk is gone")))
		require.Equal(t, 2, run(t.Context(), []string{"-"}, stdin, &out, &trouble))
		require.Contains(t, out.String(), "-: cannot be read: standard input: the disk is gone\nDocuments: 0")
		require.NotContains(t, out.String()+trouble.String(), "Salaisuus")
	}
}

// TestInterruptDoesNotWaitForStandardInput fails too if a goroutine is left behind:
// synctest waits for all of them.
func TestInterruptDoesNotWaitForStandardInput(t *testing.T) {
	synctest.Test(t, interruptedAtStandardInput)
}

func interruptedAtStandardInput(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	stdin, writer := io.Pipe()
	go func() {
		_, _ = writer.Write([]byte(" ")) // once it is read, reading has begun
		cancel()
	}()
	var out, trouble bytes.Buffer
	require.Equal(t, 130, run(ctx, []string{"-"}, stdin, &out, &trouble))
	require.Contains(t, out.String(), "The check was interrupted. Documents checked by then: 0.")
	require.NoError(t, writer.Close())
}

func TestReportThatCannotBeWrittenLeavesNoReader(t *testing.T) {
	synctest.Test(t, reportCannotBeWritten)
}

func reportCannotBeWritten(t *testing.T) {
	dir := files(t, map[string]string{"docs.ndjson": strings.Repeat(good+"\n", 1000)})
	var trouble bytes.Buffer
	require.Equal(t, 2, run(t.Context(), []string{filepath.Join(dir, "docs.ndjson")}, nil, brokenPipe{}, &trouble))
}

func TestReportTakesThePlaceOfWhatALinkLeadsTo(t *testing.T) {
	dir := files(t, map[string]string{"good.json": good, "there/report.txt": "an older report"})
	link := filepath.Join(dir, "link.txt")
	if err := os.Symlink(filepath.Join("there", "report.txt"), link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	status, _, stderr := call("", "-o", link, filepath.Join(dir, "good.json"))
	require.Zero(t, status, stderr)
	info, err := os.Lstat(link)
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&os.ModeSymlink, "the link was replaced")
	data, err := os.ReadFile(filepath.Join(dir, "there", "report.txt"))
	require.NoError(t, err)
	require.Contains(t, string(data), "Documents: 1, valid: 1")
}
