package walk

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNameResemblesAnotherIfAtMostAThirdOfItsLettersDiffer(t *testing.T) {
	keys := []string{"etunimet", "sukunimi", "", "syntymaaika"}
	for name, want := range map[string]string{
		"sukunimi": "sukunimi", "sukunini": "sukunimi", "sukunnni": "sukunimi", "sukunnnn": "", // one, two, three of eight
		"sukunim": "sukunimi", "sukuni": "sukunimi", "sukun": "", // one, two, three missing; a third of 6 is 2, of 5 is 1
		"sukunimiii": "sukunimi", "sukunimiiiii": "sukunimi", "sukunimiiiiiiii": "",
		"": "", "x": "",
	} {
		at, found := new(Walker).closest(name, len(keys), func(i int) string { return keys[i] })
		require.Equal(t, want, found, "%q", name)
		if want != "" {
			require.Equal(t, 1, at, "%q", name)
		}
	}
}

func TestOfTwoSimilarNamesTheCloserOneIsChosen(t *testing.T) {
	keys := []string{"alkamispvm", "alkamispv", "alkamis"}
	_, found := new(Walker).closest("alkamispw", len(keys), func(i int) string { return keys[i] })
	require.Equal(t, "alkamispv", found)
}
