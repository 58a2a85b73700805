package validate_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
)

// person is a valid document; parts of it are exchanged below.
const person = `{"asiakkuusasiakirja":{"asiakkuuden_yksilointitunnus":{"system":"urn:oid:1.2.246.1","value":"1.2.246.10.99999911.95.1"},` +
	`"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},` +
	`"syntymaaika":"2011-01-20","asiointikieli":{"system":"urn:oid:1.2.246.537.5.40175","code":"FI","display":"Suomi"},"turvakielto":false},` +
	`"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","asiakkuuden_paattymispvm":"2021-01-01","vanha_asiakkuus":true},` +
	`"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":` +
	`{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-02-03"}]}}`

var badValues = []struct {
	what, old, new string
	rule           validate.Rule
	severity       validate.Severity
	pointer        string
}{
	{"nothing", "Koe", "Koe", "", 0, ""},
	{"an invalid day", "2020-01-01", "2019-02-29", validate.ValueDate, validate.Error, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"a leap day", "2020-01-01", "2020-02-29", "", 0, ""},
	{"day 00", "2020-01-01", "2020-01-00", validate.ValueDate, validate.Error, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"year 0000", "2020-01-01", "0000-01-01", validate.ValueDate, validate.Error, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"a year before Christ", "2020-01-01", "-2020-01-01", validate.ValueDate, validate.Error, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"a year only", "2020-01-01", "2020", validate.ValueDate, validate.Information, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"a month only", "2020-01-01", "2020-01", validate.ValueDate, validate.Information, "/sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm"},
	{"an end before its start", "2021-01-01", "2019-12-31", validate.ValuePeriod, validate.Warning, "/sosiaalihuollon_asiakkuus/asiakkuuden_paattymispvm"},
	{"an end on the day of its start", "2021-01-01", "2020-01-01", "", 0, ""},
	{"an identity number too short", "200111A904P", "200111A904", validate.ValueIdentityNumber, validate.Error, "/asiakas/henkilotunnus/value"},
	{"a wrong check character", "200111A904P", "200111A904R", validate.ValueIdentityNumber, validate.Error, "/asiakas/henkilotunnus/value"},
	{"an invalid century sign", "200111A904P", "200111G904P", validate.ValueIdentityNumber, validate.Error, "/asiakas/henkilotunnus/value"},
	{"a century sign of 2023", "200111A904P", "200111B904P", "", 0, ""},
	{"an invalid day of birth", "200111A904P", "310211A904X", validate.ValueIdentityNumber, validate.Error, "/asiakas/henkilotunnus/value"},
	{"another day of birth", "2011-01-20", "2011-01-21", validate.ValueIdentityNumber, validate.Error, "/asiakas/syntymaaika"},
	{"the century of another", "200111A904P", "200111-904P", validate.ValueIdentityNumber, validate.Error, "/asiakas/syntymaaika"},
	{"the bare system", "urn:oid:1.2.246.21", "1.2.246.21", validate.ValueIdentityNumber, validate.Information, "/asiakas/henkilotunnus/system"},
	{"another system", "urn:oid:1.2.246.21", "urn:oid:1.2.246.22", validate.ValueIdentityNumber, validate.Warning, "/asiakas/henkilotunnus/system"},
	{"an identifier that is no OID", "1.2.246.10.99999911.95.1", "1.2.246.010.1", validate.ValueOID, validate.Warning, "/asiakkuuden_yksilointitunnus/value"},
	{"a system that is no OID", "urn:oid:1.2.246.1", "urn:oid:1.2.246.", validate.ValueOID, validate.Warning, "/asiakkuuden_yksilointitunnus/system"},
	{"white space for a name", "Koe", `  \t`, validate.ValueBlank, validate.Warning, "/asiakas/sukunimi"},
	{"an empty display", `"Suomi"`, `""`, validate.ValueBlank, validate.Warning, "/asiakas/asiointikieli/display"},
	{"another display", `"Suomi"`, `"Ruotsi"`, validate.ValueDisplay, validate.Warning, "/asiakas/asiointikieli/display"},
	{"a display in another case", `"Suomi"`, `"suomi"`, "", 0, ""},
	{"a control character", "Koe", `K\u0007oe`, validate.ValueText, validate.Warning, "/asiakas/sukunimi"},
	{"a delete character", "Koe", "K\x7foe", validate.ValueText, validate.Warning, "/asiakas/sukunimi"},
	{"a line end", "Koe", `K\noe`, "", 0, ""},
	{"an ä of two characters", "Koe", "Ka\u0308rki", validate.ValueText, validate.Warning, "/asiakas/sukunimi"},
	{"an ä of one", "Koe", "Kärki", "", 0, ""},
}

