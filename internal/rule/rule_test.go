package rule_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

func TestEveryRuleIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rule.All {
		require.Regexp(t, `^[a-z0-9]+(\.[A-Za-z0-9-]+)+$`, r.ID)
		require.False(t, seen[r.ID], "%s is the id of two rules", r.ID)
		seen[r.ID] = true
		require.Contains(t, []rule.Severity{rule.Error, rule.Warning, rule.Information}, r.Severity, r.ID)
		require.Contains(t, []rule.Certainty{rule.Certain, rule.Likely, rule.Ambiguous}, r.Certainty, r.ID)
		require.NotEmpty(t, r.Sources, r.ID)
		for _, s := range r.Sources {
			require.NotEmpty(t, s.ID, r.ID)
		}
		names := map[string]bool{}
		for _, c := range r.Cases {
			require.NotEmpty(t, c.Name, r.ID)
			require.False(t, names[c.Name], "%s has two cases %s", r.ID, c.Name)
			names[c.Name] = true
			require.LessOrEqual(t, c.Severity, rule.Information, r.ID)
		}
	}
}

func TestEveryTextIsInEveryLanguageWithTheSamePlaceholders(t *testing.T) {
	placeholders := regexp.MustCompile(`%\[\d\]s`)
	whole := func(id string, text rule.Text) {
		var wanted []string
		for i, s := range []string{text.Fi, text.Sv, text.En} {
			require.NotEmpty(t, strings.TrimSpace(s), id)
			require.NotContains(t, placeholders.ReplaceAllString(s, ""), "%", id)
			found := placeholders.FindAllString(s, -1)
			slices.Sort(found)
			if i == 0 {
				wanted = found
			}
			require.Equal(t, wanted, found, id)
		}
	}
	for _, r := range rule.All {
		whole(r.ID, r.Asks)
		require.False(t, placeholders.MatchString(r.Asks.En), "%s asks for something that only an issue can name", r.ID)
		for _, text := range []rule.Text{r.Text, r.When, r.Do} {
			if text != (rule.Text{}) {
				whole(r.ID, text)
			}
		}
		require.Equal(t, r.IsConditional(), strings.HasPrefix(r.ID, "condition."), r.ID)
		for _, c := range r.Cases {
			whole(r.ID+" "+c.Name, c.Text)
			if c.When != (rule.Text{}) {
				whole(r.ID+" "+c.Name, c.When)
			}
		}
	}
}

func TestACaseTakesWhatItDoesNotSayFromItsRule(t *testing.T) {
	r := rule.Rule{
		Severity: rule.Warning, Asks: rule.Text{En: "asks"},
		Cases: []rule.Case{{Name: "grave", Severity: rule.Error, Text: rule.Text{En: "grave"}}, {Name: "same", Text: rule.Text{En: "same"}}},
	}
	require.Equal(t, rule.Case{Name: "grave", Severity: rule.Error, Text: rule.Text{En: "grave"}}, r.Case("grave"))
	require.Equal(t, rule.Warning, r.Case("same").Severity)
	require.Equal(t, rule.Case{Severity: rule.Warning, Text: rule.Text{En: "asks"}}, r.Case(""))
	r.Text.En = "text"
	require.Equal(t, "text", r.Case("").Text.En)
}

func TestASourceIsADocumentAndAPlace(t *testing.T) {
	r := rule.Rule{Sources: []rule.Source{{"rfc4648", "4"}, {"messages-2026", ""}}}
	require.Equal(t, "rfc4648, 4; messages-2026", r.Source())
}
