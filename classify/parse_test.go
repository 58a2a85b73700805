package classify_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestMalformedUnknownAndAmbiguousTextsAreDifferentErrors(t *testing.T) {
	for _, test := range []struct {
		text string
		kind error
	}{
		{"", classify.ErrMalformed},
		{" \t", classify.ErrMalformed},
		{"a\x00b", classify.ErrMalformed},
		{"\xff\xfe", classify.ErrMalformed},
		{strings.Repeat("ä", 300), classify.ErrMalformed},
		{strings.Repeat("a", 513), classify.ErrMalformed},
		{strings.Repeat("a", 512), classify.ErrUnknown},
		{"1.2.246.537.6.1222|10", classify.ErrMalformed},
		{"not an oid|10", classify.ErrMalformed},
		{"1.2.246.537.6.1221|", classify.ErrMalformed},
		{"1.2.246.537.6.1221|7 7", classify.ErrMalformed},
		{"1.2.246.537.6.1221|77", classify.ErrUnknown},
		{"1.2.246.537.6.1221|Lastensuojelu", classify.ErrUnknown},
		{"77", classify.ErrUnknown},
		{"Lastensuojeluu", classify.ErrUnknown},
		{"vammaispalvelu", classify.ErrUnknown},
		{"Paihdehuolto", classify.ErrUnknown},
		{"~no_such", classify.ErrUnknown},
		{"~", classify.ErrUnknown},
	} {
		_, err := classify.ParseServiceTask(test.text)
		assert.ErrorIs(t, err, test.kind, "%q", test.text)
		var parse *classify.ParseError
		require.ErrorAs(t, err, &parse)
		assert.Equal(t, classify.System("1.2.246.537.6.1221"), parse.System)
		for _, other := range []error{classify.ErrMalformed, classify.ErrUnknown, classify.ErrAmbiguous} {
			assert.Equal(t, other == test.kind, errors.Is(err, other), "%q", test.text)
		}
	}
}

func TestANameOfTwoCodesIsAmbiguous(t *testing.T) {
	c, ok := classify.Lookup("1.2.246.537.6.1242")
	require.True(t, ok)
	_, err := c.Parse("Ilmoitus sosiaalihuollon tarpeesta")
	assert.ErrorIs(t, err, classify.ErrAmbiguous)
	var parse *classify.ParseError
	require.ErrorAs(t, err, &parse)
	var codes []string
	for _, s := range parse.Suggestions {
		codes = append(codes, s.Code)
	}
	assert.ElementsMatch(t, []string{"3", "5"}, codes)
}

func TestErrorsSayWhereAndWhatIsClosest(t *testing.T) {
	for _, c := range []struct {
		err  classify.ParseError
		want string
	}{
		{classify.ParseError{Kind: classify.ErrUnknown}, classify.ErrUnknown.Error()},
		{classify.ParseError{Kind: classify.ErrUnknown, System: "1.2.3", Detail: "a detail"}, classify.ErrUnknown.Error() + " in 1.2.3: a detail"},
		{classify.ParseError{Kind: classify.ErrUnknown, Suggestions: []classify.Suggestion{{"1", "one"}, {"", "two"}}},
			classify.ErrUnknown.Error() + "; closest: 1 one, two"},
		{classify.ParseError{Kind: classify.ErrAmbiguous, Suggestions: []classify.Suggestion{{"1", "one"}, {"2", "one"}}},
			classify.ErrAmbiguous.Error() + "; one of 1 one, 2 one"},
	} {
		assert.Equal(t, c.want, c.err.Error())
	}
}

func TestErrorsSuggestTheClosestNames(t *testing.T) {
	for text, want := range map[string]classify.Suggestion{
		"Lastensuojeluu":               {Code: "10", Name: "Lastensuojelu"},
		"paihdehuolto":                 {Code: "15", Name: "Päihdehuolto"},
		"barnskyd":                     {Code: "10", Name: "Barnskydd"},
		"1.2.246.537.6.1222|iäkkäiden": {Name: "Iäkkäiden palvelut"},
	} {
		_, err := classify.ParseServiceTask(text)
		var parse *classify.ParseError
		require.ErrorAs(t, err, &parse)
		if assert.NotEmpty(t, parse.Suggestions, text) {
			assert.Equal(t, want, parse.Suggestions[0], text)
		}
	}
}

func TestErrorsNeverHoldTheText(t *testing.T) {
	const secret = "Virtanen180418A903L"
	for _, text := range []string{secret, secret + "\x00", "1.2.246.537.6.1221|" + secret, secret + "|10", "~" + secret, strings.Repeat(secret, 40)} {
		_, err := classify.ParseServiceTask(text)
		require.Error(t, err)
		for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
			assert.NotContains(t, fmt.Sprintf(format, err), secret)
		}
		var parse *classify.ParseError
		require.ErrorAs(t, err, &parse)
		assert.NotContains(t, fmt.Sprintf("%#v", *parse), secret)
	}
	_, err := classify.FromKoodi[classify.ServiceTask](classify.Koodi{System: secret, Code: secret, Display: secret})
	assert.NotContains(t, fmt.Sprintf("%+v", err), secret)
	_, err = classify.ParseSystem(secret)
	assert.NotContains(t, fmt.Sprintf("%+v", err), secret)
}

func TestMustParsePanicsWithTheError(t *testing.T) {
	assert.Equal(t, classify.ServiceTaskLastensuojelu, classify.MustParseServiceTask("lastensuojelu"))
	assert.Panics(t, func() { classify.MustParseServiceTask("no such task") })
}

func TestSystemKeepsItsVersion(t *testing.T) {
	for _, test := range []struct{ text, oid, version string }{
		{"1.2.246.537.6.1265", "1.2.246.537.6.1265", ""},
		{"urn:oid:1.2.246.537.6.1265", "1.2.246.537.6.1265", ""},
		{"1.2.246.537.6.1221.201601", "1.2.246.537.6.1221", "201601"},
		{"urn:oid:1.2.246.537.5.1.1997", "1.2.246.537.5.1", "1997"},
		{"1.2.246.537.6.886.2001", "1.2.246.537.6.886.2001", ""},
		{"1.2.3.4.2016", "1.2.3.4.2016", ""},
	} {
		system, err := classify.ParseSystem(test.text)
		require.NoError(t, err, test.text)
		assert.Equal(t, test.oid, system.OID(), test.text)
		assert.Equal(t, test.version, system.Version(), test.text)
		assert.Equal(t, "urn:oid:"+strings.TrimPrefix(test.text, "urn:oid:"), system.URN())
		assert.True(t, system.Is(classify.System(test.oid)))
		for _, behind := range []string{".x", ". ", ".201701\ufffd", "."} {
			assert.False(t, classify.System(test.oid+behind).Is(classify.System(test.oid)), "%q", behind)
		}
	}
	for _, text := range []string{"", "urn:oid:", "1", "1..2", "1.2.x", "urn:oid:urn:oid:1.2"} {
		_, err := classify.ParseSystem(text)
		assert.ErrorIs(t, err, classify.ErrMalformed, text)
	}
}