func TestValuesAreChecked(t *testing.T) {
	v := validate.New()
	for _, c := range badValues {
		t.Run(c.what, func(t *testing.T) {
			require.Contains(t, person, c.old)
			report := v.JSON([]byte(strings.Replace(person, c.old, c.new, 1)))
			if c.rule == "" {
				require.Zero(t, report.Len(), "%v", first(report))
				return
			}
			require.Equal(t, 1, report.Len(), "%v", first(report))
			got := first(report)
			require.Equal(t, []any{c.rule, c.severity, "/asiakkuusasiakirja" + c.pointer}, []any{got.Rule, got.Severity, got.Pointer})
			require.NotEmpty(t, got.Source)
		})
	}
}

func TestOptionsLevelIssues(t *testing.T) {
	doc := []byte(strings.Replace(strings.Replace(person, `"turvakielto":false`, `"x":1`, 1), "2021-01-01", "2019-12-31", 1))
	severities := func(opts ...validate.Option) (out []string) {
		for i := range validate.New(opts...).JSON(doc).Issues() {
			out = append(out, string(i.Rule)+" "+i.Severity.String())
		}
		return out
	}
	require.Equal(t, []string{"structure.required error", "structure.unknown-field error", "value.period warning"}, severities())
	require.Equal(t, []string{"structure.required information", "structure.unknown-field error", "value.period warning"}, severities(validate.Draft()))
	require.Equal(t, []string{"structure.required error", "structure.unknown-field error", "value.period error"}, severities(validate.Strict()))
	require.Equal(t, []string{"structure.required information", "structure.unknown-field error", "value.period error"},
		severities(validate.Draft(), validate.Strict()))
	require.Equal(t, []string{"structure.required error", "structure.unknown-field warning", "value.period warning"},
		severities(validate.Level(validate.StructureUnknownField, validate.Warning, "our system adds members")))

	report := validate.New(validate.Suppress(validate.StructureRequired, "a test")).JSON(doc)
	require.Equal(t, 2, report.Len())
	for i := range report.Suppressed() {
		require.Equal(t, validate.StructureRequired, i.Rule)
		require.Equal(t, "a test", i.Reason())
	}
}

func TestOneConditionalRuleCanBeSuppressed(t *testing.T) {
	doc := []byte(strings.Replace(person, `"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},`, "", 1))
	const number, one = "1.2.246.537.6.1505.1.2023.6.1/2", "1.2.246.537.6.1505.1.2023.6.1/3"
	sources := func(r validate.Report) (list []string) {
		for i := range r.Issues() {
			list = append(list, i.Source)
		}
		return list
	}
	all := validate.New().JSON(doc)
	require.Equal(t, []string{number}, sources(all), "one of two numbers is the same demand")
	require.Equal(t, []string{one}, sources(validate.New(validate.Suppress(number, "a test")).JSON(doc)),
		"what is suppressed silences nothing else")
	require.Empty(t, sources(validate.New(validate.Suppress(validate.ConditionRequire, "a test")).JSON(doc)))
	for i := range all.Issues() {
		for note := range i.Notes() {
			require.Equal(t, "1.2.246.537.6.1505.1.2023.6.1", note.Structure)
			require.True(t, strings.HasSuffix(note.Pointer, "/sosmeta/implementationNote/0/value"))
		}
	}
}

func TestPeriodEndsOnADayOrIsNotJudged(t *testing.T) {
	for end, want := range map[string]validate.Rule{
		`5`: validate.StructureType, `"2019-1-1"`: validate.StructureFormat, `"2019-02-29"`: validate.ValueDate, `"2019-12-31"`: validate.ValuePeriod,
	} {
		report := validate.New().JSON([]byte(strings.Replace(person, `"2021-01-01"`, end, 1)))
		require.Equal(t, []validate.Rule{want}, rules(report), end)
	}
}

func TestReportsAreFilteredAndCounted(t *testing.T) {
	report := validate.New().JSON([]byte(strings.Replace(person, "2021-01-01", "2019-12-31", 1)))
	require.Equal(t, 1, report.Count(validate.Warning))
	require.Equal(t, 1, report.CountRule(validate.ValuePeriod))
	require.Zero(t, report.Filter(func(i validate.Issue) bool { return i.Severity == validate.Error }).Len())
	require.Equal(t, 1, report.Len(), "a filter changes the report that it is made of")
}

func TestWhatIsNotJudgedIsExplained(t *testing.T) {
	data := `{"turvakotipalvelun_ensiarvio":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"}}}}`
	reasons := map[string]int{}
	for n := range validate.New().JSON([]byte(data), validate.Explain()).NotEvaluated() {
		require.NotEmpty(t, n.Rule.Source)
		reasons[n.Reason]++
	}
	require.Positive(t, reasons["it asks for an age, and no reference date was given"])
	require.Positive(t, reasons["it is ambiguous, and ambiguous rules were not asked for"])
	for n := range validate.New().JSON([]byte(data)).NotEvaluated() {
		require.Fail(t, "nobody asked for an explanation", n.Reason)
	}
}

