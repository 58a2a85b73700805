package house

import (
	"errors"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// variables are the package variables that there may be, and why each is
// nothing that one call leaves to another.
var variables = []struct{ dir, why, names string }{
	{"classify", "a generated table", "byID calendarTable listTable nameTable omakantaTable rowTable stepTable"},
	{"classify", "the set without anything loaded", "embedded"},
	{"sosmeta", "a generated table", "packed packedBodies packedCodes packedConds packedCorrections packedFacts " +
		"packedLists packedMembers packedNodes packedNotes packedPhrases packedRefs packedRoots packedRules " +
		"packedShapes packedStructures packedTextEnd packedValues packedWatch"},
	{"sosmeta", "the snapshot of the generated tables", "embedded"},
	{"sosmeta/importer", "a table", "nodeAnnotations nodeKeywords representations rootAnnotations rootKeywords statuses"},
	{"sosmeta/importer", "a regular expression", "dateInName dottedOID labelStart"},
	{"sosmeta/importer", "an error", "errDepth"},
	{"sosmeta/importer", "what an option is without a word", "DefaultLimits"},
	{"sosmeta/sample", "a table", "firstNames lastNames municipalities sentences streets titles units"},
	{"sosmeta/snapshots", "an embedded file", "Rules"},
	{"validate", "a table", "aboutTexts archiveRules archiveTexts archiveXMLTexts conditionRuleOf conditionTexts contextRules " +
		"contextTexts dateTexts documentRules factTexts identityTexts jsonTexts metaRows metadataTexts ruleOf severities skipReasons " +
		"structureTexts syntaxReasons syntaxTexts textTexts typeNames urlAttributes valueRules valueTexts viewSections xmlRules"},
	{"validate", "made at its first use", "texts"},
	{"validate", "what an option is without a word", "DefaultLimits DefaultMessageLimits"},
	{"validate/report", "an embedded file", "htmlSource"},
	{"validate/report", "made at its first use", "catalogue htmlTemplate"},
	{"validate/source", "what an option is without a word", "DefaultLimits"},
	{"validate/validatetest", "made at its first use", "plain"},
	{"internal/corpus", "a table", "Full Minimal Typical defects"},
	{"internal/corpus", "made at its first use", "words"},
	{"internal/export", "a table", "columns"},
	{"internal/fold", "a pool of what holds nothing between calls", "iterators"},
	{"internal/slug", "a table", "digits"},
	{"internal/table", "a table", "kinds"},
	{"internal/value", "an embedded file", "helsinkiData"},
	{"internal/value", "made at its first use", "Helsinki"},
	{"internal/walk", "a table", "digitOf eachBackslash eachControl eachHigh eachLead eachOne eachTwo"},
}

func TestOnlyNamedVariablesAreGlobal(t *testing.T) {
	named := map[string]bool{}
	for _, v := range variables {
		for name := range strings.FieldsSeq(v.names) {
			named[v.dir+"."+name] = true
		}
	}
	packages, _ := parsed(t)
	found := map[string]bool{}
	for dir, files := range packages {
		for _, file := range files {
			for name := range globals(file) {
				found[dir+"."+name] = true
			}
		}
	}
	require.Equal(t, slices.Sorted(maps.Keys(named)), slices.Sorted(maps.Keys(found)))
}

// globals returns the names of a file's package variables.
func globals(file *ast.File) map[string]bool {
	names := map[string]bool{}
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			for _, name := range spec.(*ast.ValueSpec).Names {
				if name.Name != "_" {
					names[name.Name] = true
				}
			}
		}
	}
	return names
}

// noImporter has a package checked without those that it imports: what a name
// of its own stands for is known all the same.
type noImporter struct{}

func (noImporter) Import(string) (*types.Package, error) { return nil, errors.New("not read") }

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

// written returns what a statement gives a new value.
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

// leftmost returns the variable that an expression leads into; nil for none.
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
