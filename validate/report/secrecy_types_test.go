package report_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
	"github.com/sosmeta/sosmeta-go/validate/source"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

// values are values of every exported type, made of secrets if a document or its
// metadata get into the type.
func values() map[string]any {
	used := validate.New(validate.WithAmbiguous(), validate.ViewTexts())
	of := func(doc string) validate.Report { return used.JSON([]byte(doc), callOptions...) }
	r := of(`{"asiakkuusasiakirja":{"` + secretText + `":"` + secretText + `","asiakas":{"sukunimi":` + secretNumber + `}}}`)
	issue := slices.Collect(r.Issues())[0]
	var notes []validate.Citation
	for i := range r.Issues() {
		notes = slices.AppendSeq(notes, i.Notes())
	}
	_, fault := used.ParseMetadata([]byte(`{"language":"` + secretText + `","` + secretText + `":` + secretNumber + `}`))
	document := filled[validate.Document]()
	document.Open = func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(secretText)), nil }
	document.Err, document.Name, document.Options = nil, "a.json", callOptions
	writer := report.Text(io.Discard)
	if err := writer.Document("a.json", r); err != nil {
		panic(err)
	}
	return map[string]any{
		"validate.Batch":            validate.Batch{Validator: used, Options: callOptions},
		"validate.CallOption":       validate.Structure(secretText),
		"validate.Certainty":        validate.Certain,
		"validate.Citation":         notes,
		"validate.Client":           filled[validate.Client](),
		"validate.Content":          slices.Collect(validate.ContentByLaw(sosmeta.Embedded().At(0))),
		"validate.Day":              filled[validate.Day](),
		"validate.Digest":           validate.Digest{},
		"validate.Document":         document,
		"validate.Identifier":       filled[validate.Identifier](),
		"validate.InvalidError":     r.Err(),
		"validate.Issue":            issue,
		"validate.IssueJSON":        issue.JSON(language.Finnish),
		"validate.Limits":           validate.DefaultLimits,
		"validate.MessageLimits":    validate.DefaultMessageLimits,
		"validate.Metadata":         filled[validate.Metadata](),
		"validate.MetadataError":    fault,
		"validate.NotEvaluated":     slices.Collect(r.NotEvaluated()),
		"validate.NotRun":           validate.Run,
		"validate.OID":              filled[validate.OID](),
		"validate.Option":           validate.Draft(),
		"validate.Organisation":     filled[validate.Organisation](),
		"validate.Place":            validate.Place{},
		"validate.Producer":         filled[validate.Producer](),
		"validate.RegisterUseRight": filled[validate.RegisterUseRight](),
		"validate.Report":           r,
		"validate.ReportJSON":       r.JSON(language.Finnish),
		"validate.Result":           validate.Result{Name: "a.json", Report: r, Err: errors.New("unreadable")},
		"validate.Rule":             issue.Rule,
		"validate.RuleInfo":         slices.Collect(validate.Rules()),
		"validate.Severity":         validate.Error,
		"validate.Signature":        filled[validate.Signature](),
		"validate.Software":         filled[validate.Software](),
		"validate.Validator":        used,
		"report.Format":             report.Formats(),
		"report.Option":             report.Colour(),
		"report.Writer":             writer,
		"source.Limits":             source.DefaultLimits,
		"validatetest.Checker":      validatetest.Checker{Validator: used, Options: callOptions},
		"validatetest.T":            nil, // the test itself, not ours
		"validatetest.Want":         validatetest.Error("", "/*"),
	}
}

// A day and an OID are single values, whose text is what they are for, as of a
// time.Time.
var single = []string{"validate.Day", "validate.OID"}

// The JSON of metadata is how metadata are kept and sent.
var written = []string{"validate.Client", "validate.Identifier", "validate.Metadata", "validate.Organisation",
	"validate.Producer", "validate.RegisterUseRight", "validate.Signature", "validate.Software"}

func TestNoTypeShowsAValueWhenItIsPrinted(t *testing.T) {
	s := newSearch(t)
	all := values()
	require.Equal(t, exportedTypes(t), slices.Sorted(maps.Keys(all)))
	for name, v := range all {
		if slices.Contains(single, name) {
			require.NotEmpty(t, fmt.Sprint(v))
			continue
		}
		for _, form := range []any{v, &v, []any{v}, map[string]any{"v": v}, struct{ V any }{v}} {
			for _, verb := range []string{"%v", "%+v", "%#v"} {
				s.clean(name+" as "+verb, fmt.Sprintf(verb, form))
			}
		}
		if text, ok := v.(fmt.Stringer); ok {
			s.clean("String of "+name, text.String())
		}
	}
	t.Logf("%d types", len(all))
}

