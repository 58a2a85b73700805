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

// Tables returns the packed tables.
func (s *Snapshot) Tables() *table.Set { return s.tables }

// Structure returns the structure version at an index of the table Structures.
func (s *Snapshot) Structure(index int) Structure { return Structure{s.tables, index} }

// A Structure is what sosmeta.Structure is defined over.
type Structure struct {
	tables *table.Set
	index  int
}

// Tables returns the packed tables of the snapshot, nil for the zero Structure.
func (s Structure) Tables() *table.Set { return s.tables }

// Index returns the index of the version in the table Structures.
func (s Structure) Index() int { return s.index }

// Row returns the version's row of the table Structures.
func (s Structure) Row() *table.Structure { return &s.tables.Structures[s.index] }

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

// Tables returns the packed tables of the snapshot, nil for the zero Field.
func (f Field) Tables() *table.Set { return f.structure.tables }

// Step returns the field n places behind f in document order.
func (f Field) Step(n int) Field { return Field{f.structure, f.index + n} }

// Node returns the field's row of the table Nodes.
func (f Field) Node() *table.Node {
	return &f.structure.tables.Nodes[int(f.structure.Row().FirstNode)+f.index]
}

// Fact returns what is published about the field.
func (f Field) Fact() *table.Fact { return &f.structure.tables.Facts[f.Node().Fact] }

// Shape returns the JSON that the field accepts.
func (f Field) Shape() *table.Shape { return &f.structure.tables.Shapes[f.Node().Shape] }
