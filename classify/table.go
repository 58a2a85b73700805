package classify

import "github.com/sosmeta/sosmeta-go/internal/sieve"

// The tables are static data: one string constant and arrays of small structs
// without pointers, which the compiler lays out in the binary. Nothing is
// built when the program starts.

//go:generate go run ../internal/cmd/classify

// A ref is a piece of the text constant: 20 bits of offset, 12 bits of length.
type ref uint32

func (r ref) String() string {
	at := r >> 12
	return text[at : at+(r&0xfff)]
}

// An entry is one code, or one name without a code.
type entry struct {
	id, fi, sv, official, source ref
	documentType, subject        ref
	version, from, to, parent    ref
	list                         uint16
	evidence                     Evidence
}

// A nameEntry is one way to name a row.
type nameEntry struct {
	strict, loose ref // see internal/fold
	row           uint16
	language      byte // 'f' or 's'
}

// A termEntry is what a law or another list calls a row: a name that finds it, and
// that is accepted of a document and never asked for.
type termEntry struct {
	name, strict, loose ref
	row                 uint16
	language            byte // 'f' or 's'
}

// A listEntry is one classification: a national one by OID, or an internal one
// by structure and key. Its rows are in rowTable in official order and in
// byID by identifier; its names are in nameTable by their strict forms.
type listEntry struct {
	oid, structure, key, fi, sv          ref
	firstRow, endRow, firstName, endName uint16
	closed                               bool
	codes, names                         uint64 // see internal/sieve
}

// tableID finds a row of a list by its identifier.
func tableID[T ~string | ~[]byte](list int, id T) (int, bool) {
	l := &listTable[list]
	if l.codes&sieve.Code(id) == 0 {
		return 0, false
	}
	low, high := int(l.firstRow), int(l.endRow)
	for low < high {
		mid := (low + high) / 2
		if rowTable[byID[mid]].id.String() < string(id) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < int(l.endRow) && rowTable[byID[low]].id.String() == string(id) {
		return int(byID[low]), true
	}
	return 0, false
}

// tableNames appends the rows of a list that have a name, in strict form, to
// found.
func tableNames(found []int, list int, strict []byte) []int {
	l := &listTable[list]
	low, high := int(l.firstName), int(l.endName)
	for low < high {
		mid := (low + high) / 2
		if nameTable[mid].strict.String() < string(strict) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	for ; low < int(l.endName) && nameTable[low].strict.String() == string(strict); low++ {
		found = append(found, int(nameTable[low].row))
	}
	return found
}

// tableOID finds a national list by its OID.
func tableOID(oid string) (int, bool) {
	low, high := 0, nationalLists
	for low < high {
		mid := (low + high) / 2
		if listTable[mid].oid.String() < oid {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < nationalLists && listTable[low].oid.String() == oid
}
