package rule_test

import (
	"iter"
	"maps"
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
		require.True(t, r.Text != rule.Text{} || len(r.Cases) > 0, "%s has no text of an issue", r.ID)
		for name, text := range issues(r) {
			whole(name, text)
		}
		for name, text := range sentences(r) {
			whole(name, text)
		}
	}
}

// TestAConditionalRuleHasASentenceForEachText holds that what is said of an offence is
// said of the rule, too.
func TestAConditionalRuleHasASentenceForEachText(t *testing.T) {
	for _, r := range rule.All {
		if !r.IsConditional() {
			require.Empty(t, maps.Collect(sentences(r)), r.ID)
			continue
		}
		for name := range issues(r) {
			require.Contains(t, maps.Collect(sentences(r)), name)
		}
	}
}

// issues yields the texts of the issues of a rule, by the rule and the case.
func issues(r *rule.Rule) iter.Seq2[string, rule.Text] {
	return texts(r, func(c rule.Case) rule.Text { return c.Text })
}

// sentences yields the sentences of a conditional rule.
func sentences(r *rule.Rule) iter.Seq2[string, rule.Text] {
	return texts(r, func(c rule.Case) rule.Text { return c.Sentence })
}

func texts(r *rule.Rule, of func(rule.Case) rule.Text) iter.Seq2[string, rule.Text] {
	return func(yield func(string, rule.Text) bool) {
		for _, c := range append([]rule.Case{r.Case("")}, r.Cases...) {
			if text := of(c); text != (rule.Text{}) && !yield(strings.TrimSpace(r.ID+" "+c.Name), text) {
				return
			}
		}
	}
}

func TestACaseTakesWhatItDoesNotSayFromItsRule(t *testing.T) {
	r := rule.Rule{
		Severity: rule.Warning, Asks: rule.Text{En: "asks"}, Text: rule.Text{En: "text"},
		Cases: []rule.Case{{Name: "grave", Severity: rule.Error, Text: rule.Text{En: "grave"}}, {Name: "same", Text: rule.Text{En: "same"}}},
	}
	require.Equal(t, rule.Case{Name: "grave", Severity: rule.Error, Text: rule.Text{En: "grave"}}, r.Case("grave"))
	require.Equal(t, rule.Warning, r.Case("same").Severity)
	require.Equal(t, rule.Case{Severity: rule.Warning, Text: rule.Text{En: "text"}}, r.Case(""))
}

func TestASourceIsADocumentAndAPlace(t *testing.T) {
	r := rule.Rule{Sources: []rule.Source{{"rfc4648", "4"}, {"messages-2026", ""}}}
	require.Equal(t, "rfc4648, 4; messages-2026", r.Source())
}
