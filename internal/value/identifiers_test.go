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
		for text, variant := range map[string]uint8{"anything": 0, "urn:oid:1.2.3": 0, "urn:oid:": 1, "urn:oid:1.02": 1, "1.02": 0} {
			require.Equal(t, variant, Identifiers[system].System([]byte(text)), text)
		}
	}
}
