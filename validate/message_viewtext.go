package validate

import (
	"bytes"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/leaf"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/view"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// texts looks for the required texts of the JSON in the view. White space does
// not count.
func (t *transmission) texts(json []byte, shown view.Facts, inner content) {
	st, ok := inner.report.Structure()
	if !ok || shown.Text == nil || inner.mentions == nil {
		return
	}
	required := requiredTexts(st)
	visible := view.NewFinder(bytes.Join(bytes.Fields(shown.Text), []byte(" ")))
	leaf.Walk(json, func(l *leaf.Leaf) {
		if !required[string(l.Path)] {
			return
		}
		if value := strings.Join(strings.Fields(l.Value()), " "); !visible.Has([]byte(value)) {
			t.json.report(rule.Finding{Rule: &rule.ArchiveViewText, Pointer: l.Pointer(), Offset: l.Offset})
		}
	})
}

// requiredTexts returns the paths, in the form of a leaf's, of the texts that a
// structure requires.
func requiredTexts(st sosmeta.Structure) map[string]bool {
	paths := map[string]bool{}
	for f := range st.Fields() {
		switch f.Representation() {
		case sosmeta.Text, sosmeta.NameText, sosmeta.Signature:
			if f.Required() {
				_, path, _ := strings.Cut(strings.ReplaceAll(f.Path(), "[]", ""), ".")
				paths[path] = true
			}
		}
	}
	return paths
}
