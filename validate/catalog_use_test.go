package validate

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryMetadataFieldAndEveryTextOfAMessageHasAName(t *testing.T) {
	ids := map[string]bool{}
	for _, part := range catalogues() {
		for _, e := range part {
			ids[e.id] = true
		}
	}
	for i := range metaRows {
		require.True(t, ids["meta."+metaRows[i].name], metaRows[i].name)
	}
	for _, list := range [][]RuleInfo{archiveRules[:], contextRules[:]} {
		for _, r := range list {
			require.NotEmpty(t, r.Source, r.ID)
		}
	}
	for id := range ids { // every variant belongs to a rule or is a term
		if !strings.HasPrefix(id, "archive.") && !strings.HasPrefix(id, "context.") {
			continue
		}
		rule := Rule(id)
		for rule != "" && messageRule(rule).Source == "" {
			rule = rule[:max(strings.LastIndexByte(string(rule), '.'), 0)]
		}
		require.NotEmpty(t, rule, "%s belongs to no rule", id)
	}
}

// TestEveryMessageRuleIsDescribed reads the constants out of the source, so that
// one without severity and source is noticed.
func TestEveryMessageRuleIsDescribed(t *testing.T) {
	for _, name := range []string{"rules_archive.go", "rules_context.go"} {
		src, err := os.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(token.NewFileSet(), name, src, 0)
		require.NoError(t, err)
		n := 0
		ast.Inspect(file, func(node ast.Node) bool {
			spec, ok := node.(*ast.ValueSpec)
			if id, isRule := ruleConstant(spec, ok); isRule {
				require.NotEmpty(t, messageRule(Rule(id)).Source, id)
				n++
			}
			return true
		})
		require.Greater(t, n, 20)
	}
}

func ruleConstant(spec *ast.ValueSpec, ok bool) (string, bool) {
	if !ok || len(spec.Values) != 1 {
		return "", false
	}
	typ, _ := spec.Type.(*ast.Ident)
	value, _ := spec.Values[0].(*ast.BasicLit)
	if typ == nil || typ.Name != "Rule" || value == nil {
		return "", false
	}
	id, err := strconv.Unquote(value.Value)
	return id, err == nil
}
