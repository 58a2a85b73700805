package corpus

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// labelOf returns a display that fits a code of a field.
func (g *Maker) labelOf(field sosmeta.Field, code string) string {
	switch label := KnownLabel(field, code); {
	case label != "":
		return label
	case g.Label != nil:
		return g.Label(field, code)
	}
	return g.word()
}

// KnownLabel returns the label that the structure or the classification gives a
// code of a field. A code that neither has gets the first name without a code, if
// the classification has such names.
func KnownLabel(field sosmeta.Field, code string) string {
	for c := range field.Codes() {
		if c.Code() == code && c.Name(language.Finnish) != "" {
			return c.Name(language.Finnish)
		}
	}
	system, _ := field.CodeSystem()
	list, _ := classify.Lookup(system)
	row, known := list.Code(code)
	if known {
		return row.Name(language.Finnish)
	}
	for other := range list.Rows() {
		if other.Code == "" {
			return other.Name(language.Finnish)
		}
	}
	return ""
}
