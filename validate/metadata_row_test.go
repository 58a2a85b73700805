package validate

import (
	"cmp"
	"os"
	"strings"
	"testing"

	"github.com/beevik/etree"
	"github.com/stretchr/testify/require"
)

// missing are the rules that ask for a field of their own.
var missing = map[string]Rule{
	"document_id": ArchiveDocumentID, "structure_id": ArchiveStructureMissing, "asia_id": ContextAsia,
	"service_task": ContextServiceTask, "process_phase": ContextProcessPhase, "service_unit/id": ContextServiceUnit,
}

// TestEveryMissingRowIsReported takes each field that messages must carry out of a
// message, element or attribute, and finds exactly that.
func TestEveryMissingRowIsReported(t *testing.T) {
	n := 0
	v := New(Suppress(ContextSocialService, "the plan is of a phase in which none may have been chosen"))
	for name, kind := range map[string]documentKind{"asiakassuunnitelma": clientDocument, "asiakkuusasiakirja": relationshipDocument} {
		data, err := os.ReadFile("../testdata/messages/" + name + ".document.xml")
		require.NoError(t, err)
		for i := range metaRows {
			row := &metaRows[i]
			if row.needOf(kind) != must || kind == relationshipDocument && row.name == "structure_id" { // which tells the kind
				continue
			}
			n++
			t.Run(name+"/"+row.name, func(t *testing.T) {
				doc := etree.NewDocument()
				require.NoError(t, doc.ReadFromBytes(data))
				steps := without(t, doc.Root(), row.path)
				changed, err := doc.WriteToBytes()
				require.NoError(t, err)
				report := v.Archive(nil, changed)
				require.Equal(t, 1, report.Len(), "%v", report.issues)
				for issue := range report.Issues() {
					require.Equal(t, cmp.Or(missing[row.name], ArchiveHeaderMissing), issue.Rule)
					require.Equal(t, "header:/ClinicalDocument/"+steps, issue.Pointer)
				}
			})
		}
	}
	t.Logf("%d rows", n)
	require.Greater(t, n, 60)
}

// without removes what a path leads to, and returns the way to it.
func without(t *testing.T, at *etree.Element, path string) string {
	t.Helper()
	var way []string
	steps := strings.Split(path, "/")
	for i, step := range steps {
		if attribute, ok := strings.CutPrefix(step, "@"); ok && strings.HasPrefix(steps[i-1], "f:softwareSupport") {
			require.NotNil(t, at.RemoveAttr(attribute))
			return strings.Join(append(way, step), "/")
		} else if ok {
			at.Parent().RemoveChild(at)
			return strings.Join(way, "/")
		}
		step = strings.TrimSuffix(step, "+")
		local, condition, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(step, "f:"), "]"), "[")
		var next *etree.Element
		for _, child := range at.ChildElements() {
			name, value, equal := strings.Cut(condition, "=")
			if next == nil && child.Tag == local && (condition == "" ||
				equal && child.SelectAttrValue(name, "") == value ||
				!equal && child.SelectAttr(strings.TrimPrefix(name, "!")) == nil) {
				next = child
			}
		}
		require.NotNil(t, next, step)
		way = append(way, local)
		at = next
	}
	at.Parent().RemoveChild(at)
	return strings.Join(way, "/")
}
