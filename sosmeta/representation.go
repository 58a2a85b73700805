package sosmeta

import "github.com/sosmeta/sosmeta-go/internal/facts"

// A Representation is what a field holds and how a document writes it. Its
// text is the published Finnish name; a group has the empty one.
type Representation string

// The representations.
const (
	Group     Representation = ""                  // an object of fields
	Heading   Representation = facts.Otsikko       // an object of fields under a heading, or an empty one
	Text      Representation = facts.Teksti        // a string
	NameText  Representation = facts.Nimi          // a string: a name
	Signature Representation = facts.Allekirjoitus // a string: a signature
	Coded     Representation = facts.Koodi         // {system, code, display}
	Date      Representation = facts.Pvm           // a string: year, year-month or date
	Instant   Representation = facts.Hetki         // a string: date, or date and time with zone
	Switch    Representation = facts.Kytkin        // true or false
	ID        Representation = facts.Tunnus        // {system?, value}
	Fixed     Representation = facts.Fraasi        // a string: one fixed Finnish text
	Amount    Representation = facts.Maara         // {value, code}: an amount of money
	Quantity  Representation = facts.Mitta         // {value, code}: a quantity with its unit
	Percent   Representation = facts.Prosentti     // {value, code}: a percentage
	Numeric   Representation = facts.Numero        // a number
	Count     Representation = facts.Lkm           // a number: how many
)

// IsGroup reports whether the representation is an object of further fields.
func (r Representation) IsGroup() bool { return r == Group || r == Heading }
