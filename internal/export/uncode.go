package export

import (
	"cmp"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// uncode finds the known rows of weaker evidence whose code the export gives to
// another name: to that of another known row, or to a new one while the known name
// has another code. Any other new name of a code is taken for a renaming.
func (m *merger) uncode(rows []Row) {
	codes := map[[2]string]string{} // by system and name: the first code that has it
	for _, row := range slices.Backward(rows) {
		codes[[2]string{row.System, folded(row.name())}] = row.Code
	}
	seen := map[[2]string]bool{}
	for _, row := range rows {
		key := [2]string{row.System, row.Code}
		known, ok := m.list.Code(row.System, row.Code)
		if !seen[key] && ok && m.moves(row, known, codes) {
			m.uncoded[place{row.System, known.Ref}] = true
			m.changes = append(m.changes, Change{Row: Row{Line: row.Line, System: row.System, Code: row.Code}, Action: Uncode, Ref: known.Ref})
		}
		seen[key] = true
	}
}

// moves reports whether a row takes its code from the known row.
func (m *merger) moves(row Row, known Known, codes map[[2]string]string) bool {
	if known.firm() || row.Fi != "" && same(row.Fi, known.Fi) || known.agrees(row) || m.namesFirm(row) {
		return false
	}
	code, given := codes[[2]string{row.System, folded(cmp.Or(known.Fi, known.Sv))}]
	others := slices.ContainsFunc(m.list.Names(row.System, row.name()), func(k Known) bool { return k.Ref != known.Ref })
	return others || given && code != row.Code
}

// namesFirm reports whether a row has the name of another code of firm evidence.
func (m *merger) namesFirm(row Row) bool {
	for _, known := range m.list.Names(row.System, row.name()) {
		if known.firm() && known.Code != row.Code {
			return true
		}
	}
	return false
}

// agrees reports whether a row has the names of a known one.
func (k Known) agrees(row Row) bool {
	official := row.Fi != "" && k.Official != "" && same(row.Fi, k.Official)
	return (same(row.Fi, k.Fi) || official) && same(row.Sv, k.Sv)
}

// name is the name that tells what a row means: the Finnish one, if it has one.
func (r *Row) name() string { return cmp.Or(r.Fi, r.Sv) }

func folded(name string) string { return string(fold.Strict(nil, name)) }

// same reports whether two names agree: one is not given, or both fold alike.
func same(a, b string) bool { return a == "" || b == "" || folded(a) == folded(b) }
