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
	// Of an old client relationship one rule asks for the identity number, another
	// for it or a temporary one, and one for the date of birth.
	const one, either, other = "1.2.246.537.6.1505.1.2023.6.1/2", "1.2.246.537.6.1505.1.2023.6.1/3", "1.2.246.537.6.1505.1.2023.6.1/4"
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
			map[string]string{one: "information", either: "error", other: "error"}},
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

// TestAnIssueSilencesNoneThatWeighsMore gives the issue that is reported for a fault
// another severity. What the other rules have against the document is then reported
// by those that weigh more.
func TestAnIssueSilencesNoneThatWeighsMore(t *testing.T) {
	const one = "1.2.246.537.6.1505.1.2023.6.1/2"
	misspelt := strings.Replace(person, `"sukunimi"`, `"sukunim"`, 1)
	numberless := strings.Replace(person, identityNumber, "", 1)
	misnamed := strings.Replace(person, `"henkilotunnus"`, `"henkilotunus"`, 1)
	related := strings.Replace(person, `"turvakielto":false}`, `"turvakielto":false},"asiakkaaseen_liittyvat_henkilot":[{"sukunimi":"Koe","etunimet":"Olli",`+
		`"edunvalvonta":{"kuvaus":"Koe","edunvalvonnan_voimassaolo":{"alkamispaiva":"2026-03-02"}},`+
		`"rooli":[{"system":"urn:oid:1.2.246.537.6.1284","code":"2","display":"Läheinen"}]}]`, 1)
	group := source(t, related, "condition.absent warning asiakkaaseen_liittyvat_henkilot/0/edunvalvonta")
	for _, c := range []struct {
		what, text string
		option     validate.Option
		want       []string
	}{
		{"a misspelt name that is accepted", misspelt, validate.Level(validate.StructureUnknownField, validate.Information, "a trial"),
			[]string{"structure.required error asiakas/sukunimi", "structure.unknown-field information asiakas/sukunim"}},
		{"a misspelt name that is suppressed", misspelt, validate.Suppress(validate.StructureUnknownField, "a trial"),
			[]string{"structure.required error asiakas/sukunimi"}},
		{"a misspelt name that a rule asks for", misnamed, validate.Level(validate.StructureUnknownField, validate.Warning, "a trial"),
			[]string{"condition.require error asiakas/henkilotunnus", "structure.unknown-field warning asiakas/henkilotunus"}},
		{"a demand", numberless, validate.Level(one, validate.Information, "a trial"),
			[]string{"condition.require information asiakas/henkilotunnus", "condition.require error asiakas"}},
		{"a demand that is suppressed", numberless, validate.Suppress(one, "a trial"), []string{"condition.require error asiakas"}},
		{"a group of another role", related, validate.Level(group, validate.Information, "a trial"), []string{
			"condition.absent information asiakkaaseen_liittyvat_henkilot/0/edunvalvonta",
			"condition.absent warning asiakkaaseen_liittyvat_henkilot/0/edunvalvonta/kuvaus",
			"condition.absent warning asiakkaaseen_liittyvat_henkilot/0/edunvalvonta/edunvalvonnan_voimassaolo"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.ElementsMatch(t, c.want, issuesOf(validate.New(c.option).JSON([]byte(c.text))))
		})
	}
}

// source returns the source of the one issue of a document.
func source(t *testing.T, text, issue string) validate.Rule {
	t.Helper()
	report := validate.New().JSON([]byte(text))
	require.Equal(t, []string{issue}, issuesOf(report))
	return validate.Rule(first(report).Source)
}

// complete returns metadata without a fault.
func complete(t *testing.T) validate.Metadata {
	md := metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	return md
}
