package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// asiaDocument is an asia document, of which parts are exchanged; nothing is
// wrong with it.
const asiaDocument = `{"asia_asiakirja":{"palvelunjarjestajan_toimintayksikko":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.0",` +
	`"display":"Koerannan kunta"},"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21",` +
	`"value":"010140-901U"}}],"asian_tiedot":{"asiatunnus":{"value":"1.2.246.10.99999911.95.2026.1"},` +
	`"nimi":{"system":"urn:oid:1.2.246.537.6.1265","code":"99","display":"Muu sosiaalihuollon asia"},` +
	`"tila":{"system":"urn:oid:1.2.246.537.6.1501","code":"2","display":"Avoin"},"avauspaiva":"2026-05-01",` +
	`"palvelutehtava":{"system":"urn:oid:1.2.246.537.6.1221","code":"24","display":"Lapsiperheiden palvelut"},"lisatieto_luokkaan_muu":"Koe"}}}`

// A replacement exchanges a text of a document; want are the issues that it makes: a line of
// rule, severity and pointer below the root key for each.
type replacement struct {
	what, old, new string
	want           []string
}

// checkReplacements makes each replacement in a document and compares the issues.
func checkReplacements(t *testing.T, doc string, replacements []replacement, opts ...validate.CallOption) {
	t.Helper()
	v := validate.New()
	require.Empty(t, issuesOf(v.JSON([]byte(doc), opts...)), "the document itself")
	for _, e := range replacements {
		t.Run(e.what, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(doc, e.old), "the text to be replaced")
			require.Equal(t, e.want, issuesOf(v.JSON([]byte(strings.Replace(doc, e.old, e.new, 1)), opts...)))
		})
	}
}

// issuesOf returns the issues of a report as lines of rule, severity and pointer
// below the root key.
func issuesOf(r validate.Report) (lines []string) {
	for i := range r.Issues() {
		_, below, _ := strings.Cut(strings.TrimPrefix(i.Pointer, "/"), "/")
		lines = append(lines, string(i.Rule)+" "+i.Severity.String()+" "+below)
	}
	return lines
}
