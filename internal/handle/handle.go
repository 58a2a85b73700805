// Package handle holds the structs that the public types of package sosmeta
// are defined over: Snapshot, Structure and Field. A package of this module
// converts a public value to its struct here to reach the packed tables; a user
// of the module cannot.
package handle

import "github.com/sosmeta/sosmeta-go/internal/table"

// A Snapshot is what sosmeta.Snapshot is defined over.
type Snapshot struct{ tables *table.Set }

// Of returns the snapshot of packed tables. Its body is simple enough that the
// compiler lays out the embedded snapshot as static data.
func Of(tables *table.Set) Snapshot { return Snapshot{tables} }

// nothing are the tables of a zero Snapshot, which holds no structure.
var nothing = table.Set{Lists: []table.List{{}}, Phrases: []table.Phrase{{}}}

// Tables returns the packed tables; those of a nil or zero Snapshot are empty.
func (s *Snapshot) Tables() *table.Set {
	if s == nil || s.tables == nil {
		return &nothing
	}
	return s.tables
}

// Structure returns the structure version at an index of the table Structures.
func (s *Snapshot) Structure(index int) Structure { return Structure{s.Tables(), index} }

// A Structure is what sosmeta.Structure is defined over.
type Structure struct {
	tables *table.Set
	index  int
}

// IsZero reports whether the Structure belongs to no snapshot.
func (s Structure) IsZero() bool { return s.tables == nil }

// Tables returns the packed tables of the snapshot; those of the zero Structure
// are empty.
func (s Structure) Tables() *table.Set {
	if s.IsZero() {
		return &nothing
	}
	return s.tables
}

// Index returns the index of the version in the table Structures.
func (s Structure) Index() int { return s.index }

// Row returns the version's row of the table Structures, an empty one for the zero
// Structure.
func (s Structure) Row() *table.Structure {
	if s.IsZero() {
		return new(table.Structure)
	}
	return &s.tables.Structures[s.index]
}

// Field returns the field or group at an index in document order; 0 is the
// root.
func (s Structure) Field(index int) Field { return Field{s, index} }

// A Field is what sosmeta.Field is defined over.
type Field struct {
	structure Structure
	index     int // from the root, in document order
}

// Structure returns the structure version that the field belongs to.
func (f Field) Structure() Structure { return f.structure }

// IsZero reports whether the Field belongs to no structure.
func (f Field) IsZero() bool { return f.structure.IsZero() }

// Tables returns the packed tables of the snapshot; those of the zero Field are
// empty.
func (f Field) Tables() *table.Set { return f.structure.Tables() }

// Step returns the field n places behind f in document order.
func (f Field) Step(n int) Field { return Field{f.structure, f.index + n} }

// Node returns the field's row of the table Nodes, an empty one for the zero
// Field.
func (f Field) Node() *table.Node {
	if f.IsZero() {
		return new(table.Node)
	}
	return &f.structure.tables.Nodes[int(f.structure.Row().FirstNode)+f.index]
}

// Fact returns what is published about the field.
func (f Field) Fact() *table.Fact {
	if f.IsZero() {
		return new(table.Fact)
	}
	return &f.structure.tables.Facts[f.Node().Fact]
}

// Shape returns the JSON that the field accepts.
func (f Field) Shape() *table.Shape {
	if f.IsZero() {
		return new(table.Shape)
	}
	return &f.structure.tables.Shapes[f.Node().Shape]
}
