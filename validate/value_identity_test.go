package validate_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestIndividualNumbersBelow002AreNotGiven makes identity numbers of nobody: none
// below 002 is given, and those from 900 on are for tests.
func TestIndividualNumbersBelow002AreNotGiven(t *testing.T) {
	fault := []string{"value.identity-number error asiakas/0/henkilotunnus/value"}
	number := func(individual int) string {
		return corpus.IdentityNumber(time.Date(1940, 1, 1, 0, 0, 0, 0, time.UTC), individual)
	}
	checkReplacements(t, asiaDocument, []replacement{
		{"000", "010140-901U", number(0), fault},
		{"001", "010140-901U", number(1), fault},
		{"001 with another century sign", "010140-901U", "010140Y" + number(1)[7:], fault},
		{"900", "010140-901U", number(900), nil},
		{"999 with another century sign", "010140-901U", "010140Y" + number(999)[7:], nil},
	})
	for individual, want := range map[int]string{0: "archive.client.form error\n", 1: "archive.client.form error\n", 900: ""} {
		md := complete(t)
		born, err := time.Parse(time.DateOnly, md.Client.Born.String())
		require.NoError(t, err)
		md.Client.ID.Extension = corpus.IdentityNumber(born, individual)
		require.Equal(t, want, weights(validate.New().Metadata(md)), "%03d", individual)
	}
}
