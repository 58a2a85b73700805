package rule_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/terms"
)

func TestTextsHaveTheTermsOfTheirLanguage(t *testing.T) {
	for _, r := range rule.All {
		for name, text := range all(r) {
			for in, text := range languages(text) {
				require.Empty(t, terms.Wrong(in, text), "%s, %s: %s", name, in, text)
			}
		}
	}
}
