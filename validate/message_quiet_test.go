package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestMessagesMayBeWrittenInAnotherWay changes what no check is about: nothing
// is reported.
func TestMessagesMayBeWrittenInAnotherWay(t *testing.T) {
	for _, c := range []struct {
		what    string
		changes []change
	}{
		{"a media type in capitals", []change{{"", `mediaType="application/xhtml+xml"`, `mediaType="Application/XHTML+XML"`}}},
		{"times without seconds", []change{{"", `value="20260323105424+0200"`, `value="202603231054+0200"`}}},
		{"times with parts of a second", []change{{"", `value="20260323105424+0200"`, `value="20260323105424.123+0200"`}}},
		{"code systems without their version", []change{{"", `codeSystem="1.2.246.537.6.1264.201701"`, `codeSystem="1.2.246.537.6.1264"`},
			{"frame", `codeSystem="1.2.246.537.6.1503.201601"`, `codeSystem="1.2.246.537.6.1503"`}}},
		{"another service of the archive", []change{{"frame", `code="SP17"`, `code="SP99"`}}},
		{"two given names", []change{{"", `<given>Aapo Olavi</given>`, `<given>Aapo</given><given>Olavi</given>`}}},
		{"a language in small letters", []change{{"", `<languageCode code="FI"/>`, `<languageCode code="fi"/>`}}},
		{"white space around the text of an element", []change{
			{"", `2024.11.28</ep2:contentSpecificationId>`, "2024.11.28\n\t</ep2:contentSpecificationId>"}}},
		{"an element that no check knows", []change{{"", `<setId `, `<title>Suunnitelma</title><setId `}}},
	} {
		t.Run(c.what, func(t *testing.T) {
			require.Empty(t, rulesAndPointers(changed(t, plan, c.changes).check(validate.New())))
		})
	}
}

// TestOneFaultIsReportedOnce makes faults that several checks could see.
func TestOneFaultIsReportedOnce(t *testing.T) {
	for _, c := range []struct {
		what, base string
		changes    []change
		want       []string // rule and pointer
	}{
		{"a frame for no document", plan, []change{{"frame", "clinicalDocument", "otherDocument"}},
			[]string{"archive.frame.missing " + inDoc}},
		{"a frame without namespace in its document", plan, []change{{"frame", "<clinicalDocument ", `<clinicalDocument xmlns="other" `}},
			[]string{"archive.xml.namespace " + inDoc}},
		{"another day of birth beside the number in both texts", relationship, []change{{"", `<birthTime value="20090915"`, `<birthTime value="20090916"`}},
			[]string{"archive.birth-date " + patientRole + "/patient/birthTime/@value"}},
		{"an identity number in small letters", plan, []change{{"json", "070717A911X", "070717a911x"}},
			[]string{"value.identity-number " + planKey + "/asiakas/0/henkilotunnus/value"}},
		{"a format that is not known, with text that is not JSON", plan,
			[]change{{"", `code="5" codeSystem="1.2.246.537.5.40179.2008"`, `code="77" codeSystem="1.2.246.537.5.40179.2008"`}, {"json", `{"lapsi`, `{lapsi`}},
			[]string{"archive.header.code " + lsh + "/structuredFileFormat/@code"}},
		{"no format, with text that is not JSON", plan,
			[]change{{"", `<ep2:structuredFileFormat code="5"`, `<ep2:structuredFileFormat`}, {"json", `{"lapsi`, `{lapsi`}},
			[]string{"archive.header.missing " + lsh + "/structuredFileFormat/@code", "json.syntax "}},
		{"no format and no JSON", plan,
			[]change{{"", `<ep2:structuredFileFormat code="5"`, `<ep2:structuredFileFormat`}, {"", "ep2:json", "ep2:other"}},
			[]string{"archive.header.missing " + lsh + "/structuredFileFormat/@code", "archive.body.other " + inBody + "/*"}},
		{"a relationship without the element of what must be absent", relationship,
			[]change{{"", "<componentOf>", "<other>"}, {"", "</componentOf>", "</other>"}},
			[]string{"context.service-unit " + cd + "/componentOf"}},
		{"text that is no object and starts with the root key of another structure", relationship,
			[]change{{"json", `{"asiakkuusasiakirja":`, `["iakkaiden_palvelujen_asiakassuunnitelma", {"asiakkuusasiakirja":`}},
			[]string{"json.syntax /1"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			report := changed(t, c.base, c.changes).check(validate.New())
			require.Equal(t, c.want, rulesAndPointers(report), lines(report))
		})
	}
}

