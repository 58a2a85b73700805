// Package terms has the words that texts in Swedish and English do not use, for tests
// of every package that has texts.
package terms

import "regexp"

var (
	// The stems of terms of the domain that have a word in the other languages.
	finnish = regexp.MustCompile(`(?i)palvelu|asiakirja|asiatunnus|asianumero|asiakkuus|erityissisältö|rekisterin|OmaKanta|turvakielto|(^|[^\pL])asia([^\pL]|$)`)

	// Words that a language has another one for.
	other = map[string]*regexp.Regexp{
		"fi": regexp.MustCompile(`(?i)kuvailutie|(^|[^\pL])(näkymä([nä]|s[st]ä)?([^\pL]|$)|kehy[sk])|sijaispari`),
		"sv": regexp.MustCompile(`(?i)(^|[^\pL])(dokument(et|en|ets)?|huvudet|vyn|ramen|står)([^\pL]|$)|dokumenttypen|klientdokument|kundhandling|` +
			`serviceanordnare|serviceproducent|tjänsteenhet|registeranvändning|registeransvarig|ärendekod|serviceuppdrag|bevaringstid|yrkesperson|metauppgift`),
		"en": regexp.MustCompile(`(?i)use right|identity number|given name|family name|is told|stands (twice|here)`),
	}

	aside = regexp.MustCompile(`[\pL\d]+(_[\pL\d]+)+|\([^()]*\)|”[^”]*”|“[^”]*”`)
)

// Wrong returns a word of a text that its language has another one for, such as a
// Finnish stem outside brackets, quotation marks and member names; empty if there is none.
func Wrong(in, text string) string {
	if word := other[in].FindString(text); word != "" {
		return word
	}
	if in == "fi" {
		return ""
	}
	return finnish.FindString(aside.ReplaceAllString(text, ""))
}
