package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

var update = flag.Bool("update", false, "write the expected reports anew")

const canary = "Salaisuus-311299-900X"

// documents are a run: valid ones, ones with faults of every severity, and
// names that every format must escape.
var documents = []struct{ name, data string }{
	{"kelpaa.json", asiakas(`"sukunimi":"` + canary + `","etunimet":"Kaisa","turvakielto":false`)},
	{"hakemukset/puuttuu jotain.json", asiakas(`"sukunimi":"","kutsumanimi":"` + canary + `"`)},
	{"ei jsonia.json", `{"asiakkuusasiakirja": ` + canary},
	{"/kansio/ei rakennetta.json", `{"asiakkusasiakirja":{}}`},
	{"a&b<script>\"'\x1b[31m\u202e\xff:x.json", asiakas(`"sukunimi":"` + canary + `","etunimet":"K","turvakielto":"` + canary + `","` + canary + `":1`)},
	{"ehto.json", `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`},
	{"versio:vanha.json", asiakas(`"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false`)},
}

// asiakas is a document of the client relationship with these members of the
// client.
func asiakas(members string) string {
	return `{"asiakkuusasiakirja":{"asiakas":{` + members + `,"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},` +
		`"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`
}

// write passes a run to a writer.
func write(t testing.TB, w report.Writer) {
	t.Helper()
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 2}),
		validate.Level(validate.StructureUnknownField, validate.Information, "an extension of ours"))
	quiet := validate.New(validate.Suppress(validate.StructureVersion, "documents <of> 2022 are migrated"))
	for _, d := range documents {
		switch {
		case strings.HasPrefix(d.name, "versio"):
			old := validate.Structure("1.2.246.537.6.1505.1.2022.1.10")
			require.NoError(t, w.Document(d.name, v.JSON([]byte(d.data), old)))
			require.NoError(t, w.Document("vaiennettu.json", quiet.JSON([]byte(d.data), old)))
		default:
			require.NoError(t, w.Document(d.name, v.JSON([]byte(d.data))))
		}
	}
	require.NoError(t, w.Failed("rikki.zip!/<a>.json", errors.New("the archive is cut short")))
}

func run(t testing.TB, format report.Format, opts ...report.Option) string {
	t.Helper()
	var b bytes.Buffer
	w, err := report.New(format, &b, opts...)
	require.NoError(t, err)
	write(t, w)
	require.NoError(t, w.Close())
	return b.String()
}

var extensions = map[report.Format]string{
	report.TextFormat: ".txt", report.JSONFormat: ".jsonl", report.SARIFFormat: ".sarif",
	report.JUnitFormat: ".xml", report.HTMLFormat: ".html",
}

func TestReportsAreTheExpectedOnes(t *testing.T) {
	at := report.At(time.Date(2026, 3, 1, 14, 0, 0, 0, time.FixedZone("", 2*3600)))
	for _, format := range report.Formats() {
		for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
			t.Run(string(format)+"/"+tag.String(), func(t *testing.T) {
				got := run(t, format, report.Language(tag), at)
				name := "testdata/report." + tag.String() + extensions[format]
				if *update {
					require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
				}
				want, err := os.ReadFile(name)
				require.NoError(t, err)
				require.Equal(t, string(want), got)
				require.Equal(t, got, run(t, format, report.Language(tag), at), "the same run gives other bytes")
			})
		}
	}
}

func TestNoValueOfADocumentIsShown(t *testing.T) {
	for _, format := range report.Formats() {
		got := run(t, format)
		require.NotContains(t, got, canary, format)
		require.NotContains(t, got, "311299", format)
		require.NotContains(t, got, "\x1b", "%s: a name speaks to the terminal", format)
	}
}

