package export

import (
	"cmp"
	"slices"
)

// A Known row is what a list has already. Ref is the list's own number of it.
type Known struct {
	Code     string // empty when only the name is known
	Fi, Sv   string
	Official string // another official name, or empty
	Evidence byte
	Ref      int
}

// firm evidence is never overwritten: the code is in a structure's value
// set (A) or in a structure's own OID (C).
func (k Known) firm() bool { return k.Evidence == 'A' || k.Evidence == 'C' }

// A List is what is known before an export is merged into it.
type List interface {
	// System is the code system that an OID names, without a version suffix.
	System(oid string) string
	// Code finds a row by its code.
	Code(system, code string) (Known, bool)
	// Names finds the rows of a name, in any language.
	Names(system, name string) []Known
}

// A Change is what a row of an export does to a list. Its names are those that
// the list shall have: a row that renames gives the names that it has and no other,
// any other one only the names that are not known yet.
type Change struct {
	Row
	Official string // the other official name, if it stays
	Action   Action
	Ref      int  // the known row, except for Extend
	Named    bool // Confirm: the row gives a name that was not known
	Renamed  bool // the names that the known row had hold no longer
}

// ConfirmedSource is the source of a confirmed row: its own, and that of the
// export if a name comes from there.
func (c Change) ConfirmedSource(own, export string) string {
	if !c.Named {
		return own
	}
	return own + "; name from " + export
}

// An Action is what a change does.
type Action int

// The actions.
const (
	Extend   Action = iota // the code is new
	Complete               // the name was known, now its code is too
	Confirm                // the code was known under the same name
	Replace                // the code was known under another name of weaker evidence: it is renamed
	Uncode                 // the code belongs to another name: the known row has none any more
)

// Merge decides what each row does. A row that contradicts evidence A or C is
// refused; a row that replaces weaker evidence is taken and reported. The rows that
// lose their code come first, so that the order of the export does not matter.
func Merge(list List, rows []Row) ([]Change, []Problem) {
	m := merger{list: list, lines: map[[2]string]int{}, completed: map[place]bool{}, uncoded: map[place]bool{}}
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].System = list.System(rows[i].System)
	}
	m.uncode(rows)
	for _, row := range rows {
		m.take(row)
	}
	return m.changes, m.problems
}

type merger struct {
	list      List
	changes   []Change
	problems  []Problem
	lines     map[[2]string]int // by system and code: the first line that has it
	completed map[place]bool
	uncoded   map[place]bool
}

// A place is where a known row is.
type place struct {
	system string
	ref    int
}

func (m *merger) take(row Row) {
	key := [2]string{row.System, row.Code}
	if first := m.lines[key]; first > 0 {
		p := problem(row, DuplicateCode)
		p.First = first
		m.problems = append(m.problems, p)
		return
	}
	m.lines[key] = row.Line
	if known, ok := m.list.Code(row.System, row.Code); ok {
		m.compare(row, known)
		return
	}
	m.addNew(row)
}

func (m *merger) compare(row Row, known Known) {
	switch {
	case known.agrees(row):
		m.change(row, Confirm, known)
	case known.firm():
		m.problems = append(m.problems, problem(row, CodeConflict))
	case m.uncoded[place{row.System, known.Ref}]:
		if m.addNew(row) {
			m.problems = append(m.problems, problem(row, Replaced))
		}
	case m.namesFirm(row):
		m.problems = append(m.problems, problem(row, NameConflict))
	default:
		m.problems = append(m.problems, problem(row, Replaced))
		m.change(row, Replace, known)
	}
}

// addNew takes a row whose code is of no known row; false if it is refused.
func (m *merger) addNew(row Row) bool {
	twoCodes := false
	for _, known := range m.list.Names(row.System, row.name()) {
		at := place{row.System, known.Ref}
		switch open := known.Code == "" || m.uncoded[at]; {
		case open && m.completed[at]:
			m.problems = append(m.problems, problem(row, AlreadyHasCode))
			return false
		case open:
			m.completed[at] = true
			m.change(row, Complete, known)
			return true
		case known.firm():
			m.problems = append(m.problems, problem(row, NameConflict))
			return false
		default:
			twoCodes = true
		}
	}
	if twoCodes {
		m.problems = append(m.problems, problem(row, TwoCodes))
	}
	m.changes = append(m.changes, Change{Row: row, Action: Extend})
	return true
}

func (m *merger) change(row Row, action Action, known Known) {
	c := Change{Row: row, Action: action, Ref: known.Ref, Renamed: !known.agrees(row)}
	if !c.Renamed {
		c.Fi, c.Sv, c.Official = cmp.Or(known.Fi, row.Fi), cmp.Or(known.Sv, row.Sv), known.Official
		c.Named = c.Fi != known.Fi || c.Sv != known.Sv
	}
	m.changes = append(m.changes, c)
}
