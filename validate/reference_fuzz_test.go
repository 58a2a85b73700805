package validate_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// FuzzReference compares the reading of JSON with a reference that is simple and
// slow: the same faults at the same places, and the same report however the text
// is spelt.
func FuzzReference(f *testing.F) {
	for _, c := range conformanceCases(f) {
		f.Add(c.text)
		f.Add(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":` + c.text + `}}}`)
		// At places that rules look at, too.
		f.Add(`{"asiakkuusasiakirja":{"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":` + c.text +
			`,"asiakkuuden_paattymispvm":` + c.text + `}}}`)
	}
	for _, c := range faults {
		f.Add(c.doc)
	}
	documents, err := filepath.Glob("../testdata/documents/*.json")
	require.NoError(f, err)
	for _, name := range documents {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(data))
	}
	const depth = 20
	v := validate.New(unlimited, validate.WithLimits(validate.Limits{Depth: depth, Issues: 100_000}))
	f.Fuzz(func(t *testing.T, text string) {
		report := v.JSON([]byte(text))
		inside(t, report, text)
		got := jsonIssues(report)
		require.Equal(t, got, jsonIssues(v.JSON([]byte(text), unknownStructures...)), "the JSON is checked without a structure too")
		want, isJSON := referenceFaults(text, depth)
		if !isJSON {
			refused := func(f fault) bool { return f.rule == validate.JSONSyntax || f.rule == validate.JSONLimit }
			require.True(t, len(got) > 0 && refused(got[len(got)-1]), "it is not JSON and not refused")
			return
		}
		require.Equal(t, want, got)
		read := contents(report)
		for name, spelling := range spellings {
			if strings.HasPrefix(text, "\ufeff") {
				break // the mark would be a token
			}
			require.Equal(t, read, contents(v.JSON([]byte(respell(text, spelling)))), name)
		}
	})
}

// inside compares every place of a report with the text, counted anew, and every
// text of an issue with its arguments.
func inside(t *testing.T, r validate.Report, text string) {
	t.Helper()
	end := 0
	for i := range r.Issues() {
		require.True(t, end <= i.Offset && i.Offset <= len(text), "out of place: %v", i)
		end = i.Offset
		lines := strings.Split(text[:i.Offset], "\n")
		require.Equal(t, len(lines), i.Line, "%v", i)
		require.NotContains(t, i.Message(english), "%!", "text and arguments disagree")
		require.Equal(t, 1+utf8.RuneCountInString(lines[len(lines)-1]), i.Column, "%v", i)
	}
}

// contents returns the issues of a report without their places in the text.
func contents(r validate.Report) (list []string) {
	for i := range r.Issues() {
		list = append(list, i.Severity.String()+" "+string(i.Rule)+" "+i.Pointer+" "+i.Message(english))
	}
	slices.Sort(list)
	return list
}
