package rule_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

var update = flag.Bool("update", false, "write testdata/rules.golden anew")

var (
	severities  = [...]string{rule.Error: "error", rule.Warning: "warning", rule.Information: "information"}
	certainties = [...]string{rule.Certain: "certain", rule.Likely: "likely", rule.Ambiguous: "ambiguous"}
)

// TestRulesAreTheReviewedOnes compares the severity, source and texts of every rule
// with a file that is reviewed like an API.
func TestRulesAreTheReviewedOnes(t *testing.T) {
	var b strings.Builder
	text := func(what string, t rule.Text) {
		if t != (rule.Text{}) {
			fmt.Fprintf(&b, "  %s\n    fi %s\n    sv %s\n    en %s\n", what, t.Fi, t.Sv, t.En)
		}
	}
	for _, r := range rule.All {
		fmt.Fprintf(&b, "%s: %s, %s, %s\n", r.ID, severities[r.Severity], certainties[r.Certainty], r.Source())
		if r.Missing {
			b.WriteString("  about what is missing\n")
		}
		text("asks", r.Asks)
		text("rule", r.Sentence)
		text("issue", r.Text)
		for _, c := range r.Cases {
			weight := ""
			if c.Severity != 0 {
				weight = ", " + severities[c.Severity]
			}
			text("rule "+c.Name, c.Sentence)
			text("issue "+c.Name+weight, c.Text)
		}
	}
	const name = "../../testdata/rules.golden"
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "a rule changed: go test ./internal/rule -update, and review the file like an API")
}
