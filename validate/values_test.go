package validate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestValuesAreKeptIfAskedFor(t *testing.T) {
	long := `"` + strings.Repeat(" ", 300) + `"`
	for value, want := range map[string]string{
		`12.5`: `12.5`, `true`: `true`, `null`: `null`, `""`: `""`, `" \n\u0020"`: `" \n\u0020"`, long: long[:200],
		`{"a":1}`: "", `[1]`: "", "\"\xff\"": "\"\ufffd\"", "\" \\\"\x7f\"": "\" \\\"\x7f\"",
	} {
		doc := []byte(with(`"Koe"`, value))
		without, with := surnameIssue(t, validate.New(), doc), surnameIssue(t, validate.New(validate.ShowValues()), doc)
		require.Empty(t, without.Value(), value)
		require.Equal(t, want, with.Value(), value)
	}
}

// TestAValueThatDoesNotEndIsKeptToTheEnd has texts that end within a value.
func TestAValueThatDoesNotEndIsKeptToTheEnd(t *testing.T) {
	for _, text := range []string{`"`, `"a`, `"a\`, `{"a`, `{"asiakkuusasiakirja":"`, `{"asiakkuusasiakirja":"a\`, `tru`} {
		report := validate.New(validate.ShowValues()).JSON([]byte(text))
		require.False(t, report.Valid(), text)
		for i := range report.Issues() {
			require.Contains(t, text, i.Value())
		}
	}
}

// surnameIssue returns the issue about the surname.
func surnameIssue(t *testing.T, v *validate.Validator, doc []byte) validate.Issue {
	t.Helper()
	for i := range v.JSON(doc).Issues() {
		if i.Pointer == "/asiakkuusasiakirja/asiakas/sukunimi" {
			return i
		}
	}
	require.Fail(t, "no issue")
	return validate.Issue{}
}

// TestTextsThatAreNotUnicodeAreReportedEverywhere puts such a text into the place of
// every one that a structure has, all at once: the rules must treat them as
// unknown.
func TestTextsThatAreNotUnicodeAreReportedEverywhere(t *testing.T) {
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot), validate.WithAmbiguous(), validate.WithLimits(validate.Limits{Issues: 1 << 20}))
	for st := range snapshot.Structures() {
		for _, text := range []string{`\ud83d`, `\udc00`, "\xff", `\n\ud83d`} {
			doc, ok := corpus.Valid(st, corpus.Full, random(st))
			require.True(t, ok)
			strings := 0
			doc.Walk("", func(_ string, x *corpus.Value) {
				if x.Kind == '"' {
					x.Text, x.Raw = text, true
					strings++
				}
			})
			require.Equal(t, strings, v.JSON(doc.Bytes(corpus.Spelling{})).CountRule(validate.JSONUTF8), "%v %q", st, text)
		}
	}
}

func ExampleShowValues() {
	v := validate.New(validate.ShowValues())
	report := v.JSON([]byte(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Malli","etunimet":"Maija",
		"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010190-999Y"}}}}`))
	for issue := range report.Issues() {
		if issue.Rule == validate.ValueIdentityNumber {
			fmt.Println(issue.Pointer, issue.Value())
		}
	}
	// Output: /asiakkuusasiakirja/asiakas/henkilotunnus/value "010190-999Y"
}
