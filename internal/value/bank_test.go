package value

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// account writes an IBAN with the check digits that the number of its country
// asks for, by the arithmetic of whole numbers.
func account(country, number string) string {
	var digits strings.Builder
	for _, c := range number + country + "00" {
		if c >= 'A' {
			fmt.Fprint(&digits, c-'A'+10)
		} else {
			digits.WriteRune(c)
		}
	}
	n, _ := new(big.Int).SetString(digits.String(), 10)
	return fmt.Sprintf("%s%02d%s", country, 98-n.Mod(n, big.NewInt(97)).Int64(), number)
}

func TestIBANsHaveTheirCheckDigits(t *testing.T) {
	for _, a := range []string{account("FI", "99999900000785"), account("SE", "99900000000000000001"), account("MT", "AAAA99999000000000000000001"), account("NO", "99990000001")} {
		require.True(t, IBAN([]byte(a)), a)
		for i := range a {
			changed := []byte(a)
			changed[i] ^= 1
			require.False(t, IBAN(changed), "%s", changed)
		}
		require.False(t, IBAN([]byte(strings.ToLower(a))), a)
	}
}

func TestIBANsAreWrittenTogetherOrInGroupsOfFour(t *testing.T) {
	a := account("FI", "99999900000785")
	for text, want := range map[string]bool{
		a: true, a[:4] + " " + a[4:8] + " " + a[8:12] + " " + a[12:16] + " " + a[16:]: true,
		a[:4] + "-" + a[4:]: false, " " + a: false, a + " ": false, a[:2] + " " + a[2:]: false, "": false, "FI": false,
		account("FI", "9999999999"): false, account("FI", strings.Repeat("9", 31)): false, account("FI", strings.Repeat("9", 30)): true,
		a[:4] + "  " + a[4:]: false, a[:17] + "ä": false,
	} {
		require.Equal(t, want, IBAN([]byte(text)), text)
	}
}

func TestBICsHaveTheirForm(t *testing.T) {
	for text, want := range map[string]bool{
		"KOEAFIHH": true, "KOEAFIHHXXX": true, "KOE9FI2A": true, "KOEAFIHHXX": false, "KOEAFIH": false, "KOEAF1HH": false,
		"koeafihh": false, "KOEAFIHH ": false, "KOEA FIHH": false, "": false, "KOEAFIHHXXXX": false,
	} {
		require.Equal(t, want, BIC([]byte(text)), text)
	}
}
