package validate_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestTheNearestCodesAreThoseThatMayBeMeant writes codes that a list does not have.
func TestTheNearestCodesAreThoseThatMayBeMeant(t *testing.T) {
	data, err := os.ReadFile("../testdata/documents/INVALID_ilmoitus_sosiaalihuollon_tarpeesta_koodi_ei_luettelossa.json")
	require.NoError(t, err)
	const label = `"display": "Mielenterveyden ongelmista aiheutuva tuen tarve"`
	for _, test := range []struct{ what, code, display, nearest string }{
		{"the label of a code", "x", label, "9 Mielenterveyden"},
		{"the label in Swedish and in another case", "x", `"display": "behov AV ekonomiskt stöd"`, "3 Taloudellisen"},
		{"a digit too many", "99x", `"display": "Koe"`, "99 Muu"},
		{"a digit that another code has", "50", `"display": "Koe"`, "5 Lähisuhde"},
		{"no display", "90", ``, "9 Mielenterveyden"},
		{"nothing", "", `"display": "Koe"`, "1 Jokapäiväisestä"},
		{"a long text", strings.Repeat("9", 1000), `"display": "Koe"`, "1 Jokapäiväisestä"},
	} {
		doc := strings.Replace(string(data), `"code": "09",`, `"code": "`+test.code+`",`, 1)
		if test.display == "" {
			doc = strings.Replace(doc, ",\n        "+label, "", 1)
		} else {
			doc = strings.Replace(doc, label, test.display, 1)
		}
		found := false
		for i := range validate.New().JSON([]byte(doc)).Issues() {
			if i.Rule == validate.StructureCode {
				found = true
				require.Contains(t, i.Message(english), "The nearest are "+test.nearest, test.what)
				require.Contains(t, i.Message(english), ", and 7 more; see the classification 1.2.246.537.6.1282 “", test.what)
			}
		}
		require.True(t, found, test.what)
	}
}
