package table

import "github.com/sosmeta/sosmeta-go/internal/facts"

// pairings are the checks on a field and a date in the same group. The key of the
// date is the key of the field with first replaced by date: paattymishetki beside
// alkamishetki.
var pairings = [...]struct {
	kind        RuleKind
	takes       func(*facts.Node) bool // whether it is about a field at all
	first, date string
}{
	{Period, isDate, "alkamis", "paattymis"},
	{Birth, isIdentifier, "henkilotunnus", "syntymaaika"},
}

func isDate(n *facts.Node) bool {
	return n != nil && (n.As == facts.Pvm || n.As == facts.Hetki) && !n.Repeatable
}

func isIdentifier(n *facts.Node) bool { return n.As == facts.Tunnus && !n.Repeatable }
