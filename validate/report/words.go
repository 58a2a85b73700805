package report

import (
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

	Title, Valid, Invalid, UnknownStructure, WholeDocument, CannotBeRead                          string
	Documents, ValidDocuments, InvalidDocuments, FailedDocuments                                  string
	ByRule, ByStructure, Issues, NoIssues, Place, Field, Rule, Message                            string
	Suppressed, Reason, Unreadable, NotChecked, Generated, OnlyCounted, Index, ToIndex, InFinland string
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

// asks returns what a rule asks for; its id if it is not one of the library.
func (w *words) asks(id validate.Rule) string {
	for _, r := range rule.All {
		if r.ID == string(id) {
			return w.In(r.Asks)
		}
	}
	return string(id)
}

// pointer returns a JSON Pointer, or what is shown for that of the document.
func (w *words) pointer(p string) string {
	if p == "" {
		return "(" + w.WholeDocument + ")"
	}
	return strings.TrimSuffix(p, ":") // of the whole of a part
}

// texts are the texts without numbers.
func (w *words) texts() map[*string]rule.Text {
	return map[*string]rule.Text{
		&w.Title:            {Fi: "Asiakirjojen tarkistus", Sv: "Kontroll av handlingar", En: "Check of documents"},
		&w.Valid:            {Fi: "kelpaa", Sv: "godkänd", En: "valid"},
		&w.Invalid:          {Fi: "ei kelpaa", Sv: "underkänd", En: "invalid"},
		&w.UnknownStructure: {Fi: "tuntematon rakenne", Sv: "okänd struktur", En: "unknown structure"},
		&w.WholeDocument:    {Fi: "asiakirja", Sv: "handlingen", En: "document"},
		&w.CannotBeRead:     {Fi: "ei voida lukea", Sv: "kan inte läsas", En: "cannot be read"},
		&w.Documents:        {Fi: "Asiakirjoja", Sv: "Handlingar", En: "Documents"},
		&w.ValidDocuments:   {Fi: "Kelpaa", Sv: "Godkända", En: "Valid"},
		&w.InvalidDocuments: {Fi: "Ei kelpaa", Sv: "Underkända", En: "Invalid"},
		&w.FailedDocuments:  {Fi: "Lukematta", Sv: "Olästa", En: "Unreadable"},
		&w.ByRule:           {Fi: "Havainnot säännöittäin", Sv: "Iakttagelser per regel", En: "Issues by rule"},
		&w.ByStructure:      {Fi: "Asiakirjat rakenteittain", Sv: "Handlingar per struktur", En: "Documents by structure"},
		&w.Issues:           {Fi: "Havainnot asiakirjoittain", Sv: "Iakttagelser per handling", En: "Issues by document"},
		&w.NoIssues:         {Fi: "Yhdestäkään asiakirjasta ei ole havaintoja.", Sv: "Ingen handling har iakttagelser.", En: "No document has an issue."},
		&w.Place:            {Fi: "Rivi ja sarake", Sv: "Rad och kolumn", En: "Line and column"},
		&w.Field:            {Fi: "Kenttä", Sv: "Fält", En: "Field"},
		&w.Rule:             {Fi: "Sääntö", Sv: "Regel", En: "Rule"},
		&w.Message:          {Fi: "Havainto ja ohje", Sv: "Iakttagelse och åtgärd", En: "Finding and what to do"},
		&w.Suppressed:       {Fi: "Ohitettu", Sv: "Utelämnad", En: "Suppressed"},
		&w.Reason:           {Fi: "Syy", Sv: "Orsak", En: "Reason"},
		&w.Unreadable:       {Fi: "Asiakirjaa ei voitu lukea.", Sv: "Handlingen kunde inte läsas.", En: "The document could not be read."},
		&w.NotChecked:       {Fi: "Asiakirjaa ei tarkistettu kokonaan, joten se ei kelpaa.", Sv: "Handlingen kontrollerades inte helt, så den är underkänd.", En: "The document was not fully checked, so it is not valid."},
		&w.Generated:        {Fi: "Tarkistettu", Sv: "Kontrollerat", En: "Checked"},
		&w.OnlyCounted:      {Fi: "Asiakirjojen sisältöä ei näytetä.", Sv: "Handlingarnas innehåll visas inte.", En: "No content of the documents is shown."},
		&w.Index:            {Fi: "Sisällys", Sv: "Innehåll", En: "Contents"},
		&w.ToIndex:          {Fi: "Takaisin sisällykseen", Sv: "Tillbaka till innehållet", En: "Back to the contents"},
		&w.InFinland:        {Fi: "Suomen aikaa", Sv: "finsk tid", En: "Finnish time"},
	}
}
