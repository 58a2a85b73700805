package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestUncertainRuleHasALowerSeverity breaks a rule of each certainty. Each of them
// would be an error if it were certain.
func TestUncertainRuleHasALowerSeverity(t *testing.T) {
	const closed = `{"asia_asiakirja":{"asian_tiedot":{"tila":{"system":"urn:oid:1.2.246.537.6.1501","code":"2","display":"Suljettu"}}}}`
	withoutNumber := strings.Replace(person, identityNumber, "", 1)
	withoutEnd := strings.Replace(person, `"asiakkuuden_paattymispvm":"2021-01-01",`, "", 1)
	ended := validate.Fact("client-relationship-is-no-longer-active", true)
	for _, c := range []struct {
		what, text, source string
		certainty          validate.Certainty
		severity           string // as a rule
		asked              string // if ambiguous rules are asked for
	}{
		{"certain", withoutNumber, "1.2.246.537.6.1505.1.2023.6.1/2", validate.Certain, "error", "error"},
		{"likely", closed, "1.2.246.537.6.1505.2.2022.6.28/6", validate.Likely, "warning", "warning"},
		{"ambiguous", withoutEnd, "1.2.246.537.6.1505.1.2023.6.1/23", validate.Ambiguous, "", "information"},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.Equal(t, c.certainty, ruleOf(t, c.source).Certainty)
			require.Equal(t, c.severity, severityOf(validate.New().JSON([]byte(c.text), ended), c.source))
			require.Equal(t, c.asked, severityOf(validate.New(validate.WithAmbiguous()).JSON([]byte(c.text), ended), c.source))
		})
	}
}

// TestTheLastAnswerCounts answers one question twice.
func TestTheLastAnswerCounts(t *testing.T) {
	const source = "1.2.246.537.6.1505.1.2023.6.1/23"
	text := []byte(strings.Replace(person, `"asiakkuuden_paattymispvm":"2021-01-01",`, "", 1))
	v := validate.New(validate.WithAmbiguous())
	yes, no := validate.Fact("client-relationship-is-no-longer-active", true), validate.Fact("client-relationship-is-no-longer-active", false)
	require.Equal(t, "information", severityOf(v.JSON(text, no, yes), source))
	require.Empty(t, severityOf(v.JSON(text, yes, no), source))
}

// TestSeverityOfEveryConditionalRuleFollowsItsCertainty checks the same in the
// description of each rule.
func TestSeverityOfEveryConditionalRuleFollowsItsCertainty(t *testing.T) {
	counts := map[string]int{}
	for r := range validate.Rules() {
		if r.Structure.IsZero() {
			require.Contains(t, []validate.Certainty{validate.Certain, validate.Likely}, r.Certainty, r.ID)
			require.False(t, r.Certainty == validate.Likely && r.Severity == validate.Error, r.ID)
			continue
		}
		counts[r.Certainty.String()+" "+r.Severity.String()]++
	}
	for weight, n := range counts {
		require.Positive(t, n)
		require.Contains(t, []string{"certain error", "likely warning", "ambiguous information"}, weight)
	}
	require.Len(t, counts, 3)
}

// ruleOf returns the conditional rule of a source.
func ruleOf(t *testing.T, source string) validate.RuleInfo {
	t.Helper()
	for r := range validate.Rules() {
		if r.Source == source {
			return r
		}
	}
	require.Fail(t, "there is no such rule", source)
	return validate.RuleInfo{}
}

// severityOf returns the severity of the issues of a source, or "".
func severityOf(r validate.Report, source string) string {
	for i := range r.Issues() {
		if i.Source == source {
			return i.Severity.String()
		}
	}
	return ""
}

// TestDescriptionsOfRulesAgreeWithTheirLiterals compares the public description of every rule
// that is not of one structure with its literal, which a golden holds.
func TestDescriptionsOfRulesAgreeWithTheirLiterals(t *testing.T) {
	literals := map[string]*rule.Rule{}
	for _, r := range rule.All {
		literals[r.ID] = r
	}
	for info := range validate.Rules() {
		if !info.Structure.IsZero() {
			continue
		}
		r := literals[string(info.ID)]
		require.NotNil(t, r, info.ID)
		delete(literals, r.ID)
		require.Equal(t, map[rule.Severity]string{rule.Error: "error", rule.Warning: "warning", rule.Information: "information"}[r.Gravest()], info.Severity.String(), r.ID)
		require.Equal(t, map[rule.Certainty]string{rule.Certain: "certain", rule.Likely: "likely", rule.Ambiguous: "ambiguous"}[r.Certainty], info.Certainty.String(), r.ID)
		require.Equal(t, r.Source(), info.Source, r.ID)
		require.Len(t, info.Sources(), len(r.Sources), r.ID)
		for i, s := range info.Sources() {
			require.Equal(t, r.Sources[i], rule.Source{ID: s.ID, Locator: s.Locator}, r.ID)
		}
		require.Equal(t, []string{r.Asks.Fi, r.Asks.Sv, r.Asks.En},
			[]string{info.Text(language.Finnish), info.Text(language.Swedish), info.Text(language.English)}, r.ID)
	}
	for id := range literals {
		require.True(t, strings.HasPrefix(id, "condition."), id)
	}
}

// TestIssuesHaveTheSeverityOfTheirRule compares the issues of the messages and
// metadata that other tests spoil with the descriptions of their rules.
func TestIssuesHaveTheSeverityOfTheirRule(t *testing.T) {
	rules := map[validate.Rule]validate.RuleInfo{}
	severities := map[validate.Rule][]validate.Severity{} // of the rule and of its cases
	for r := range validate.Rules() {
		if r.Structure.IsZero() {
			rules[r.ID], severities[r.ID] = r, []validate.Severity{r.Severity}
		}
	}
	for _, r := range rule.All {
		for _, c := range append(r.Cases, rule.Case{}) {
			severities[validate.Rule(r.ID)] = append(severities[validate.Rule(r.ID)], validate.Severity(r.Case(c.Name).Severity))
		}
	}
	v := withPhase(t)
	seen := map[validate.Rule]bool{}
	compare := func(what string, r validate.Report) {
		for i := range r.Issues() {
			if strings.HasPrefix(string(i.Rule), "archive.") || strings.HasPrefix(string(i.Rule), "context.") {
				require.Contains(t, severities[i.Rule], i.Severity, "%s: %s", what, i.Rule)
				require.Equal(t, rules[i.Rule].Source, i.Source, "%s: %s", what, i.Rule)
				seen[i.Rule] = true
			}
		}
	}
	for i := range defects {
		compare(defects[i].what, defects[i].spoil(t).check(v))
	}
	for _, c := range contextCases(t) {
		md := complete(t)
		c.change(&md)
		if c.right != nil {
			compare(c.what, v.Metadata(md, validate.UseRight(*c.right)))
			continue
		}
		compare(c.what, v.Metadata(md))
	}
	require.Greater(t, len(seen), 70)
}
