package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestTextsOfMetadataAreCheckedAsThoseOfDocuments(t *testing.T) {
	flawed := func(at string) []string { return []string{"value.text warning metadata:" + at} }
	for _, c := range []struct {
		what   string
		change func(md *validate.Metadata)
		want   []string
	}{
		{"as they are", func(*validate.Metadata) {}, nil},
		{"a lost character", func(md *validate.Metadata) { md.Client.Family = "Harjo\ufffdtus" }, flawed("/client/family")},
		{"a direction", func(md *validate.Metadata) { md.Controller.Name = "Koe \u202eala" }, flawed("/controller/name")},
		{"a control character", func(md *validate.Metadata) { md.Software.Product = "Koe\x07" }, flawed("/software/product")},
		{"a byte order mark", func(md *validate.Metadata) { md.Organiser.Name = "Ko\ufeffe" }, flawed("/organiser/name")},
		{"letters that are not composed", func(md *validate.Metadata) { md.Client.CallName = "A\u0308aro" }, flawed("/client/call_name")},
		{"the second of the given names", func(md *validate.Metadata) { md.Client.Given = []string{"Aapo", "Ola\ufffdvi"} }, flawed("/client/given")},
		{"two of the given names, one fault", func(md *validate.Metadata) { md.Client.Given = []string{"Aa\ufffdpo", "Ola\ufffdvi"} }, flawed("/client/given")},
		{"a space behind a name", func(md *validate.Metadata) { md.ServiceUnit.Name += " " }, flawed("/service_unit/name")},
		{"a space of no width before a name", func(md *validate.Metadata) { md.ServiceCustomer.Name = "\u200b" + md.ServiceCustomer.Name }, flawed("/service_customer/name")},
		{"a space between names", func(md *validate.Metadata) { md.Client.Family = "Harjoitus Koe" }, nil},
		{"a space before a number", func(md *validate.Metadata) { md.Author.Extension = " " + md.Author.Extension }, flawed("/author")},
		{"an identity number, which is none any more", func(md *validate.Metadata) { md.Client.ID.Extension += "\ufffd" },
			[]string{"archive.client.form error metadata:/client/id"}},
		{"the name of the producer", func(md *validate.Metadata) { md.Producer.Name = "Ko\ufffde" }, flawed("/producer/name")},
		{"prose that is not seen", func(md *validate.Metadata) { md.RestrictionGrounds = "\u200b\u00ad" }, []string{"value.blank warning metadata:/restriction_grounds"}},
		{"prose with space around it", func(md *validate.Metadata) { md.RestrictionGrounds = "\n Koe.\n" }, nil},
		{"prose with a lost character", func(md *validate.Metadata) { md.RestrictionGrounds += "\ufffd" }, flawed("/restriction_grounds")},
		{"a name that is not seen is missing", func(md *validate.Metadata) { md.Client.Family = "\u200b" }, []string{"archive.header.missing warning metadata:/client/family"}},
		{"a display", func(md *validate.Metadata) { md.State.Display = "Arkistointi\ufffdvalmis" }, flawed("/state/display")},
		{"a display of another code", func(md *validate.Metadata) { md.Client.Sex.Display = "Nainen" }, []string{"value.display warning metadata:/client/sex/display"}},
		{"a display that is not seen", func(md *validate.Metadata) { md.Client.Sex.Display = "\u00a0" }, []string{"value.blank warning metadata:/client/sex/display"}},
		{"a code", func(md *validate.Metadata) { md.State.Code = "3\ufffd" }, []string{"value.text warning metadata:/state"}},
		{"a code of an open list", func(md *validate.Metadata) {
			md.Signature.Type = classify.Koodi{System: "urn:oid:1.2.246.537.5.40127", Code: "7\ufffd"}
		}, flawed("/signature/type")},
		{"the language", func(md *validate.Metadata) { md.Language = "FI\ufffd" }, []string{"value.text warning metadata:/language"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, plan)
			md.SocialService = classify.SocialServiceSosiaaliohjaus
			c.change(&md)
			report := validate.New().Metadata(md)
			require.Equal(t, c.want, found(report))
			for i := range report.Issues() {
				require.NotContains(t, i.Message(language.English), "%!")
				require.NotContains(t, i.Message(language.English), "\ufffd")
			}
		})
	}
}

func TestAFlawOfADisplayThatIsSuppressedLeavesTheComparison(t *testing.T) {
	md := metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	md.Client.Sex.Display = "Mi\ufffdes"
	require.Equal(t, []string{"value.display warning metadata:/client/sex/display"},
		found(validate.New(validate.Suppress(validate.ValueText, "a trial")).Metadata(md)))
}

func TestTextsOfAHeaderAreCheckedToo(t *testing.T) {
	const patient = "header:/ClinicalDocument/recordTarget/patientRole/patient/"
	m := message(t, plan)
	for _, c := range []struct{ what, old, new, want string }{
		{"a name", "<family>Harjoitus", "<family>Harjo\ufffdtus", "value.text warning " + patient + "name/family"},
		{"white space around a name", "<family>Harjoitus", "<family>\n Harjoitus\n", ""},
		{"a display", `displayName="Mies"`, `displayName="Mi\u202ees"`, "value.text warning " + patient + "administrativeGenderCode/@displayName"},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.Contains(t, m.document, c.old)
			changed := strings.Replace(m.document, c.old, strings.ReplaceAll(c.new, `\u202e`, "\u202e"), 1)
			got := found(validate.New().Archive(nil, []byte(changed)).Filter(notOfService))
			if c.want == "" {
				require.Empty(t, got)
				return
			}
			require.Equal(t, []string{c.want}, got)
		})
	}
}
