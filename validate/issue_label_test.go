package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestIssueIsLabelledByWhatItIsAbout spoils a message in each of its parts.
func TestIssueIsLabelledByWhatItIsAbout(t *testing.T) {
	m := message(t, plan)
	for old, text := range map[string]string{
		`<versionNumber value="1"/>`: ``, `creationTime value="2`: `creationTime value="x`, `</given><given qualifier="CL">Aapo Olavi`: `</given><given qualifier="CL">`,
	} {
		require.Contains(t, m.document, old)
		m.document = strings.Replace(m.document, old, text, 1)
	}
	m.frame = strings.Replace(m.frame, `code="SP17"`, `code="SP1"`, 1)
	m.view = strings.Replace(m.view, `class="soc-document"`, `class="document"`, 1)
	m.json = strings.Replace(m.json, `"sukunimi": "Harjoitus"`, `"sukunimi": 1`, 1)
	m.pack()
	var labels [][3]string
	for i := range m.check(validate.New()).Issues() {
		labels = append(labels, [3]string{i.Label(language.Finnish), i.Label(language.Swedish), i.Label(language.English)})
	}
	require.Equal(t, [][3]string{
		{"Siirtokehys", "Överföringsram", "Transfer frame"},
		{"Versionumero", "Versionsnumret", "The version number"},
		{"Asiakkaan kutsumanimi", "Klientens tilltalsnamn", "The client's call name"},
		{"Luontiaika", "Tiden för skapandet", "The time of creation"},
		{"Näyttömuoto", "Visningsformat", "View"},
		{"Sukunimi (Asiakas)", "Efternamn (Klient)", "Sukunimi (Asiakas)"},
	}, labels)
	require.Empty(t, first(validate.New().JSON([]byte("x"))).Label(language.Finnish))
	md := metadata(t, plan)
	md.Version = 0
	require.Equal(t, "Versionumero", first(validate.New().Metadata(md)).Label(language.Finnish))
	require.Equal(t, "Header", first(validate.New().Archive(nil, nil)).Label(language.English))
}
