package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const oid = "1.2.246.537.6.1506.99001.2025.1.31" // of the importer's made-up structure

// download is an unpacked download of one structure.
func download(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "lataus_2025-02-01")
	schema, err := os.ReadFile("../../../sosmeta/importer/testdata/" + oid + ".json")
	require.NoError(t, err)
	for _, status := range []string{"Valmis", "Vanhentunut"} {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, status), 0o755))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "Valmis", oid+".json"), schema, 0o644))
	return dir
}

func TestEveryCorrectionHasAReasonAndApplies(t *testing.T) {
	for what, c := range map[string]struct{ correction, trouble string }{
		"a known error":                 {`"check":"known-error","reason":"a test"`, ""},
		"a place that does not deviate": {`"check":"title","reason":"a test"`, "0 of 1 corrections were applied"},
		"no reason":                     {`"check":"known-error"`, "has no reason"},
	} {
		t.Run(what, func(t *testing.T) {
			out := t.TempDir()
			name := filepath.Join(out, "corrections.json")
			text := `[{"structure":"` + oid + `","pointer":"/title",` + c.correction + "}]"
			require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
			err := run(download(t), out, "", "")
			written, readErr := os.ReadFile(name)
			require.NoError(t, readErr)
			if c.trouble == "" {
				require.NoError(t, err)
				require.FileExists(t, filepath.Join(out, "structures", oid+".json"))
				require.JSONEq(t, text, string(written))
				return
			}
			require.ErrorContains(t, err, c.trouble)
			require.Equal(t, text, string(written), "a correction is lost")
			require.NoFileExists(t, filepath.Join(out, "manifest.json"))
		})
	}
}
