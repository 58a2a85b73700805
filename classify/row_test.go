package classify_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestANameIsInTheOtherLanguageIfItHasNoTranslation(t *testing.T) {
	for _, test := range []struct {
		row  classify.Row
		asks language.Tag
		name string
		in   language.Tag
	}{
		{classify.Row{Fi: "Lapsi", Sv: "Barn"}, language.Swedish, "Barn", language.Swedish},
		{classify.Row{Fi: "Lapsi", Sv: "Barn"}, language.English, "Lapsi", language.Finnish},
		{classify.Row{Fi: "Lapsi"}, language.Swedish, "Lapsi", language.Finnish},
		{classify.Row{Sv: "Barn"}, language.Finnish, "Barn", language.Swedish},
		{classify.Row{}, language.Finnish, "", language.Und},
	} {
		name, in := test.row.NameIn(test.asks)
		assert.Equal(t, test.name, name)
		assert.Equal(t, test.in, in)
	}
}

func TestOnlyGoodEvidenceIsHeldAgainstADocument(t *testing.T) {
	for _, test := range []struct {
		evidence    classify.Evidence
		code, label bool
	}{
		{classify.EvidenceValueSet, true, true},
		{classify.EvidenceOID, true, true},
		{classify.EvidenceMessage, true, true},
		{classify.EvidenceNote, false, true},
		{classify.EvidencePublic, false, false},
		{classify.EvidenceDerived, false, false},
		{classify.EvidenceName, false, false},
		{classify.EvidenceLoaded, false, false},
		{0, false, false},
	} {
		assert.Equal(t, test.code, test.evidence.EnforcesCode(), test.evidence)
		assert.Equal(t, test.label, test.evidence.EnforcesLabel(), test.evidence)
	}
}

func TestANameThatIsTheSameInBothLanguagesIsOneName(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,code,fi,sv\n1.2.246.537.6.1265,X1,Keksitty,Keksitty\n"))
	require.NoError(t, err)
	asia, err := classify.ParseIn[classify.Asia](set, "keksitty")
	require.NoError(t, err)
	assert.Equal(t, classify.Asia("X1"), asia)
}
