package classify

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// nowhere is the place of a code that the tables give to a row which lost it.
const nowhere = -1

// uncode takes the code from a row of the tables, because the export gives it to
// another name. The name stays, without a known code: the text of its constant is
// the code, and means what the export says. So the row has an identifier that no
// constant has, nor any name of the tables.
func (s *Set) uncode(n int) {
	row, list := tableRow(n), int(rowTable[n].list)
	s.ids[listText{list, row.Code}] = nowhere
	row.Code, row.Evidence, row.id = "", EvidenceName, "~~"+fold.Slug(row.Fi)
	s.changed[n] = row
	s.ids[listText{list, row.id}] = n
}

// uncoded reports whether the row lost its code to another name.
func (r Row) uncoded() bool { return strings.HasPrefix(r.id, "~~") }

// constant returns the text of the constant that a value of the set means. A value
// that only the export has means none: its code may be the text of a constant that
// lost it.
func (s *Set) constant(v Value) string {
	if n, ok := s.code(v.list(), v.String()); ok && n < len(rowTable) {
		return rowTable[n].id.String()
	}
	return ""
}

// constantOf is [Set.constant] as a value.
func constantOf[T Term](s *Set, v T) T { return T(s.constant(v)) }

// valueOf returns the value that a constant has in a set: itself, unless it lost its
// code to another name.
func valueOf[T Term](s *Set, constant T) T {
	if n, ok := tableID(constant.list(), constant.String()); ok {
		return T(s.row(n).id)
	}
	return constant
}