func TestNamesAreEscaped(t *testing.T) {
	for format, want := range map[report.Format]string{
		report.TextFormat:  "a&b<script>\"'�[31m��:x.json: invalid",
		report.JSONFormat:  `"file":"a&b<script>\"'\u001b[31m\u202e\ufffd:x.json"`,
		report.SARIFFormat: `"uri":"./a\u0026b%3Cscript%3E%22%27%1B%5B31m%E2%80%AE%FF:x.json"`,
		report.JUnitFormat: `name="a&amp;b&lt;script&gt;&#34;&#39;�[31m��:x.json"`,
		report.HTMLFormat:  `>a&amp;b&lt;script&gt;&#34;&#39;�[31m��:x.json</h3>`,
	} {
		require.Contains(t, run(t, format), want, format)
	}
	require.Contains(t, run(t, report.SARIFFormat), `"uri":"file:///kansio/ei%20rakennetta.json"`)
	require.Contains(t, run(t, report.SARIFFormat), `"uri":"./versio:vanha.json"`)
}

func TestPathOfADriveIsAbsolute(t *testing.T) {
	var b bytes.Buffer
	w := report.SARIF(&b)
	require.NoError(t, w.Document("C:/kansio/a b.json", validate.New().JSON([]byte("{}"))))
	require.NoError(t, w.Close())
	require.Contains(t, b.String(), `"uri":"file:///C:/kansio/a%20b.json"`)
}

func TestTextIsColouredOnlyWhenAsked(t *testing.T) {
	require.Contains(t, run(t, report.TextFormat, report.Colour()), "\x1b[31mcannot be read\x1b[0m")
}

func TestInterruptedReportIsWholeAndMarked(t *testing.T) {
	for format, want := range map[report.Format]string{
		report.TextFormat:  "The check was interrupted. Documents checked by then: 9.",
		report.JSONFormat:  "", // every line is a report of its own
		report.SARIFFormat: `"message":{"text":"The check was interrupted. Documents checked by then: 9."}`,
		report.JUnitFormat: `type="interrupted"`,
		report.HTMLFormat:  "The check was interrupted. Documents checked by then: 9.",
	} {
		var b bytes.Buffer
		w, err := report.New(format, &b)
		require.NoError(t, err)
		write(t, w)
		w.Interrupted()
		require.NoError(t, w.Close())
		require.Contains(t, b.String(), want)
		readers[format](t, b.Bytes())
	}
}

func TestReportWithoutDocumentsIsWhole(t *testing.T) {
	for _, format := range report.Formats() {
		var b bytes.Buffer
		w, err := report.New(format, &b)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		readers[format](t, b.Bytes())
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestFailureOfTheUnderlyingWriterIsReported(t *testing.T) {
	for _, format := range report.Formats() {
		w, err := report.New(format, full{})
		require.NoError(t, err)
		err = w.Document("a.json", validate.New().JSON([]byte("{}")))
		require.ErrorIs(t, errors.Join(err, w.Close()), io.ErrShortWrite, format)
	}
}

func TestUnknownFormatIsAnError(t *testing.T) {
	_, err := report.New("pdf", io.Discard)
	require.ErrorContains(t, err, "[text json sarif junit html]")
}

func TestMessagesToTheArchiveAreReportedInEveryFormat(t *testing.T) {
	const name = "../../testdata/messages/asiakassuunnitelma."
	document, err := os.ReadFile(name + "document.xml")
	require.NoError(t, err)
	frame, err := os.ReadFile(name + "frame.xml")
	require.NoError(t, err)
	v := validate.New()
	for _, format := range report.Formats() {
		var b bytes.Buffer
		w, err := report.New(format, &b)
		require.NoError(t, err)
		require.NoError(t, w.Document("a.xml", v.Archive(bytes.Replace(frame, []byte(`code="SP17"`), []byte(`code="SP1"`), 1), document)))
		require.NoError(t, w.Document("b.xml", v.Archive(document, frame)))
		require.NoError(t, w.Document("c.xml", v.Archive(nil, bytes.Replace(document, []byte("<text"), []byte("<texts"), 1))))
		require.NoError(t, w.Close())
		readers[format](t, b.Bytes())
		require.Contains(t, b.String(), "archive.frame.group", format)
	}
}

// TestEveryFormatShowsWhatIsBeyondTheLimitBySeverity writes reports of which two
// warnings, or an error and a warning, are not listed.
func TestEveryFormatShowsWhatIsBeyondTheLimitBySeverity(t *testing.T) {
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 1}), validate.Level(validate.StructureUnknownField, validate.Warning, "a test"))
	warnings := v.JSON([]byte(strings.Replace(blankless, `"turvakielto"`, `"x":1,"y":1,"z":1,"turvakielto"`, 1)))
	errors := v.JSON([]byte(strings.Replace(blankless, `"turvakielto":false`, `"x":1,"turvakielto":1,"aidinkieli":1`, 1)))
	require.True(t, warnings.Valid())
	require.False(t, errors.Valid())
	for format, want := range map[report.Format][2]string{
		"text":  {"and 2 more (warning 2)", "and 2 more (error 1, warning 1)"},
		"json":  {`"valid":true,`, `"more":{"error":1,"warning":1}`},
		"sarif": {`"level":"warning","message":{"text":"and 2 more (warning 2)"}`, `"level":"error","message":{"text":"and 2 more (error 1, warning 1)"}`},
		"junit": {`<system-out>`, `<failure message="and 2 more (error 1, warning 1)" type="json.limit">`},
		"html":  {"and 2 more (warning 2)", "and 2 more (error 1, warning 1)"},
	} {
		for i, r := range []validate.Report{warnings, errors} {
			require.Contains(t, rendered(t, format, r), want[i], format)
		}
	}
	require.NotContains(t, rendered(t, "junit", warnings), "<failure")
	require.Contains(t, rendered(t, "text", warnings), "Documents: 1, valid: 1, errors: 0, warnings: 3")
}

