package sosmeta

import (
	"io/fs"
	"iter"
	"sort"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A Snapshot is everything that was published on a day. It is immutable and
// safe for concurrent use. The zero Snapshot holds no structures.
type Snapshot handle.Snapshot

// Embedded returns the snapshot that the program was built with, of
// [DataVersion]. It is static data: nothing is parsed, allocated or
// initialised.
func Embedded() *Snapshot { return (*Snapshot)(&embedded) }

var embedded = handle.Of(&packed)

// Load reads a snapshot folder, such as sosmeta/snapshots/2025-05-20 of this
// module or one that package importer wrote. The error names the file and what
// is wrong with it.
func Load(fsys fs.FS) (*Snapshot, error) {
	f, err := facts.Read(fsys)
	if err != nil {
		return nil, err
	}
	t, err := table.Build(f)
	if err != nil {
		return nil, err
	}
	loaded := handle.Of(t)
	return (*Snapshot)(&loaded), nil
}

// Date returns the day of the publication, YYYY-MM-DD.
func (s *Snapshot) Date() string { return s.tables().Date }

// Len returns the number of structure versions.
func (s *Snapshot) Len() int { return len(s.tables().Structures) }

// Structures iterates over every structure version, in the order of branch,
// type and version date.
func (s *Snapshot) Structures() iter.Seq[Structure] {
	return func(yield func(Structure) bool) {
		for i := range s.tables().Structures {
			if !yield(s.at(i)) {
				return
			}
		}
	}
}

// At returns the structure version at an index, from 0 to Len()-1, in the order
// of Structures; the zero Structure for any other index.
func (s *Snapshot) At(index int) Structure {
	if index < 0 || index >= s.Len() {
		return Structure{}
	}
	return s.at(index)
}

// Lookup returns the structure version with an OID.
func (s *Snapshot) Lookup(oid string) (Structure, bool) {
	id, _ := facts.ParseID(oid) // of another text, the zero ID, which no structure has
	i := s.search(id)
	if i < len(s.tables().Structures) && s.id(i) == id {
		return s.at(i), true
	}
	return Structure{}, false
}

// Structure is Lookup with a reason: the error is a [*MalformedOIDError] if
// the text is not the OID of a structure version, and an
// [*UnknownStructureError] if the snapshot does not hold it.
func (s *Snapshot) Structure(oid string) (Structure, error) {
	if st, ok := s.Lookup(oid); ok {
		return st, nil
	}
	id, reason := facts.ParseID(oid)
	if reason != "" {
		return Structure{}, &MalformedOIDError{Reason: reason}
	}
	unknown := &UnknownStructureError{Snapshot: s.tables().Date}
	for st := range s.Versions(id.Branch, id.Type) {
		unknown.Versions = append(unknown.Versions, st.OID())
	}
	return Structure{}, unknown
}

// Versions iterates over the versions of one structure, oldest first. The
// branch is 1505 or 1506, the type the code of the specific document type:
// Versions(1506, 15007).
func (s *Snapshot) Versions(branch, documentType int) iter.Seq[Structure] {
	return func(yield func(Structure) bool) {
		i := s.search(facts.ID{Branch: branch, Type: documentType})
		for ; i < len(s.tables().Structures); i++ {
			if id := s.id(i); id.Branch != branch || id.Type != documentType || !yield(s.at(i)) {
				return
			}
		}
	}
}

// Current returns the version of a structure that is in force: the one of
// status Valmis. Three structures have none.
func (s *Snapshot) Current(branch, documentType int) (Structure, bool) {
	for st := range s.Versions(branch, documentType) {
		if st.Status() == Current {
			return st, true
		}
	}
	return Structure{}, false
}

// AsOf returns the version of a structure that was in force on a day: the
// newest one whose version date is not after it. The day is the one that t
// shows in its own location.
func (s *Snapshot) AsOf(branch, documentType int, t time.Time) (Structure, bool) {
	y, m, d := t.Date()
	return s.AsOfDay(branch, documentType, y*10000+int(m)*100+d)
}

// AsOfDay is AsOf with the day as a number, yyyymmdd.
func (s *Snapshot) AsOfDay(branch, documentType, day int) (Structure, bool) {
	var found Structure
	for st := range s.Versions(branch, documentType) {
		if int(st.row().Date) <= day {
			found = st
		}
	}
	return found, !found.IsZero()
}

// ByRootKey iterates over the versions of the structure whose documents have
// this root key, oldest first. Root key and structure are one-to-one, but a
// structure may have changed its root key between versions: versions with
// another one are left out.
func (s *Snapshot) ByRootKey(key string) iter.Seq[Structure] {
	return func(yield func(Structure) bool) {
		found := s.tables().Choose([]byte(key), 0)
		if found < 0 {
			return
		}
		id := s.id(found)
		for st := range s.Versions(id.Branch, id.Type) {
			if st.RootKey() == key && !yield(st) {
				return
			}
		}
	}
}

// ByDocumentType iterates over the structure versions whose general document
// type has this Finnish name, such as Päätös or Suunnitelma.
func (s *Snapshot) ByDocumentType(name string) iter.Seq[Structure] {
	return func(yield func(Structure) bool) {
		for st := range s.Structures() {
			if st.DocumentType() == name && !yield(st) {
				return
			}
		}
	}
}

// Corrections iterates over the known errors of the publication: the places
// where it deviates from its own rules, each with a reason.
func (s *Snapshot) Corrections() iter.Seq[Correction] {
	return func(yield func(Correction) bool) {
		for _, c := range s.tables().Corrections {
			if !yield(Correction{
				Structure: s.tables().String(c.Structure), Pointer: s.tables().String(c.Pointer),
				Check: s.tables().String(c.Check), Reason: s.tables().String(c.Reason),
			}) {
				return
			}
		}
	}
}

// A Correction names a place where the publication deviates from its own rules.
type Correction struct {
	Structure string // OID
	Pointer   string // JSON Pointer into the published schema
	Check     string // the check of package importer that it passes
	Reason    string
}

func (s *Snapshot) tables() *table.Set { return (*handle.Snapshot)(s).Tables() }

func (s *Snapshot) at(index int) Structure {
	return Structure((*handle.Snapshot)(s).Structure(index))
}

// search returns the index of the first structure that is not before id.
func (s *Snapshot) search(id facts.ID) int {
	return sort.Search(len(s.tables().Structures), func(i int) bool { return s.id(i).Compare(id) >= 0 })
}

func (s *Snapshot) id(i int) facts.ID {
	st := &s.tables().Structures[i]
	return facts.ID{Branch: int(st.Branch), Type: int(st.Type), Date: int(st.Date)}
}
