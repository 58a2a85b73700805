package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const messages = "../../testdata/messages/"

func readMessage(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(messages + name)
	require.NoError(t, err)
	return string(data)
}

func TestMessageIsCheckedWithItsFrame(t *testing.T) {
	document, frame := messages+"asiakassuunnitelma.document.xml", messages+"asiakassuunnitelma.frame.xml"
	status, stdout, stderr := call("", "-frame", frame, document)
	require.Zero(t, status, stderr)
	require.Contains(t, stdout, "valid, 1.2.246.537.6.1506.15007.2024.11.28")
	status, stdout, _ = call("", "-frame", messages+"asiakkuusasiakirja.frame.xml", document)
	require.Equal(t, 1, status)
	require.Contains(t, stdout, " error archive.frame.document-id frame:/RCMR_IN200002FI01/")
	status, _, stderr = call("", "-frame", messages+"none.xml", document)
	require.Equal(t, 2, status)
	require.Contains(t, stderr, "none.xml")
}

func TestFolderPairsMessagesWithFrames(t *testing.T) {
	frame := strings.Replace(readMessage(t, "asiakassuunnitelma.frame.xml"), `code="SP17"`, `code="SP1"`, 1)
	dir := files(t, map[string]string{
		"x/a.xml":   readMessage(t, "asiakassuunnitelma.document.xml"),
		"x/b.XML":   frame,
		"x/c.xml":   readMessage(t, "asiakkuusasiakirja.document.xml"),
		"x/pom.xml": `<?xml version="1.0"?><project/>`,
		"y/d.xml":   "\xFF\xFE<\x00",
	})
	status, stdout, _ := call("", "-format", "json", dir)
	require.Equal(t, 1, status)
	var got []string
	for line := range strings.Lines(stdout) {
		var report struct {
			File   string
			Issues []struct{ Rule, Pointer string }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &report))
		name := strings.TrimPrefix(report.File, filepath.ToSlash(dir)+"/")
		for _, i := range report.Issues {
			name += " " + i.Rule + " " + i.Pointer
		}
		got = append(got, name)
	}
	require.Equal(t, []string{
		"x/a.xml archive.frame.group frame:/RCMR_IN200002FI01/controlActProcess/reasonCode/@code" +
			" context.social-service header:/ClinicalDocument/localSocialHeader",
		"x/c.xml",
		"y/d.xml archive.xml.encoding header:",
	}, got)
}

func TestMessageOnStandardInput(t *testing.T) {
	status, stdout, _ := call(readMessage(t, "asiakkuusasiakirja.document.xml"), "-")
	require.Zero(t, status)
	require.Contains(t, stdout, "-: valid, 1.2.246.537.6.1505.1.2023.6.1")
}

func TestRootElement(t *testing.T) {
	for text, want := range map[string]string{
		"":                                   "",
		"{}":                                 "",
		"<":                                  "",
		"<?xml":                              "",
		"<!--":                               "",
		"<a>":                                "a",
		"<x:a b='c'/>":                       "a",
		"\xEF\xBB\xBF<?xml?> <!-- > --><a/>": "a",
	} {
		require.Equal(t, want, rootElement([]byte(text)), text)
	}
}
