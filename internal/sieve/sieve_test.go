package sieve_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/sieve"
)

// TestSieveLetsEverySpellingOfANameThrough spells names of few letters, so that
// many are equal in their strict forms.
func TestSieveLetsEverySpellingOfANameThrough(t *testing.T) {
	letters := []rune("aA \tä\u0308ſsKk\u212a\u00a0ß.")
	r := rand.New(rand.NewPCG(1, 2))
	word := func() (s string) {
		for range r.IntN(6) {
			s += string(letters[r.IntN(len(letters))])
		}
		return s
	}
	spellings := map[string][]string{}
	for range 20_000 {
		s := word()
		strict := string(fold.Strict(nil, s))
		spellings[strict] = append(spellings[strict], s)
	}
	for _, same := range spellings {
		for _, name := range same {
			require.True(t, sieve.MayBe(sieve.Name(same[0]), []byte(name)), "%q %q", same[0], name)
		}
	}
}

func TestSieveHoldsBackWhatStartsOrEndsInAnotherWay(t *testing.T) {
	names := sieve.Name("Perhehoito") | sieve.Name("Päivätoiminta")
	require.True(t, sieve.MayBe(names, []byte("PÄIVÄTOIMINTA")))
	require.False(t, sieve.MayBe(names, []byte("Kotihoito")))
	require.False(t, sieve.MayBe(names, []byte("Palvelu")))
	codes := sieve.Code("24") | sieve.Code("1.2.246")
	require.NotZero(t, codes&sieve.Code([]byte("24")))
	require.Zero(t, codes&sieve.Code([]byte("25")))
	require.NotZero(t, sieve.Code(""))
}