func named(key string) func(sosmeta.Field) bool {
	return func(f sosmeta.Field) bool { return f.Key() == key }
}

func like(r sosmeta.Representation) func(sosmeta.Field) bool {
	return func(f sosmeta.Field) bool { return f.Representation() == r }
}

// A badKind is a bad value of a kind of fields.
type badKind struct {
	what   string
	field  func(sosmeta.Field) bool
	member string // of the field's value, "" for the value itself
	text   string
	rule   validate.Rule
}

var badKinds = []badKind{
	{"business id", named("y_tunnus"), "value", "1234567-8", validate.ValueBusinessID},
	{"OID", named("oid_tunnus"), "value", "x", validate.ValueOID},
	{"IBAN", named("iban"), "value", "FI3599999900000785", validate.ValueIBAN},
	{"BIC", named("bic"), "value", "KOEAFI", validate.ValueBIC},
	{"temporary identifier", named("tilapainen_yksilointitunnus"), "system", "urn:oid:1.2.246.21", validate.ValueTemporaryIdentifier},
	{"count", like(sosmeta.Count), "", "1.5", validate.ValueWholeNumber},
	{"instant", like(sosmeta.Instant), "", "2026-01-15T12:00:00+03:00", validate.ValueTime},
	{"start after the end, by the hour", named("alkamishetki"), "", "2026-01-15T12:00:01+02:00", validate.ValuePeriod},
}

// TestValuesOfEveryKindAreChecked puts a bad value into the first field of a
// kind that any structure has.
func TestValuesOfEveryKindAreChecked(t *testing.T) {
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot))
	for _, c := range badKinds {
		t.Run(c.what, func(t *testing.T) {
			doc, st := c.document(t, snapshot)
			require.Positive(t, v.JSON(doc, validate.Structure(st.OID())).CountRule(c.rule), st)
		})
	}
}

// document returns a document of the first structure that has such a field, with the
// bad value in it.
func (c *badKind) document(t *testing.T, snapshot *sosmeta.Snapshot) ([]byte, sosmeta.Structure) {
	t.Helper()
	for st := range snapshot.Structures() {
		doc, ok := corpus.Valid(st, corpus.Full, random(st))
		require.True(t, ok)
		changed := false
		doc.Walk("", func(_ string, x *corpus.Value) {
			if changed || x.Field.IsZero() || !c.field(x.Field) || x.Kind == '[' || x.Key != c.member && c.member != "" {
				if x.Key == "paattymishetki" {
					x.Text = "2026-01-15T12:00:00+02:00"
				}
				return
			}
			x.Text, changed = c.text, true
		})
		if changed {
			return doc.Bytes(corpus.Spelling{}), st
		}
	}
	t.Fatal("no structure has such a field")
	return nil, sosmeta.Structure{}
}

func TestSwedishPhraseIsReportedAsSuch(t *testing.T) {
	snapshot, err := importer.Open(official.Download(t))
	require.NoError(t, err)
	schemas := official.Schemas(t)
	found := 0
	for st := range snapshot.Structures() {
		swedish := swedishPhrases(t, schemas[st.OID()])
		doc, ok := corpus.Valid(st, corpus.Full, random(st))
		require.True(t, ok)
		changed := false
		doc.Walk("", func(_ string, x *corpus.Value) {
			if sv := swedish[x.Text]; sv != "" && !changed && x.Kind == '"' {
				x.Text, changed = sv, true
			}
		})
		if changed {
			report := validate.New(validate.Snapshot(snapshot)).JSON(doc.Bytes(corpus.Spelling{}), validate.Structure(st.OID()))
			require.Equal(t, 1, report.CountRule(validate.ValuePhraseLanguage), st)
			require.Zero(t, report.CountRule(validate.StructurePhrase), st)
			found++
		}
	}
	require.Greater(t, found, 10)
}

// swedishPhrases reads the Swedish texts of the fixed phrases, by the Finnish
// ones.
func swedishPhrases(t *testing.T, schema []byte) map[string]string {
	out := map[string]string{}
	var value any
	require.NoError(t, json.Unmarshal(schema, &value))
	var walk func(v any)
	walk = func(v any) {
		object, _ := v.(map[string]any)
		texts, _ := object["phrase"].([]any)
		byLanguage := map[any]string{}
		for _, item := range texts {
			byLanguage[item.(map[string]any)["lang"]] = item.(map[string]any)["value"].(string)
		}
		if byLanguage["sv"] != byLanguage["fi"] {
			out[byLanguage["fi"]] = byLanguage["sv"]
		}
		for _, member := range object {
			walk(member)
		}
	}
	walk(value)
	return out
}
