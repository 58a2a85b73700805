package classify

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// An OmaKantaRow decides whether a group of documents is shown to the client in
// OmaKanta. A document belongs to the group by its general type, by a part of
// its Finnish name or by its subject, whichever is given; the last row holds for
// every other document. A row without any of them is about something that is not a
// document type. The list by document type is not public: the rows are advice.
type OmaKantaRow struct {
	Shown      bool
	General    DocumentType
	Name       string // in strict form: lower case, NFC
	Subject    string
	Default    bool   // documents are shown as a rule
	Fi, Sv, En string // what the row is about
	Source     string
}

// OmaKantaRows yields the rows in the order in which they are applied.
func OmaKantaRows() iter.Seq[OmaKantaRow] { return slices.Values(omakantaTable[:]) }

// Marks are what a professional set on a document.
type Marks struct {
	Subject        string    // what the document is about, beside what its type is about, in Finnish
	SpecialContent bool      // hidden permanently (erityissisältö)
	DelayUntil     time.Time // shown from this moment on; zero: no delay
}

// A Display is what a client sees of a document in OmaKanta.
type Display string

// What a client sees. The zero value is DisplayUnknown.
const (
	DisplayUnknown Display = ""
	DisplayShown   Display = "shown"
	DisplayHidden  Display = "not shown"
	DisplayDelayed Display = "delayed"
)

// A Ground is why a document is shown or not.
type Ground string

// The grounds.
const (
	GroundNone           Ground = ""
	GroundDocumentGroup  Ground = "the group of documents"
	GroundSpecialContent Ground = "the special-content mark"
	GroundDelay          Ground = "the delay"
	GroundDefault        Ground = "documents are shown as a rule"
)

// A Visibility is advice on what a client sees of a document.
type Visibility struct {
	Display     Display
	Ground      Ground
	Until       time.Time // DisplayDelayed: when it is shown
	NeedsReason bool      // hiding and delaying are allowed only with a reason on the document
	Source      string    // empty when unknown
}

// marksSource is the source of what the marks mean.
const marksSource = "kirjaamisopas, Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa"

// OmaKanta returns what a client sees at a moment of a document of this type. A
// type that is not shown stays hidden whatever the marks; then the
// special-content mark counts, then the delay. Other documents are shown as a
// rule. Of a type that the list does not have it is never said that it is shown: its
// subject may be one that is hidden.
func (v DocumentType) OmaKanta(marks Marks, now time.Time) Visibility {
	return embedded.OmaKanta(v, marks, now)
}

// OmaKanta is [DocumentType.OmaKanta] with the types that the set knows. An export
// does not tell the subject of a type that only it has, so that such a type is hidden
// by its general type or its name, or the answer is unknown.
func (s *Set) OmaKanta(v DocumentType, marks Marks, now time.Time) Visibility {
	row, known := s.omakantaRow(v, marks.Subject)
	switch {
	case known && !row.Shown:
		return Visibility{Display: DisplayHidden, Ground: GroundDocumentGroup, Source: row.Source}
	case marks.SpecialContent:
		return Visibility{Display: DisplayHidden, Ground: GroundSpecialContent, NeedsReason: true, Source: marksSource}
	case now.Before(marks.DelayUntil):
		return Visibility{Display: DisplayDelayed, Ground: GroundDelay, Until: marks.DelayUntil, NeedsReason: true, Source: marksSource}
	case s.constant(v) == "":
		return Visibility{}
	case known && row.Default:
		return Visibility{Display: DisplayShown, Ground: GroundDefault, Source: row.Source}
	case known:
		return Visibility{Display: DisplayShown, Ground: GroundDocumentGroup, Source: row.Source}
	}
	return Visibility{}
}

// omakantaRow is the first row that the type belongs to, by its own subject or by
// that of a document.
func (s *Set) omakantaRow(v DocumentType, subject string) (OmaKantaRow, bool) {
	about, listed := s.Row(v)
	name, subject, own := strict(about.Fi), strict(subject), strict(about.Subject)
	general, _ := s.General(v)
	general = constantOf(s, general)
	for row := range OmaKantaRows() {
		if row.General != "" && row.General == general ||
			row.Name != "" && strings.Contains(name, row.Name) ||
			row.Subject != "" && (strict(row.Subject) == subject || strict(row.Subject) == own) ||
			row.Default && listed {
			return row, true
		}
	}
	return OmaKantaRow{}, false
}

// strict is the form in which names are compared.
func strict(name string) string { return string(fold.Strict(nil, name)) }
