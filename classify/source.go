package classify

import (
	"iter"
	"slices"
	"strings"
)

// A Source is where a fact stands: a document and a place in it.
type Source struct {
	ID        string // never changes
	Title     string
	Publisher string // empty if the document does not name it
	Date      string // as exactly as it is known, such as yyyy or yyyy-mm-dd; empty if it is not
	Where     string // to find it: an address or a collection, or "unpublished"
	InForce   string // first day on which a law was in force, yyyy-mm-dd; empty if it is none
	Until     string // last such day; empty if no end is known
	Locator   string // section, heading or pointer; empty if the whole document is meant
}

// String returns the source as a citation.
func (s Source) String() string {
	if s.Locator == "" {
		return s.Title
	}
	return s.Title + ", " + s.Locator
}

// Sources yields every document that a row, a rule or an answer may rest on.
func Sources() iter.Seq[Source] { return slices.Values(sourceTable[:]) }

// ParseSources resolves the text of a source, which is short: the id of a document
// and a place in it, or several of both. What names no known document is left out.
func ParseSources(text string) (list []Source) {
	if publication(text) {
		text = "sosmeta-" + DataVersion + ", " + text
	}
	for _, part := range strings.Split(text, "; ") {
		id, locator, _ := strings.Cut(part, ", ")
		s, ok := sourceOf(id)
		switch {
		case ok:
			s.Locator = locator
			list = append(list, s)
		case len(list) > 0: // another place in the same document
			last := &list[len(list)-1]
			last.Locator += "; " + part
		}
	}
	return list
}

// publication reports whether a text is a place in the publication of structures:
// a file in one of its folders, or the OID of a structure.
func publication(text string) bool {
	return strings.HasPrefix(text, "Valmis") || strings.HasPrefix(text, "Vanhentunut") ||
		strings.HasPrefix(text, "1.2.246.537.6.1505.") || strings.HasPrefix(text, "1.2.246.537.6.1506.")
}

func sourceOf(id string) (Source, bool) {
	for s := range Sources() {
		if s.ID == id {
			return s, true
		}
	}
	return Source{}, false
}

// Sources resolves the source of the row. Of a row that was loaded it is an export,
// with the name that was given to it as the place.
func (r Row) Sources() []Source {
	if r.Evidence != EvidenceLoaded {
		return ParseSources(r.Source)
	}
	export, _ := sourceOf("codeserver-export")
	export.Locator = r.Source
	return []Source{export}
}

// Sources resolves the source of the row.
func (r CalendarRow) Sources() []Source { return ParseSources(r.Source) }

// Sources resolves the source of the row.
func (r OmaKantaRow) Sources() []Source { return ParseSources(r.Source) }

// Sources resolves the source of the row.
func (r RestraintRow) Sources() []Source { return ParseSources(r.Source) }

// Sources resolves the source of the term.
func (t LawTerm) Sources() []Source { return ParseSources(t.Source) }

// Sources resolves the source of the row.
func (r RetentionRow) Sources() []Source { return ParseSources(r.Source) }

// Sources resolves the source of the row.
func (r ContentRow) Sources() []Source { return ParseSources(r.Source) }

// Sources resolves the source of the advice; nil if the phase is not known.
func (a PhaseAdvice) Sources() []Source { return ParseSources(a.Source) }

// Sources resolves the source of the step.
func (s ProcessStep) Sources() []Source { return ParseSources(s.Source) }

// Sources resolves the source of the answer.
func (d StorageDuty) Sources() []Source { return ParseSources(d.Source) }

// Sources resolves the source of the answer.
func (v Visibility) Sources() []Source { return ParseSources(v.Source) }
