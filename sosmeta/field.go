package sosmeta

import (
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/memberkey"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A Field is one place of a structure: a field with a value, or a group of
// fields. It is a small value that points into its snapshot. The zero Field
// belongs to no structure: its texts are empty, and it has no fields and no codes.
type Field handle.Field

// Structure returns the structure version that the field belongs to.
func (f Field) Structure() Structure { return Structure(handle.Field(f).Structure()) }

// IsZero reports whether f is the zero Field, which belongs to no structure.
func (f Field) IsZero() bool { return handle.Field(f).IsZero() }

// Key returns the member name in a document.
func (f Field) Key() string { return f.text(f.fact().Key) }

// Name returns the name in a language, or in Finnish if it has none in it.
func (f Field) Name(tag language.Tag) string {
	name, _ := f.NameIn(tag)
	return name
}

// NameIn is Name and the language that the name is really in, which is Finnish
// if the name has no translation.
func (f Field) NameIn(tag language.Tag) (name string, in language.Tag) {
	return inLanguage(tag, f.text(f.fact().Fi), f.text(f.fact().Sv))
}

// Title returns the title that a document shows above the field, if it
// differs from the name; else it is empty.
func (f Field) Title(tag language.Tag) string {
	title, _ := f.TitleIn(tag)
	return title
}

// TitleIn is Title and the language that the title is really in.
func (f Field) TitleIn(tag language.Tag) (title string, in language.Tag) {
	return inLanguage(tag, f.text(f.fact().TitleFi), f.text(f.fact().TitleSv))
}

// Label returns what a person calls the field: the title, else the name; if several
// fields of the structure are called so, a group that tells it from them follows in
// brackets. In Swedish, what is known in Finnish only is marked so.
func (f Field) Label(tag language.Tag) string { return say.Match(tag).Label(handle.Field(f)) }

// Representation returns what the field holds.
func (f Field) Representation() Representation { return Representation(f.text(f.fact().As)) }

// Required reports whether the member must be there; if it repeats, with at
// least one item.
func (f Field) Required() bool { return f.is(table.IsRequired) }

// Repeatable reports whether the member is an array.
func (f Field) Repeatable() bool { return f.is(table.IsRepeatable) }

// ConditionalRequired reports whether the member must be there in a case that
// the implementation note describes.
func (f Field) ConditionalRequired() bool { return f.is(table.IsConditional) }

// Nationwide reports whether the information is recorded in the same way everywhere
// (nationwideRecordedInformation).
func (f Field) Nationwide() bool { return f.is(table.IsNationwide) }

// HiddenField reports whether the field is not shown to the person who records.
func (f Field) HiddenField() bool { return f.is(table.HidesField) }

// HiddenTitle reports whether the field is shown without its title.
func (f Field) HiddenTitle() bool { return f.is(table.HidesTitle) }

// Row returns the published row number; 0 if none is published.
func (f Field) Row() int { return int(f.node().Row) }

// CodeSystem returns the national code system whose codes the field takes, and
// false if it takes none of one system.
func (f Field) CodeSystem() (system classify.System, ok bool) {
	system = classify.System(f.text(f.fact().System))
	return system, system != ""
}

// CodeSystemOpen reports whether the structure names a code system and yet lets a
// document carry any: true of some fields of versions of 2020.
func (f Field) CodeSystemOpen() bool { return f.is(table.LeavesSystemOpen) }

// InternalList returns the name of the code list that belongs to the structure
// itself, “document/field”. The same name may mean other codes in another
// version.
func (f Field) InternalList() (name string, ok bool) {
	name = f.text(f.fact().Internal)
	return name, name != ""
}

// ExactSystem returns the system value of an internal list, which a document
// carries as it is: the folded name of the list.
func (f Field) ExactSystem() (system string, ok bool) {
	name, ok := f.InternalList()
	return memberkey.System(name), ok && f.Representation() == Coded
}

// IdentifierSystem returns the system that an identifier is of, such as
// urn:oid:1.2.246.21 for the identity number. A document may leave it out.
func (f Field) IdentifierSystem() (uri string, ok bool) {
	uri = f.text(f.fact().SystemURI)
	return uri, uri != ""
}

// Codes iterates over the accepted codes, in published order; over none if
// the list is open.
func (f Field) Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, c := range f.tables().CodesOf(f.fact().List) {
			if !yield(Code{f.tables(), c}) {
				return
			}
		}
	}
}

