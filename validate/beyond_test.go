package validate_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

const witnessed = `"laatija":{"sukunimi":"Koe","etunimet":"Kaisa"},` +
	`"allekirjoitus":[{"allekirjoituksen_tyyppi":{"system":"urn:oid:1.2.246.537.5.40161","code":"1","display":"Asiakirja on allekirjoitettu sähköisesti"}}],` +
	`"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}%s]`

// witnesses returns a document with so many blank texts, each of which is a
// warning, and with something behind the client.
func witnesses(n int, behind string) string {
	blank := strings.TrimSuffix(strings.Repeat(`" ",`, n), ",")
	return `{"lapsen_elatussopimus":{"todistaja":[` + blank + `],` + fmt.Sprintf(witnessed, behind) + `}}`
}

// behindWarnings are errors of every part of the check that come after the
// warnings.
var behindWarnings = map[string]struct {
	document func(warnings int) string
	rule     validate.Rule
}{
	"a rule of the structure's notes": {func(n int) string { return witnesses(n, `,{"sukunimi":"Koe","etunimet":"Olli"}`) }, validate.ConditionRequire},
	"a missing member":                {func(n int) string { return witnesses(n, `,{"sukunimi":"Koe","etunimet":"Olli","henkilotunnus":{}}`) }, validate.StructureRequired},
	"a member of another type":        {func(n int) string { return strings.Replace(witnesses(n, ""), `"laatija":{`, `"laatija":1,"x":{`, 1) }, validate.StructureType},
	"a name that occurs twice":        {func(n int) string { return witnesses(n, `,{"sukunimi":"Koe","sukunimi":"Koe","etunimet":"Olli"}`) }, validate.JSONDuplicateKey},
	"an end that is missing":          {func(n int) string { return strings.TrimSuffix(witnesses(n, ""), "}") }, validate.JSONSyntax},
	"more text":                       {func(n int) string { return witnesses(n, "") + "x" }, validate.JSONSyntax},
	"an array that is too deep":       {func(n int) string { return witnesses(n, `,{"etunimet":"Olli","sukunimi":`+strings.Repeat("[", 100)) }, validate.JSONLimit},
}

func TestNumberOfWarningsDoesNotDecideTheVerdict(t *testing.T) {
	v := validate.New()
	for _, n := range []int{0, 1, 999, 1000, 1001, 5000} {
		report := v.JSON([]byte(witnesses(n, "")))
		require.True(t, report.Valid())
		require.NoError(t, report.Err())
		require.Equal(t, min(n, 1000), report.Count(validate.Warning))
		require.Equal(t, max(n-1000, 0), report.MoreOf(validate.Warning))
		require.Equal(t, report.MoreOf(validate.Warning), report.More())
		require.False(t, validate.New(validate.Strict()).JSON([]byte(witnesses(n, ""))).Valid() && n > 0)
	}
}

func TestErrorBehindManyWarningsIsListed(t *testing.T) {
	v := validate.New()
	for what, c := range behindWarnings {
		t.Run(what, func(t *testing.T) {
			for _, n := range []int{999, 1000, 1001, 1500} {
				report := v.JSON([]byte(c.document(n)))
				require.False(t, report.Valid())
				require.Positive(t, report.CountRule(c.rule), n)
				require.LessOrEqual(t, report.Len(), 1000)
				require.Zero(t, report.MoreOf(validate.Error))
				require.Equal(t, n, report.Count(validate.Warning)+report.MoreOf(validate.Warning))
				require.True(t, slices.IsSortedFunc(slices.Collect(report.Issues()), func(a, b validate.Issue) int { return a.Offset - b.Offset }))
			}
		})
	}
}

// TestLimitOnIssuesChangesNoVerdict compares every limit with none, with options
// that give issues another severity.
func TestLimitOnIssuesChangesNoVerdict(t *testing.T) {
	misspelt := strings.Replace(person, `"sukunimi"`, `"sukunim"`, 1)
	documents := []string{
		person, misspelt, witnesses(5, ""), witnesses(5, `,{"sukunimi":"Koe","etunimet":"Olli"}`),
		`{}`, `{"a":1,"b":2,"c":{"d":1,"d":2}}`, `{"asiakkuusasiakirja":{"a":1,"b":2,"sukunim":" "}}`, `{"x":1,` + person[1:], `[]`, `{`,
	}
	for name, options := range map[string][]validate.Option{
		"none":                       nil,
		"draft":                      {validate.Draft()},
		"strict":                     {validate.Strict()},
		"unknown members accepted":   {validate.Level(validate.StructureUnknownField, validate.Warning, "a test")},
		"unknown members suppressed": {validate.Suppress(validate.StructureUnknownField, "a test")},
		"rules of notes accepted":    {validate.Level(validate.ConditionRequire, validate.Information, "a test")},
		"blank values suppressed":    {validate.Suppress(validate.ValueBlank, "a test")},
		"blank values refused":       {validate.Level(validate.ValueBlank, validate.Error, "a test")},
	} {
		for _, document := range documents {
			all := validate.New(options...).JSON([]byte(document))
			for limit := 1; limit <= 12; limit++ {
				cut := validate.New(append(options, validate.WithLimits(validate.Limits{Issues: limit}))...).JSON([]byte(document))
				require.Equal(t, all.Valid(), cut.Valid(), name)
				require.Equal(t, min(limit, all.Len()), cut.Len(), name)
				for s := validate.Error; s <= validate.Information; s++ {
					require.Equal(t, all.Count(s), cut.Count(s)+cut.MoreOf(s), "%s, limit %d, %s\n%s", name, limit, s, lines(all))
				}
				require.Equal(t, min(limit, all.Count(validate.Error)), cut.Count(validate.Error))
			}
		}
	}
}

