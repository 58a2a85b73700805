package house

import (
	"errors"
	"go/ast"
	"go/types"
	"path"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// noImporter makes the type checker check a package without its imports: its own
// names are resolved all the same.
type noImporter struct{}

func (noImporter) Import(string) (*types.Package, error) { return nil, errors.New("not read") }

// TestNoGlobalVariableIsWritten keeps a call from leaving anything to the next one.
func TestNoGlobalVariableIsWritten(t *testing.T) {
	packages, set := parsed(t)
	for dir, files := range packages {
		uses := map[*ast.Ident]types.Object{}
		config := types.Config{Importer: noImporter{}, Error: func(error) {}}
		// The error is that nothing was imported.
		pkg, _ := config.Check(path.Join(module, dir), set, files, &types.Info{Uses: uses})
		for _, file := range files {
			ast.Inspect(file, func(n ast.Node) bool {
				for _, target := range written(n) {
					object := uses[leftmost(target)]
					if object != nil {
						require.NotEqual(t, pkg.Scope(), object.Parent(), "%s writes %s", set.Position(n.Pos()), object.Name())
					}
				}
				return true
			})
		}
	}
}

// written returns the expressions that a statement assigns to.
func written(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		return n.Lhs
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.RangeStmt:
		return []ast.Expr{n.Key, n.Value}
	case *ast.CallExpr:
		if name, ok := n.Fun.(*ast.Ident); ok && slices.Contains([]string{"clear", "copy", "delete"}, name.Name) {
			return n.Args[:1]
		}
	}
	return nil
}

// leftmost returns the variable that an expression leads into, or nil.
func leftmost(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.IndexExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}
