package value

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Check checks a part of an identifier. If it is not ok, kase is the case of
// the rule, "" for a rule without cases.
type Check func(part []byte) (kase string, ok bool)

// An Identifier is a kind of identifiers: what a field {system, value} holds.
type Identifier struct {
	Rule   *rule.Rule
	Fields []string // the keys of the fields that hold one, in every structure
	System Check    // nil if the kind does not prescribe its system
	Value  Check    // nil if any text is right

	// MadeUp returns a right value that is nobody's, for the documents that this
	// project makes; n, from 0 on, chooses one. It is nil if an OID is right.
	MadeUp func(n int) string
}

// Identifiers are the kinds of identifiers. Kind 0 is that of the fields that no
// other kind names, and its check of the system holds for every kind without one
// of its own. Packed tables contain the index of a kind: a new one is appended.
var Identifiers = [...]Identifier{
	{Rule: &rule.ValueOID, System: urnIsOID},
	{Rule: &rule.ValueIdentityNumber, Fields: []string{"henkilotunnus"}, System: identitySystem, Value: identityNumber},
	{Rule: &rule.ValueTemporaryIdentifier, Fields: []string{"tilapainen_yksilointitunnus"}, System: temporaryIDRoot},
	{Rule: &rule.ValueBusinessID, Fields: []string{"y_tunnus"}, Value: businessID, MadeUp: madeUpBusinessID},
	{Rule: &rule.ValueOID, Fields: []string{"oid_tunnus", "asiakkuuden_yksilointitunnus"}, Value: oid},
	{Rule: &rule.ValueIBAN, Fields: []string{"iban"}, Value: iban, MadeUp: madeUpIBAN},
	{Rule: &rule.ValueBIC, Fields: []string{"bic"}, Value: bic, MadeUp: madeUpBIC},
}

// IdentityNumber is the index of the kind of identity numbers.
const IdentityNumber = 1

// SystemOf returns the index of the kind whose check of the system holds for a
// kind: its own, or kind 0.
func SystemOf(kind uint8) uint8 {
	if Identifiers[kind].System == nil {
		return 0
	}
	return kind
}

// KindOf returns the index of the kind that the field with a key holds.
func KindOf(key string) uint8 {
	names := func(id Identifier) bool { return slices.Contains(id.Fields, key) }
	return uint8(max(slices.IndexFunc(Identifiers[:], names), 0))
}
