package validate_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/validate"
)

// messageFiles runs a test with each message: the project's own and, if they are
// there, the official ones.
func messageFiles(t *testing.T, each func(t *testing.T, golden string, frame, document []byte)) {
	for _, name := range []string{plan, relationship} {
		t.Run(name, func(t *testing.T) {
			m := message(t, name)
			each(t, "testdata/messages/"+name, []byte(m.frame), []byte(m.document))
		})
		t.Run("reference/"+name, func(t *testing.T) {
			frame, err := os.ReadFile(filepath.Join(official.Messages(t), name+".frame.xml"))
			require.NoError(t, err)
			document, err := os.ReadFile(filepath.Join(official.Messages(t), name+".document.xml"))
			require.NoError(t, err)
			each(t, "testdata/messages/reference/"+name, frame, document)
		})
	}
}

func TestMessagesHaveNoErrors(t *testing.T) {
	v := validate.New()
	messageFiles(t, func(t *testing.T, golden string, frame, document []byte) {
		before := bytes.Clone(document)
		alone := v.Archive(nil, document)
		whole := v.Archive(frame, document)
		require.Zero(t, alone.Count(validate.Error)+alone.Count(validate.Warning), lines(alone))
		require.Equal(t, lines(alone), lines(whole))
		_, known := whole.Structure()
		require.True(t, known)
		require.Equal(t, before, document, "the message was changed")
	})
}

// TestEveryRowIsRead compares every metadata field of the messages with a
// golden, and the JSON form with its schema, there and back.
func TestEveryRowIsRead(t *testing.T) {
	schema := compile(t, validate.MetadataSchema())
	messageFiles(t, func(t *testing.T, file string, _, document []byte) {
		md, ok := validate.New().ReadMetadata(document)
		require.True(t, ok)
		data, err := json.MarshalIndent(md, "", "  ")
		require.NoError(t, err)
		golden(t, file+".metadata.json", string(data)+"\n")
		require.NoError(t, verdict(t, schema, data))
		back, err := validate.New().ParseMetadata(data)
		require.NoError(t, err)
		again, err := json.MarshalIndent(back, "", "  ")
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
	})
}

func TestMetadataSchemaRefusesWhatIsNoMetadata(t *testing.T) {
	schema := compile(t, validate.MetadataSchema())
	golden(t, "testdata/messages/metadata.schema.json", string(validate.MetadataSchema()))
	for text, valid := range map[string]bool{
		`{}`:                                 true,
		`{"version":1}`:                      true,
		`{"version":0}`:                      false,
		`{"versio":1}`:                       false,
		`{"document_id":"urn:oid:1.2"}`:      false,
		`{"client":{"born":"2017-7-7"}}`:     false,
		`{"client":{"name":"x"}}`:            false,
		`{"producer":{"id":"1.2","kind":2}}`: true,
		`{"state":{"system":"urn:oid:1.2.246.537.5.40154.2008","code":"3","display":""}}`: true,
		`{"state":{"system":"urn:oid:1.2.246.537.5.40155","code":"3","display":""}}`:      false,
		`{"old_document":"yes"}`: false,
	} {
		var err *jsonschema.ValidationError
		got := verdict(t, schema, []byte(text))
		if valid {
			require.NoError(t, got, text)
		} else {
			require.ErrorAs(t, got, &err, text)
		}
	}
}