func TestTypesThatHoldValuesPrintTheirNameAlone(t *testing.T) {
	all := values()
	for _, name := range append(slices.Clone(written), "validate.CallOption", "validate.Document") {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d"} {
			require.Equal(t, name+"{…}", fmt.Sprintf(verb, all[name]), verb)
		}
	}
}

// TestOnlyTheJSONOfMetadataShowsValues lists the ways to get a value out again, and
// checks that there is no other.
func TestOnlyTheJSONOfMetadataShowsValues(t *testing.T) {
	var shown []string
	for name, v := range values() {
		data, err := json.Marshal(v)
		if err == nil && slices.ContainsFunc(needles, func(n string) bool { return strings.Contains(string(data), n) }) {
			shown = append(shown, name)
		}
	}
	require.ElementsMatch(t, append(slices.Clone(written), single...), shown)
}

// TestOnlyShowValuesShowsValues lists the options, so that a new one is looked at.
func TestOnlyShowValuesShowsValues(t *testing.T) {
	s := newSearch(t)
	doc := []byte(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":` + secretNumber + `,"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"` + secretText + `"}}}}`)
	all := []validate.Option{
		validate.WithAmbiguous(), validate.Strict(), validate.ViewTexts(), validate.TestClients(),
		validate.Level(validate.StructureType, validate.Warning, "levelled"), validate.Suppress(validate.StructureCode, "suppressed"),
	}
	s.report(validate.New(all...).JSON(doc, callOptions...))

	r := validate.New(append(all, validate.ShowValues())...).JSON(doc, callOptions...)
	var values []string
	for i := range r.Issues() {
		if i.Value() != "" {
			values = append(values, i.Value())
			require.Equal(t, i.Value(), i.JSON(language.Finnish).Value)
		}
		require.NotContains(t, i.Message(language.Finnish), secretText)
	}
	require.Equal(t, []string{secretNumber, `"` + secretText + `"`}, values)
	for format, shows := range map[report.Format]bool{
		"text": true, "json": true, "sarif": false, "junit": false, "html": false,
	} {
		var b strings.Builder
		w, err := report.New(format, &b)
		require.NoError(t, err)
		require.NoError(t, w.Document("a.json", r))
		require.NoError(t, w.Close())
		require.Equal(t, shows, strings.Contains(b.String(), secretNumber) && strings.Contains(b.String(), secretText), format)
	}

	require.Equal(t, map[string][]string{
		"validate": {"AsOf", "Asiatunnus", "Classifications", "DocumentVersion", "Draft", "Explain", "Fact", "FactOf", "JoinedOn", "Level", "RecordingDelay", "ReferenceDate", "ShortDelay",
			"ShowValues", "Snapshot", "Strict", "Structure", "Suppress", "TestClients", "UnknownCodes", "UseRight", "ViewTexts", "WithAmbiguous", "WithLimits",
			"WithMessageLimits"},
		"report": {"At", "Colour", "Language", "StructurePage"},
	}, options(t))
}

var packages = map[string]string{"validate": "..", "report": ".", "source": "../source", "validatetest": "../validatetest"}

// declarations calls visit for every top-level declaration of the packages.
func declarations(t *testing.T, visit func(pkg string, decl ast.Decl)) {
	t.Helper()
	for pkg, dir := range packages {
		names, err := filepath.Glob(dir + "/*.go")
		require.NoError(t, err)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			for _, decl := range file.Decls {
				visit(pkg, decl)
			}
		}
	}
}

func exportedTypes(t *testing.T) (names []string) {
	declarations(t, func(pkg string, decl ast.Decl) {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.TYPE {
			for _, spec := range decl.Specs {
				if name := spec.(*ast.TypeSpec).Name; name.IsExported() {
					names = append(names, pkg+"."+name.Name)
				}
			}
		}
	})
	slices.Sort(names)
	return names
}

// options lists the functions that make an option, by their package.
func options(t *testing.T) map[string][]string {
	found := map[string][]string{}
	declarations(t, func(pkg string, decl ast.Decl) {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Recv != nil || !f.Name.IsExported() || f.Type.Results == nil {
			return
		}
		if result, ok := f.Type.Results.List[0].Type.(*ast.Ident); ok && strings.HasSuffix(result.Name, "Option") {
			found[pkg] = append(found[pkg], f.Name.Name)
		}
	})
	for _, names := range found {
		slices.Sort(names)
	}
	return found
}
