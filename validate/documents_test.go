package validate_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

var english = language.English

var update = validatetest.UpdateFlag()

// TestDocumentsGiveTheirExpectedReports checks every document of
// testdata/documents, by the convention of package validatetest.
func TestDocumentsGiveTheirExpectedReports(t *testing.T) {
	validatetest.Folder(t, "../testdata/documents")
}

func TestDocumentsAreOfManyStructures(t *testing.T) {
	documents, err := filepath.Glob("../testdata/documents/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(documents), 30)
	structures := map[string]bool{}
	v := validate.New()
	for _, name := range documents {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		if st, ok := v.JSON(data).Structure(); ok {
			structures[st.RootKey()] = true
		}
	}
	require.GreaterOrEqual(t, len(structures), 20)
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
