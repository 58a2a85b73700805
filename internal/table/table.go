// Package table is the packed form of a snapshot: what the validator walks and
// the views of package sosmeta read. The embedded snapshot is generated as
// static data of these types; a snapshot loaded at run time is built into the
// same types by Build.
//
// There are two layers. Shapes and Members are what JSON must look like; equal
// subtrees are one shape, whatever their names. Nodes and Facts are what a place is
// called and means; a Node is one place of one structure,
// in document order.
package table

// A TextID is an index into the texts of a Set; 0 is the empty text.
type TextID uint16

// A Set is a packed snapshot. It is never written after it was built.
type Set struct {
	Date        string   // of the publication, YYYY-MM-DD
	Text        string   // every text, one after another
	TextEnd     []uint32 // the end of text i, which is the start of text i+1
	Names       string   // every member name as it is written in a document, with quotes and colon
	Structures  []Structure
	Roots       []Root // by a hash of the root key, see Choose
	Shapes      []Shape
	Members     []Member
	Nodes       []Node
	Facts       []Fact
	Lists       []List
	Codes       []Code
	Phrases     []Phrase
	PhraseTexts []string // texts of the phrases if the snapshot has them, else nil
	Corrections []Correction

	// The conditional rules, see rules.go.
	Rules  []Rule
	Bodies []Body
	Refs   []Ref
	Conds  []Cond
	Values []TextID
	Notes  []Note
	Watch  []uint64 // bit sets of the nodes that rules look at, one per structure
}

// A Structure is one version of a document structure. Structures are ordered
// by branch, type and date.
type Structure struct {
	Branch         uint16 // 1505 or 1506
	Outdated       bool
	Type           uint32 // code of the specific document type
	Date           uint32 // version date, yyyymmdd
	FirstNode      uint32 // its root node; the others follow in document order
	NodeCount      uint16
	FirstRule      uint16 // its conditional rules
	RuleCount      uint16
	FirstWatch     uint16 // its words in Set.Watch, a bit for each of its nodes
	Name           Name   // its root key
	OID            TextID
	LibraryVersion TextID
	DocumentType   TextID
	Author         TextID
	Subject        TextID
}

// A Kind is what JSON a shape accepts.
type Kind uint8

// The kinds. Dates, System, ExactSystem, OneOf and FixedText take an argument.
const (
	Object      Kind = iota // the members, no others
	String                  // any string
	NonEmpty                // a string of at least one character
	Date                    // year, year-month or date, of DateRole Arg
	Instant                 // a date, or a date with time, seconds and zone, likewise
	Bool                    // true or false
	Number                  // any number
	Count                   // any number; a count is a whole one
	System                  // urn:oid:<Text Arg>, any version suffix
	ExactSystem             // the text Arg itself
	OneOf                   // a code of list Arg
	FixedText               // the text of phrase Arg
)

// A DateRole is what a date is of, if it does not come after the document.
type DateRole uint16

// The roles.
const (
	AnyDate      DateRole = iota
	BirthDate             // of a person
	DocumentDate          // of the document itself
	StartDate             // of a period
)

// IsText reports whether any text is right, or any that is not empty.
func (k Kind) IsText() bool { return k == String || k == NonEmpty }

// A Value is what the parts of an object mean together.
type Value uint8

// The values that are objects. From IDValue on, a value is an identifier.
const (
	NoValue       Value = iota // a group
	CodeValue                  // {system, code, display}
	QuantityValue              // {value, code}
	IDValue                    // {system, value}; IDValue+n is kind n of value.Identifiers
)

// Identifier returns the index in value.Identifiers; ok is false if v is not an
// identifier.
func (v Value) Identifier() (index uint8, ok bool) { return uint8(v - IDValue), v >= IDValue }

// A Shape is what JSON a node accepts.
type Shape struct {
	Required uint64 // objects: bit i is set if member i is required
	First    uint32 // objects: index of the first member
	Arg      uint16 // see Kind
	Size     uint16 // nodes in this subtree, the own one included
	Kind     Kind
	Count    uint8 // objects: number of members
	Value    Value // objects
}

// A Member is a member of an object shape.
type Member struct {
	Name   Name
	Offset uint16 // from the object's node to the member's; 0 for a part of the node itself
	Shape  uint16
	Flags  MemberFlags
	Kind   Kind  // of the shape
	Part   uint8 // which part of the object's value it is, from 1 on; 0 for a member of a group
}

// IsOne reports whether a member is one value of a group: no array, no part.
func (m *Member) IsOne() bool { return m.Flags&Repeated == 0 && m.Part == 0 }

// A Name is a member name in Set.Names.
type Name struct {
	Start uint32 // offset of the opening quote
	Head  uint32 // the four bytes behind it, little-endian
	Len   uint8  // in bytes, quotes and colon included
}

// MemberFlags are the yes-or-no facts of a member.
type MemberFlags uint8

// The flags of a member.
const (
	Repeated MemberFlags = 1 << iota // an array of the shape; not empty if required
	Required
)

// A Node is one place of one structure.
type Node struct {
	Fact   uint16
	Shape  uint16
	Parent uint16 // from this node back to its parent; 0 at the root
	Row    uint16 // published row number; 0 without one
}

// A Fact is what nodes of the same name and meaning share.
type Fact struct {
	Key, Fi, Sv      TextID
	TitleFi, TitleSv TextID
	As               TextID // representation; 0 for a group
	System           TextID // OID of the code system
	Internal         TextID // name of an internal code list
	SystemURI        TextID // system of an identifier
	List             uint16 // accepted codes; 0 if the list is open
	Phrase           uint16 // index into Phrases; 0 without one
	Flags            FactFlags
}

// FactFlags are the published yes-or-no facts of a node.
type FactFlags uint8

// The flags of a fact.
const (
	IsRequired FactFlags = 1 << iota
	IsRepeatable
	IsConditional
	IsNationwide
	HidesField
	HidesTitle
	LeavesSystemOpen // names a code system that the schema does not ask for
)

// A List is a run of Codes. List 0 is the open list.
type List struct {
	First uint16
	Count uint16
}

// A Code is an accepted value with its labels.
type Code struct{ Code, Fi, Sv TextID }

// A Phrase identifies a fixed text. Phrase 0 means no fixed text.
type Phrase struct{ Fi, Sv Digest }

// A Digest is the SHA-256 and the length of a text; both are zero for none.
type Digest struct {
	SHA256 [32]byte
	Bytes  uint32
}

// A Correction is a known error of the publication.
type Correction struct{ Structure, Pointer, Check, Reason TextID }

// String returns a text.
func (s *Set) String(id TextID) string {
	if id == 0 {
		return ""
	}
	return s.Text[s.TextEnd[id-1]:s.TextEnd[id]]
}

// Key returns the name of a member.
func (s *Set) Key(m *Member) string { return s.key(m.Name) }

func (s *Set) key(n Name) string { return s.Names[n.Start+1 : n.Start+uint32(n.Len)-2] }

// MembersOf returns the members of an object shape, in schema order.
func (s *Set) MembersOf(shape *Shape) []Member {
	return s.Members[shape.First : shape.First+uint32(shape.Count)]
}

// CodesOf returns the accepted codes of a list, in published order.
func (s *Set) CodesOf(list uint16) []Code {
	l := s.Lists[list]
	return s.Codes[l.First : l.First+l.Count]
}

// RootKey returns the only member name of a structure's root object.
func (s *Set) RootKey(structure int) string { return s.key(s.Structures[structure].Name) }
