package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func call(args ...string) (status int, stdout, stderr string) {
	var out, trouble bytes.Buffer
	status = run(args, &out, &trouble)
	return status, out.String(), trouble.String()
}

// TestMetadataComesBackOutOfTheMessage builds both kinds of messages and reads
// the metadata back.
func TestMetadataComesBackOutOfTheMessage(t *testing.T) {
	for _, name := range []string{"asiakassuunnitelma", "asiakkuusasiakirja"} {
		metadata := "../../validate/testdata/messages/" + name + ".metadata.json"
		want, err := os.ReadFile(metadata)
		require.NoError(t, err)
		m, err := read(metadata, "", "")
		require.NoError(t, err)
		_, document, err := m.build()
		require.NoError(t, err)
		md, ok := validate.New().ReadMetadata(document)
		require.True(t, ok)
		got, err := json.MarshalIndent(md, "", "  ")
		require.NoError(t, err)
		require.Equal(t, string(want), string(got)+"\n")
	}
}

func TestMessageIsWrittenIfItHasNoError(t *testing.T) {
	dir := t.TempDir()
	status, stdout, stderr := call("-out", dir)
	require.Zero(t, status, stdout+stderr)
	require.Contains(t, stdout, "ready to be signed")
	document, err := os.ReadFile(filepath.Join(dir, "document.xml"))
	require.NoError(t, err)
	frame, err := os.ReadFile(filepath.Join(dir, "frame.xml"))
	require.NoError(t, err)
	require.Zero(t, validate.New().Archive(frame, document).Len())
}

func TestMessageWithAnErrorIsNotWritten(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"lapsiperheiden_palvelujen_asiakassuunnitelma":{}}`), 0o600))
	status, stdout, _ := call("-json", bad, "-out", dir)
	require.Equal(t, 1, status)
	require.Contains(t, stdout, "structure.required")
	require.NoFileExists(t, filepath.Join(dir, "document.xml"))
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestVerdictThatCannotBeWrittenIsTrouble(t *testing.T) {
	var trouble bytes.Buffer
	require.Equal(t, 2, run(nil, full{}, &trouble))
	require.Contains(t, trouble.String(), "no space left on device")
}

func TestTroubleIsReported(t *testing.T) {
	for _, args := range [][]string{{"-x"}, {"-json", "none.json"}, {"-metadata", "main.go"}, {"-out", "none/none"}} {
		status, _, stderr := call(args...)
		require.Equal(t, 2, status, args)
		require.NotEmpty(t, stderr)
	}
}
