package validate_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/terms"
	"github.com/sosmeta/sosmeta-go/validate"
)

// examples is how many texts of a case an editor reads.
const examples = 4

// Proofs are the texts of issues, by rule and case.
type proofs struct {
	forms map[string][]form // by rule
	seen  map[string][]string
}

// A form is the Finnish text of a case with its placeholders.
type form struct {
	name string
	text rule.Text
	fits *regexp.Regexp
}

var placeholder = regexp.MustCompile(`%\\\[\d\\\]s`)

func newProofs() *proofs {
	t := &proofs{map[string][]form{}, map[string][]string{}}
	for _, r := range rule.All {
		for _, c := range append([]rule.Case{r.Case("")}, r.Cases...) {
			if c.Text != (rule.Text{}) && !slices.ContainsFunc(t.forms[r.ID], func(f form) bool { return f.text == c.Text }) {
				fits := placeholder.ReplaceAllString(regexp.QuoteMeta(c.Text.Fi), "(?s:.*)")
				t.forms[r.ID] = append(t.forms[r.ID], form{strings.TrimSpace(r.ID + " " + c.Name), c.Text, regexp.MustCompile("^" + fits + "$")})
			}
		}
		// The form with the most words of its own is the one that is meant.
		slices.SortStableFunc(t.forms[r.ID], func(a, b form) int { return len(b.fits.String()) - len(a.fits.String()) })
	}
	return t
}

// take keeps the text of an issue, unless there are enough like it.
func (x *proofs) take(t *testing.T, i validate.Issue) {
	t.Helper()
	fi := i.Message(language.Finnish)
	at := slices.IndexFunc(x.forms[string(i.Rule)], func(f form) bool { return f.fits.MatchString(fi) })
	require.GreaterOrEqual(t, at, 0, "%s has no text like %q", i.Rule, fi)
	name := x.forms[string(i.Rule)][at].name
	if len(x.seen[name]) == examples {
		return
	}
	sv, en := i.Message(language.Swedish), i.Message(language.English)
	text := fmt.Sprintf("  fi %s\n  sv %s\n  en %s\n", fi, sv, en)
	if slices.Contains(x.seen[name], text) {
		return
	}
	x.seen[name] = append(x.seen[name], text)
	require.NotContains(t, fi+sv, "“", name)
	require.NotRegexp(t, `(^|[ (])”`, en, name)
	if label := strings.HasSuffix(name, "-type"); !label && (strings.HasPrefix(name, "context.") || strings.HasPrefix(name, "archive.")) {
		require.Empty(t, terms.Wrong("sv", sv), "%s: %s", name, sv)
		require.Empty(t, terms.Wrong("en", en), "%s: %s", name, en)
	}
}

func (x *proofs) report(t *testing.T, r validate.Report) {
	t.Helper()
	for i := range r.Issues() {
		x.take(t, i)
	}
}

// family writes the texts of a family of rules. A case that no document broke is
// written as it is in the rule.
func (x *proofs) family(name string) string {
	var b strings.Builder
	for _, r := range rule.All {
		if family, _, _ := strings.Cut(r.ID, "."); family != name {
			continue
		}
		for _, f := range x.forms[r.ID] {
			list := x.seen[f.name]
			if len(list) == 0 {
				list = []string{fmt.Sprintf("  fi %s\n  sv %s\n  en %s\n", f.text.Fi, f.text.Sv, f.text.En)}
			}
			fmt.Fprintf(&b, "%s\n%s\n", f.name, strings.Join(list, "\n"))
		}
	}
	return b.String()
}

// TestAnEditorReadsEveryText writes the text of every rule and case in three languages,
// with the names of real fields and codes, and every sentence of a conditional rule.
func TestAnEditorReadsEveryText(t *testing.T) {
	x := newProofs()
	x.documents(t)
	x.values(t)
	x.mutants(t)
	x.messages(t)
	x.limits(t)
	for _, family := range []string{"json", "structure", "value", "condition", "context", "archive"} {
		golden(t, "../testdata/texts/"+family+".golden", x.family(family))
	}
	golden(t, "../testdata/texts/sentences.golden", conditionalSentences())
}

// conditionalSentences writes each sentence that a conditional rule of a structure in force
// has, once.
func conditionalSentences() string {
	var b strings.Builder
	seen := map[string]bool{}
	for r := range validate.Rules() {
		if r.Structure.IsZero() {
			continue
		}
		text := fmt.Sprintf("  fi %s\n  sv %s\n  en %s\n", r.Text(language.Finnish), r.Text(language.Swedish), r.Text(language.English))
		if !seen[text] {
			seen[text] = true
			fmt.Fprintf(&b, "%s\n%s\n", r.Source, text)
		}
	}
	return b.String()
}
