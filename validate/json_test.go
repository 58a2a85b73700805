package validate_test

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/internal/pinned"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// one is the only issue that a document must give.
type one struct {
	what    string
	doc     string
	rule    validate.Rule
	pointer string
	line    int
	column  int
}

const valid = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false}}}`

// with puts text in the place of a part of the valid document.
func with(old, text string) string {
	if !strings.Contains(valid, old) {
		panic("the valid document holds no " + old)
	}
	return strings.Replace(valid, old, text, 1)
}

var faults = []one{
	{"empty text", "", validate.JSONSyntax, "", 1, 1},
	{"white space only", " \n ", validate.JSONSyntax, "", 2, 2},
	{"a byte order mark", "\ufeff" + valid, validate.JSONSyntax, "", 1, 1},
	{"text behind the end", valid + "\n{}", validate.JSONSyntax, "", 2, 1},
	{"the end too early", valid[:len(valid)-1], validate.JSONSyntax, "", 1, 92},
	{"a comma too many", with(`false}`, `false,}`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas", 1, 91},
	{"no comma", with(`"Koe",`, `"Koe"`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas", 1, 51},
	{"no colon", with(`"asiakas":`, `"asiakas"`), validate.JSONSyntax, "/asiakkuusasiakirja", 1, 33},
	{"a name without quotes", with(`"asiakas":`, `asiakas:`), validate.JSONSyntax, "/asiakkuusasiakirja", 1, 24},
	{"a wrong word", with(`false`, `fals`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/turvakielto", 1, 85},
	{"a word of another language", with(`false`, `ei`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/turvakielto", 1, 85},
	{"no value", with(`false`, ``), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/turvakielto", 1, 85},
	{"a bad escape", with(`Koe`, `K\oe`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/sukunimi", 1, 48},
	{"a line end in a string", with(`Koe`, "K\noe"), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/sukunimi", 1, 48},
	{"a number without digits", with(`false`, `-}`), validate.JSONSyntax, "/asiakkuusasiakirja/asiakas/turvakielto", 1, 86},
	{"bad UTF-8 in a value", with(`Koe`, "K\xe4"), validate.JSONUTF8, "/asiakkuusasiakirja/asiakas/sukunimi", 1, 46},
	{"half a surrogate pair", with(`Koe`, `\udc00`), validate.JSONUTF8, "/asiakkuusasiakirja/asiakas/sukunimi", 1, 46},
	{"bad UTF-8 in a name", with(`"turvakielto"`, "\"\xff\":1,\"turvakielto\""), validate.JSONUTF8, "/asiakkuusasiakirja/asiakas/*", 1, 71},
	{"a name twice", with(`"turvakielto"`, `"sukunimi":"","turvakielto"`), validate.JSONDuplicateKey, "/asiakkuusasiakirja/asiakas/sukunimi", 1, 71},
	{"an unknown name twice inside an unknown member", with(`"turvakielto"`, `"x":{"a":1,"b":[{"c":1,"c":2}]},"turvakielto"`), validate.JSONDuplicateKey, "/asiakkuusasiakirja/asiakas/x/b/0/c", 1, 94},
	{"not an object", `[]`, validate.StructureType, "", 1, 1},
	{"an empty object", `{}`, validate.StructureUnknownDocument, "", 1, 1},
	{"an unknown root key", `{"x":{},"y":1}`, validate.StructureUnknownDocument, "/x", 1, 2},
	{"a root key that may be a value", `{"180418A903L":{}}`, validate.StructureUnknownDocument, "/*", 1, 2},
	{"a member beside the root key", with(`}}}`, `}},"x":1}`), validate.StructureUnknownField, "/x", 1, 93},
	{"a member before the root key", `{"x":1,` + valid[1:], validate.StructureUnknownField, "/x", 1, 2},
	{"the root key of another structure beside it", with(`}}}`, `}},"asia_asiakirja":{}}`), validate.StructureUnknownField, "/asia_asiakirja", 1, 93},
	{"the root key twice", with(`}}}`, `}},"asiakkuusasiakirja":{}}`), validate.JSONDuplicateKey, "/asiakkuusasiakirja", 1, 93},
	{"null for a group", `{"asiakkuusasiakirja":null}`, validate.StructureType, "/asiakkuusasiakirja", 1, 23},
	{"a member name in escapes", with(`"asiakas"`, `"\u0061siakas\u0000"`), validate.StructureUnknownField, "/asiakkuusasiakirja/*", 1, 24},
}

func TestFaultsAreReportedOnceWithTheirPlace(t *testing.T) {
	v := validate.New()
	for _, c := range faults {
		t.Run(c.what, func(t *testing.T) {
			report := structural(v.JSON([]byte(c.doc)))
			issues := []validate.Issue{}
			for i := range report.Issues() {
				issues = append(issues, i)
			}
			if c.what == "an unknown name twice inside an unknown member" || c.what == "a member name in escapes" {
				// Beside the fault in question, the unknown member or the
				// missing one is a fault of its own.
				require.Len(t, issues, 2)
				issues = issues[1:]
			}
			require.Len(t, issues, 1)
			got := issues[0]
			require.Equal(t, c, one{c.what, c.doc, got.Rule, got.Pointer, got.Line, got.Column})
			require.Equal(t, validate.Error, got.Severity)
			require.NotContains(t, got.Message(english), "%!")
		})
	}
}

// TestTextThatEndsTooEarlyIsAFaultAtItsEnd cuts documents at every byte.
func TestTextThatEndsTooEarlyIsAFaultAtItsEnd(t *testing.T) {
	unknown := with(`"turvakielto":false`, `"x":[1,-0.5e+10,{"y":null,"z":[true]}], "turvakielto" : false `)
	escaped := with(`"Koe"`, `"K\u006fe \ud83d\ude00\n\\"`)
	v := validate.New()
	for i, doc := range []string{valid, person, unknown, escaped, strings.ReplaceAll(unknown, ":", ":\n ")} {
		for end := range doc {
			report := v.JSON([]byte(doc)[:end:end])
			require.Equal(t, 1, report.CountRule(validate.JSONSyntax), "document %d", i)
			for issue := range report.Issues() {
				require.Equal(t, issue.Rule == validate.JSONSyntax, issue.Offset == end, "document %d: %s", i, issue.Rule)
				require.NotContains(t, issue.Rule, "condition.", "no rule is judged on half a document")
			}
		}
	}
}

func TestEscapedMemberNamesAreTheSameNames(t *testing.T) {
	report := structural(validate.New().JSON([]byte(with(`"asiakas"`, `"\u0061s\u0069akas"`))))
	require.Zero(t, report.Len())
}

// TestDepthOfACodeCounts has a code, which is read in one go where it is written
// without white space, one level below the limit.
func TestDepthOfACodeCounts(t *testing.T) {
	const kind = `"asiakas":{"sukupuoli":{"system":"urn:oid:1.2.246.537.5.1","code":"1","display":"Mies"}}`
	for depth, want := range map[int]int{3: 1, 4: 0} {
		v := validate.New(validate.WithLimits(validate.Limits{Depth: depth}))
		require.Equal(t, want, v.JSON([]byte(`{"asiakkuusasiakirja":{`+kind+`}}`)).CountRule(validate.JSONLimit), depth)
	}
}

func TestLimitsAreReportedByName(t *testing.T) {
	for _, c := range []struct {
		what, doc string
		limits    validate.Limits
		pointer   string
		message   string
	}{
		{"bytes", valid + strings.Repeat(" ", 200), validate.Limits{Bytes: 200}, "", "larger than the limit of 200 bytes"},
		{"depth", with(`"Koe"`, `[[[[]]]]`), validate.Limits{Depth: 5}, "/asiakkuusasiakirja/asiakas/sukunimi/0/0", "deeper than the limit of 5"},
		{"members", with(`"etunimet"`, `"a":1,"b":2,"c":3,`+strings.Repeat(`"c":3,`, 64)+`"etunimet"`), validate.Limits{Members: 2}, "/asiakkuusasiakirja/asiakas", "more members than the limit of 2"},
		{"members of any object", with(`"Koe"`, `{"a":1,"b":2,"c":3,"d":4}`), validate.Limits{Members: 3}, "/asiakkuusasiakirja/asiakas/sukunimi", "more members than the limit of 3"},
		{"items", with(`"Koe"`, `[1,2,3]`), validate.Limits{Items: 2}, "/asiakkuusasiakirja/asiakas/sukunimi/2", "more items than the limit of 2"},
		{"number", with(`"Koe"`, `-12345.6e7`), validate.Limits{Number: 9}, "/asiakkuusasiakirja/asiakas/sukunimi", "longer than the limit of 9 bytes"},
	} {
		t.Run(c.what, func(t *testing.T) {
			report := validate.New(validate.WithLimits(c.limits)).JSON([]byte(c.doc))
			var last validate.Issue
			for last = range report.Issues() {
			}
			require.Equal(t, validate.JSONLimit, last.Rule)
			require.Equal(t, c.pointer, last.Pointer)
			require.Contains(t, last.Message(english), c.message)
			require.False(t, report.Valid())
		})
	}
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 3}))
	report := v.JSON([]byte(`{"asiakkuusasiakirja":{"a":1,"b":1,"c":1,"d":1,"e":1}}`))
	require.Equal(t, 3, report.Len())
	require.Equal(t, 7, report.More()) // two unknown members, a missing one, and four that rules ask for
	require.False(t, report.Valid())
}

func TestNoDepthLimitIsBeyondTheStack(t *testing.T) {
	defaults := validate.DefaultLimits
	t.Cleanup(func() { validate.DefaultLimits = defaults })
	asked := validate.New(validate.WithLimits(validate.Limits{Depth: math.MaxInt}))
	validate.DefaultLimits.Depth = math.MaxInt
	for _, v := range []*validate.Validator{asked, validate.New()} {
		report := v.JSON([]byte(strings.Repeat("[", 20_000_000)))
		require.Equal(t, []fault{{validate.JSONLimit, 1000}}, jsonIssues(report))
		require.Contains(t, first(report).Message(english), "deeper than the limit of 1,000")
	}
}

func TestMisspeltMemberIsOneFault(t *testing.T) {
	report := structural(validate.New().JSON([]byte(with(`"sukunimi"`, `"sukunim"`))))
	require.Equal(t, 1, report.Len())
	require.Equal(t, validate.StructureUnknownField, first(report).Rule)
	require.Equal(t, "sukunimi", first(report).Suggestion())
	require.Contains(t, first(report).Message(english), "Did you mean sukunimi?")
}

func TestMemberThatIsThereIsNotSuggested(t *testing.T) {
	for _, doc := range []string{
		with(`"sukunimi"`, `"sukunim":"","sukunimi"`),
		with(`"etunimet"`, `"sukunim":"","etunimet"`),
	} {
		report := structural(validate.New().JSON([]byte(doc)))
		require.Equal(t, 1, report.Len())
		require.NotEqual(t, "sukunimi", first(report).Suggestion())
	}
}

func TestOutdatedVersionsAreReportedUnlessTheyWereInForce(t *testing.T) {
	const old = "1.2.246.537.6.1505.1.2022.1.10"
	st, err := pinned.Snapshot(t).Structure(old)
	require.NoError(t, err)
	v := validate.New()
	report := structural(v.JSON([]byte(valid), validate.Structure(old)))
	held, ok := report.Structure()
	require.True(t, ok)
	require.Equal(t, st, held)
	require.Equal(t, 1, report.Count(validate.Warning))
	require.Equal(t, validate.StructureVersion, first(report).Rule)
	require.Contains(t, first(report).Message(english), "1.2.246.537.6.1505.1.2023.6.1")

	report = structural(v.JSON([]byte(valid), validate.AsOf(st.Version())))
	held, ok = report.Structure()
	require.True(t, ok)
	require.Equal(t, st, held)
	require.Zero(t, report.Count(validate.Warning))
}

func TestUnknownStructureIsAnIssue(t *testing.T) {
	for _, oid := range []string{"1.2.3", "1.2.246.537.6.1506.15007.2030.1.1"} {
		report := structural(validate.New().JSON([]byte(valid), validate.Structure(oid)))
		require.Equal(t, 1, report.Len())
		require.Equal(t, validate.StructureUnknownDocument, first(report).Rule)
		require.False(t, report.Valid())
	}
}

func TestDocumentOfAnotherStructureMissesItsRootKey(t *testing.T) {
	const content = `{"sukunimi":"Koe"}`
	accepted := validate.Level(validate.StructureUnknownField, validate.Information, "a test")
	for _, c := range []struct {
		text string
		want []string
		opts []validate.Option
	}{
		{asiaDocument, []string{"structure.required /asiakkuusasiakirja"}, nil},
		{`{}`, []string{"structure.required /asiakkuusasiakirja"}, nil},
		{`{"a":1,"b":2}`, []string{"structure.required /asiakkuusasiakirja"}, nil},
		{`{"a":1,"asiakkuusasiakirj":` + content + `}`, []string{"structure.unknown-field /asiakkuusasiakirj"}, nil},
		{`{"asiakkuusasiakirj":` + content + `}`, []string{"structure.required /asiakkuusasiakirja"}, []validate.Option{accepted}},
		{`{"asiakkuusasiakirj":1,` + person[1:], []string{"structure.unknown-field /asiakkuusasiakirj"}, nil},
	} {
		report := validate.New(c.opts...).JSON([]byte(c.text), validate.Structure("1.2.246.537.6.1505.1.2023.6.1"))
		var got []string
		for i := range report.Issues() {
			got = append(got, string(i.Rule)+" "+i.Pointer)
		}
		require.Equal(t, c.want, got, c.text)
		require.False(t, report.Valid())
	}
}

func TestSharedMessagesHaveNoErrors(t *testing.T) {
	documents, err := filepath.Glob(filepath.Join(official.Messages(t), "*.json"))
	require.NoError(t, err)
	require.Len(t, documents, 2)
	for _, name := range documents {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Zero(t, validate.New().JSON(data).Count(validate.Error), name)
	}
}

func TestEveryMemberNameIsOneThatIsShown(t *testing.T) {
	for st := range sosmeta.Embedded().Structures() {
		require.Equal(t, st.RootKey(), walk.Shown(st.RootKey()))
		for f := range st.Fields() {
			require.Equal(t, f.Key(), walk.Shown(f.Key()), f.Path())
		}
	}
}

func TestNothingIsAllocatedForAValidDocument(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector allocates")
	}
	data, err := os.ReadFile("../testdata/documents/asiakkuusasiakirja_uusi_asiakkuus.json")
	require.NoError(t, err)
	for _, v := range []*validate.Validator{validate.New(), validate.New(validate.Draft())} {
		require.Zero(t, v.JSON(data).Len())
		require.Zero(t, testing.AllocsPerRun(200, func() { v.JSON(data) }))
	}
}

// TestAnIssueCostsLessThanThreeAllocations counts them for documents with one fault
// each, a report and its list included.
func TestAnIssueCostsLessThanThreeAllocations(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector allocates")
	}
	v := validate.New()
	issues, allocations := 0, 0.0
	for st := range sosmeta.Embedded().Structures() {
		if st.Status() != sosmeta.Current || testing.Short() && issues > 500 {
			continue
		}
		r := random(st)
		doc, ok := corpus.Faultless(v, st, corpus.Typical, r)
		if !ok {
			continue // it needs the text of a phrase
		}
		for _, m := range mutant.Of(&doc, 4, r) {
			data := m.Doc.Bytes(corpus.Spelling{})
			issues += v.JSON(data).Len()
			allocations += testing.AllocsPerRun(1, func() { v.JSON(data) })
		}
	}
	require.Positive(t, issues)
	require.Less(t, allocations/float64(issues), 3.0)
}
