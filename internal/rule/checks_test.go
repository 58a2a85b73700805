package rule_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// numbered is how many checks have a number.
const numbered = 21

func TestChecksOfMessagesAreNumberedWithoutAHole(t *testing.T) {
	parts := len(rule.Checks) - numbered
	require.Positive(t, parts)
	seen := map[string]bool{}
	for i, c := range rule.Checks {
		require.Equal(t, i >= parts, c.Name == fmt.Sprintf("check %d", i-parts+1), c.Name)
		require.NotEmpty(t, c.About, c.Name)
		require.False(t, seen[c.Name], c.Name)
		seen[c.Name] = true
		for _, also := range c.Also {
			require.NotContains(t, also.Sources, rule.Source{ID: rule.ChecksOf, Locator: c.Name}, "%s is there by its source", also.ID)
		}
	}
}

// TestEveryRuleThatRestsOnMessagesNamesACheck follows the source of each rule to an
// entry of the page.
func TestEveryRuleThatRestsOnMessagesNamesACheck(t *testing.T) {
	page, err := os.ReadFile("../../validate/CHECKS.md")
	require.NoError(t, err)
	entries := map[string]string{}
	for _, entry := range strings.Split(string(page), "\n## ")[1:] {
		name, text, _ := strings.Cut(entry, "\n")
		entries[name] = text
	}
	require.Len(t, entries, len(rule.Checks)+1)
	for _, c := range rule.Checks {
		require.Contains(t, entries[c.Name], c.About)
	}
	for _, r := range rule.All {
		if strings.HasPrefix(r.ID, "archive.") {
			require.Contains(t, string(page), "| `"+r.ID+"` |")
		}
		for _, s := range r.Sources {
			if s.ID == rule.ChecksOf {
				require.Contains(t, entries[s.Locator], "| `"+r.ID+"` |", "%s rests on %q, which is no check", r.ID, s.Locator)
			}
		}
	}
}
