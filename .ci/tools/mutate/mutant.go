package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A mutant is a file of which one piece of text is another.
type mutant struct {
	pkg, file string // import path, and path below the top of the module
	pos       token.Position
	kind      string
	source    []byte
	end       int
	text      string // instead of what there is from pos to end
}

func (m *mutant) String() string {
	return fmt.Sprintf("%s:%d:%d %s", m.file, m.pos.Line, m.pos.Column, m.kind)
}

func (m *mutant) old() string { return string(m.source[m.pos.Offset:m.end]) }

func (m *mutant) change() string { return m.old() + " → " + m.text }

func (m *mutant) changed() []byte {
	return []byte(string(m.source[:m.pos.Offset]) + m.text + string(m.source[m.end:]))
}

// flipped are the comparisons and connectives that replace each other.
var flipped = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL,
	token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.LAND: token.LOR, token.LOR: token.LAND,
}

// mutants returns every mutant of the hand-written files of a module.
func (m *module) mutants() (all []mutant, err error) {
	for _, p := range m.changed {
		for _, name := range p.GoFiles {
			full := filepath.Join(p.Dir, name)
			source, err := os.ReadFile(full)
			if err != nil {
				return nil, err
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, full, source, parser.SkipObjectResolution|parser.ParseComments)
			if err != nil {
				return nil, err
			}
			if ast.IsGenerated(file) {
				continue
			}
			below, err := filepath.Rel(m.top, full)
			if err != nil {
				return nil, err
			}
			sites(file, func(kind string, from, to token.Pos, replace func(old string) string) {
				one := mutant{pkg: p.ImportPath, file: filepath.ToSlash(below), kind: kind, source: source}
				one.pos, one.end = set.Position(from), set.Position(to).Offset
				one.text = replace(one.old())
				all = append(all, one)
			})
		}
	}
	return all, nil
}

// sites finds the places of a file that can be changed.
func sites(file *ast.File, found func(kind string, from, to token.Pos, replace func(string) string)) {
	with := func(text string) func(string) string { return func(string) string { return text } }
	literal := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING && len(lit.Value) > 2 {
			found("constant", lit.Pos(), lit.End(), func(old string) string { return old[:1] + "~" + old[1:] })
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok != token.IMPORT
		case *ast.BinaryExpr:
			if op, ok := flipped[n.Op]; ok {
				found("comparison", n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), with(op.String()))
			}
			if n.Op == token.EQL || n.Op == token.NEQ {
				literal(n.X)
				literal(n.Y)
			}
		case *ast.CaseClause:
			for _, e := range n.List {
				literal(e)
			}
		case *ast.IfStmt:
			found("condition", n.Cond.Pos(), n.Cond.End(), func(old string) string { return "!(" + old + ")" })
			if n.Else == nil {
				found("check", n.Cond.Pos(), n.Cond.End(), func(old string) string { return "false && (" + old + ")" })
			}
		case *ast.CallExpr:
			if isReserve(n) {
				return false
			}
		case *ast.BasicLit:
			if i, err := strconv.ParseInt(strings.ReplaceAll(n.Value, "_", ""), 0, 64); n.Kind == token.INT && err == nil {
				found("constant", n.Pos(), n.End(), with(strconv.FormatInt(i+1, 10)))
			}
		case *ast.Ident:
			switch n.Name {
			case "true":
				found("constant", n.Pos(), n.End(), with("false"))
			case "false":
				found("constant", n.Pos(), n.End(), with("true"))
			}
		}
		return true
	})
}

// isReserve reports whether a call only sets memory aside.
func isReserve(call *ast.CallExpr) bool {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name == "make"
	case *ast.SelectorExpr:
		return f.Sel.Name == "Grow"
	}
	return false
}