func TestLimitOnIssuesOfAMessageChangesNoVerdict(t *testing.T) {
	m := message(t, plan)
	md := metadata(t, plan)
	md.SpecificType, md.AsiaID, md.ServiceUnit.ID = "15008", "", ""
	broken := strings.Replace(m.document, "<recordTarget", "<unknown/><recordTarget", 1)
	for _, check := range []func(*validate.Validator) validate.Report{
		func(v *validate.Validator) validate.Report { return v.Document([]byte(m.json), md) },
		func(v *validate.Validator) validate.Report {
			return v.Document([]byte(`{"asiakassuunnitelma":{"x":1,"y":2}}`), md)
		},
		func(v *validate.Validator) validate.Report { return v.Archive([]byte(m.frame), []byte(m.document)) },
		func(v *validate.Validator) validate.Report { return v.Archive([]byte(m.frame), []byte(broken)) },
	} {
		all := check(validate.New())
		for limit := 1; limit <= all.Len()+1; limit++ {
			cut := check(validate.New(validate.WithLimits(validate.Limits{Issues: limit})))
			require.Equal(t, all.Valid(), cut.Valid())
			require.Equal(t, min(limit, all.Len()), cut.Len())
			for s := validate.Error; s <= validate.Information; s++ {
				require.Equal(t, all.Count(s), cut.Count(s)+cut.MoreOf(s), "limit %d, %s\n%s", limit, s, lines(all))
			}
		}
	}
}

func TestFilterLeavesTheErrorsBeyondTheLimit(t *testing.T) {
	report := validate.New(validate.WithLimits(validate.Limits{Issues: 1})).JSON([]byte(`{"asiakkuusasiakirja":{"a":1,"b":2}}`))
	require.Positive(t, report.MoreOf(validate.Error))
	filtered := report.Filter(func(validate.Issue) bool { return false })
	require.Zero(t, filtered.Len())
	require.Equal(t, report.MoreOf(validate.Error), filtered.MoreOf(validate.Error))
	require.False(t, filtered.Valid())
}

func TestSuppressedIssuesAreNotCountedBeyondTheLimit(t *testing.T) {
	report := validate.New(validate.Suppress(validate.ValueBlank, "a test")).JSON([]byte(witnesses(3000, "")))
	require.True(t, report.Valid())
	require.Zero(t, report.Len())
	require.Zero(t, report.More())
	require.Len(t, slices.Collect(report.Suppressed()), 1000)
}

func TestErrorOfAReportTellsTheFirstErrorAndNoValue(t *testing.T) {
	text := strings.Replace(person, `"sukunimi":"Koe"`, `"sukunimi":"","Salaisuus 7":1`, 1)
	err := validate.New().JSON([]byte(text)).Err()
	require.EqualError(t, err, `validate: invalid, 2 × error; the first error is structure.empty at "/asiakkuusasiakirja/asiakas/sukunimi"`)
	var invalid *validate.InvalidError
	require.True(t, errors.As(fmt.Errorf("send: %w", err), &invalid))
	require.Equal(t, 2, invalid.Report.Len())
	require.Equal(t, "invalid, 2 × error", fmt.Sprint(invalid.Report))
	require.Equal(t, "valid, 1 × warning", fmt.Sprintf("%v", validate.New().JSON([]byte(witnesses(1, "")))))
}

func TestReportIsWrittenAsJSON(t *testing.T) {
	report := validate.New(validate.WithLimits(validate.Limits{Issues: 1})).JSON([]byte(witnesses(3, "")))
	data, err := json.Marshal(map[string]any{"report": report})
	require.NoError(t, err)
	var got struct{ Report validate.ReportJSON }
	require.NoError(t, json.Unmarshal(data, &got))
	require.True(t, got.Report.Valid)
	require.Equal(t, map[validate.Severity]int{validate.Warning: 2}, got.Report.More)
	require.Len(t, got.Report.Issues, 1)
	require.Contains(t, string(data), `"more":{"warning":2}`)
	data, err = json.Marshal(validate.Report{})
	require.NoError(t, err)
	require.JSONEq(t, `{"structure":"","valid":false,"issues":[]}`, string(data))
}
