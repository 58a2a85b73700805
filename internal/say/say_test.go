package say_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

func TestLanguageIsTheClosest(t *testing.T) {
	for tag, want := range map[string]say.Language{
		"fi": say.Finnish, "fi-FI": say.Finnish, "sv": say.Swedish, "sv-FI": say.Swedish, "en": say.English, "en-GB": say.English,
		"und": say.Finnish, "de": say.Finnish, "ru": say.Finnish, "se": say.Finnish,
	} {
		require.Equal(t, want, say.Match(language.MustParse(tag)), tag)
	}
	for _, l := range []say.Language{say.Finnish, say.Swedish, say.English} {
		require.Equal(t, l, say.Match(l.Tag()))
	}
}

type named struct{}

func (named) Name(tag language.Tag) string { return "nimi " + tag.String() }

func TestPlaceholdersTakeTextsNamesAndStrings(t *testing.T) {
	text := rule.Text{Fi: "%[2]s, %[1]s, %[3]s", Sv: "sv", En: "%[1]s"}
	number := rule.Text{Fi: "luku", Sv: "ett tal", En: "a number"}
	require.Equal(t, "“nimi fi”, luku, 2026", say.Finnish.Fill(text, number, named{}, "2026"))
	require.Equal(t, "sv", say.Swedish.Fill(text, number))
	require.Equal(t, "a number", say.English.Fill(text, number, "not used"))
}

func TestListsHaveOrBeforeTheLast(t *testing.T) {
	require.Equal(t, "", say.Finnish.Or(nil))
	require.Equal(t, "a", say.Finnish.Or([]string{"a"}))
	require.Equal(t, "a tai b", say.Finnish.Or([]string{"a", "b"}))
	require.Equal(t, "a, b eller c", say.Swedish.Or([]string{"a", "b", "c"}))
	require.Equal(t, "a, b or c", say.English.Or([]string{"a", "b", "c"}))
}
