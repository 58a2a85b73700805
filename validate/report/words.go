package report

import (
	"fmt"
	"sync"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// words are the texts of a report in one language. Those of the issues are the
// validator's. Numbers are never grouped.
type words struct {
	tag        language.Tag
	Severities [validate.Information + 1]string // of one issue
	Counted    [validate.Information + 1]string // headings of counts

	Title, Valid, Invalid, UnknownStructure, WholeDocument, CannotBeRead string
	Documents, ValidDocuments, InvalidDocuments, FailedDocuments         string
	ByRule, ByStructure, Issues, NoIssues, Place, Field, Rule, Message   string
	Suppressed, Reason, Unreadable, Generated, OnlyCounted               string

	// With numbers: %d.
	More, Summary, SummaryFailed, Stopped, NotListed string
}

// catalogue holds the words, the language of the widest use first.
var catalogue = sync.OnceValue(func() []*words { return []*words{finnish(), swedish(), english()} })

// wordsIn returns the words of the language that is closest to a tag.
func wordsIn(tag language.Tag) *words {
	list := catalogue()
	tags := make([]language.Tag, len(list))
	for i := range list {
		tags[i] = list[i].tag
	}
	_, i, _ := language.NewMatcher(tags).Match(tag)
	return list[i]
}

func (w *words) sprintf(format string, n ...any) string { return fmt.Sprintf(format, n...) }

// pointer returns a JSON Pointer, or what stands for that of the document.
func (w *words) pointer(p string) string {
	if p == "" {
		return "(" + w.WholeDocument + ")"
	}
	return p
}

func finnish() *words {
	return &words{
		tag:        language.Finnish,
		Severities: [...]string{"virhe", "varoitus", "huomautus"},
		Counted:    [...]string{"Virheitä", "Varoituksia", "Huomautuksia"},

		Title: "Asiakirjojen tarkistus", Valid: "kelpaa", Invalid: "ei kelpaa",
		UnknownStructure: "tuntematon rakenne", WholeDocument: "asiakirja", CannotBeRead: "ei voida lukea",
		Documents: "Asiakirjoja", ValidDocuments: "Kelpaa", InvalidDocuments: "Ei kelpaa", FailedDocuments: "Ei voitu lukea",
		ByRule: "Havainnot säännöittäin", ByStructure: "Asiakirjat rakenteittain", Issues: "Havainnot asiakirjoittain",
		NoIssues: "Yhdessäkään asiakirjassa ei ole huomautettavaa.",
		Place:    "Kohta", Field: "Kenttä", Rule: "Sääntö", Message: "Mitä ja mitä tehdä",
		Suppressed: "Vaiennettu", Reason: "Syy", Unreadable: "Asiakirjaa ei voitu lukea.", Generated: "Tarkistettu",
		OnlyCounted: "Asiakirjojen sisältöä ei näytetä.",

		More: "ja vielä %d", Summary: "%d asiakirjaa, kelpaa %d, virheitä %d, varoituksia %d", SummaryFailed: "lukematta %d",
		Stopped:   "Tarkistus keskeytettiin: %d asiakirjaa ehdittiin käydä läpi.",
		NotListed: "Lisäksi %d asiakirjaa, joissa on huomautettavaa, on vain laskettu: niitä ei luetella tässä.",
	}
}

func swedish() *words {
	return &words{
		tag:        language.Swedish,
		Severities: [...]string{"fel", "varning", "anmärkning"},
		Counted:    [...]string{"Fel", "Varningar", "Anmärkningar"},

		Title: "Kontroll av dokument", Valid: "godkänt", Invalid: "underkänt",
		UnknownStructure: "okänd struktur", WholeDocument: "dokumentet", CannotBeRead: "kan inte läsas",
		Documents: "Dokument", ValidDocuments: "Godkända", InvalidDocuments: "Underkända", FailedDocuments: "Kunde inte läsas",
		ByRule: "Iakttagelser per regel", ByStructure: "Dokument per struktur", Issues: "Iakttagelser per dokument",
		NoIssues: "Det finns inget att anmärka på i något dokument.",
		Place:    "Ställe", Field: "Fält", Rule: "Regel", Message: "Vad och vad som ska göras",
		Suppressed: "Dämpad", Reason: "Orsak", Unreadable: "Dokumentet kunde inte läsas.", Generated: "Kontrollerat",
		OnlyCounted: "Dokumentens innehåll visas inte.",

		More: "och %d till", Summary: "%d dokument, %d godkända, %d fel, %d varningar", SummaryFailed: "%d olästa",
		Stopped:   "Kontrollen avbröts: %d dokument hann gås igenom.",
		NotListed: "Ytterligare %d dokument med iakttagelser är bara räknade: de står inte i listan.",
	}
}

func english() *words {
	return &words{
		tag:        language.English,
		Severities: [...]string{"error", "warning", "information"},
		Counted:    [...]string{"Errors", "Warnings", "Information"},

		Title: "Check of documents", Valid: "valid", Invalid: "invalid",
		UnknownStructure: "unknown structure", WholeDocument: "document", CannotBeRead: "cannot be read",
		Documents: "Documents", ValidDocuments: "Valid", InvalidDocuments: "Invalid", FailedDocuments: "Unreadable",
		ByRule: "Issues by rule", ByStructure: "Documents by structure", Issues: "Issues by document",
		NoIssues: "No document has an issue.",
		Place:    "Place", Field: "Field", Rule: "Rule", Message: "What, and what to do",
		Suppressed: "Suppressed", Reason: "Reason", Unreadable: "The document could not be read.", Generated: "Checked",
		OnlyCounted: "No content of the documents is shown.",

		More: "and %d more", Summary: "%d documents, %d valid, %d errors, %d warnings", SummaryFailed: "%d unreadable",
		Stopped:   "The check was interrupted: %d documents had been gone through.",
		NotListed: "Another %d documents with issues are only counted: they are not listed here.",
	}
}
