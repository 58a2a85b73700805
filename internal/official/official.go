// Package official finds the official material that the project does not
// carry, for the tests that hold the project against it.
package official

import (
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// Path returns the path of a file of the folder "shared" beside the repository,
// and skips the test where it is not there.
func Path(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for dir != filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	full := filepath.Join(filepath.Dir(dir), "shared", filepath.FromSlash(name))
	if _, err := os.Stat(full); err != nil {
		t.Skipf("%s is not beside the repository; the project does not carry it", name)
	}
	return full
}

// Download returns the path of the bulk download.
func Download(t testing.TB) string {
	t.Helper()
	return Path(t, "sosmeta/all_sosmeta_schemas_2025-05-20.zip")
}

// Schemas returns the published schemas by OID.
func Schemas(t testing.TB) map[string][]byte {
	t.Helper()
	archive, err := zip.OpenReader(Download(t))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	schemas := map[string][]byte{}
	for _, entry := range archive.File {
		f, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		schemas[strings.TrimSuffix(path.Base(entry.Name), ".json")] = data
	}
	return schemas
}
