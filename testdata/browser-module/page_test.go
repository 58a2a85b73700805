package browser

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// page writes a report about documents of testdata that have faults, and a spoilt
// message, into a file, and returns its address.
func page(t *testing.T, tag language.Tag) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "report.html")
	file, err := os.Create(name)
	require.NoError(t, err)
	w := report.HTML(file, report.Language(tag), report.At(time.Date(2026, 11, 27, 15, 52, 0, 0, time.UTC)),
		report.StructurePage(func(st sosmeta.Structure) string { return "https://example.org/" + st.OID() }))
	var documents []validate.Document
	for d := range source.Path("../documents", source.DefaultLimits) {
		if len(documents) < 24 { // more than the contents show unfolded
			documents = append(documents, d)
		}
	}
	documents = append(documents, message(t), validate.Document{Name: "ei ole.json", Err: os.ErrNotExist})
	for result := range (validate.Batch{}).Run(t.Context(), slices.Values(documents)) {
		if result.Err != nil {
			require.NoError(t, w.Failed(result.Name, result.Err))
			continue
		}
		require.NoError(t, w.Document(result.Name, result.Report))
	}
	w.Interrupted()
	require.NoError(t, w.Close())
	require.NoError(t, file.Close())
	return "file://" + filepath.ToSlash(name)
}

// message is a message with faults in its frame, its header and its JSON.
func message(t *testing.T) validate.Document {
	t.Helper()
	document, err := os.ReadFile("../messages/asiakassuunnitelma.document.xml")
	require.NoError(t, err)
	frame, err := os.ReadFile("../messages/asiakassuunnitelma.frame.xml")
	require.NoError(t, err)
	spoilt := strings.NewReplacer(`<versionNumber value="1"/>`, ``, `creationTime value="2`, `creationTime value="x`).Replace(string(document))
	return validate.Document{
		Name: "sanomat/sanoma-lapsiperheiden-palvelujen-asiakassuunnitelmasta-ilman-valilyonteja-nimessa.xml",
		Data: []byte(spoilt), Frame: []byte(strings.Replace(string(frame), `code="SP17"`, `code="SP1"`, 1)), Message: true,
	}
}
