package sosmeta

import "golang.org/x/text/language"

// A Label is a text of the definitions in one language.
type Label struct {
	Text     string
	Language language.Tag // of Text: Finnish or Swedish
	Fallback bool         // Text is not in the language that was asked for
}

// String returns the text.
func (l Label) String() string { return l.Text }

// label chooses between the two languages of the definitions. Finnish is the
// fallback for every language but Swedish, and for a missing Swedish text.
func label(tag language.Tag, fi, sv string) Label {
	base, _ := tag.Base()
	switch base.String() {
	case "fi":
		return Label{Text: fi, Language: language.Finnish}
	case "sv":
		if sv != "" {
			return Label{Text: sv, Language: language.Swedish}
		}
	}
	return Label{Text: fi, Language: language.Finnish, Fallback: true}
}
