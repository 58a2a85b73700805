package classify

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/export"
)

// A Koodi is a coded value as a client document has it: the code system
// as urn:oid: and OID, the code, and the code's name. In a database it is the same
// object as a JSON text.
type Koodi struct {
	System  string `json:"system"`
	Code    string `json:"code"`
	Display string `json:"display"`
}

// Koodi returns a value as a document has it, with the code that the set
// knows. Of a value without a known code only system and name are filled; of a
// value that is not given, nothing.
func (s *Set) Koodi(v Value, tag language.Tag) Koodi {
	if v.String() == "" {
		return Koodi{}
	}
	name, _ := s.NameIn(v, tag)
	return Koodi{System: v.System().URN(), Code: s.Code(v), Display: name}
}

// FromKoodi is the value that a document's Koodi means. An empty Koodi is "not
// given" and an unknown code survives. A Koodi without a code is found by its
// display text. It fails with a [*ParseError] when the system is another one,
// or when neither code nor display text can be used.
func FromKoodi[T Term](k Koodi) (T, error) { return FromKoodiIn[T](nil, k) }

// FromKoodiIn is FromKoodi with the codes and names that a set knows.
func FromKoodiIn[T Term](set *Set, k Koodi) (T, error) {
	var zero T
	list := zero.list()
	switch {
	case k == Koodi{}:
		return zero, nil
	case !set.isSystem(list, k.System):
		return zero, set.parseError(list, ErrMalformed, "another code system", "")
	case k.Code == "":
		return ParseIn[T](set, strings.ReplaceAll(k.Display, "|", " "))
	}
	if n, ok := set.id(list, k.Code); ok {
		return T(set.row(n).id), nil
	}
	if !export.IsCode(k.Code) {
		return zero, set.parseError(list, ErrMalformed, "no code", k.Display)
	}
	return T(k.Code), nil
}
