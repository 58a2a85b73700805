package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	root   = "../.."
	module = "github.com/sosmeta/sosmeta-go"
)

// A library is the packages that a program can import and the internal ones that
// they need: their files without tests, by the folder of the package. Programs,
// generators and helpers of tests do not belong to it.
type library map[string][]*ast.File

// parsed reads the library.
func parsed(t *testing.T) (library, *token.FileSet) {
	t.Helper()
	l, set := library{}, token.NewFileSet()
	for _, dir := range public(t) {
		l.add(t, set, dir)
	}
	require.Contains(t, l, "internal/walk")
	require.NotContains(t, l, "internal/gen")
	require.NotContains(t, l, "internal/mutant")
	return l, set
}

// public lists the folders of the packages that a program can import.
func public(t *testing.T) (dirs []string) {
	t.Helper()
	found := map[string]bool{}
	for _, top := range []string{"classify", "sosmeta", "validate"} {
		err := fs.WalkDir(os.DirFS(root), top, func(name string, _ fs.DirEntry, err error) error {
			if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
				found[path.Dir(name)] = true
			}
			return err
		})
		require.NoError(t, err)
	}
	return slices.Sorted(maps.Keys(found))
}

func (l library) add(t *testing.T, set *token.FileSet, dir string) {
	t.Helper()
	if l[dir] != nil {
		return
	}
	names, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	require.NoError(t, err)
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		l[dir] = append(l[dir], file)
	}
	for _, file := range l[dir] {
		for name := range imports(file) {
			if own, ok := strings.CutPrefix(name, module+"/"); ok {
				l.add(t, set, own)
			}
		}
	}
}

// imports returns the packages that a file imports, with the names that they
// have in it.
func imports(file *ast.File) map[string]string {
	names := map[string]string{}
	for _, spec := range file.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue // the parser has refused it
		}
		names[name] = path.Base(name)
		if spec.Name != nil {
			names[name] = spec.Name.Name
		}
	}
	return names
}

// needsProcesses skips the test if a program cannot start another here.
func needsProcesses(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "js" || runtime.GOOS == "wasip1" {
		t.Skip("no process can be started here")
	}
}
