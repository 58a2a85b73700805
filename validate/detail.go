package validate

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A detail is what the text of an issue needs beyond its place. A rule that is
// not about the structure gives the id of its text and the arguments; the rules
// of the structure give what the text is made of when it is asked for.
type detail struct {
	text string // id of the text in the catalogue, "" for the rules of the structure
	args []any  // strings, term and named values

	what        uint8 // see walk.Finding.Detail
	whole       bool  // the issue is about an array, not about one item
	noStructure bool  // the OID that was given names no structure
	name        string
	similar     string
	set         *table.Set
	shape       int // in set, -1 for none
	limits      Limits
	current     sosmeta.Structure
	condition   *conditional // the rule, of a conditional one
	label       *table.Code  // the code whose label a display is not
}

// A term is an argument that is itself a text of the catalogue.
type term string

// A named argument is told by its name in the language of the text: a field of
// a structure, or a value of a classification.
type named interface {
	Name(language.Tag) string
}
