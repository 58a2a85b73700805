package validate_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

var english = language.English

var update = flag.Bool("update", false, "write the expected reports anew")

// TestDocumentsGiveTheirExpectedReports checks every document of
// testdata/documents. One whose name starts with INVALID_ has at least one
// error, any other has none; what a document gives stands beside it in a file
// with the extension .report, where it gives anything.
func TestDocumentsGiveTheirExpectedReports(t *testing.T) {
	documents, err := filepath.Glob("../testdata/documents/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(documents), 30)
	structures := map[string]bool{}
	v := validate.New()
	for _, name := range documents {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".json"), func(t *testing.T) {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			report := v.JSON(data, structureInName(name)...)
			require.Equal(t, strings.HasPrefix(filepath.Base(name), "INVALID_"), !report.Valid(), "%v", first(report))
			if st, ok := report.Structure(); ok {
				structures[st.OID()] = true
			}
			var lines strings.Builder
			for issue := range report.Issues() {
				lines.WriteString(issue.String() + "\n")
			}
			golden(t, strings.TrimSuffix(name, ".json")+".report", lines.String())
		})
	}
	require.GreaterOrEqual(t, len(structures), 20)
}

// structureInName reads the structure that a document is held to out of its
// name, NAME@OID.json, for one that does not mean the version in force.
func structureInName(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(filepath.Base(name), ".json"), "@")
	if !ok {
		return nil
	}
	return []validate.CallOption{validate.Structure(oid)}
}

// golden compares text with a file; no text with no file.
func golden(t *testing.T, name, text string) {
	t.Helper()
	if *update {
		if text == "" {
			require.NoError(t, os.RemoveAll(name))
			return
		}
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	want, err := os.ReadFile(name)
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	require.Equal(t, string(want), text)
}
