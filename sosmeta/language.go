package sosmeta

import "golang.org/x/text/language"

// inLanguage chooses between the two languages of the definitions. Finnish
// replaces every language but Swedish, and a missing Swedish text.
func inLanguage(tag language.Tag, fi, sv string) (string, language.Tag) {
	if base, _ := tag.Base(); base.String() == "sv" && sv != "" {
		return sv, language.Swedish
	}
	return fi, language.Finnish
}