// TestEveryFormatShowsThatADocumentWasNotChecked gives the writers a report that
// has no error and is not valid.
func TestEveryFormatShowsThatADocumentWasNotChecked(t *testing.T) {
	suppressed := validate.New(validate.Suppress(validate.JSONSyntax, "a test")).JSON([]byte("{"))
	for _, r := range []validate.Report{{}, suppressed} {
		for _, format := range report.Formats() {
			text := rendered(t, format, r)
			if format == report.JSONFormat {
				require.Contains(t, text, `"valid":false`)
				continue
			}
			require.Contains(t, text, "not fully checked", format)
		}
		require.Contains(t, rendered(t, "junit", r), `failures="1"`)
	}
}

// rendered returns what a writer makes of a report.
func rendered(t *testing.T, format report.Format, r validate.Report) string {
	t.Helper()
	var b strings.Builder
	w, err := report.New(format, &b)
	require.NoError(t, err)
	require.NoError(t, w.Document("a.json", r))
	require.NoError(t, w.Close())
	return b.String()
}

const blankless = `{"asiakkuusasiakirja":{"asiakkuuden_yksilointitunnus":{"system":"urn:oid:1.2.246.1","value":"1.2.246.10.99999911.95.1"},` +
	`"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false,"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"200111A904P"},"syntymaaika":"2011-01-20"},` +
	`"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},` +
	`"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`

// TestNoReportHasCharactersThatAreNotPrintable has such characters in the name of a
// document, which JSON keeps.
func TestNoReportHasCharactersThatAreNotPrintable(t *testing.T) {
	const name = "a\u202eb\u009bc\u007fd\u0085e\u061cf\u200bg\ufeffh\U000E0041i\u2066\tj\"k\\l.json"
	document := validate.New().JSON([]byte(`{"x":1}`))
	for _, format := range report.Formats() {
		var out bytes.Buffer
		w, err := report.New(format, &out)
		require.NoError(t, err)
		require.NoError(t, w.Document(name, document))
		require.NoError(t, w.Failed(name, errors.New(name)))
		require.NoError(t, w.Close())
		for _, r := range out.String() {
			require.True(t, unicode.IsPrint(r) || r == '\n' || r == '\t', "%s: %U", format, r)
		}
		if format != report.JSONFormat {
			continue
		}
		for line := range bytes.Lines(out.Bytes()) {
			var read struct{ File string }
			require.NoError(t, json.Unmarshal(line, &read))
			require.Equal(t, name, read.File)
		}
	}
}
