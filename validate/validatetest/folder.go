package validatetest

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// Folder runs every .json file below a folder as a subtest, by the convention in
// the documentation of the package. A folder without documents fails the test.
func Folder(t *testing.T, dir string) {
	t.Helper()
	Checker{}.Folder(t, dir)
}

// Folder is the function [Folder] with the checker's validator and options.
func (c Checker) Folder(t *testing.T, dir string) {
	t.Helper()
	folder(c, t, dir)
}

// A runner is a test that has subtests.
type runner[R any] interface {
	T
	Run(name string, test func(R)) bool
}

func folder[R runner[R]](c Checker, t R, dir string) {
	t.Helper()
	var names []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".json" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Errorf("the documents cannot be read: %v", err)
	}
	if len(names) == 0 {
		t.Errorf("there is no .json file below %s", dir)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(name, ".json"), func(t R) {
			t.Helper()
			document(c, t, filepath.Join(dir, filepath.FromSlash(name)))
		})
	}
}

// document checks one file of a folder.
func document(c Checker, t T, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Errorf("the document cannot be read: %v", err)
		return
	}
	name := filepath.ToSlash(file)
	report := c.report(data, structureIn(name)...)
	if invalid := strings.HasPrefix(path.Base(name), "INVALID_"); !invalid {
		valid(t, report)
	} else if report.Valid() {
		t.Errorf("the document has no error, although its name starts with INVALID_")
	}
	c.golden(t, lines(report), strings.TrimSuffix(file, ".json")+".report")
}
