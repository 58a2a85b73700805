package view

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFinderAnswersAlikeWithAndWithoutItsIndex(t *testing.T) {
	f := NewFinder([]byte("Perhe toivoo apua lomien suunnitteluun. Äiti"))
	for range 2 {
		for piece, want := range map[string]bool{
			"": true, "P": true, "apua": true, "Äiti": true, string(f.text): true,
			"x": false, "Apua": false, "apua  lomien": false, string(f.text) + ".": false,
		} {
			require.Equal(t, want, f.Has([]byte(piece)), piece)
		}
		require.Equal(t, f.lookups > fewLookups, f.index != nil)
		f.lookups = fewLookups
	}
}
