package table

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// birthday returns the key of the date of birth that belongs to an identity
// number in the same group.
func birthday(key string) string { return strings.Replace(key, "henkilotunnus", "syntymaaika", 1) }

// role returns what a date field is of. The day of the document is in the root
// group.
func (b *builder) role(n *facts.Node) DateRole {
	const ownAndRoot = 2
	switch {
	case slices.Contains(b.dates.Births, n.Key):
		return BirthDate
	case len(b.parent) == ownAndRoot && slices.Contains(b.dates.Documents, n.Key):
		return DocumentDate
	case slices.ContainsFunc(b.dates.Periods, func(p facts.Period) bool { return p.Start == n.Key }):
		return StartDate
	}
	return AnyDate
}

func isDate(n *facts.Node) bool {
	return n != nil && (n.As == facts.Pvm || n.As == facts.Hetki) && !n.Repeatable
}

func isCode(n *facts.Node, system string) bool {
	return n != nil && n.As == facts.Koodi && n.System == system && !n.Repeatable
}

func isSwitch(n *facts.Node) bool { return n != nil && n.As == facts.Kytkin && !n.Repeatable }

// IsName reports whether a fact is of a field that holds a name.
func (s *Set) IsName(f *Fact) bool { return s.String(f.As) == facts.Nimi }

func isIdentifier(n *facts.Node) bool { return n != nil && n.As == facts.Tunnus && !n.Repeatable }
