package validate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestJSONIsComparedWithWhatTheMetadataSay gives the JSON of a client document
// one place, or several, that repeats metadata. The metadata are those of the
// client plan: client 070717A911X, born 2017-07-07, service task 24. Members
// that the structure does not have are looked at too.
func TestJSONIsComparedWithWhatTheMetadataSay(t *testing.T) {
	const number, otherNumber = `"henkilotunnus":{"value":"070717A911X"}`, `"henkilotunnus":{"value":"070717A9130"}`
	unchanged := func(*validate.Metadata) {}
	for _, c := range []struct {
		what, members string
		change        func(md *validate.Metadata)
		rule          validate.Rule
		reported      bool
	}{
		{"the asiatunnus", `"asiatunnus":{"value":"1.2.246.10.99999922.95.2026.7002.1"}`, unchanged, validate.ArchiveAsia, false},
		{"the asiatunnus as a URN", `"asiatunnus":{"value":"urn:oid:1.2.246.10.99999922.95.2026.7002.1"}`, unchanged, validate.ArchiveAsia, false},
		{"another asiatunnus", `"asiatunnus":{"value":"1.2.246.10.99999922.95.2026.7002.9"}`, unchanged, validate.ArchiveAsia, true},
		{"an empty asiatunnus", `"asiatunnus":{"value":""}`, unchanged, validate.ArchiveAsia, false},
		{"an asiatunnus that the metadata lack", `"asiatunnus":{"value":"1.2.246.10.99999922.95.2026.7002.9"}`,
			func(md *validate.Metadata) { md.AsiaID = "" }, validate.ArchiveAsia, false},

		{"the service task", `"palvelutehtava":{"code":"24"}`, unchanged, validate.ArchiveServiceTask, false},
		{"another service task", `"palvelutehtava":{"code":"10"}`, unchanged, validate.ArchiveServiceTask, true},
		{"another service task of a part", `"palvelutehtava":{"code":"24"},"osa":{"palvelutehtava":{"code":"10"}}`, unchanged, validate.ArchiveServiceTask, false},
		{"the service task of a part alone", `"palvelutehtava":{"code":"10"},"osa":{"palvelutehtava":{"code":"24"}}`, unchanged, validate.ArchiveServiceTask, true},
		{"other service tasks of parts", `"osa":[{"palvelutehtava":{"code":"10"}},{"palvelutehtava":{"code":"20"}}]`, unchanged, validate.ArchiveServiceTask, true},
		{"the service task of one part of two", `"osa":[{"palvelutehtava":{"code":"10"}},{"palvelutehtava":{"code":"24"}}]`, unchanged, validate.ArchiveServiceTask, false},

		{"the client", `"asiakas":{` + number + `}`, unchanged, validate.ArchiveClient, false},
		{"the client in small letters", `"asiakas":{"henkilotunnus":{"value":"070717a911x"}}`, unchanged, validate.ArchiveClient, false},
		{"another client", `"asiakas":{` + otherNumber + `}`, unchanged, validate.ArchiveClient, true},
		{"two clients", `"asiakas":[{` + otherNumber + `},{` + number + `}]`, unchanged, validate.ArchiveClient, false},
		{"another client, of whom the metadata have no identity number", `"asiakas":{` + otherNumber + `}`,
			func(md *validate.Metadata) { md.Client.ID.Root = "1.2.246.10.99999922.22.2026" }, validate.ArchiveClient, false},
		{"another client, of whom the metadata have a wrong number", `"asiakas":{` + otherNumber + `}`,
			func(md *validate.Metadata) { md.Client.ID.Extension = "070717A911K" }, validate.ArchiveClient, false},

		{"the day of birth", `"asiakas":{"syntymaaika":"2017-07-07"}`, unchanged, validate.ArchiveBirthDate, false},
		{"another day of birth", `"asiakas":{"syntymaaika":"2017-07-08"}`, unchanged, validate.ArchiveBirthDate, true},
		{"the year of birth", `"asiakas":{"syntymaaika":"2017"}`, unchanged, validate.ArchiveBirthDate, false},
		{"another year of birth", `"asiakas":{"syntymaaika":"2016"}`, unchanged, validate.ArchiveBirthDate, false},
		{"another day of birth beside the number", `"asiakas":{` + number + `,"syntymaaika":"2017-07-08"}`, unchanged, validate.ArchiveBirthDate, false},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			c.change(&md)
			report := validate.New().Document([]byte(`{"lapsiperheiden_palvelujen_asiakassuunnitelma":{`+c.members+`}}`), md)
			require.Equal(t, c.reported, report.CountRule(c.rule) == 1, lines(report))
			require.LessOrEqual(t, report.CountRule(c.rule), 1, lines(report))
		})
	}
}
