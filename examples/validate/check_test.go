package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate/report"
)

// whole reports, for each format, whether a report is whole.
var whole = map[report.Format]func(data string) bool{
	report.TextFormat:  func(data string) bool { return strings.Contains(data, "\nDocuments: ") },
	report.JSONFormat:  func(data string) bool { return strings.HasSuffix(data, "}\n") },
	report.SARIFFormat: func(data string) bool { return json.Valid([]byte(data)) },
	report.JUnitFormat: func(data string) bool { return xml.Unmarshal([]byte(data), new(struct{})) == nil },
	report.HTMLFormat:  func(data string) bool { return strings.HasSuffix(data, "</html>\n") },
}

func TestReportOfEachFormatGoesToAFile(t *testing.T) {
	dir := files(t, map[string]string{"in/good.json": good, "in/bad.json": bad, "old.txt": "an older report"})
	for _, format := range report.Formats() {
		name := filepath.Join(dir, "old.txt")
		status, stdout, stderr := call("", "-format", string(format), "-o", name, filepath.Join(dir, "in"))
		require.Equal(t, 1, status)
		require.Empty(t, stdout)
		require.Contains(t, stderr, "Documents: 2, invalid: 1")
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.True(t, whole[format](string(data)), format)
		require.Contains(t, string(data), "structure.required")
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "a file is left over")
}

func TestReportThatCannotBeKeptLeavesNothing(t *testing.T) {
	dir := files(t, map[string]string{"good.json": good, "taken/x": ""})
	status, _, stderr := call("", "-o", filepath.Join(dir, "none", "r.txt"), filepath.Join(dir, "good.json"))
	require.Equal(t, 2, status)
	require.Contains(t, stderr, "the report cannot be written")
	status, _, _ = call("", "-o", filepath.Join(dir, "taken"), filepath.Join(dir, "good.json"))
	require.Equal(t, 2, status)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2)
}

// endless is a stream of valid documents that ends a context on its way.
type endless struct {
	cancel context.CancelFunc
	left   int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left--; e.left == 0 {
		e.cancel()
	}
	return copy(p, good+"\n"), nil
}

func TestInterruptStillWritesTheReport(t *testing.T) {
	lines := strings.Repeat(good+"\n", 1000)
	dir := files(t, map[string]string{"first.ndjson": strings.Repeat(good+"\n", 20), "docs.ndjson": lines})
	for _, format := range report.Formats() {
		ctx, cancel := context.WithCancel(t.Context())
		var out, trouble bytes.Buffer
		// Reading standard input, between the other documents, is the interrupt.
		stdin := io.LimitReader(&endless{cancel, 1}, int64(len(good)))
		status := run(ctx, []string{"-j", "1", "-format", string(format),
			filepath.Join(dir, "first.ndjson"), "-", filepath.Join(dir, "docs.ndjson")}, stdin, &out, &trouble)
		require.Equal(t, 130, status)
		require.Contains(t, trouble.String(), "interrupted; the report holds what was checked until then: ")
		if format == report.TextFormat {
			// The last of the documents before may still be on its way.
			require.Regexp(t, `The check was interrupted. Documents checked by then: (19|20).\n$`, out.String())
			continue
		}
		require.True(t, whole[format](out.String()), format)
		require.NotContains(t, out.String(), "docs.ndjson")
	}
}

func TestStreamsAndArchivesAreRead(t *testing.T) {
	dir := files(t, map[string]string{"docs.ndjson": good + "\n" + bad + "\n\n" + good + "\n"})
	status, stdout, _ := call("", "-j", "3", filepath.Join(dir, "docs.ndjson"))
	require.Equal(t, 1, status)
	require.Contains(t, stdout, "docs.ndjson:2: invalid")
	require.Contains(t, stdout, "Documents: 3, valid: 2")
}

func TestOrderOfTheReportIsThatOfTheDocuments(t *testing.T) {
	contents := map[string]string{}
	for i := range 200 {
		contents[fmt.Sprintf("%03d.json", i)] = good
	}
	dir := files(t, contents)
	_, first, _ := call("", "-format", "json", "-j", "1", dir)
	_, second, _ := call("", "-format", "json", "-j", "8", dir)
	require.Equal(t, first, second)
	require.Equal(t, 200, strings.Count(first, "\n"))
}

func TestProgressIsOneLine(t *testing.T) {
	p := &progress{total: 200, done: 50, invalid: 2, failed: 1}
	require.Equal(t, "[######..................]  25 %  ", p.bar())
	require.Contains(t, p.line(), "Documents: 50, invalid: 2, unreadable: 1, ")
	p.total = 0
	require.Empty(t, p.bar())
}

func TestCountIsZeroIfItTakesReadingToKnow(t *testing.T) {
	dir := files(t, map[string]string{"a.json": good, "x/b.JSON": good, "x/c.txt": "no"})
	require.Equal(t, 2, count([]string{dir}))
	require.Equal(t, 4, count([]string{dir, filepath.Join(dir, "a.json"), "-"}))
	require.Equal(t, 0, count([]string{dir, "docs.ndjson"}))
	require.Equal(t, 0, count([]string{"docs.tar.gz"}))
}
