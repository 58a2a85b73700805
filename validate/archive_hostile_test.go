package validate_test

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// allocated returns how many bytes a function allocates.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

// TestHostileMessagesAreRefusedInLittleMemory gives messages that try to cost
// more than they are worth. What is allocated in all, alive or not, is bounded
// beside the message itself.
func TestHostileMessagesAreRefusedInLittleMemory(t *testing.T) {
	const declaration = `<?xml version="1.0" encoding="UTF-8"?>`
	laughs := declaration + "<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">"
	for i := range 10 {
		laughs += fmt.Sprintf("<!ENTITY lol%d \"%s\">", i+1, strings.Repeat(fmt.Sprintf("&lol%d;", i), 10))
	}
	m := message(t, plan)
	inBody := func(view string) string {
		return viewContent.ReplaceAllStringFunc(m.document, func(s string) string {
			sub := viewContent.FindStringSubmatch(s)
			return sub[1] + view + sub[3]
		})
	}
	deepView := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("<div>", 100_000)))
	for _, c := range []struct {
		what string
		text func() string
		rule validate.Rule
		most int // bytes allocated
	}{
		{"billion laughs", func() string { return laughs + "]><ClinicalDocument>&lol9;</ClinicalDocument>" }, validate.ArchiveXMLDocumentType, 1 << 20},
		{"an external entity", func() string {
			return declaration + `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><ClinicalDocument>&x;</ClinicalDocument>`
		}, validate.ArchiveXMLDocumentType, 1 << 20},
		{"an external subset", func() string {
			return declaration + `<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><ClinicalDocument/>`
		}, validate.ArchiveXMLDocumentType, 1 << 20},
		{"an entity without a DTD", func() string { return declaration + `<ClinicalDocument>&lol9;</ClinicalDocument>` }, validate.ArchiveXMLEntity, 1 << 20},
		{"100,000 nested elements", func() string { return declaration + strings.Repeat("<a>", 100_000) }, validate.ArchiveXMLLimit, 1 << 20},
		{"100,000 nested elements in the view", func() string { return inBody(deepView) }, validate.ArchiveXMLLimit, 4 << 20},
		{"200 MB of Base64", func() string { return inBody(strings.Repeat("QUJD", 50<<20)) }, validate.ArchiveXMLLimit, 1 << 20},
		{"1,000,000 attributes", func() string { return declaration + "<ClinicalDocument" + manyAttributes(1_000_000) + "/>" }, validate.ArchiveXMLLimit, 1 << 20},
		{"1,000,000 elements", func() string { return declaration + "<a>" + strings.Repeat("<b/>", 1_000_000) + "</a>" }, validate.ArchiveXMLLimit, 16 << 20},
		{"100 MB of text in the header", func() string { return declaration + "<a>" + strings.Repeat("text ", 20<<20) + "</a>" }, validate.ArchiveXMLLimit, 1 << 20},
		{"100 MB of comments", func() string { return declaration + "<a>" + strings.Repeat("<!-- comment -->", 6<<20) + "</a>" }, validate.ArchiveXMLLimit, 1 << 20},
		{"300,000 scripts", func() string {
			return inBody(base64.StdEncoding.EncodeToString([]byte("<div>" + strings.Repeat("<script/>", 300_000) + "</div>")))
		}, validate.ArchiveViewRoot, 16 << 20},
		{"60 MB of invalid Base64", func() string { return inBody(strings.Repeat("QUJ*", 15<<20)) }, validate.ArchiveBase64Character, 130 << 20},
	} {
		t.Run(c.what, func(t *testing.T) {
			document := []byte(c.text())
			var report validate.Report
			spent := allocated(func() { report = validate.New().Archive(nil, document) })
			require.Equal(t, 1, report.CountRule(c.rule), lines(report))
			require.True(t, raceDetector || spent < c.most, "%d bytes; the race detector allocates", spent)
			t.Logf("%d bytes of message, %d allocated", len(document), spent)

			frame := validate.New().Archive(document, []byte(m.document))
			require.False(t, frame.Valid())
		})
	}
}

func manyAttributes(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d=''", i)
	}
	return b.String()
}

// TestLargeViewCostsLittleMoreThanItself measures a message of 80 MB without a
// fault.
func TestLargeViewCostsLittleMoreThanItself(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: a message of 80 MB takes a while")
	}
	m := message(t, plan)
	m.view = strings.Replace(m.view, "</p>", strings.Repeat("x", 60<<20)+"</p>", 1)
	m.pack()
	document := []byte(m.document)
	var report validate.Report
	spent := allocated(func() { report = validate.New().Archive(nil, document) })
	require.Zero(t, report.Filter(notOfService).Len(), lines(report))
	t.Logf("%d bytes of message, %d allocated", len(document), spent)
	require.Less(t, spent, 5*len(document))
}

