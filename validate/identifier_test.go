package validate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestEveryKindOfIdentifiersBelongsToARule(t *testing.T) {
	rules := map[string]bool{}
	for r := range validate.Rules() {
		rules[string(r.ID)] = true
	}
	for _, id := range value.Identifiers {
		require.True(t, rules[id.Rule], id.Rule)
	}
}
