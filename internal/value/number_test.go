package value

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	exactNumbers = []string{"0", "-0", "1", "-1", "10", "10.0", "12.5", "-12.50", "0.1", "0.2", "0.3", "99999999.99999999",
		"123456789", "0.123456789", "1e2", "100", "-1.5e-3", "12345678901234567890", "0e99", "-0.00e-400", "0e1000000000",
		"5." + strings.Repeat("0", 400), "5" + strings.Repeat("0", 30) + "e-30", "500e-2", "0.0000005e7", "5E+0", "5e-40", "1e39", "1e-41",
		"0." + strings.Repeat("0", 60) + "5e61", strings.Repeat("9", 40), "0." + strings.Repeat("9", 40)}
	longNumbers = []string{"1e41", "-1e41", "1e400", "-1e400", "1e-400", "-1e-400", strings.Repeat("9", 41), strings.Repeat("9", 100),
		"5." + strings.Repeat("0", 45) + "1", "-5." + strings.Repeat("0", 45) + "1", "4." + strings.Repeat("9", 60), "0." + strings.Repeat("9", 41)}
)

// rat reads a number by the arithmetic of package big.
func rat(t *testing.T, text string) *big.Rat {
	r, ok := new(big.Rat).SetString(text)
	if !ok { // zero, with an exponent that is refused
		require.Equal(t, "0e1000000000", text)
		r = new(big.Rat)
	}
	return r
}

func TestNumbersAreReadHoweverTheyAreSpelled(t *testing.T) {
	for _, x := range exactNumbers {
		a, p := ParseNumber([]byte(x)), rat(t, x)
		require.True(t, a.Exact(), x)
		require.Equal(t, p.IsInt(), a.IsWhole(), x)
		for _, y := range exactNumbers {
			b, q := ParseNumber([]byte(y)), rat(t, y)
			require.Equal(t, p.Cmp(q), a.Cmp(b), "%s and %s", x, y)
			require.Zero(t, new(big.Rat).Add(p, q).Cmp(a.Add(b).rat()), "%s and %s", x, y)
		}
	}
}

func TestNumbersThatAreTooLongAreComparedAndNotAdded(t *testing.T) {
	for _, x := range longNumbers {
		a, p := ParseNumber([]byte(x)), rat(t, x)
		require.False(t, a.Exact(), x)
		require.Equal(t, p.IsInt(), a.IsWhole(), x)
		for _, y := range exactNumbers {
			b, q := ParseNumber([]byte(y)), rat(t, y)
			require.Equal(t, p.Cmp(q), a.Cmp(b), "%s and %s", x, y)
			require.Equal(t, q.Cmp(p), b.Cmp(a), "%s and %s", y, x)
		}
	}
	for x, sign := range map[string]int{"1e1000000000": 1, "-1e99999999999": -1, "1e-99999999999": 1} {
		require.Equal(t, sign, ParseNumber([]byte(x)).Cmp(Number{}), x)
	}
	require.Equal(t, 1, ParseNumber([]byte("1e99999999999")).Cmp(ParseNumber([]byte(strings.Repeat("9", 40)))))
	require.Equal(t, -1, ParseNumber([]byte("1e-99999999999")).Cmp(ParseNumber([]byte("1e-40"))))
}
