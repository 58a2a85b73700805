package value

// A Check checks a part of an identifier. It returns 0 if nothing is wrong with
// it, or the variant of the rule that was broken.
type Check func(part []byte) uint8

// An Identifier is a kind of identifiers: what a field {system, value} holds.
type Identifier struct {
	Rule   string   // id of the rule that the checks belong to
	Fields []string // the keys of the fields that hold one, in every structure
	System Check    // nil if the kind does not prescribe its system
	Value  Check    // nil if any text is right
}

// Identifiers are the kinds of identifiers. Kind 0 is that of the fields that no
// other kind names, and its check of the system holds for every kind without one
// of its own. Packed tables contain the index of a kind: a new one is appended.
var Identifiers = [...]Identifier{
	{Rule: "value.oid", System: urnIsOID},
	{Rule: "value.identity-number", Fields: []string{"henkilotunnus"}, System: identitySystem, Value: identityNumber},
	{Rule: "value.temporary-identifier", Fields: []string{"tilapainen_yksilointitunnus"}, System: temporaryIDRoot},
	{Rule: "value.business-id", Fields: []string{"y_tunnus"}, Value: businessID},
	{Rule: "value.oid", Fields: []string{"oid_tunnus", "asiakkuuden_yksilointitunnus"}, Value: oid},
}

// SystemOf returns the index of the kind whose check of the system holds for a
// kind: its own, or kind 0.
func SystemOf(kind uint8) uint8 {
	if Identifiers[kind].System == nil {
		return 0
	}
	return kind
}

// broken is the variant of a rule that has only one.
const broken = 1

func brokenIf(wrong bool) uint8 {
	if wrong {
		return broken
	}
	return 0
}
