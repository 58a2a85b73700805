package classify

import (
	"iter"
	"slices"

	"golang.org/x/text/language"
)

// A Set is the embedded classifications completed by a code-server export; see
// [Load]. A nil Set is the embedded classifications alone. A Set is never
// changed after Load and is safe for concurrent use.
//
// What a value can be asked can be asked of it in a set, by the method of the same
// name: a value itself knows the embedded classifications only. [ParseIn],
// [FromKoodiIn] and [Canonical] return the constant of a value that the set
// completed, and [Coded] is the value with its code, to be written.
type Set struct {
	lists    []System           // systems that only the export has
	places   map[System]int     // the places of these systems
	rows     []Row              // rows that only the export has
	changed  map[int]Row        // embedded rows that the export completed
	renamed  map[int]bool       // those of them whose embedded names hold no longer
	ids      map[listText]int   // codes that only the export has
	strict   map[listText][]int // names that only the export has, in strict form
	spelt    map[int][]spelling // the same names, by list
	added    map[int][]int      // rows that only the export has, by list
	complete map[int]bool       // lists of which the export has every code
	refused  map[listText]bool  // codes of rows that were refused: the export has them
	problems []Problem
}

// A listText is a text in a list, as a key.
type listText struct {
	list int
	text string
}

// embedded is the set of the embedded classifications.
var embedded *Set

// Problems are the rows of the export that were refused and those that replaced
// something, in the order of their lines.
func (s *Set) Problems() []Problem {
	if s == nil {
		return nil
	}
	return slices.Clone(s.problems)
}

// id finds a row by the text of a value: a code, or the identifier of a name
// without a code.
func (s *Set) id(list int, id string) (int, bool) { return find(s, list, id) }

// find is [Set.id] of a string or of bytes.
func find[T ~string | ~[]byte](s *Set, list int, id T) (int, bool) {
	if s != nil {
		if n, ok := s.ids[listText{list, string(id)}]; ok {
			return n, n != nowhere
		}
	}
	if list >= len(listTable) {
		return 0, false
	}
	return tableID(list, id)
}

// names appends the rows that have a name, in strict form.
func (s *Set) names(found []int, list int, strict []byte) []int {
	if list < len(listTable) {
		found = tableNames(found, list, strict)
	}
	if s != nil {
		if len(s.renamed) > 0 {
			found = slices.DeleteFunc(found, func(n int) bool { return s.renamed[n] })
		}
		found = append(found, s.strict[listText{list, string(strict)}]...)
	}
	return found
}

// row is a row by number: the rows of the tables first, then those of the
// export.
func (s *Set) row(n int) Row {
	if n >= len(rowTable) {
		return s.rows[n-len(rowTable)]
	}
	if s != nil {
		if row, ok := s.changed[n]; ok {
			return row
		}
	}
	return tableRow(n)
}

// numbers yields the rows of a list.
func (s *Set) numbers(list int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if list < len(listTable) {
			for n := int(listTable[list].firstRow); n < int(listTable[list].endRow); n++ {
				if !yield(n) {
					return
				}
			}
		}
		if s == nil {
			return
		}
		for _, n := range s.added[list] {
			if !yield(n) {
				return
			}
		}
	}
}

// oid finds a list by OID.
func (s *Set) oid(oid string) (int, bool) {
	if list, ok := tableOID(oid); ok {
		return list, true
	}
	if s == nil {
		return 0, false
	}
	list, ok := s.places[System(oid)]
	return list, ok
}

// A spelling is one name of a row in the forms that search needs.
type spelling struct {
	number        int
	strict, loose string
	language      language.Tag
}

// spellings yields every name of a list.
func (s *Set) spellings(list int) iter.Seq[spelling] {
	return func(yield func(spelling) bool) {
		if list < len(listTable) {
			for _, n := range nameTable[listTable[list].firstName:listTable[list].endName] {
				tag := language.Finnish
				if n.language == 's' {
					tag = language.Swedish
				}
				if s != nil && s.renamed[int(n.row)] {
					continue
				}
				if !yield(spelling{int(n.row), n.strict.String(), n.loose.String(), tag}) {
					return
				}
			}
		}
		if s == nil {
			return
		}
		for _, spelling := range s.spelt[list] {
			if !yield(spelling) {
				return
			}
		}
	}
}
