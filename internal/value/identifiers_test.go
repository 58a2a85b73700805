package value

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNoFieldIsNamedByTwoKindsOfIdentifiers(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range Identifiers {
		for _, field := range id.Fields {
			require.False(t, seen[field], field)
			seen[field] = true
		}
	}
}

func TestKindsWithoutASystemOfTheirOwnTakeAnyThatIsNoBrokenOID(t *testing.T) {
	for kind := range Identifiers {
		system := SystemOf(uint8(kind))
		require.NotNil(t, Identifiers[system].System)
		if Identifiers[kind].System != nil {
			require.Equal(t, kind, int(system))
			continue
		}
		for text, want := range map[string]bool{"anything": true, "urn:oid:1.2.3": true, "urn:oid:": false, "urn:oid:1.02": false, "1.02": true} {
			kase, ok := Identifiers[system].System([]byte(text))
			require.Equal(t, want, ok, text)
			require.Empty(t, kase, text)
		}
	}
}

func TestMadeUpValuesAreRight(t *testing.T) {
	for _, id := range Identifiers {
		if id.MadeUp == nil {
			continue
		}
		for n := range 2001 {
			_, ok := id.Value([]byte(id.MadeUp(n)))
			require.True(t, ok, "%s %d", id.Rule.ID, n)
		}
	}
}

func TestTheKindOfAFieldIsTheOneThatNamesIt(t *testing.T) {
	for i, id := range Identifiers {
		for _, key := range id.Fields {
			require.Equal(t, i, int(KindOf(key)))
		}
	}
	require.Zero(t, KindOf("a_key_that_no_structure_has"))
}

func TestIdentityNumbersAreTheKindOfTheirIndex(t *testing.T) {
	require.Equal(t, "value.identity-number", Identifiers[IdentityNumber].Rule.ID)
}
