package report_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
	"github.com/sosmeta/sosmeta-go/validate/sample"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// everything is every document of testdata, both messages, and synthetic documents;
// two thirds of those are damaged.
func everything(t *testing.T) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		for d := range source.Path("../../testdata/documents", source.DefaultLimits) {
			if !yield(d) {
				return
			}
		}
		for _, name := range []string{"asiakassuunnitelma", "asiakkuusasiakirja"} {
			document, err := os.ReadFile("../../testdata/messages/" + name + ".document.xml")
			require.NoError(t, err)
			frame, err := os.ReadFile("../../testdata/messages/" + name + ".frame.xml")
			require.NoError(t, err)
			frame = bytes.Replace(frame, []byte(`code="SP17"`), []byte(`code="SP1"`), 1)
			if !yield(validate.Document{Name: name + ".xml", Data: document, Frame: frame, Message: true}) {
				return
			}
		}
		n := 0
		for st, data := range sample.New(sosmeta.Embedded(), sample.Indent()).Documents(1) {
			switch n % 3 {
			case 1:
				data = bytes.ReplaceAll(data, []byte(": true"), []byte(": null"))
			case 2:
				data = data[:len(data)/2]
			}
			if n++; n > 150 || !yield(validate.Document{Name: fmt.Sprintf("%s_%d.json", st.RootKey(), n), Data: data}) {
				return
			}
		}
	}
}

// TestReportsHaveTheSameBytesOnEverySystem writes what is expected as digests,
// which -update writes anew.
func TestReportsHaveTheSameBytesOnEverySystem(t *testing.T) {
	results := slices.Collect(validate.Batch{}.Run(t.Context(), everything(t)))
	issues := 0
	for _, r := range results {
		require.NoError(t, r.Err)
		issues += r.Report.Len()
	}
	var got strings.Builder
	fmt.Fprintf(&got, "%d documents, %d issues\n", len(results), issues)
	for _, format := range report.Formats() {
		for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
			sum := sha256.New()
			w, err := report.New(format, sum, report.Language(tag), report.At(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)))
			require.NoError(t, err)
			for _, r := range results {
				require.NoError(t, w.Document(r.Name, r.Report))
			}
			require.NoError(t, w.Close())
			fmt.Fprintf(&got, "%-5s %s %x\n", format, tag, sum.Sum(nil))
		}
	}
	const name = "testdata/digests.txt"
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), got.String())
}