// TestIssuesAreInTheOrderOfTheirText spoils a header in many places, which are
// checked in another order.
func TestIssuesAreInTheOrderOfTheirText(t *testing.T) {
	m := changed(t, plan, []change{
		{"", `<languageCode code="FI"/>`, `<languageCode code="xx"/>`},
		{"", `<versionNumber value="1"/>`, `<versionNumber value="0"/>`},
		{"", `<birthTime value="20170707"/>`, `<birthTime value="20170708"/>`},
		{"", `<ep2:recordStatus `, `<recordStatus `},
		{"", `<ep2:type>Sosiaalihuollon palveluprosessi<`, `<ep2:type>Prosessi<`},
		{"", `<setId root="1.2.246.10.99999922.95.2026.7001.1"`, `<setId root="1.2.246.10.99999922.95.2026.7001.8"`},
		{"frame", "SP17", "SP1"},
		{"frame", documentID, otherDocumentID},
		{"json", `"sukunimi": "Harjoitus", `, ``},
		{"json", "10.40001", "10.40002"},
	})
	report := m.check(validate.New())
	require.Greater(t, report.Len(), 8)
	place := func(i validate.Issue) int {
		switch {
		case strings.HasPrefix(i.Pointer, "frame:"):
			return i.Offset
		case strings.HasPrefix(i.Pointer, "header:"):
			return 1_000_000 + i.Offset
		}
		return 2_000_000 + i.Offset
	}
	require.True(t, slices.IsSortedFunc(slices.Collect(report.Issues()), func(a, b validate.Issue) int { return place(a) - place(b) }), lines(report))
}

// TestOptionsOfTheCallerOverrideTheMetadata gives options that contradict a message.
func TestOptionsOfTheCallerOverrideTheMetadata(t *testing.T) {
	const old = "1.2.246.537.6.1505.1.2022.1.10"
	report := message(t, relationship).check(validate.New(), validate.Structure(old))
	st, ok := report.Structure()
	require.True(t, ok)
	require.Equal(t, old, st.OID())
}

// TestANumberThatCannotBeReadIsLeftOut reads a version that is too large.
func TestANumberThatCannotBeReadIsLeftOut(t *testing.T) {
	m := message(t, plan)
	edit(t, &m.document, `<versionNumber value="1"/>`, `<versionNumber value="99999999999"/>`)
	md, ok := validate.New().ReadMetadata([]byte(m.document))
	require.True(t, ok)
	require.Zero(t, md.Version)
}

// TestFirstSignatureIsRead gives a header two signatures. The first lacks one of
// the two codes.
func TestFirstSignatureIsRead(t *testing.T) {
	m := changed(t, plan, []change{{"", `</ep2:localSocialHeader>`,
		`<ep2:signatureCollection><ep2:signature><x code="1" codeSystem="1.2.246.537.5.40127.2006"/></ep2:signature>` +
			`<ep2:signature><x code="2" codeSystem="1.2.246.537.5.40127.2006"/><x code="3" codeSystem="1.2.246.537.5.40128.2006"/></ep2:signature>` +
			`</ep2:signatureCollection></ep2:localSocialHeader>`}})
	require.Empty(t, rulesAndPointers(m.check(validate.New())))
	md, ok := validate.New().ReadMetadata([]byte(m.document))
	require.True(t, ok)
	require.Equal(t, "1", md.Signature.Type.Code)
	require.Equal(t, "3", md.Signature.Method.Code)
}

// changed returns a message of testdata with its changes made, each wherever its
// text is.
func changed(t *testing.T, base string, changes []change) *sent {
	t.Helper()
	m := message(t, base)
	for _, c := range changes {
		text := m.text(c.in)
		require.Contains(t, *text, c.old)
		*text = strings.ReplaceAll(*text, c.old, c.new)
	}
	m.pack()
	return m
}