// Phrase returns the fixed text that the field must hold.
func (f Field) Phrase() (Phrase, bool) {
	id := f.fact().Phrase
	p := f.tables().Phrases[id]
	phrase := Phrase{
		SHA256: p.Fi.SHA256, Bytes: int(p.Fi.Bytes),
		SwedishSHA256: p.Sv.SHA256, SwedishBytes: int(p.Sv.Bytes),
	}
	if int(id) < len(f.tables().PhraseTexts) {
		phrase.Text = f.tables().PhraseTexts[id]
	}
	return phrase, id != 0
}

// Parent returns the group that the field is in; false for the root.
func (f Field) Parent() (Field, bool) {
	up := int(f.node().Parent)
	return f.step(-up), up != 0
}

// Fields iterates over the members of a group, in schema order.
func (f Field) Fields() iter.Seq[Field] {
	return func(yield func(Field) bool) {
		for _, m := range f.tables().MembersOf(f.shape()) {
			if m.Offset != 0 && !yield(f.step(int(m.Offset))) {
				return
			}
		}
	}
}

// Path returns the place of the field, from the root key down, with [] behind
// a step that repeats: asiakkuusasiakirja.riskitieto[].riskin_kuvaus.
func (f Field) Path() string {
	var steps []string
	for at, ok := f, true; ok; at, ok = at.Parent() {
		step := at.Key()
		if at.Repeatable() {
			step += "[]"
		}
		steps = append(steps, step)
	}
	slices.Reverse(steps)
	return strings.Join(steps, ".")
}

// SchemaPointer returns the place of the field in the published schema, as a
// JSON Pointer: of an array, the place of its items.
func (f Field) SchemaPointer() string {
	at := ""
	for g, ok := f, true; ok; g, ok = g.Parent() {
		step := "/properties/" + g.Key()
		if g.Repeatable() {
			step += "/items"
		}
		at = step + at
	}
	return at
}

// String returns the path.
func (f Field) String() string {
	if f.IsZero() {
		return "no field"
	}
	return f.Path()
}

func (f Field) tables() *table.Set           { return handle.Field(f).Tables() }
func (f Field) step(n int) Field             { return Field(handle.Field(f).Step(n)) }
func (f Field) node() *table.Node            { return handle.Field(f).Node() }
func (f Field) fact() *table.Fact            { return handle.Field(f).Fact() }
func (f Field) shape() *table.Shape          { return handle.Field(f).Shape() }
func (f Field) text(id table.TextID) string  { return f.tables().String(id) }
func (f Field) is(flag table.FactFlags) bool { return f.fact().Flags&flag != 0 }

// A Code is an accepted value of a coded field.
type Code struct {
	t *table.Set
	c table.Code
}

// Code returns the value as a document has it.
func (c Code) Code() string { return c.text(c.c.Code) }

// Name returns the label in a language, or in Finnish if it has none in it;
// it is empty if the structure gives none.
func (c Code) Name(tag language.Tag) string {
	name, _ := c.NameIn(tag)
	return name
}

// NameIn is Name and the language that the label is really in.
func (c Code) NameIn(tag language.Tag) (name string, in language.Tag) {
	return inLanguage(tag, c.text(c.c.Fi), c.text(c.c.Sv))
}

// text returns a text of the snapshot; the zero Code has none.
func (c Code) text(id table.TextID) string {
	if c.t == nil {
		return ""
	}
	return c.t.String(id)
}

// A Phrase is the fixed Finnish text of a field. A document carries it
// verbatim, whatever the language of the document.
type Phrase struct {
	SHA256 [32]byte // of the UTF-8 text
	Bytes  int      // length of the UTF-8 text
	Text   string   // empty in the embedded snapshot, there in a loaded download

	// The Swedish text, which a document must not carry in its place; zero
	// if none is published.
	SwedishSHA256 [32]byte
	SwedishBytes  int
}