// TestNoIssueHoldsAValueOfAMessage searches the issues of all defects for texts
// that only the messages have.
func TestNoIssueHoldsAValueOfAMessage(t *testing.T) {
	secret := regexp.MustCompile(`070717A|150909A|99999922|Harjoitu|Kokeilu|Aapo|Kerttu|Mallinen|Liisa|lomien|tapaamisella|99999999901|7777`)
	v := validate.New(validate.ViewTexts(), validate.TestClients())
	for i := range defects {
		c := &defects[i]
		m := c.spoil(t)
		for issue := range m.check(v).Issues() {
			for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
				require.NotRegexp(t, secret, issue.Message(tag), c.what)
			}
			require.NotRegexp(t, secret, issue.String())
			require.NotRegexp(t, secret, issue.Pointer)
			require.NotRegexp(t, secret, issue.Source)
		}
	}
}

// TestNoIssueHoldsANameThatMayBeAValue gives a header elements that are named by a
// value.
func TestNoIssueHoldsANameThatMayBeAValue(t *testing.T) {
	m := changed(t, plan, []change{{"", "<setId ",
		`<t070717A911X code="x" codeSystem="1.2.246.537.6.1264.201701" codeSystemName="Sosiaalihuolto - Asiakirjaryhmä"/><setId `}})
	report := m.check(validate.New(validate.UnknownCodes()))
	require.Equal(t, []string{
		"archive.header.code-system-name " + cd + "/*/@codeSystemName",
		"value.code-unknown " + cd + "/*/@code",
		"value.code-unknown " + planKey + "/laatija/0/palveluyksikko/code",
	}, rulesAndPointers(report))
	require.NotContains(t, lines(report), "070717")
}

// TestNoIssueHoldsACodeSystemThatMayBeAValue gives a header codes of a system that
// nobody knows, and of one with a version that may be a number of somebody.
func TestNoIssueHoldsACodeSystemThatMayBeAValue(t *testing.T) {
	m := changed(t, plan, []change{{"", "<setId ",
		`<x code="1" codeSystem="1.2.246.10.99999922.95.2026.7003.1"/><x code="x" codeSystem="1.2.246.537.6.1264.99999922"/><setId `}})
	report := m.check(validate.New(validate.UnknownCodes()))
	require.Contains(t, rulesAndPointers(report), "value.code-unknown "+cd+"/x/@code")
	require.NotContains(t, lines(report), "99999922")

	md := metadata(t, plan)
	md.Signature.Type = classify.Koodi{System: "urn:oid:1.2.246.537.5.40127.99999922", Code: "x"}
	require.NotContains(t, lines(validate.New(validate.UnknownCodes()).Metadata(md)), "99999922")
}

// unknownStructures are options that name no structure of the snapshot.
var unknownStructures = []validate.CallOption{validate.Structure("1.2.3"), {}}

// FuzzArchive gives anything as frame and as document: there is always a report,
// and it points into the text.
func FuzzArchive(f *testing.F) {
	for _, name := range []string{plan, relationship} {
		m := message(f, name)
		f.Add([]byte(m.frame), []byte(m.document))
	}
	f.Add([]byte("<a"), []byte("<!DOCTYPE a>"))
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 50}))
	f.Fuzz(func(t *testing.T, frame, document []byte) {
		for _, options := range [][]validate.CallOption{nil, unknownStructures} {
			checkReport(t, v.Archive(frame, document, options...), len(frame)+len(document))
		}
	})
}

// FuzzParts gives anything as the view and as the JSON of a message.
func FuzzParts(f *testing.F) {
	whole := message(f, plan)
	f.Add([]byte(whole.view), []byte(whole.json))
	f.Add([]byte("<div class='soc-document' onclick='&#x41;' style='url(//)'>&nbsp;"), []byte(`{"asiakkuusasiakirja":{"asiakas":[`))
	whole.view, whole.json = "@@", "@@"
	whole.pack()
	piece := strings.Split(whole.document, base64.StdEncoding.EncodeToString([]byte("@@")))
	require.Len(f, piece, 3)
	v := validate.New(validate.ViewTexts(), validate.TestClients(), validate.WithLimits(validate.Limits{Issues: 50}))
	f.Fuzz(func(t *testing.T, view, json []byte) {
		document := piece[0] + base64.StdEncoding.EncodeToString(view) + piece[1] + base64.StdEncoding.EncodeToString(json) + piece[2]
		for _, options := range [][]validate.CallOption{nil, unknownStructures} {
			checkReport(t, v.Archive(nil, []byte(document), options...), len(document))
		}
		require.Error(t, v.Document(json, validate.Metadata{}, unknownStructures...).Err())
	})
}

// checkReport checks what every report must be.
func checkReport(t *testing.T, report validate.Report, size int) {
	t.Helper()
	require.LessOrEqual(t, report.Len(), 50)
	for i := range report.Issues() {
		if strings.HasPrefix(string(i.Rule), "archive.") || strings.HasPrefix(string(i.Rule), "context.") {
			require.NotEmpty(t, i.Source, i.Rule)
		}
		require.NotEmpty(t, i.Message(language.Swedish))
		require.NotContains(t, i.Message(language.Finnish), "%!")
		require.Positive(t, i.Line)
		require.LessOrEqual(t, i.Offset, size)
	}
}