// TestSpellingsOfAMessage compares the issues of spellings that implementers met
// with goldens. What is only spelled in another way gives no issue.
func TestSpellingsOfAMessage(t *testing.T) {
	latin1 := func(t *testing.T, text string) string {
		out, err := charmap.ISO8859_1.NewEncoder().String(text)
		require.NoError(t, err)
		return out
	}
	parts := func(change func(encoded string) string) func(*testing.T, string) string {
		return func(t *testing.T, text string) string {
			return longBase64.ReplaceAllStringFunc(text, func(s string) string {
				if !strings.HasSuffix(s, "=") && len(s) < 400 {
					return s
				}
				return change(s)
			})
		}
	}
	const declaration = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	for _, c := range []struct {
		name   string
		change func(t *testing.T, text string) string
	}{
		{"as it is", func(t *testing.T, text string) string { return text }},
		{"another prefix", func(t *testing.T, text string) string {
			return strings.NewReplacer("ep2:", "hl7fi:", ":ep2", ":hl7fi").Replace(text)
		}},
		{"a prefix for all", func(t *testing.T, text string) string { return prefixed(text, "ns0:") }},
		{"default namespaces", func(t *testing.T, text string) string {
			return strings.NewReplacer(`ep2:localSocialHeader xmlns:ep2=`, `localSocialHeader xmlns=`, `ep2:json xmlns:ep2=`, `json xmlns=`, "ep2:", "").Replace(text)
		}},
		{"no comments", func(t *testing.T, text string) string { return strings.ReplaceAll(text, "<!-- part -->", "") }},
		{"attributes in another order", func(t *testing.T, text string) string {
			return strings.ReplaceAll(text, `mediaType="application/xhtml+xml" representation="B64"`, `representation='B64' mediaType='application/xhtml+xml'`)
		}},
		{"CRLF", func(t *testing.T, text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }},
		{"no declaration", func(t *testing.T, text string) string { return strings.TrimPrefix(text, declaration) }},
		{"BOM", func(t *testing.T, text string) string { return "\xEF\xBB\xBF" + text }},
		{"ISO-8859-1 declared", func(t *testing.T, text string) string {
			return latin1(t, strings.Replace(text, `encoding="UTF-8"`, `encoding="ISO-8859-1"`, 1))
		}},
		{"ISO-8859-1 declared as UTF-8", latin1},
		{"ISO-8859-1 without declaration", func(t *testing.T, text string) string { return latin1(t, strings.TrimPrefix(text, declaration)) }},
		{"UTF-16 declared", func(t *testing.T, text string) string {
			return strings.Replace(text, `encoding="UTF-8"`, `encoding="UTF-16"`, 1)
		}},
		{"windows-1252 declared", func(t *testing.T, text string) string { return strings.Replace(text, `"UTF-8"`, `"windows-1252"`, 1) }},
		{"declaration after a line", func(t *testing.T, text string) string { return "\n" + text }},
		{"lost namespace", func(t *testing.T, text string) string { return prefixed(text, "")[len(declaration):] }},
		{"unbound prefix", func(t *testing.T, text string) string {
			return strings.Replace(text, ` xmlns:ep2="urn:hl7finland"`, "", 1)
		}},
		{"processing instruction", func(t *testing.T, text string) string {
			return strings.Replace(text, "<ClinicalDocument", "<?xml-stylesheet href='view.xsl'?>\n<ClinicalDocument", 1)
		}},
		{"unpadded Base64", parts(func(s string) string { return strings.TrimRight(s, "=") })},
		{"URL-safe Base64", parts(func(s string) string { return strings.NewReplacer("+", "-", "/", "_").Replace(s) })},
		{"Base64 in lines", parts(func(s string) string {
			var b strings.Builder
			for ; len(s) > 76; s = s[76:] {
				b.WriteString(s[:76] + "\n")
			}
			return b.String() + s
		})},
		{"Base64 cut short", parts(func(s string) string { return s[:len(s)-5] })},
	} {
		messageFiles(t, func(t *testing.T, file string, frame, document []byte) {
			report := validate.New().Archive(frame, []byte(c.change(t, string(document))))
			dir, name := filepath.Split(file)
			golden(t, dir+"spellings/"+strings.ReplaceAll(c.name, " ", "_")+"."+name+".report", lines(report))
		})
	}
}

// prefixed gives every element of the default namespace a prefix; without one
// the namespace is lost.
func prefixed(text, prefix string) string {
	text = strings.Replace(text, ` xmlns="urn:hl7-org:v3"`, "", 1)
	if prefix == "" {
		return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + text
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		b.WriteByte(text[i])
		if text[i] != '<' || strings.HasPrefix(text[i:], "<?") || strings.HasPrefix(text[i:], "<!") {
			continue
		}
		if text[i+1] == '/' {
			b.WriteByte('/')
			i++
		}
		if !strings.HasPrefix(text[i+1:], "ep2:") {
			b.WriteString(prefix)
		}
	}
	return strings.Replace(b.String(), "ns0:ClinicalDocument", `ns0:ClinicalDocument xmlns:ns0="urn:hl7-org:v3"`, 1)
}

func TestFullViewTextIsLookedForWhenAsked(t *testing.T) {
	m := message(t, plan)
	v := validate.New(validate.ViewTexts())
	require.Zero(t, m.check(validate.New()).Len())
	all := m.check(v).CountRule(validate.ArchiveViewText)
	edit(t, &m.view, "Harjoitus, Aapo Olavi", "Harjoitus, Eero")
	m.pack()
	report := m.check(v)
	require.Equal(t, all+1, report.CountRule(validate.ArchiveViewText), lines(report))
	require.Zero(t, m.check(validate.New()).Len())
	require.Equal(t, validate.Warning, first(report.Filter(func(i validate.Issue) bool { return i.Rule == validate.ArchiveViewText })).Severity)
}

func TestRealPersonsAreReportedInTestEnvironments(t *testing.T) {
	m := message(t, plan)
	require.Zero(t, m.check(validate.New(validate.TestClients())).Len())
	number := "070717+002" // of 1817, when nobody had one, and not a test number
	check := "0123456789ABCDEFHJKLMNPRSTUVWXY"[70717002%31]
	old := base64.StdEncoding.EncodeToString([]byte(m.json))
	test := m.json[strings.Index(m.json, "070717A"):][:11]
	older := strings.NewReplacer(test, number+string(check), "2017-07-07", "1817-07-07", "20170707", "18170707")
	m.json = older.Replace(m.json)
	m.document = older.Replace(strings.ReplaceAll(m.document, old, base64.StdEncoding.EncodeToString([]byte(m.json))))
	m.frame = older.Replace(m.frame)
	require.Zero(t, m.check(validate.New()).Len())
	report := m.check(validate.New(validate.TestClients()))
	require.Equal(t, 1, report.Len(), lines(report))
	require.Equal(t, validate.ArchiveClientTest, first(report).Rule)
}

