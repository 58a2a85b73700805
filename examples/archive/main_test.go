package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
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
		m, err := read(metadata, "", "", "")
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
	report := validate.New().Archive(frame, document)
	require.Zero(t, report.Count(validate.Error)+report.Count(validate.Warning))
}

// TestTheExampleIsShown reads the metadata that others start from: as a rule a document
// is shown in OmaKanta, and what the client hears first at a meeting is delayed, not hidden.
func TestTheExampleIsShown(t *testing.T) {
	m, err := read("", "", "", "")
	require.NoError(t, err)
	require.Equal(t, "E", m.metadata.SpecialContent.Code)
	require.Zero(t, m.metadata.HidingGrounds)
	require.Empty(t, m.metadata.RestrictionGrounds)
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

// TestACodeOfAnExportIsWritten builds a message of a task and a phase whose codes are
// not public.
func TestACodeOfAnExportIsWritten(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		name = filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		return name
	}
	about, err := example.ReadFile("example/metadata.json")
	require.NoError(t, err)
	metadata := file("metadata.json", strings.NewReplacer(`"service_task": "24"`, `"service_task": "~iakkaiden_palvelut"`,
		`"process_phase": "3"`, `"process_phase": "~palvelun_toteutus"`).Replace(string(about)))
	codes := file("codes.csv", "system,code,fi\n1.2.246.537.6.1221,X21,Iäkkäiden palvelut\n1.2.246.537.6.1277,X5,Palvelun toteutus\n")

	status, _, stderr := call("-metadata", metadata)
	require.Equal(t, 2, status)
	require.Contains(t, stderr, "load an export with -codes")
	status, stdout, stderr := call("-metadata", metadata, "-codes", codes, "-out", dir)
	require.Zero(t, status, stdout+stderr)
	document, err := os.ReadFile(filepath.Join(dir, "document.xml"))
	require.NoError(t, err)
	require.Contains(t, string(document), `functionCode code="X21" codeSystem="1.2.246.537.6.1221.201601" displayName="Iäkkäiden palvelut"`)
	require.Contains(t, string(document), `hl7fi:code code="X5"`)
	require.NotContains(t, string(document), "~")
}

func TestMetadataAreReadStrictly(t *testing.T) {
	name := filepath.Join(t.TempDir(), "metadata.json")
	require.NoError(t, os.WriteFile(name, []byte(`{"Language":"FI"}`), 0o600))
	status, _, stderr := call("-metadata", name)
	require.Equal(t, 2, status)
	require.Contains(t, stderr, "1:2 error structure.unknown-field /Language")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestVerdictThatCannotBeWrittenIsTrouble(t *testing.T) {
	var trouble bytes.Buffer
	require.Equal(t, 2, run(nil, full{}, &trouble))
	require.Contains(t, trouble.String(), "no space left on device")
}

func TestTroubleIsReported(t *testing.T) {
	for _, args := range [][]string{{"-x"}, {"-json", "none.json"}, {"-metadata", "main.go"}, {"-codes", "none.csv"}, {"-codes", "main.go"}, {"-out", "none/none"}} {
		status, _, stderr := call(args...)
		require.Equal(t, 2, status, args)
		require.NotEmpty(t, stderr)
	}
}
