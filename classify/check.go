package classify

import (
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/sieve"
)

// An Agreement is what a classification says of a code and of the display text
// beside it.
type Agreement uint8

// The agreements. Of a code or a name that a list need not have, nothing is said
// against.
const (
	Agrees      Agreement = iota // the code is known, and nothing is known against its display
	UnknownCode                  // the list does not have the code, and is not known to be complete
	MissingCode                  // an export was loaded that has every code of the list, and not this one
	UnknownName                  // the display is not among the known names, which may not be all
	OtherName                    // the display is the official name of another row: code and display contradict each other
	WrongName                    // the display is not an official name of the code
)

// A Finding is an agreement and the row that it is about.
type Finding struct {
	Agreement Agreement
	Row       *Row // OtherName: the row of the display; WrongName, UnknownName: that of the code, nil if it is not known
}

// Check compares a coded value with the set. The language is that of the document
// and so of its displays; [language.Und] if it is not known. A Koodi of a system
// that the set does not know has an unknown code.
//
// Case and white space of a display do not matter, and a document may write a
// name that is not official, such as that of a law. A display is wrong only in a
// language in which the code has an official name.
func (s *Set) Check(k Koodi, tag language.Tag) Finding {
	system, _ := ParseSystem(k.System)
	list, _ := s.Lookup(system)
	return list.Check([]byte(k.Code), []byte(k.Display), tag)
}

// Check is [Set.Check] of a code and a display of the classification. They are
// bytes, so that those of a document need not be copied. A display that is empty
// is not checked.
func (c Classification) Check(code, display []byte, tag language.Tag) Finding {
	if c.at == 0 {
		return Finding{Agreement: UnknownCode}
	}
	n, ok := find(c.set, c.at-1, code)
	ok = ok && code[0] != '~' // the identifier of a name without a code
	if ok && (len(display) == 0 || c.set.spells(n, display)) {
		return Finding{}
	}
	q := checked{c.set, c.at - 1, display, tag}
	if !ok {
		return q.unknown(code)
	}
	return q.known(n)
}

// spells reports whether a display is a name of a row, letter by letter.
func (s *Set) spells(n int, display []byte) bool {
	if n < len(rowTable) && (s == nil || !s.renamed[n]) {
		if e := &rowTable[n]; string(display) == e.fi.String() || string(display) == e.sv.String() || string(display) == e.official.String() {
			return true
		}
		if s == nil {
			return false
		}
	}
	row := s.row(n)
	return string(display) == row.Fi || string(display) == row.Sv
}

// A checked value is a display of a list under check.
type checked struct {
	set     *Set
	list    int
	display []byte
	tag     language.Tag
}

// unknown checks the display of a code that the list does not have.
func (q *checked) unknown(code []byte) Finding {
	if q.set != nil && q.set.complete[q.list] && !q.set.refused[listText{q.list, string(code)}] {
		return Finding{Agreement: MissingCode}
	}
	unknown := Finding{Agreement: UnknownCode}
	named := isNamed(q.list)
	if len(q.display) == 0 || !named && !q.mayBeName() {
		return unknown
	}
	var buffer [maxText]byte
	strict := fold.StrictBytes(buffer[:0], q.display)
	if n, ok := q.other(-1, strict); ok {
		return q.set.finding(OtherName, n)
	}
	var rows [4]int
	if !named || isSwedish(q.tag) || len(strict) == 0 || len(q.set.names(rows[:0], q.list, strict)) > 0 || q.isTerm(-1, strict) {
		return unknown
	}
	return Finding{Agreement: UnknownName}
}

// mayBeName reports whether the display may be a name of the list. Most codes
// that a list does not have come with a display that it does not have either.
func (q *checked) mayBeName() bool {
	if q.set != nil && len(q.set.spelt[q.list]) > 0 {
		return true
	}
	return q.list < len(listTable) && sieve.MayBe(listTable[q.list].names, q.display)
}

// known checks the display of a row, which spells none of its names.
func (q *checked) known(n int) Finding {
	var buffer [maxText]byte
	strict := fold.StrictBytes(buffer[:0], q.display)
	var rows [4]int
	for _, own := range q.set.names(rows[:0], q.list, strict) {
		if own == n {
			return Finding{}
		}
	}
	if len(strict) == 0 || q.isTerm(n, strict) {
		return Finding{}
	}
	if other, ok := q.other(n, strict); ok {
		return q.set.finding(OtherName, other)
	}
	if !q.set.official(n) {
		return Finding{}
	}
	agreement := q.set.row(n).Differs(q.tag)
	if agreement == Agrees {
		return Finding{}
	}
	return q.set.finding(agreement, n)
}

func (s *Set) finding(a Agreement, n int) Finding {
	row := s.row(n)
	return Finding{a, &row}
}

// Differs returns what it means that a display is not among the names of the row:
// WrongName if the row has a name in the language, or in both if the language is
// not known; UnknownName if it has one of them only; Agrees if it has no such name.
func (r Row) Differs(tag language.Tag) Agreement {
	switch fi, sv := r.Fi != "" || r.OfficialName != "", r.Sv != ""; {
	case fi && sv, fi && isFinnish(tag), sv && isSwedish(tag):
		return WrongName
	case isFinnish(tag), isSwedish(tag), !fi && !sv:
		return Agrees
	}
	return UnknownName
}

// other finds a row with another code that has a name officially. If the row of
// the code is not known, -1, or is derived only, the code of the other row must be
// known for certain.
func (q *checked) other(n int, strict []byte) (int, bool) {
	weak := n < 0 || !q.set.official(n)
	var rows [4]int
	for _, other := range q.set.names(rows[:0], q.list, strict) {
		evidence := q.set.evidence(other)
		switch {
		case other == n:
		case evidence == EvidenceLoaded, evidence.EnforcesCode(), !weak && q.set.official(other):
			return other, true
		}
	}
	return 0, false
}

// evidence is how a row and its names are known. What an export confirmed is as
// good as loaded, if not better.
func (s *Set) evidence(n int) Evidence {
	if n >= len(rowTable) {
		return EvidenceLoaded
	}
	evidence := rowTable[n].evidence
	if s != nil {
		switch row, loaded := s.changed[n]; {
		case loaded && row.uncoded():
			return EvidenceName
		case loaded && !evidence.EnforcesCode():
			return EvidenceLoaded
		}
	}
	return evidence
}

// official reports whether the names of a row are those of the official list, which
// is all that is known of a row without a code.
func (s *Set) official(n int) bool {
	evidence := s.evidence(n)
	return evidence.EnforcesLabel() || evidence == EvidenceLoaded || codeOf(rowTable[n].id.String()) == ""
}

// isTerm reports whether a name in strict form is what a row, or any row of the
// list if n is -1, is called elsewhere.
func (q *checked) isTerm(n int, strict []byte) bool {
	for i := range termTable {
		t := &termTable[i]
		mine := int(t.row) == n || n < 0 && int(rowTable[t.row].list) == q.list
		if mine && t.strict.String() == string(strict) {
			return true
		}
	}
	return false
}

// isNamed reports whether every name of a list is known.
func isNamed(list int) bool {
	for _, named := range namedLists {
		if int(named) == list {
			return true
		}
	}
	return false
}

func isFinnish(tag language.Tag) bool { return isIn(tag, language.Finnish) }
func isSwedish(tag language.Tag) bool { return isIn(tag, language.Swedish) }

func isIn(tag, language language.Tag) bool {
	base, confidence := tag.Base()
	other, _ := language.Base()
	return confidence > 0 && base == other
}
