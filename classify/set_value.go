package classify

import "golang.org/x/text/language"

// Code is the code of a value, or empty when it is not known. A code that the
// list does not have is returned as it is.
func (s *Set) Code(v Value) string {
	if n, ok := s.id(v.list(), v.String()); ok {
		return s.row(n).Code
	}
	return codeOf(v.String())
}

// Row is what is known of a value.
func (s *Set) Row(v Value) (Row, bool) {
	n, ok := s.id(v.list(), v.String())
	if !ok {
		return Row{}, false
	}
	return s.row(n), true
}

// Name is the official name of a value in a language, or in Finnish if the
// language has none. It is empty for a code that the set does not know.
func (s *Set) Name(v Value, tag language.Tag) string {
	name, _ := s.NameIn(v, tag)
	return name
}

// NameIn is the official name of a value and the language it is really in; see
// [Row.NameIn].
func (s *Set) NameIn(v Value, tag language.Tag) (string, language.Tag) {
	row, _ := s.Row(v)
	return row.NameIn(tag)
}

// Valid reports whether the set has the value, with a code or with its name only.
func (s *Set) Valid(v Value) bool {
	_, ok := s.id(v.list(), v.String())
	return ok
}

// Known reports whether the set has the value with its code.
func (s *Set) Known(v Value) bool {
	row, ok := s.Row(v)
	return ok && row.Code != ""
}

// Canonical returns a value as the constants of its type have it, so that it can
// be compared with them: for a code that the set completed, the constant of the
// name. It also replaces the identifier of a name by the code that has become
// known for it. Any other value, such as an unknown code, is returned unchanged.
//
// What is read without a set, from JSON or a database, is made canonical by it
// afterwards.
func Canonical[T Term](set *Set, v T) T {
	if n, ok := set.code(v.list(), v.String()); ok {
		return T(set.row(n).id)
	}
	return v
}

// Coded returns a value with its code as its text, in which form it can be
// written as text, JSON or to a database: for a constant that the set completed,
// the code. It is the reverse of [Canonical]. A value of which the set does not
// know the code is returned unchanged; writing it fails with [ErrNoCode].
func Coded[T Term](set *Set, v T) T {
	v = Canonical(set, v)
	if code := set.Code(v); code != "" {
		return T(code)
	}
	return v
}
