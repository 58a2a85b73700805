package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// identityNumber is the identity number of person.
const identityNumber = `"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},`

// weights returns the rules of a report with their severities, one a line.
func weights(r validate.Report) string {
	var b strings.Builder
	for i := range r.Issues() {
		b.WriteString(string(i.Rule) + " " + i.Severity.String() + "\n")
	}
	return b.String()
}

// TestDraftMayLackWhatIsStillToBeWritten takes one thing out of complete
// metadata, or puts something wrong into them.
func TestDraftMayLackWhatIsStillToBeWritten(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(md *validate.Metadata)
		rule   validate.Rule
		final  validate.Severity
		draft  validate.Severity
	}{
		{"asiatunnus", func(md *validate.Metadata) { md.AsiaID = "" }, validate.ContextAsia, validate.Error, validate.Information},
		{"service task", func(md *validate.Metadata) { md.ServiceTask = "" }, validate.ContextServiceTask, validate.Error, validate.Information},
		{"process phase", func(md *validate.Metadata) { md.ProcessPhase = "" }, validate.ContextProcessPhase, validate.Error, validate.Information},
		{"service unit", func(md *validate.Metadata) { md.ServiceUnit.ID = "" }, validate.ContextServiceUnit, validate.Error, validate.Information},
		{"structure", func(md *validate.Metadata) { md.StructureID = "" }, validate.ArchiveStructureMissing, validate.Error, validate.Information},
		{"family name", func(md *validate.Metadata) { md.Client.Family = "" }, validate.ArchiveHeaderMissing, validate.Warning, validate.Information},

		{"an asiatunnus that is no OID", func(md *validate.Metadata) { md.AsiaID = "7002/2026" }, validate.ContextAsiaID, validate.Error, validate.Error},
		{"another specific type", func(md *validate.Metadata) { md.SpecificType = "15008" }, validate.ArchiveSpecificType, validate.Error, validate.Error},
		{"hidden without grounds", func(md *validate.Metadata) { md.HidingGrounds = classify.Koodi{} }, validate.ContextSpecialGrounds, validate.Error, validate.Error},
		{"another general type", func(md *validate.Metadata) { md.GeneralType = "11" }, validate.ArchiveGeneralType, validate.Warning, validate.Warning},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			c.change(&md)
			require.Equal(t, string(c.rule)+" "+c.final.String()+"\n", weights(validate.New().Metadata(md)))
			require.Equal(t, string(c.rule)+" "+c.draft.String()+"\n", weights(validate.New(validate.Draft()).Metadata(md)))
		})
	}
}

// TestDraftOfADocumentMayLackWhatIsStillToBeWritten is the same for the JSON.
func TestDraftOfADocumentMayLackWhatIsStillToBeWritten(t *testing.T) {
	for _, c := range []struct {
		what, old, new string
		rule           validate.Rule
		draft          validate.Severity
	}{
		{"a member", `,"turvakielto":false`, ``, validate.StructureRequired, validate.Information},
		{"a value", `"sukunimi":"Koe"`, `"sukunimi":""`, validate.StructureEmpty, validate.Information},
		{"a value that is blank", `"sukunimi":"Koe"`, `"sukunimi":" "`, validate.ValueBlank, validate.Information},
		{"what a rule asks for", identityNumber, ``, validate.ConditionRequire, validate.Information},
		{"an invalid day", `2011-01-20`, `2011-02-30`, validate.ValueDate, validate.Error},
		{"a member too many", `"turvakielto"`, `"x":1,"turvakielto"`, validate.StructureUnknownField, validate.Error},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(person, c.old))
			report := validate.New(validate.Draft()).JSON([]byte(strings.Replace(person, c.old, c.new, 1)))
			require.Positive(t, report.CountRule(c.rule), lines(report))
			for i := range report.Issues() {
				require.Equal(t, c.draft, i.Severity, i.Rule)
			}
		})
	}
}

// TestTheMostSpecificOptionDecides sets several options for the same issue.
func TestTheMostSpecificOptionDecides(t *testing.T) {
	// Of an old client relationship one rule asks for the identity number, and one
	// for the date of birth.
	const one, other = "1.2.246.537.6.1505.1.2023.6.1/2", "1.2.246.537.6.1505.1.2023.6.1/4"
	text := strings.Replace(strings.Replace(person, identityNumber, "", 1), `"syntymaaika":"2011-01-20",`, "", 1)
	for _, c := range []struct {
		what    string
		options []validate.Option
		want    map[string]string // by source
	}{
		{"none", nil, map[string]string{one: "error", other: "error"}},
		{"a rule", []validate.Option{validate.Level(validate.ConditionRequire, validate.Warning, "a trial")},
			map[string]string{one: "warning", other: "warning"}},
		{"a source before its rule", []validate.Option{
			validate.Level(other, validate.Information, "a trial"), validate.Level(validate.ConditionRequire, validate.Warning, "a trial")},
			map[string]string{one: "warning", other: "information"}},
		{"a source that is suppressed, before its rule", []validate.Option{
			validate.Suppress(other, "a trial"), validate.Level(validate.ConditionRequire, validate.Warning, "a trial")},
			map[string]string{one: "warning"}},
		{"a level before a draft", []validate.Option{validate.Draft(), validate.Level(one, validate.Error, "a trial")},
			map[string]string{one: "error", other: "information"}},
		{"strictness after a level", []validate.Option{validate.Level(one, validate.Warning, "a trial"), validate.Strict()},
			map[string]string{one: "error", other: "error"}},
		{"strictness leaves information", []validate.Option{validate.Level(one, validate.Information, "a trial"), validate.Strict()},
			map[string]string{one: "information", other: "error"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := map[string]string{}
			for i := range validate.New(c.options...).JSON([]byte(text)).Issues() {
				got[i.Source] = i.Severity.String()
			}
			require.Equal(t, c.want, got)
		})
	}
}

// complete returns metadata without a fault.
func complete(t *testing.T) validate.Metadata {
	md := metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	return md
}
