package classify

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// A Value is a value of one of the typed classifications.
//
// Its text is its code. If the code is not public, the text is an
// identifier made of the official name, such as ~arjen_hallinta: stable,
// comparable, and never equal to a code, because no code has a "~". Code is
// empty for such a value, and a [Set] that has loaded the code returns it.
//
// An identifier does not leave the program in the place of a code: as text, JSON,
// XML or database value it is refused with [ErrNoCode], and [Coded] gives the
// value with the code of a set. Only as the key of a map in JSON it is written, because
// encoding/json does not call MarshalText of a string type there. A program that must
// keep a value before its code is known keeps its String and reads it back with
// UnmarshalText. When a later snapshot knows the code, the constant's text becomes the
// code and unmarshalling turns the old identifier into it.
type Value interface {
	fmt.Stringer
	System() System
	list() int
}

// A Term is one of the typed classifications, for the functions that work on
// all of them.
type Term interface {
	Asia | ServiceTask | ProcessPhase | SocialService | DocumentType | DocumentGroup
	Value
}

// All yields the values of a classification in official order.
func All[T Term]() iter.Seq[T] { return AllIn[T](nil) }

// AllIn yields the values of a classification as a set knows it: the official
// order first, then the codes that an export added.
func AllIn[T Term](set *Set) iter.Seq[T] {
	return func(yield func(T) bool) {
		var zero T
		for n := range set.numbers(zero.list()) {
			if !yield(T(set.row(n).id)) {
				return
			}
		}
	}
}

// codeOf is the code in the text of a value.
func codeOf(id string) string {
	if strings.HasPrefix(id, "~") {
		return ""
	}
	return id
}

// canonical is a text as a value, with an identifier of which the code has become known
// replaced by the code.
func canonical(list int, text []byte) (string, error) {
	if !utf8.Valid(text) {
		return "", malformed(notUTF8)
	}
	id := string(text)
	if slug, isName := strings.CutPrefix(id, "~"); isName {
		if n, ok := embedded.slug(list, slug); ok {
			return rowTable[n].id.String(), nil
		}
	}
	return id, nil
}

// slug finds the row whose name makes a slug.
func (s *Set) slug(list int, slug string) (int, bool) {
	if n, ok := s.id(list, "~"+slug); ok {
		return n, true
	}
	for n := range s.numbers(list) {
		row := s.row(n)
		if slug != "" && (fold.Slug(row.Fi) == slug || fold.Slug(row.OfficialName) == slug) {
			return n, true
		}
	}
	return 0, false
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// written is the text of a value that leaves the program.
func written(v Value) (string, error) {
	if codeOf(v.String()) == "" && v.String() != "" {
		return "", fmt.Errorf("%w: a value of %s", ErrNoCode, v.System())
	}
	return v.String(), nil
}

// scanned is the text of a database value.
func scanned(src any) (string, error) {
	switch v := src.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case []byte:
		return string(v), nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	}
	return "", malformed(fmt.Sprintf("a database value of type %T", src))
}

// stored is the database value of a value.
func stored(v Value) (driver.Value, error) {
	text, err := written(v)
	if text == "" {
		return nil, err
	}
	return text, nil
}
