package sosmeta

import (
	"fmt"
	"iter"
	"strconv"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A Structure is one version of a document structure. It is a small value that
// points into its snapshot; two are equal when they are the same version of
// the same snapshot. The zero Structure belongs to none: its texts are empty, and
// it has no fields.
type Structure handle.Structure

// A Status is whether a structure version is in force.
type Status uint8

// The statuses, with their published names.
const (
	Current  Status = iota // Valmis
	Outdated               // Vanhentunut
)

// String returns the published name.
func (s Status) String() string {
	switch s {
	case Current:
		return "Valmis"
	case Outdated:
		return "Vanhentunut"
	}
	return "Status(" + strconv.Itoa(int(s)) + ")"
}

// IsZero reports whether s is the zero Structure.
func (s Structure) IsZero() bool { return handle.Structure(s).IsZero() }

// OID returns the OID of this version.
func (s Structure) OID() string { return s.tables().String(s.row().OID) }

// Branch returns 1505 for documents of the client relationship and 1506 for
// client documents.
func (s Structure) Branch() int { return int(s.row().Branch) }

// Type returns the code of the specific document type, the arc after the
// branch: 15007.
func (s Structure) Type() int { return int(s.row().Type) }

// Version returns the day of this version, at midnight UTC.
func (s Structure) Version() time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	d := int(s.row().Date)
	return time.Date(d/10000, time.Month(d/100%100), d%100, 0, 0, 0, 0, time.UTC)
}

// Status returns whether this version is in force; the zero Structure is not.
func (s Structure) Status() Status {
	if s.IsZero() || s.row().Outdated {
		return Outdated
	}
	return Current
}

// LibraryVersion returns the version of the data component library that the
// structure was made with: YYYY-MM-DD, sometimes with a revision, 2025-02-27R04.
func (s Structure) LibraryVersion() string { return s.tables().String(s.row().LibraryVersion) }

// DocumentType returns the Finnish name of the general document type, such as
// Suunnitelma.
func (s Structure) DocumentType() string { return s.tables().String(s.row().DocumentType) }

// Author returns who makes such a document, in free Finnish text; five
// structures do not say.
func (s Structure) Author() string { return s.tables().String(s.row().Author) }

// Subject returns the branch of social welfare that the document belongs to,
// in Finnish; one structure does not say.
func (s Structure) Subject() string { return s.tables().String(s.row().Subject) }

// RootKey returns the only member name of the root object.
func (s Structure) RootKey() string {
	if s.IsZero() {
		return ""
	}
	return s.tables().RootKey(handle.Structure(s).Index())
}

// Root returns the group that holds all others: the value of the root key.
func (s Structure) Root() Field { return s.field(0) }

// Fields iterates over every field and group below the root, in document
// order, parents before children.
func (s Structure) Fields() iter.Seq[Field] {
	return func(yield func(Field) bool) {
		for i := 1; i < int(s.row().NodeCount); i++ {
			if !yield(s.field(i)) {
				return
			}
		}
	}
}

// Field returns the field or group at a path, in the form of [Field.Path].
func (s Structure) Field(path string) (Field, bool) {
	root := s.Root()
	if path == root.Key() {
		return root, true
	}
	for f := range s.Fields() {
		if f.Path() == path {
			return f, true
		}
	}
	return Field{}, false
}

// String returns the OID and the Finnish name.
func (s Structure) String() string {
	if s.IsZero() {
		return "no structure"
	}
	return fmt.Sprintf("%s %s", s.OID(), s.tables().String(s.Root().fact().Fi))
}

func (s Structure) tables() *table.Set    { return handle.Structure(s).Tables() }
func (s Structure) row() *table.Structure { return handle.Structure(s).Row() }
func (s Structure) field(index int) Field { return Field(handle.Structure(s).Field(index)) }
