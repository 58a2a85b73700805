package report

import (
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/validate"
)

var severityTexts = map[validate.Severity]rule.Text{
	validate.Error:       {Fi: "virhe", Sv: "fel", En: "error"},
	validate.Warning:     {Fi: "varoitus", Sv: "varning", En: "warning"},
	validate.Information: {Fi: "tieto", Sv: "information", En: "information"},
}

var countedTexts = map[validate.Severity]rule.Text{
	validate.Error:       {Fi: "Virheitä", Sv: "Fel", En: "Errors"},
	validate.Warning:     {Fi: "Varoituksia", Sv: "Varningar", En: "Warnings"},
	validate.Information: {Fi: "Tietoja", Sv: "Information", En: "Information"},
}

// The texts with numbers. The number follows its label, so that no word must agree
// with it.
var (
	textMore = rule.Text{
		Fi: "ja vielä %[1]s",
		Sv: "och ytterligare %[1]s",
		En: "and %[1]s more",
	}
	textSummary = rule.Text{
		Fi: "Asiakirjoja %[1]s, kelpaa %[2]s, virheitä %[3]s, varoituksia %[4]s",
		Sv: "Handlingar: %[1]s, godkända: %[2]s, fel: %[3]s, varningar: %[4]s",
		En: "Documents: %[1]s, valid: %[2]s, errors: %[3]s, warnings: %[4]s",
	}
	textSummaryFailed = rule.Text{
		Fi: "lukematta %[1]s",
		Sv: "olästa: %[1]s",
		En: "unreadable: %[1]s",
	}
	textStopped = rule.Text{
		Fi: "Tarkistus keskeytettiin. Asiakirjoja ehdittiin tarkistaa %[1]s.",
		Sv: "Kontrollen avbröts. Handlingar som hann kontrolleras: %[1]s.",
		En: "The check was interrupted. Documents checked by then: %[1]s.",
	}
	textNotListed = rule.Text{
		Fi: "Asiakirjoja, joiden havainnot vain lasketaan eikä niitä luetella tässä: %[1]s.",
		Sv: "Handlingar vars iakttagelser bara räknas och inte listas här: %[1]s.",
		En: "Documents whose issues are only counted and not listed here: %[1]s.",
	}
	textCodes = rule.Text{
		Fi: "Sallitut koodit (%[1]s)",
		Sv: "Tillåtna koder (%[1]s)",
		En: "Accepted codes (%[1]s)",
	}
	textPlace = rule.Text{
		Fi: "rivi %[1]s, sarake %[2]s",
		Sv: "rad %[1]s, kolumn %[2]s",
		En: "line %[1]s, column %[2]s",
	}
)

// counted returns a text with numbers.
func (w *words) counted(text rule.Text, numbers ...int) string {
	args := make([]any, len(numbers))
	for i, n := range numbers {
		args[i] = strconv.Itoa(n)
	}
	return w.Fill(text, args...)
}

// more returns how many issues of each severity are beyond the validator's limit;
// empty without any.
func (w *words) more(r *validate.Report) string {
	if r.More() == 0 {
		return ""
	}
	var parts []string
	for _, s := range severities {
		if n := r.MoreOf(s); n > 0 {
			parts = append(parts, w.Severities[s]+" "+strconv.Itoa(n))
		}
	}
	return w.counted(textMore, r.More()) + " (" + strings.Join(parts, ", ") + ")"
}

// counts returns how many issues of each severity a report has.
func (w *words) counts(r *validate.Report) string {
	var parts []string
	for _, s := range severities {
		if n := r.Count(s) + r.MoreOf(s); n > 0 {
			parts = append(parts, w.Severities[s]+" "+strconv.Itoa(n))
		}
	}
	return strings.Join(parts, ", ")
}

// place returns where an issue is, for people.
func (w *words) place(i validate.Issue) string {
	if i.Line < 1 {
		return "–" // of metadata without a text
	}
	return w.counted(textPlace, i.Line, i.Column)
}
