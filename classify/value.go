package classify

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// A Value is a value of one of the typed classifications.
//
// Its text is its code. If the code is not public, the text is an
// identifier made of the official name, such as ~arjen_hallinta: stable,
// comparable, and never equal to a code, because no code has a "~". Code is
// empty for such a value, a [Set] that has loaded the code returns it, and
// marshalling writes the identifier. When a later snapshot knows the code, the
// constant's text becomes the code and unmarshalling turns the old identifier
// into it.
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

// canonical replaces an identifier of which the code has become known.
func canonical(list int, id string) string {
	slug, isName := strings.CutPrefix(id, "~")
	if !isName {
		return id
	}
	if n, ok := embedded.slug(list, slug); ok {
		return rowTable[n].id.String()
	}
	return id
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
	return "", fmt.Errorf("%w: a database value of type %T", ErrMalformed, src)
}

// stored is the database value of a text.
func stored(id string) driver.Value {
	if id == "" {
		return nil
	}
	return id
}
