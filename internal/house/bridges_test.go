package house

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNoExportedDeclarationNeedsAnInternalType allows public packages only types
// that a user can name. A type defined over an internal one is no bridge: only
// this module can convert it.
func TestNoExportedDeclarationNeedsAnInternalType(t *testing.T) {
	packages, set := parsed(t)
	for _, dir := range public(t) {
		for _, file := range packages[dir] {
			inside := internalNames(file)
			for _, declared := range exportedTypes(file) {
				ast.Inspect(declared, func(n ast.Node) bool {
					if selector, ok := n.(*ast.SelectorExpr); ok {
						name, ok := selector.X.(*ast.Ident)
						require.False(t, ok && inside[name.Name], "%s: %s", set.Position(n.Pos()), selector.Sel)
					}
					return true
				})
			}
		}
	}
}

// internalNames returns the names by which a file knows internal packages.
func internalNames(file *ast.File) map[string]bool {
	names := map[string]bool{}
	for path, name := range imports(file) {
		if strings.HasPrefix(path, module+"/internal/") {
			names[name] = true
		}
	}
	return names
}

// exportedTypes returns the type expressions of a file's exported declarations.
func exportedTypes(file *ast.File) (list []ast.Expr) {
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Name.IsExported() && (decl.Recv == nil || ast.IsExported(receiver(decl.Recv.List[0].Type))) {
				list = append(list, decl.Type)
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				list = append(list, exportedSpec(spec)...)
			}
		}
	}
	return list
}

// receiver returns the name of a receiver's type.
func receiver(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if name, ok := e.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

func exportedSpec(spec ast.Spec) (list []ast.Expr) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		if spec.Type != nil && spec.Names[0].IsExported() {
			list = append(list, spec.Type)
		}
	case *ast.TypeSpec:
		if _, defined := spec.Type.(*ast.SelectorExpr); !spec.Name.IsExported() || defined && !spec.Assign.IsValid() {
			return nil
		}
		fields, ok := spec.Type.(*ast.StructType)
		if !ok {
			return append(list, spec.Type)
		}
		for _, field := range fields.Fields.List {
			if len(field.Names) == 0 || field.Names[0].IsExported() {
				list = append(list, field.Type)
			}
		}
	}
	return list
}
