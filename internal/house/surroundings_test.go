package house

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A use is what must not be used of a package, and the packages that may.
type use struct {
	what string
	of   string   // the package
	name []string // its names; one that ends with * is a beginning
	in   []string // folders in which it is documented
}

var uses = []use{
	{"the environment is read", "os", []string{"Getenv", "LookupEnv", "Environ", "ExpandEnv", "Expand", "Args", "Getwd", "Hostname", "User*", "TempDir"}, nil},
	{"flags are read", "flag", []string{"*"}, []string{"validate/validatetest"}}, // -update
	{"the clock is read", "time", []string{"Now", "Since", "Until", "Local", "Tick*", "NewTimer", "After*"}, nil},
	{"the time zones of the machine are read", "time", []string{"LoadLocation"}, nil},
	{"chance decides", "math/rand", []string{"*"}, nil},
	{"something is written", "os", []string{"Create*", "OpenFile", "WriteFile", "Mkdir*", "Remove*", "Rename", "Link", "Symlink", "Truncate", "Ch*", "CopyFS", "Setenv", "Unsetenv"},
		[]string{"sosmeta/importer", "internal/facts", "validate/validatetest"}}, // importer.Write, and expected reports with -update
	{"something is printed", "fmt", []string{"Print", "Printf", "Println", "Scan*"}, nil},
	{"something is printed", "os", []string{"Stdout", "Stderr", "Stdin"}, nil},
	{"something is logged", "log", []string{"*"}, nil},
	{"something is logged", "log/slog", []string{"*"}, nil},
	{"the program is ended", "os", []string{"Exit"}, nil},
}

func (u use) covers(name string) bool {
	for _, n := range u.name {
		if begin, ok := strings.CutSuffix(n, "*"); n == name || ok && strings.HasPrefix(name, begin) {
			return true
		}
	}
	return false
}

// documented reports whether the package documents the use.
func (u use) documented(dir string) bool {
	for _, in := range u.in {
		if in == dir {
			return true
		}
	}
	return false
}

func TestLibraryKeepsToItself(t *testing.T) {
	packages, set := parsed(t)
	made := map[string]bool{}
	for dir, files := range packages {
		for _, file := range files {
			names := imports(file)
			ast.Inspect(file, func(n ast.Node) bool {
				selector, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				from, ok := selector.X.(*ast.Ident)
				for _, u := range uses {
					if !ok || names[u.of] != from.Name || !u.covers(selector.Sel.Name) {
						continue
					}
					require.True(t, u.documented(dir), "%s: %s", set.Position(n.Pos()), u.what)
					made[u.what+dir] = true
				}
				return true
			})
		}
	}
	for _, u := range uses {
		for _, dir := range u.in {
			require.True(t, made[u.what+dir], "%s needs no leave: %s", dir, u.what)
		}
	}
}
