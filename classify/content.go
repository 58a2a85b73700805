package classify

import (
	"iter"
	"slices"

	"golang.org/x/text/language"
)

// A ContentRow is something that documents must hold by the act on client
// information (703/2023, §§ 22, 37, 38 and 40), and where a system can have it. It is
// law, and not the official list of obligatory metadata, which is not public: no
// rule rests on it. Where it is in metadata and structures is an inference.
type ContentRow struct {
	ID         string // never changes
	Of         ContentOf
	Fi, Sv, En string
	Metadata   []string // members of the metadata in their JSON form; empty if none is known
	Paths      []string // paths of fields below the root of a structure, without []; "" is the root itself
	Source     string
}

// A ContentOf is which documents must hold something.
type ContentOf string

// The documents.
const (
	EveryDocument        ContentOf = "every client document"
	RelationshipDocument ContentOf = "the client relationship document (asiakkuusasiakirja)"
	OnBehalfDocument     ContentOf = "documents made on behalf of another"
	MinorsProhibition    ContentOf = "documents of a minor who forbids that guardians get them"
)

// ContentRows yields every row, in the order of the sections of § 37, § 38, § 40 and
// § 22.
func ContentRows() iter.Seq[ContentRow] {
	return func(yield func(ContentRow) bool) {
		for _, row := range contentTable {
			row.Metadata, row.Paths = slices.Clone(row.Metadata), slices.Clone(row.Paths)
			if !yield(row) {
				return
			}
		}
	}
}

// Name is what documents must hold, in Finnish, Swedish or English.
func (r ContentRow) Name(tag language.Tag) string { return inLanguage(tag, r.Fi, r.Sv, r.En) }
