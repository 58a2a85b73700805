package rule_test

import (
	"iter"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// The forms of texts, by language. What a rule asks for, and the sentence of a
// conditional rule, is an obligation. The text of an issue says what must be or what to
// do, and is never a bare statement: “X is at least 2” of a value that is not.
var (
	obligation = map[string]*regexp.Regexp{
		"fi": words(`pitää|pitäisi|ei saa|eivät saa|ei saisi|saa olla|saa valita|saa käyttää`),
		"sv": words(`ska|bör|får`),
		"en": words(`must|should|may`),
	}
	instruction = map[string]*regexp.Regexp{
		"fi": words(`anna|hae|jätä|kirjoita|korjaa|käytä|laske|lataa|lisää|muunna|peitä|pienennä|poista|sovi|suurenna|tallenna|tarkista|` +
			`tarkoititko|tee|täydennä|täytä|vaihda|valitse|varmista|vastaa`),
		"sv": words(`ange|använd|behåll|byt|fyll i|gör|hämta|höj|kom överens|komplettera|kontrollera|konvertera|ladda|lägg till|lämna|` +
			`maskera|menade|minska|räkna|rätta|skriv|spara|svara|ta bort|välj`),
		"en": words(`add|agree|answer|calculate|change|check|choose|complete|convert|correct|did you mean|fill|get|give|keep|leave|load|` +
			`make|mask|raise|remove|save|select|use|write`),
	}
	statement = map[string]*regexp.Regexp{
		"fi": regexp.MustCompile(`^%\[1\]s (on|ei ole) `),
		"sv": regexp.MustCompile(`^%\[1\]s (är|inte är|har|ligger) `),
		"en": regexp.MustCompile(`^%\[1\]s (is|has|lacks) `),
	}
	quotes = map[string]*regexp.Regexp{
		"fi": regexp.MustCompile(`[“„‘]`), "sv": regexp.MustCompile(`[“„‘]`), "en": regexp.MustCompile(`„|(^|[^“\pL\pN])”`),
	}
)

// words matches any of several words, also those that end in a letter beyond ASCII.
func words(any string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(^|[^\pL])(` + any + `)([^\pL]|$)`)
}

// languages yields the texts of a text by their language.
func languages(t rule.Text) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		_ = yield("fi", t.Fi) && yield("sv", t.Sv) && yield("en", t.En)
	}
}

func isObligation(in, text string) bool { return obligation[in].MatchString(text) }

// saysWhatToDo reports whether a text of an issue says what must be or what to do, and
// is no bare statement. A text inside it says it, too.
func saysWhatToDo(in, text string) bool {
	inner := strings.HasSuffix(text, ". %[1]s")
	return !statement[in].MatchString(text) && (inner || isObligation(in, text) || instruction[in].MatchString(text))
}

func TestWhatARuleAsksForIsAnObligation(t *testing.T) {
	for _, r := range rule.All {
		for in, text := range languages(r.Asks) {
			require.True(t, isObligation(in, text), "%s, %s: %s", r.ID, in, text)
		}
		for name, sentence := range sentences(r) {
			for in, text := range languages(sentence) {
				require.True(t, isObligation(in, text), "%s, %s: %s", name, in, text)
			}
		}
	}
}

func TestTheTextOfAnIssueSaysWhatToDo(t *testing.T) {
	for _, r := range rule.All {
		for name, issue := range issues(r) {
			require.NotEqual(t, r.Asks, issue, "%s: what is asked for and what is wrong are texts of their own", name)
			for in, text := range languages(issue) {
				require.True(t, saysWhatToDo(in, text), "%s, %s: %s", name, in, text)
			}
		}
	}
}

// TestABareStatementIsRefused gives texts that say the opposite of the fault, or that
// say nothing of what to do.
func TestABareStatementIsRefused(t *testing.T) {
	for _, text := range []rule.Text{
		{Fi: "%[1]s on vähintään %[3]s.", Sv: "%[1]s är minst %[3]s.", En: "%[1]s is at least %[3]s."},
		{Fi: "%[1]s on sama kuin asiakirjan asiatunnus. Tarkista tunnus.", Sv: "%[1]s är densamma som ärendets. Kontrollera den.", En: "%[1]s is the same as the asiatunnus. Check it."},
		{Fi: "%[1]s ei ole sama kuin version OID.", Sv: "%[1]s är inte densamma som versionens OID.", En: "%[1]s is not the same as the OID."},
		{Fi: "Yksityinen palveluntuottaja toimii palvelun toteutuksen vaiheessa.", Sv: "En privat producent arbetar i ett skede.", En: "A private producer works in a phase."},
		{Fi: "Asiakasasiakirjalla on asiatunnus.", Sv: "En klienthandling har ett ärendenummer.", En: "A client document has its asiatunnus."},
	} {
		for in, text := range languages(text) {
			require.False(t, saysWhatToDo(in, text), "%s: %s", in, text)
		}
	}
}

func TestTextsHaveTheQuotationMarksOfTheirLanguage(t *testing.T) {
	for _, r := range rule.All {
		for name, text := range all(r) {
			for in, text := range languages(text) {
				require.False(t, quotes[in].MatchString(text), "%s, %s: %s", name, in, text)
			}
		}
	}
}

// all yields every text of a rule.
func all(r *rule.Rule) iter.Seq2[string, rule.Text] {
	return func(yield func(string, rule.Text) bool) {
		if !yield(r.ID+" asks", r.Asks) {
			return
		}
		for _, list := range []iter.Seq2[string, rule.Text]{sentences(r), issues(r)} {
			for name, text := range list {
				if !yield(name, text) {
					return
				}
			}
		}
	}
}
