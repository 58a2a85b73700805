package validate_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// oids are texts that claim to be OIDs.
var oids = []struct {
	text string
	ok   bool
}{
	{"1.39.3", true}, {"1.40.3", false}, {"1.999.3", false}, {"0.39", true}, {"0.40", false}, {"2.999.3", true}, {"3.1", false},
	{"1.2." + strings.Repeat("9", 124), true}, {"1.2." + strings.Repeat("9", 125), false}, {"1.2." + strings.Repeat("9", 300), false},
}

func TestOneFunctionDecidesWhatAnOIDIsInDocumentsAndMetadata(t *testing.T) {
	schema := compile(t, validate.MetadataSchema())
	for _, c := range oids {
		require.Equal(t, c.ok, validate.OID(c.text).Valid(), c.text)
		var inDocument []string
		inMetadata := ""
		if !c.ok {
			inDocument = []string{"value.oid warning asiakkuuden_yksilointitunnus/value"}
			inMetadata = "archive.header.oid error\n"
		}
		checkReplacements(t, person, []replacement{{c.text, "1.2.246.10.99999911.95.1", c.text, inDocument}})
		md := complete(t)
		md.Controller.ID = validate.OID(c.text)
		data, err := json.Marshal(md)
		require.NoError(t, err)
		require.Equal(t, c.ok, verdict(t, schema, data) == nil, c.text)
		require.Equal(t, inMetadata, weights(validate.New().Metadata(md).Filter(func(i validate.Issue) bool { return i.Rule == validate.ArchiveHeaderOID })), c.text)
	}
	require.False(t, validate.OID("urn:oid:1.2.246").Valid())
}

func TestRootsOfClientIdentifiersHaveNoLeadingZeros(t *testing.T) {
	const own = `"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}`
	temporary := func(root string) string {
		return `"tilapainen_yksilointitunnus":{"system":"` + root + `","value":"1"}`
	}
	fault := []string{"value.temporary-identifier warning asiakas/0/tilapainen_yksilointitunnus/system"}
	checkReplacements(t, asiaDocument, []replacement{
		{"none", own, temporary("urn:oid:1.2.246.10.99999922.22.2026"), nil},
		{"in the organisation", own, temporary("urn:oid:1.2.246.10.09999992.22.2026"), fault},
		{"in the organisation, without the prefix", own, temporary("1.2.246.10.09999992.22.2026"), fault},
		{"in the year", own, temporary("urn:oid:1.2.246.10.99999922.22.0026"), fault},
	})
	for root, want := range map[validate.OID]string{
		"1.2.246.10.99999922.22.2026": "", "1.2.246.10.09999992.22.2026": "archive.header.oid error\n",
		"1.2.246.10.0x.22.2026": "archive.header.oid error\n", "1.40.1": "archive.header.oid error\n",
	} {
		md := complete(t)
		md.Client.ID = validate.Identifier{Root: root, Extension: "1"}
		require.Equal(t, want, weights(validate.New().Metadata(md)), root)
	}
}

func TestCodesOfTheRegisterOfOrganisationsAreOIDs(t *testing.T) {
	const unit = `"code":"1.2.246.10.99999911.10.0"`
	fault := []string{"value.oid warning palvelunjarjestajan_toimintayksikko/code"}
	checkReplacements(t, asiaDocument, []replacement{
		{"a letter", unit, `"code":"x"`, fault},
		{"a number", unit, `"code":"42"`, fault},
		{"a leading zero", unit, `"code":"1.2.246.10.099999911.10.0"`, fault},
		{"a version of the system", `.202",` + unit, `.202.201601",` + unit[:7] + `"x"`, fault},
		{"an escape in an OID", unit, `"code":"1.2.246.10.99999911.10\u002e0"`, nil},
		{"a code of another system", `"code":"99"`, `"code":"x"`, nil},
	})
}
