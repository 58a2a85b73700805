package say_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/terms"
)

func TestClausesHaveTheTermsOfTheirLanguage(t *testing.T) {
	for name, text := range say.Texts() {
		for in, text := range map[string]string{"fi": text.Fi, "sv": text.Sv, "en": text.En} {
			require.NotEmpty(t, text, "%s, %s", name, in)
			require.Empty(t, terms.Wrong(in, text), "%s, %s: %s", name, in, text)
		}
	}
}

// TestAFactHasAClauseForItsNegation holds that no fact is denied in words around it.
func TestAFactHasAClauseForItsNegation(t *testing.T) {
	for name, text := range say.Texts() {
		if negated, ok := say.Texts()["not "+name]; ok {
			require.NotContains(t, negated.Fi, text.Fi, name)
		}
	}
}
