package table

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// birthday returns the key of the date of birth that belongs to an identity
// number in the same group.
func birthday(key string) string { return strings.Replace(key, "henkilotunnus", "syntymaaika", 1) }

func isDate(n *facts.Node) bool {
	return n != nil && (n.As == facts.Pvm || n.As == facts.Hetki) && !n.Repeatable
}

func isIdentifier(n *facts.Node) bool { return n != nil && n.As == facts.Tunnus && !n.Repeatable }
