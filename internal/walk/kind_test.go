package walk

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryKindBelongsToOneFamilyAtMost(t *testing.T) {
	syntax, values := 0, 0
	for k := Syntax; k <= Rule; k++ {
		require.False(t, k.IsSyntax() && k.IsValue(), k)
		if k.IsSyntax() {
			syntax++
		}
		if k.IsValue() {
			values++
		}
	}
	require.Equal(t, []bool{true, true, true, false, false}, []bool{
		Syntax.IsSyntax(), UTF8.IsSyntax(), DuplicateKey.IsSyntax(), Limit.IsSyntax(), Rule.IsSyntax(),
	})
	require.Equal(t, []bool{false, true, true, false}, []bool{
		BadPhrase.IsValue(), ValueDate.IsValue(), ValuePeriod.IsValue(), Rule.IsValue(),
	})
	require.Equal(t, 3, syntax)
	require.Equal(t, int(Rule-ValueDate), values)
}