func TestAnotherDocumentIsNotChecked(t *testing.T) {
	m := message(t, plan)
	report := validate.New().Archive([]byte(m.document), []byte(m.frame))
	require.Equal(t, 2, report.Len(), lines(report))
	require.Equal(t, 2, report.CountRule(validate.ArchiveRoot))
	require.Contains(t, lines(report), "2:1 error archive.root frame:")
	require.Contains(t, lines(report), "2:1 error archive.root header:")
}

func TestPartsThatAreMissing(t *testing.T) {
	for element, pointer := range map[string]string{
		`(?s)<text .*?</text>`:            "/text",
		`(?s)<ep2:json .*?</ep2:json>`:    "/json",
		`(?s)<nonXMLBody .*</nonXMLBody>`: "",
	} {
		m := message(t, plan)
		m.document = regexp.MustCompile(element).ReplaceAllString(m.document, "")
		report := m.check(validate.New())
		require.Equal(t, 1, report.Len(), lines(report))
		require.Equal(t, validate.ArchiveBodyMissing, first(report).Rule)
		require.Equal(t, cd+"/component/nonXMLBody"+pointer, first(report).Pointer)
		st, ok := report.Structure()
		require.True(t, ok)
		require.Equal(t, 15007, st.Type())
	}
}

// TestNamesMayBeValues gives elements, attributes and members that are named
// after a person.
func TestNamesMayBeValues(t *testing.T) {
	m := message(t, plan)
	edit(t, &m.view, "<br/>", `<Kerttu onKerttu="1"><a HREF="//x"/></Kerttu>`)
	m.pack()
	report := m.check(validate.New())
	require.Equal(t, 2, report.CountRule(validate.ArchiveViewActive), lines(report))
	require.NotContains(t, strings.ToLower(lines(report)), "kerttu")

	m = message(t, plan)
	edit(t, &m.json, `"lapsiperheiden_palvelujen_asiakassuunnitelma"`, `"Kerttu 150909A912"`)
	edit(t, &m.json, "10.40001", "10.40002")
	m.pack()
	report = m.check(validate.New())
	require.Equal(t, 1, report.CountRule(validate.ArchiveUnit), lines(report))
	require.NotContains(t, lines(report), "Kerttu")
	require.NotContains(t, lines(report), "150909")
}

// TestLongViewIsRead gives a view of more elements than a header may have.
func TestLongViewIsRead(t *testing.T) {
	m := message(t, plan)
	edit(t, &m.view, "<br/>", strings.Repeat("<br/>", 100_000))
	m.pack()
	require.Zero(t, m.check(validate.New()).Len())
	m.view = strings.Replace(m.view, "<br/>", strings.Repeat("<br/>", 1_000_000), 1)
	m.pack()
	require.Equal(t, validate.ArchiveXMLLimit, first(m.check(validate.New())).Rule)
}

func TestMissingIdentityNumberIsReportedOnce(t *testing.T) {
	m := message(t, plan)
	for _, text := range []*string{&m.document, &m.frame} {
		*text = regexp.MustCompile(`<id [^>]*1\.2\.246\.21"[^>]*>`).ReplaceAllString(*text, `<id nullFlavor="NA"/>`)
	}
	report := m.check(validate.New())
	require.Equal(t, 1, report.Len(), lines(report))
	require.Equal(t, validate.ArchiveHeaderMissing, first(report).Rule)
}

func TestIdentityNumberIsTakenOfSeveralNumbers(t *testing.T) {
	m := message(t, plan)
	edit(t, &m.document, `<id root="1.2.246.21"`, `<id root="1.2.246.10.99999922.22.2026" extension="1"/><id root="1.2.246.21"`)
	report := m.check(validate.New())
	require.Zero(t, report.Len(), lines(report))
	md, ok := validate.New().ReadMetadata([]byte(m.document))
	require.True(t, ok)
	require.Equal(t, validate.IdentityNumber, md.Client.ID.Root)
}

func TestBirthDateOfTheJSONIsComparedWithTheHeader(t *testing.T) {
	m := message(t, relationship)
	number := regexp.MustCompile(`"henkilotunnus": \{[^}]*\}, `).FindString(m.json)
	edit(t, &m.json, number, "")
	m.pack()
	before := m.check(validate.New())
	require.Zero(t, before.CountRule(validate.ArchiveBirthDate), lines(before))
	edit(t, &m.json, `"2009-09-15"`, `"2009-09-16"`)
	m.pack()
	after := m.check(validate.New())
	require.Equal(t, 1, after.CountRule(validate.ArchiveBirthDate), lines(after))
	require.Equal(t, before.Len()+1, after.Len())
}
