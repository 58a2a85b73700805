package validate

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var placeholder = regexp.MustCompile(`%\[(\d)\]s`)

// parameters lists the placeholders of a text, sorted, each once.
func parameters(text string) []string {
	var list []string
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		list = append(list, m[1])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func TestEveryTextStandsInEveryLanguageWithTheSameParameters(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range catalogues() {
		for _, e := range part {
			require.False(t, seen[e.id], "%s stands twice", e.id)
			seen[e.id] = true
			for _, text := range []string{e.fi, e.sv, e.en} {
				require.NotEmpty(t, text, e.id)
				require.Equal(t, parameters(e.en), parameters(text), "%s: %s", e.id, text)
				require.NotContains(t, placeholder.ReplaceAllString(text, ""), "%", e.id)
			}
		}
	}
	for r := range Rules() {
		require.True(t, r.condition != nil || seen[r.about], "rule %s has no description", r.ID)
	}
}

func TestLanguageIsTheClosest(t *testing.T) {
	for tag, want := range map[string]string{
		"fi": "luku", "fi-FI": "luku", "sv": "ett tal", "sv-FI": "ett tal", "en": "a number", "en-GB": "a number",
		"und": "luku", "de": "luku", "ru": "luku", "se": "luku",
	} {
		require.Equal(t, want, printer(language.MustParse(tag)).Sprintf("type.number"), tag)
	}
}
