package validate_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestEverySkeletonIsADraft checks the skeletons of all structures, which are made
// to be filled in.
func TestEverySkeletonIsADraft(t *testing.T) {
	v := validate.New(validate.Draft())
	for st := range sosmeta.Embedded().Structures() {
		for _, opts := range [][]sosmeta.TemplateOption{nil, {sosmeta.AllMembers()}} {
			// The texts of the phrases are not embedded: a skeleton leaves them empty.
			report := v.JSON(st.Template(opts...), validate.Structure(st.OID()), validate.AsOf(st.Version()))
			require.True(t, report.Valid(), "%s\n%s", st, lines(report))
			require.False(t, validate.New().JSON(st.Template(opts...), validate.Structure(st.OID())).Valid(), st)
		}
	}
}

// TestNothingYetIsMissingInADraft puts null and "" in the place of every value of
// every representation.
func TestNothingYetIsMissingInADraft(t *testing.T) {
	value := regexp.MustCompile(`(?:null|"")([,\s\]}])`)
	v := validate.New(validate.Draft())
	seen := map[sosmeta.Representation]bool{}
	for st := range sosmeta.Embedded().Structures() {
		for f := range st.Fields() {
			seen[f.Representation()] = true
		}
		for _, empty := range []string{`null`, `""`} {
			text := value.ReplaceAllString(string(st.Template(sosmeta.AllMembers())), empty+"$1")
			report := v.JSON([]byte(text), validate.Structure(st.OID()))
			require.True(t, report.Valid(), "%s\n%s", st, lines(report))
		}
	}
	require.Len(t, seen, 16)
}

func TestWhatADraftMayLackAndWhatNot(t *testing.T) {
	v := validate.New(validate.Draft())
	for _, c := range []struct {
		what, old, new string
		valid          bool
	}{
		{"a switch that is null", `"turvakielto":false`, `"turvakielto":null`, true},
		{"a switch that is empty", `"turvakielto":false`, `"turvakielto":""`, true},
		{"a date that is empty", `"2011-01-20"`, `""`, true},
		{"a date that is null", `"2011-01-20"`, `null`, true},
		{"a group that is null", `"asiakas":{`, `"sosiaalihuollon_asiakkuus":null,"asiakas":{`, true},
		{"an identifier that is empty", identityNumber, `"henkilotunnus":"",`, true},
		{"the value of the root key", person, `{"asiakkuusasiakirja":null}`, true},
		{"a system that is empty", `urn:oid:1.2.246.21`, ``, true},

		{"a switch that is a number", `"turvakielto":false`, `"turvakielto":0`, false},
		{"a switch that is blank", `"turvakielto":false`, `"turvakielto":" "`, false},
		{"a date that is blank", `"2011-01-20"`, `" "`, false},
		{"a date that is none", `"2011-01-20"`, `"2011"x`, false},
		{"an unknown member that is null", `"turvakielto"`, `"x":null,"turvakielto"`, false},
		{"a text that is nothing", person, `null`, false},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(person, c.old))
			text := strings.Replace(person, c.old, c.new, 1)
			if strings.Contains(c.new, `"sosiaalihuollon_asiakkuus":null`) {
				text = regexp.MustCompile(`,"sosiaalihuollon_asiakkuus":\{[^}]*\}`).ReplaceAllString(text, "")
			}
			report := v.JSON([]byte(text))
			require.Equal(t, c.valid, report.Valid(), lines(report))
		})
	}
}
