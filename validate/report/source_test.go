package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// nobodysFile is what names a file that no reader has: a digest or a text file.
var nobodysFile = regexp.MustCompile(`[0-9a-f]{8,}|\.txt`)

// follow resolves the text of a source as a reader of a report does, who has
// nothing but the text.
func follow(t *testing.T, what, text string) {
	t.Helper()
	sources := classify.ParseSources(text)
	require.NotEmpty(t, sources, "%s: %q", what, text)
	for _, s := range sources {
		require.NotRegexp(t, nobodysFile, s.String(), what)
	}
}

// faulty are the reports of the documents of testdata, and of a message and of
// metadata in which much is wrong.
func faulty(t *testing.T) (reports []validate.Report) {
	t.Helper()
	const root = "../../testdata/"
	v := validate.New(validate.WithAmbiguous())
	names, err := filepath.Glob(root + "documents/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		reports = append(reports, v.JSON(data))
	}
	frame, err := os.ReadFile(root + "messages/asiakassuunnitelma.frame.xml")
	require.NoError(t, err)
	message, err := os.ReadFile(root + "messages/asiakassuunnitelma.document.xml")
	require.NoError(t, err)
	wrong := strings.NewReplacer("20170707", "20170708", `code="FI"`, "", "1.2.246.537.6.1221", "1.2.246.537.6.1222").Replace(string(message))
	right := validate.RegisterUseRight{Organiser: "1.2.3"}
	right.Start, _ = validate.ParseDay("2030-01-01")
	return append(reports, v.Archive(frame, []byte(wrong), validate.UseRight(right)), v.Metadata(validate.Metadata{}),
		v.JSON([]byte("{}"), validate.Structure("1.2.246.537.6.1505.1.2022.1.10")))
}

func TestEveryRuleAndIssueHasSourcesThatCanBeFollowed(t *testing.T) {
	for info := range validate.Rules() {
		follow(t, string(info.ID), info.Source)
		require.Equal(t, classify.ParseSources(info.Source), info.Sources(), info.ID)
	}
	rules := map[validate.Rule]bool{}
	for _, r := range faulty(t) {
		for issue := range r.Issues() {
			rules[issue.Rule] = true
			follow(t, issue.String(), issue.Source)
			require.Equal(t, classify.ParseSources(issue.Source), issue.Sources(), issue.String())
			for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
				require.NotContains(t, issue.Message(tag), ".txt") // a digest is that of a fixed phrase
			}
		}
	}
	require.Greater(t, len(rules), 25, "the documents and messages are faulty in many ways")
}

// TestNoReportHoldsASourceThatCannotBeFollowed searches the reports of every format,
// and resolves the sources of those that have a member for it.
func TestNoReportHoldsASourceThatCannotBeFollowed(t *testing.T) {
	member := regexp.MustCompile(`"source":("(?:[^"\\]|\\.)*")`)
	for format := range extensions {
		var b bytes.Buffer
		w, err := report.New(format, &b)
		require.NoError(t, err)
		for _, r := range faulty(t) {
			require.NoError(t, w.Document("document.json", r))
		}
		require.NoError(t, w.Close())
		require.NotContains(t, b.String(), ".txt")
		found := member.FindAllSubmatch(b.Bytes(), -1)
		for _, m := range found {
			var text string
			require.NoError(t, json.Unmarshal(m[1], &text))
			follow(t, string(format), text)
		}
		require.Equal(t, format == report.JSONFormat || format == report.SARIFFormat, len(found) > 0, format)
	}
}
