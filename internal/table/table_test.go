package table

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

func TestVersionInForceOrTheNearestIsChosen(t *testing.T) {
	// Three structures: type 1 with an outdated and a current version, type 2
	// with outdated ones only, type 3 with an outdated one after the current one.
	one, two, three := Name{Start: 0, Len: 7}, Name{Start: 7, Len: 8}, Name{Start: 15, Len: 8}
	set := &Set{
		Names: `"yksi":"kaksi":"kolme":`,
		Structures: []Structure{
			{Branch: 1506, Type: 1, Date: 20200101, Name: one, Outdated: true},
			{Branch: 1506, Type: 1, Date: 20220101, Name: one},
			{Branch: 1506, Type: 2, Date: 20200101, Name: two, Outdated: true},
			{Branch: 1506, Type: 2, Date: 20210101, Name: two, Outdated: true},
			{Branch: 1506, Type: 3, Date: 20200101, Name: three},
			{Branch: 1506, Type: 3, Date: 20210101, Name: three, Outdated: true},
		},
	}
	set.indexRoots()
	for _, c := range []struct {
		key  string
		day  int
		want int
	}{
		{"yksi", 0, 1}, {"yksi", 20190101, 0}, {"yksi", 20200101, 0}, {"yksi", 20211231, 0}, {"yksi", 20220101, 1},
		{"kaksi", 0, 3}, {"kaksi", 20200601, 2}, {"kaksi", 20300101, 3},
		{"kolme", 0, 4}, {"kolme", 20201231, 4}, {"kolme", 20300101, 5}, {"neljä", 0, -1}, {"", 0, -1},
	} {
		require.Equal(t, c.want, set.Choose([]byte(c.key), c.day), "%s on %d", c.key, c.day)
	}
}

func TestCodeSystemThatIsNotAnOIDIsRefused(t *testing.T) {
	for _, system := range []string{"x", `1.2"x`, "1.2 ", "1..2"} {
		_, err := Build(&facts.Snapshot{Structures: []facts.Structure{{
			OID:  "1.2.246.537.6.1506.1.2024.1.1",
			Root: facts.Node{Key: "juuri", Fields: []facts.Node{{Key: "laji", As: facts.Koodi, System: system}}},
		}}})
		require.EqualError(t, err, "structure 1.2.246.537.6.1506.1.2024.1.1: juuri: member laji: its code system is not an OID")
	}
}

func TestARuleWithAnotherIdIsRefused(t *testing.T) {
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	for _, id := range []string{oid + "/x", oid + "/0", oid + "/-1", oid + "/65536", oid + "/", oid, "1"} {
		_, err := Build(&facts.Snapshot{
			Structures: []facts.Structure{{OID: oid, Root: facts.Node{Key: "juuri"}}},
			Rules:      []facts.Rule{{ID: id, Doc: oid, Level: "error", Certainty: "certain", Scope: "juuri"}},
		})
		require.ErrorContains(t, err, "its id is not the OID, a slash and a number", id)
	}
}

// TestTextsOfPhrasesStayWithTheirPhrases has a phrase that occurs twice before another.
func TestTextsOfPhrasesStayWithTheirPhrases(t *testing.T) {
	phrase := func(key, text string) facts.Node {
		sum := sha256.Sum256([]byte(text))
		return facts.Node{Key: key, As: facts.Fraasi, Phrase: &facts.Phrase{Fi: facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: len(text), Text: text}}}
	}
	set, err := Build(&facts.Snapshot{Structures: []facts.Structure{{
		OID:  "1.2.246.537.6.1506.1.2024.1.1",
		Root: facts.Node{Key: "juuri", Fields: []facts.Node{phrase("a", "Yksi."), phrase("b", "Yksi."), phrase("c", "Kaksi.")}},
	}}})
	require.NoError(t, err)
	require.Len(t, set.PhraseTexts, len(set.Phrases))
	for i, p := range set.Phrases[1:] { // the first one is no phrase
		require.Equal(t, sha256.Sum256([]byte(set.PhraseTexts[i+1])), p.Fi.SHA256)
	}
}
