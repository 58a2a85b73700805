package validate

import (
	"bytes"
	"strings"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// texts looks for the required texts of the JSON in the view. White space does
// not count.
func (a *archive) texts() {
	st, ok := a.inner.Structure()
	if !ok || a.viewText == nil || a.crossing == nil {
		return
	}
	required := requiredTexts(st)
	shown := finder{text: bytes.Join(bytes.Fields(a.viewText), []byte(" "))}
	leaves(a.jsonText, func(l *leaf) {
		if !required[string(l.path)] {
			return
		}
		if value := strings.Join(strings.Fields(l.value()), " "); !shown.has([]byte(value)) {
			a.json.add(ArchiveViewText, l.pointer(), l.offset)
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
