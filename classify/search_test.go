package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestSearchRanksTheWaysANameCanMatch(t *testing.T) {
	for _, test := range []struct {
		text    string
		first   classify.DocumentType
		quality classify.Quality
	}{
		{"Lastensuojeluilmoitus", classify.DocumentTypeLastensuojeluilmoitus, classify.Exact},
		{"barnskyddsanmälan", classify.DocumentTypeLastensuojeluilmoitus, classify.Exact},
		{"barnskyddsanmalan", classify.DocumentTypeLastensuojeluilmoitus, classify.ExactLoosely},
		{"Paatos", classify.DocumentTypePaatos, classify.ExactLoosely},
		{"vammaispalvelujen toteutt", classify.DocumentTypeVammaispalvelujenToteuttamissuunnitelma, classify.Prefix},
		{"toteuttamis vammais", classify.DocumentTypeVammaispalvelujenToteuttamissuunnitelma, classify.WordPrefix},
		{"luototuksen tarpeen ar", classify.DocumentTypeSosiaalisenLuototuksenTarpeenArvio, classify.WordPrefix},
		{"uojeluhakemu", classify.DocumentTypeLastensuojeluhakemus, classify.Contains},
		{"lomake: lastensuojeluhakemus (uusi)", classify.DocumentTypeLastensuojeluhakemus, classify.Contains},
		{"Lastensuojelu-ilmotus", classify.DocumentTypeLastensuojeluilmoitus, classify.Similar},
	} {
		matches := classify.Search[classify.DocumentType](test.text, 3)
		if assert.NotEmpty(t, matches, test.text) {
			assert.Equal(t, test.first, matches[0].Value, test.text)
			assert.Equal(t, test.quality, matches[0].Quality, test.text)
		}
	}
}

func TestABetterQualityHasAlwaysTheHigherScore(t *testing.T) {
	best := map[classify.Quality][2]float64{}
	for _, text := range []string{"päätös", "paatos", "arvio", "suunnitelma", "lapsen", "barn", "lapsen pal", "ilmoitus tarpeesta", "uunnitelm", "lasten suojelu ilmoitus", "hakemus palveluun", "a"} {
		for _, m := range classify.Search[classify.DocumentType](text, 300) {
			span, ok := best[m.Quality]
			if !ok {
				span = [2]float64{m.Score, m.Score}
			}
			best[m.Quality] = [2]float64{min(span[0], m.Score), max(span[1], m.Score)}
		}
	}
	for q := classify.Similar; q < classify.Exact; q++ {
		require.Contains(t, best, q, q)
		require.Contains(t, best, q+1, q+1)
		assert.Less(t, best[q][1], best[q+1][0], "%s and %s", q, q+1)
	}
}

func TestSearchIsBoundedAndQuietOnNonsense(t *testing.T) {
	assert.Empty(t, classify.Search[classify.DocumentType]("", 5))
	assert.Empty(t, classify.Search[classify.DocumentType]("---", 5))
	assert.Empty(t, classify.Search[classify.DocumentType]("päätös", 0))
	assert.Empty(t, classify.Search[classify.DocumentType]("päätös", -1))
	assert.Empty(t, classify.Search[classify.DocumentType]("qqqqqqqqqqqq", 5))
	assert.Len(t, classify.Search[classify.DocumentType]("päätös", 5), 5)
	classify.Search[classify.DocumentType](strings.Repeat("päätös ", 1<<16), 5)
	classify.Search[classify.DocumentType]("\xff\xfepäätös", 5)
}

func TestMapFindsDocumentTypesForLocalNames(t *testing.T) {
	locals := []string{
		"Päätös henkilökohtaisesta avusta", "Lasu-ilmoitus", "Lastensuojeluilmoitus", "Asiakassuunnitelma (lapsiperheet)",
		"PTA työikäiset", "Palvelutarpeen arviointi, iäkkäät", "Toimeentulotukipäätös", "Elatussopimus", "Kuulemislomake",
		"Perhetyön kirjaus", "Begäran om handräckning", "Ruokalista",
	}
	var b strings.Builder
	for _, m := range classify.Map[classify.DocumentType](nil, locals, 3) {
		fmt.Fprintf(&b, "%s\n", m.Local)
		for _, match := range m.Matches {
			fmt.Fprintf(&b, "  %.3f %-13s %-6s %s\n", match.Score, match.Quality, match.Value.Code(), match.Name)
		}
	}
	golden(t, "mapping.txt", b.String())
}
