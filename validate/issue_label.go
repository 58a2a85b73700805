package validate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

// Label returns what the issue is about, in the words of a person: the title that a
// field has on the form, or its name, see [sosmeta.Field.Label]; what a place in a
// header or in metadata holds; or the part of a message. It is empty for an issue about
// a whole document. Like [Issue.Message] it is in Finnish, Swedish or English.
func (i Issue) Label(tag language.Tag) string {
	if f := i.detail.field; !f.IsZero() {
		return f.Label(tag)
	}
	l := say.Match(tag)
	part, place, _ := strings.Cut(i.Pointer, ":")
	label, known := partLabels[part+":"]
	if !known {
		return ""
	}
	if row := i.detail.metaRow(part+":", place); row != nil {
		label = row.label
	}
	text, _, _ := strings.Cut(l.In(label), " (") // the element of the header, which the pointer shows
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// partLabels are the parts of a message, by the prefix of their pointers.
var partLabels = map[string]rule.Text{
	framePrefix:    {Fi: "siirtokehys", Sv: "överföringsram", En: "transfer frame"},
	headerPrefix:   {Fi: "otsake", Sv: "header", En: "header"},
	viewPrefix:     {Fi: "näyttömuoto", Sv: "visningsformat", En: "view"},
	metadataPrefix: {Fi: "metatiedot", Sv: "metadata", En: "metadata"},
}

// metaRow returns the row of the metadata that a place in a part is about; nil if it
// is about none. Of several rows at a place of the header it is the one that the text
// of the issue names, or the first.
func (d *detail) metaRow(part, place string) (found *metaRow) {
	for i := range metaRows {
		row := &metaRows[i]
		switch part {
		case metadataPrefix:
			if place == "/"+row.name {
				return row
			}
		case headerPrefix:
			if element(place) == row.element() && (found == nil || slices.Contains(d.args, any(row.label))) {
				found = row
			}
		}
	}
	return found
}

// element returns the pointer of the element of a pointer that may be of an attribute.
func element(pointer string) string {
	pointer, _, _ = strings.Cut(pointer, "/@")
	return pointer
}

// element returns the pointer of the element that holds the row in a header.
func (r *metaRow) element() string {
	var b strings.Builder
	b.WriteString("/" + clinicalDocument)
	for step := range strings.SplitSeq(element(r.path), "/") {
		name, _, _ := strings.Cut(strings.TrimPrefix(step, "f:"), "[")
		b.WriteString("/" + strings.TrimSuffix(name, "+"))
	}
	return b.String()
}
