package export

import (
	"cmp"

	"github.com/sosmeta/sosmeta-go/internal/fold"
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
// the list shall have: a replacing row gives the names that it has, any other
// one only the names that are not known yet.
type Change struct {
	Row
	Official string // the other official name, if it stays
	Action   Action
	Ref      int  // the known row, except for Extend
	Named    bool // Confirm: the row gives a name that was not known
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
	Replace                // the code was known under another name of weaker evidence
)

// Merge decides what each row does. A row that contradicts evidence A or C is
// refused; a row that replaces weaker evidence is taken and reported.
func Merge(list List, rows []Row) ([]Change, []Problem) {
	m := merger{list: list, lines: map[[2]string]int{}, completed: map[int]bool{}}
	for _, row := range rows {
		row.System = list.System(row.System)
		m.take(row)
	}
	return m.changes, m.problems
}

type merger struct {
	list      List
	changes   []Change
	problems  []Problem
	lines     map[[2]string]int // by system and code: the first line that has it
	completed map[int]bool
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
	case (same(row.Fi, known.Fi) || row.Fi != "" && known.Official != "" && same(row.Fi, known.Official)) && same(row.Sv, known.Sv):
		m.change(row, Confirm, known)
	case known.firm():
		m.problems = append(m.problems, problem(row, CodeConflict))
	default:
		m.problems = append(m.problems, problem(row, Replaced))
		m.change(row, Replace, known)
	}
}

func (m *merger) addNew(row Row) {
	twoCodes := false
	for _, known := range m.list.Names(row.System, row.Fi) {
		switch {
		case known.Code == "" && m.completed[known.Ref]:
			m.problems = append(m.problems, problem(row, AlreadyHasCode))
			return
		case known.Code == "":
			m.completed[known.Ref] = true
			m.change(row, Complete, known)
			return
		case known.firm():
			m.problems = append(m.problems, problem(row, NameConflict))
			return
		default:
			twoCodes = true
		}
	}
	if twoCodes {
		m.problems = append(m.problems, problem(row, TwoCodes))
	}
	m.changes = append(m.changes, Change{Row: row, Action: Extend})
}

func (m *merger) change(row Row, action Action, known Known) {
	c := Change{Row: row, Action: action, Ref: known.Ref}
	if action == Replace {
		c.Fi, c.Sv = cmp.Or(row.Fi, known.Fi), cmp.Or(row.Sv, known.Sv)
	} else {
		c.Fi, c.Sv, c.Official = cmp.Or(known.Fi, row.Fi), cmp.Or(known.Sv, row.Sv), known.Official
		c.Named = c.Fi != known.Fi || c.Sv != known.Sv
	}
	m.changes = append(m.changes, c)
}

// same reports whether two names agree: one is not given, or both fold alike.
func same(a, b string) bool {
	return a == "" || b == "" || string(fold.Strict(nil, a)) == string(fold.Strict(nil, b))
}
