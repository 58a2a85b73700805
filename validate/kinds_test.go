package validate_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// ways are the ways to check a file.
var ways = []struct {
	name  string
	check func(data []byte) validate.Report
}{
	{"as JSON", func(data []byte) validate.Report { return validate.New().JSON(data) }},
	{"as a message", func(data []byte) validate.Report { return validate.New().Archive(nil, data) }},
}

// TestFileOfAnotherKindIsOneIssueThatSaysWhatItIs checks each file of testdata/kinds as
// JSON and as a message. The one issue is in testdata/kinds.golden in every language.
func TestFileOfAnotherKindIsOneIssueThatSaysWhatItIs(t *testing.T) {
	files, err := filepath.Glob("../testdata/kinds/*")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 35)
	var b strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		fmt.Fprintln(&b, filepath.Base(name))
		for _, way := range ways {
			report := way.check(data)
			if filepath.Base(name) == "message.xml" && way.name == "as a message" {
				require.True(t, report.Valid(), lines(report))
				continue
			}
			require.False(t, report.Valid())
			require.Equal(t, 1, report.Len()+report.More(), "%s %s: %s", name, way.name, lines(report))
			issue := first(report)
			require.Equal(t, validate.Error, issue.Severity)
			fmt.Fprintf(&b, "  %s: %d:%d %s %s\n", way.name, issue.Line, issue.Column, issue.Rule, issue.Pointer)
			for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
				fmt.Fprintf(&b, "    %s %s\n", tag, issue.Message(tag))
			}
		}
	}
	golden(t, "../testdata/kinds.golden", b.String())
}

// TestOnlyAnObjectIsTakenForADocument has root keys that no document is under, and
// root keys in escapes.
func TestOnlyAnObjectIsTakenForADocument(t *testing.T) {
	said := func(text string) string {
		return lines(validate.New().JSON([]byte(text)))
	}
	for _, form := range []string{`%s`, `[%s]`, `{"x":%s}`, `{"x":[%s]}`, `[[%s]]`} {
		alone := said(fmt.Sprintf(form, `"asiakkuusasiakirja"`))
		require.Equal(t, said(fmt.Sprintf(form, `"asiakkuusasiakirjx"`)), alone, form)
	}
	for _, form := range []string{`[{"%s":{}}]`, `{"x":{"%s":{}}}`, `{"x":[{"%s":{}}]}`} {
		plain := said(fmt.Sprintf(form, "asiakkuusasiakirja"))
		require.NotEqual(t, said(fmt.Sprintf(form, "asiakkuusasiakirjx")), plain, form)
		require.Equal(t, plain, said(fmt.Sprintf(form, `\u0061siakkuusasiakirja`)), form)
	}
}

// TestMissingDocumentOfAMessageIsSaid gives a frame and nothing else, and the parts in
// the wrong order.
func TestMissingDocumentOfAMessageIsSaid(t *testing.T) {
	m := message(t, plan)
	report := validate.New().Archive([]byte(m.frame), nil)
	require.False(t, report.Valid())
	require.Equal(t, 1, report.Len(), lines(report))
	require.Contains(t, first(report).Message(english), "There is nothing here")
	require.Equal(t, 1, first(report).Line)
	swapped := validate.New().Archive([]byte(m.document), []byte(m.frame))
	require.Equal(t, 2, swapped.CountRule(validate.ArchiveRoot), lines(swapped))
	require.Equal(t, 2, swapped.Len())
}
