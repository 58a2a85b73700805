package say

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Named argument of a text is shown by its name in the language of the text, in
// quotation marks: a value of a classification, or a classification.
type Named interface {
	NameIn(language.Tag) (name string, in language.Tag)
}

// A Code argument of a text is shown by its code and its name, of which one may be
// unknown.
type Code struct {
	Code string
	Of   Named
}

// A List argument of a text is a code system, which is shown by its OID and its name.
type List struct {
	System string
	Of     Named
}

// named returns a name, with a mark if it is not in the language of the text. There
// are no English names, so that an English text has none to miss.
func (l Language) named(name string, in language.Tag) string {
	if name != "" && l.isMissing(in) {
		return name + " (" + l.In(inFinnish) + ")"
	}
	return name
}

// isMissing reports whether a name in a language replaces one that is not known.
func (l Language) isMissing(in language.Tag) bool { return l == Swedish && in != language.Swedish }

// code returns a code with its name.
func (l Language) code(c Code) string {
	name := ""
	if c.Of != nil {
		name = l.named(c.Of.NameIn(l.Tag()))
	}
	switch {
	case name == "":
		return l.Fill(nameless, c.Code)
	case c.Code == "":
		return name
	}
	return c.Code + " " + name
}

// Codes lists codes. If no name is known, that is said once.
func (l Language) Codes(list []Code, join func([]string) string) string {
	shown, bare := make([]string, len(list)), make([]string, len(list))
	known := false
	for i, c := range list {
		shown[i], bare[i] = l.code(c), c.Code
		known = known || shown[i] != l.Fill(nameless, c.Code)
	}
	if known || len(list) < 2 {
		return join(shown)
	}
	return l.Fill(allNameless, join(bare))
}

var (
	inFinnish = rule.Text{Fi: "suomeksi", Sv: "på finska", En: "in Finnish"}
	nameless  = rule.Text{
		Fi: "koodi %[1]s (nimeä ei ole tässä julkaisussa)",
		Sv: "kod %[1]s (benämning saknas i denna publikation)",
		En: "code %[1]s (no label in this publication)",
	}
	allNameless = rule.Text{
		Fi: "koodi %[1]s (nimiä ei ole tässä julkaisussa)",
		Sv: "kod %[1]s (benämningarna saknas i denna publikation)",
		En: "code %[1]s (no labels in this publication)",
	}
)
