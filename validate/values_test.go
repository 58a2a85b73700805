package validate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestValuesAreKeptWhereAskedFor(t *testing.T) {
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
