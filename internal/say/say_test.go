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

func (named) NameIn(language.Tag) (string, language.Tag) { return "nimi", language.Finnish }

func TestPlaceholdersTakeTextsNamesAndStrings(t *testing.T) {
	text := rule.Text{Fi: "%[2]s, %[1]s, %[3]s", Sv: "sv", En: "%[1]s"}
	number := rule.Text{Fi: "luku", Sv: "ett tal", En: "a number"}
	require.Equal(t, "”nimi”, luku, 2026", say.Finnish.Fill(text, number, named{}, "2026"))
	require.Equal(t, "sv", say.Swedish.Fill(text, number))
	require.Equal(t, "a number", say.English.Fill(text, number, "not used"))
}

// TestArgumentsAreWrittenAsPeopleWriteThem holds quotation marks, dates, numbers, codes
// and lists.
func TestArgumentsAreWrittenAsPeopleWriteThem(t *testing.T) {
	one := rule.Text{Fi: "%[1]s", Sv: "%[1]s", En: "%[1]s"}
	for _, test := range []struct {
		arg        any
		fi, sv, en string
	}{
		{say.Quoted("nimi"), "”nimi”", "”nimi”", "“nimi”"},
		{say.Quoted(`Vaihtoehdon "muu" kuvaus`), "”Vaihtoehdon ’muu’ kuvaus”", "”Vaihtoehdon ’muu’ kuvaus”", "“Vaihtoehdon ‘muu’ kuvaus”"},
		{say.Quoted("a “b” c"), "”a ’b’ c”", "”a ’b’ c”", "“a ‘b’ c”"},
		{say.Date("2026-08-31"), "31.8.2026", "31.8.2026", "31 August 2026"},
		{say.Date("2026-03-04"), "4.3.2026", "4.3.2026", "4 March 2026"},
		{say.Date("2026"), "2026", "2026", "2026"},
		{say.Date("2026-13-04"), "2026-13-04", "2026-13-04", "2026-13-04"},
		{say.Grouped(7), "7", "7", "7"},
		{say.Grouped(1000), "1\u00a0000", "1\u00a0000", "1,000"},
		{say.Grouped(67108864), "67\u00a0108\u00a0864", "67\u00a0108\u00a0864", "67,108,864"},
		{say.Code{Code: "2", Of: named{}}, "2 nimi", "2 nimi (på finska)", "2 nimi"},
		{say.Code{Of: named{}}, "nimi", "nimi (på finska)", "nimi"},
		{say.Code{Code: "2"}, "koodi 2 (nimeä ei ole tässä julkaisussa)", "kod 2 (benämning saknas i denna publikation)", "code 2 (no label in this publication)"},
		{say.List{System: "1.2.3", Of: named{}}, "1.2.3 ”nimi”", "1.2.3 ”nimi” (på finska)", "1.2.3 “nimi”"},
		{named{}, "”nimi”", "”nimi” (på finska)", "“nimi”"},
		{"2026", "2026", "2026", "2026"},
	} {
		require.Equal(t, test.fi, say.Finnish.Fill(one, test.arg))
		require.Equal(t, test.sv, say.Swedish.Fill(one, test.arg))
		require.Equal(t, test.en, say.English.Fill(one, test.arg))
	}
}

func TestListsHaveAWordBeforeTheLast(t *testing.T) {
	require.Equal(t, "", say.Finnish.Or(nil))
	require.Equal(t, "a", say.Finnish.Or([]string{"a"}))
	require.Equal(t, "a tai b", say.Finnish.Or([]string{"a", "b"}))
	require.Equal(t, "a, b eller c", say.Swedish.Or([]string{"a", "b", "c"}))
	require.Equal(t, "a, b and c", say.English.And([]string{"a", "b", "c"}))
}

// TestCodesWithoutLabelsSayThatOnce holds that several codes of which no label is known
// do not repeat it.
func TestCodesWithoutLabelsSayThatOnce(t *testing.T) {
	l := say.Finnish
	require.Equal(t, "koodi 1 tai 2 (nimiä ei ole tässä julkaisussa)", l.Codes([]say.Code{{Code: "1"}, {Code: "2"}}, l.Or))
	require.Equal(t, "1 nimi tai koodi 2 (nimeä ei ole tässä julkaisussa)", l.Codes([]say.Code{{Code: "1", Of: named{}}, {Code: "2"}}, l.Or))
}
