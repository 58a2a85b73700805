// Package official finds the official material that is not part of the project,
// for the tests that compare the project with it.
//
// Two environment variables name its place:
//
//   - SOSMETA_DOWNLOAD: the bulk download of Sosmeta, a zip file
//   - SOSMETA_MESSAGES: a folder of archive messages, NAME.frame.xml,
//     NAME.document.xml and NAME.json
//
// A relative path begins at the top of the module. Without the variables the
// material is looked for in the folders shared/sosmeta and shared/messages beside
// the checkout. If it is not there either, the tests that need it are skipped. A
// variable that names a missing file or folder is an error: whoever sets it wants
// the tests to run.
package official

import (
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// Download returns the path of the bulk download that the embedded publication
// was made from, or skips the test.
func Download(t testing.TB) string {
	t.Helper()
	return find(t, "SOSMETA_DOWNLOAD", "sosmeta/all_sosmeta_schemas_"+sosmeta.DataVersion+".zip")
}

// Messages returns the path of the folder of messages, or skips the test.
func Messages(t testing.TB) string {
	t.Helper()
	return find(t, "SOSMETA_MESSAGES", "messages")
}

// find returns the path that an environment variable gives or, without one, that
// of a file in the folder "shared" beside the checkout.
func find(t testing.TB, variable, shared string) string {
	t.Helper()
	name := os.Getenv(variable)
	given := name != ""
	switch {
	case !given:
		name = filepath.Join(filepath.Dir(root(t)), "shared", filepath.FromSlash(shared))
	case !filepath.IsAbs(name):
		name = filepath.Join(root(t), name)
	}
	_, err := os.Stat(name)
	switch {
	case err != nil && given:
		t.Fatalf("%s: %v", variable, err)
	case err != nil:
		t.Skipf("the project does not carry this official material: set %s", variable)
	}
	return name
}

// root returns the folder of the module that the test belongs to.
func root(t testing.TB) string {
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
	return dir
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
