package report

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/validate"
)

// words are the texts of a report in one language. Those of the issues are the
// validator's.
type words struct {
	say.Language
	tag        language.Tag
	Severities map[validate.Severity]string // of one issue
	Counted    map[validate.Severity]string // headings of counts

	Title, Valid, Invalid, UnknownStructure, WholeDocument, CannotBeRead string
	Documents, ValidDocuments, InvalidDocuments, FailedDocuments         string
	ByRule, ByStructure, Issues, NoIssues, Place, Field, Rule, Message   string
	Suppressed, Reason, Unreadable, NotChecked, Generated, OnlyCounted   string
}

// severities are all, the gravest first.
var severities = [...]validate.Severity{validate.Error, validate.Warning, validate.Information}

// wordsIn returns the words of the language that is closest to a tag.
func wordsIn(tag language.Tag) *words {
	l := say.Match(tag)
	w := &words{Language: l, tag: l.Tag(), Severities: map[validate.Severity]string{}, Counted: map[validate.Severity]string{}}
	for s, text := range severityTexts {
		w.Severities[s] = l.In(text)
	}
	for s, text := range countedTexts {
		w.Counted[s] = l.In(text)
	}
	for to, text := range w.texts() {
		*to = l.In(text)
	}
	return w
}

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

// pointer returns a JSON Pointer, or what is shown for that of the document.
func (w *words) pointer(p string) string {
	if p == "" {
		return "(" + w.WholeDocument + ")"
	}
	return p
}

var severityTexts = map[validate.Severity]rule.Text{
	validate.Error:       {Fi: "virhe", Sv: "fel", En: "error"},
	validate.Warning:     {Fi: "varoitus", Sv: "varning", En: "warning"},
	validate.Information: {Fi: "huomautus", Sv: "anmärkning", En: "information"},
}

var countedTexts = map[validate.Severity]rule.Text{
	validate.Error:       {Fi: "Virheitä", Sv: "Fel", En: "Errors"},
	validate.Warning:     {Fi: "Varoituksia", Sv: "Varningar", En: "Warnings"},
	validate.Information: {Fi: "Huomautuksia", Sv: "Anmärkningar", En: "Information"},
}

// The texts with numbers.
var (
	textMore = rule.Text{
		Fi: "ja vielä %[1]s",
		Sv: "och %[1]s till",
		En: "and %[1]s more",
	}
	textSummary = rule.Text{
		Fi: "%[1]s asiakirjaa, kelpaa %[2]s, virheitä %[3]s, varoituksia %[4]s",
		Sv: "%[1]s dokument, %[2]s godkända, %[3]s fel, %[4]s varningar",
		En: "%[1]s documents, %[2]s valid, %[3]s errors, %[4]s warnings",
	}
	textSummaryFailed = rule.Text{
		Fi: "lukematta %[1]s",
		Sv: "%[1]s olästa",
		En: "%[1]s unreadable",
	}
	textStopped = rule.Text{
		Fi: "Tarkistus keskeytettiin: %[1]s asiakirjaa ehdittiin käydä läpi.",
		Sv: "Kontrollen avbröts: %[1]s dokument hann gås igenom.",
		En: "The check was interrupted: %[1]s documents had been gone through.",
	}
	textNotListed = rule.Text{
		Fi: "Lisäksi %[1]s asiakirjaa, joissa on huomautettavaa, on vain laskettu: niitä ei luetella tässä.",
		Sv: "Ytterligare %[1]s dokument med iakttagelser är bara räknade: de står inte i listan.",
		En: "Another %[1]s documents with issues are only counted: they are not listed here.",
	}
)

// texts are the texts without numbers.
func (w *words) texts() map[*string]rule.Text {
	return map[*string]rule.Text{
		&w.Title:            {Fi: "Asiakirjojen tarkistus", Sv: "Kontroll av dokument", En: "Check of documents"},
		&w.Valid:            {Fi: "kelpaa", Sv: "godkänt", En: "valid"},
		&w.Invalid:          {Fi: "ei kelpaa", Sv: "underkänt", En: "invalid"},
		&w.UnknownStructure: {Fi: "tuntematon rakenne", Sv: "okänd struktur", En: "unknown structure"},
		&w.WholeDocument:    {Fi: "asiakirja", Sv: "dokumentet", En: "document"},
		&w.CannotBeRead:     {Fi: "ei voida lukea", Sv: "kan inte läsas", En: "cannot be read"},
		&w.Documents:        {Fi: "Asiakirjoja", Sv: "Dokument", En: "Documents"},
		&w.ValidDocuments:   {Fi: "Kelpaa", Sv: "Godkända", En: "Valid"},
		&w.InvalidDocuments: {Fi: "Ei kelpaa", Sv: "Underkända", En: "Invalid"},
		&w.FailedDocuments:  {Fi: "Ei voitu lukea", Sv: "Kunde inte läsas", En: "Unreadable"},
		&w.ByRule:           {Fi: "Havainnot säännöittäin", Sv: "Iakttagelser per regel", En: "Issues by rule"},
		&w.ByStructure:      {Fi: "Asiakirjat rakenteittain", Sv: "Dokument per struktur", En: "Documents by structure"},
		&w.Issues:           {Fi: "Havainnot asiakirjoittain", Sv: "Iakttagelser per dokument", En: "Issues by document"},
		&w.NoIssues:         {Fi: "Yhdessäkään asiakirjassa ei ole huomautettavaa.", Sv: "Det finns inget att anmärka på i något dokument.", En: "No document has an issue."},
		&w.Place:            {Fi: "Kohta", Sv: "Ställe", En: "Place"},
		&w.Field:            {Fi: "Kenttä", Sv: "Fält", En: "Field"},
		&w.Rule:             {Fi: "Sääntö", Sv: "Regel", En: "Rule"},
		&w.Message:          {Fi: "Mitä ja mitä tehdä", Sv: "Vad och vad som ska göras", En: "What, and what to do"},
		&w.Suppressed:       {Fi: "Vaiennettu", Sv: "Dämpad", En: "Suppressed"},
		&w.Reason:           {Fi: "Syy", Sv: "Orsak", En: "Reason"},
		&w.Unreadable:       {Fi: "Asiakirjaa ei voitu lukea.", Sv: "Dokumentet kunde inte läsas.", En: "The document could not be read."},
		&w.NotChecked:       {Fi: "Asiakirjaa ei tarkistettu kokonaan, joten se ei kelpaa.", Sv: "Dokumentet kontrollerades inte helt, så det är underkänt.", En: "The document was not fully checked, so it is not valid."},
		&w.Generated:        {Fi: "Tarkistettu", Sv: "Kontrollerat", En: "Checked"},
		&w.OnlyCounted:      {Fi: "Asiakirjojen sisältöä ei näytetä.", Sv: "Dokumentens innehåll visas inte.", En: "No content of the documents is shown."},
	}
}
