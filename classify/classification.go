package classify

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// A Classification is a code system and what is known of it: a national one
// with an OID, or a list that a document structure defines for itself. The
// zero Classification has no rows.
type Classification struct {
	set *Set
	at  int // place in the tables, from 1
}

// Lookup finds a national classification, with or without version suffix.
func Lookup(system System) (Classification, bool) { return embedded.Lookup(system) }

// Lookup finds a national classification in the set.
func (s *Set) Lookup(system System) (Classification, bool) {
	list, ok := s.oid(string(s.base(system)))
	if !ok {
		return Classification{}, false
	}
	return Classification{s, list + 1}, true
}

// InternalList finds a list that a structure version defines for itself. The
// same key can mean different codes in different versions of a structure, so
// the structure's full OID is asked for. key is the text that documents carry
// as system ("turvakotipalvelun_asiakkaan_esitiedot/ohjaussyy") or, if the
// structure leaves that free, the field's JSON Pointer in the structure
// ("#/properties/…").
func InternalList(structure, key string) (Classification, bool) {
	for at := nationalLists; at < len(listTable); at++ {
		if listTable[at].structure.String() == structure && listTable[at].key.String() == key {
			return Classification{at: at + 1}, true
		}
	}
	return Classification{}, false
}

// Classifications yields every classification: the national ones by OID, then
// the internal lists by structure and key.
func Classifications() iter.Seq[Classification] { return embedded.Classifications() }

// Classifications yields every classification of the set; those that only the
// export has come last.
func (s *Set) Classifications() iter.Seq[Classification] {
	return func(yield func(Classification) bool) {
		count := len(listTable)
		if s != nil {
			count += len(s.lists)
		}
		for at := 1; at <= count; at++ {
			if !yield(Classification{s, at}) {
				return
			}
		}
	}
}

// System is the OID; empty for an internal list.
func (c Classification) System() System {
	if c.at == 0 {
		return ""
	}
	return c.set.system(c.at - 1)
}

// system is the OID of a list.
func (s *Set) system(list int) System {
	if list >= len(listTable) {
		return s.lists[list-len(listTable)]
	}
	return System(listTable[list].oid.String())
}

// entry is what the tables know of the classification itself.
func (c Classification) entry() listEntry {
	if c.at == 0 || c.at > len(listTable) {
		return listEntry{}
	}
	return listTable[c.at-1]
}

// Internal reports whether a structure defines the list for itself.
func (c Classification) Internal() bool { return c.entry().structure != 0 }

// Structure is the OID of the structure version that defines an internal list.
func (c Classification) Structure() string { return c.entry().structure.String() }

// Key is the key of an internal list; see [InternalList].
func (c Classification) Key() string { return c.entry().key.String() }

// Closed reports whether a structure allows the codes of the list only. Every
// national list is open here: what is known of it is not all of it.
func (c Classification) Closed() bool { return c.entry().closed }

// Name is the official short name in a language, see NameIn.
func (c Classification) Name(tag language.Tag) string {
	name, _ := c.NameIn(tag)
	return name
}

// NameIn is the official short name and the language it is really in; see
// [Row.NameIn].
func (c Classification) NameIn(tag language.Tag) (string, language.Tag) {
	e := c.entry()
	return Row{Fi: e.fi.String(), Sv: e.sv.String()}.NameIn(tag)
}

// Len is the number of rows that are known.
func (c Classification) Len() int {
	n := 0
	for range c.Rows() {
		n++
	}
	return n
}

// Rows yields what is known, in official order; rows that an export added come
// last.
func (c Classification) Rows() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		if c.at == 0 {
			return
		}
		for n := range c.set.numbers(c.at - 1) {
			if !yield(c.set.row(n)) {
				return
			}
		}
	}
}

// Code finds a row by its code.
func (c Classification) Code(code string) (Row, bool) {
	if c.at == 0 {
		return Row{}, false
	}
	n, ok := c.set.id(c.at-1, code)
	if !ok {
		return Row{}, false
	}
	return c.set.row(n), true
}

// Named finds the first row that has a name, in any language, whatever its case and
// white space. The name is bytes, so that that of a document need not be copied.
func (c Classification) Named(name []byte) (Row, bool) {
	if c.at == 0 {
		return Row{}, false
	}
	q := checked{set: c.set, list: c.at - 1, display: name}
	if !q.mayBeName() {
		return Row{}, false
	}
	var buffer [maxText]byte
	var rows [4]int
	found := c.set.names(rows[:0], q.list, fold.StrictBytes(buffer[:0], name))
	if len(found) == 0 {
		return Row{}, false
	}
	return c.set.row(found[0]), true
}

// Parse finds a row by code, by name or by "system|code". It fails with a
// [*ParseError].
func (c Classification) Parse(text string) (Row, error) {
	if c.at == 0 {
		return Row{}, &ParseError{Kind: ErrUnknown}
	}
	n, err := c.set.parse(c.at-1, text)
	if err != nil {
		return Row{}, err
	}
	return c.set.row(n), nil
}
