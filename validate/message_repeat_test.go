package validate_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestWhatIsThereTwiceIsToldAndNotValid repeats elements: the second one, which
// another reader may take, is read by nobody.
func TestWhatIsThereTwiceIsToldAndNotValid(t *testing.T) {
	const frame = "frame:/" + "RCMR_IN200002FI01"
	for _, c := range []struct{ in, element, pointer string }{
		{"", "recordTarget", cd + "/recordTarget"},
		{"", "patientRole", cd + "/recordTarget/patientRole"},
		{"", "patient", cd + "/recordTarget/patientRole/patient"},
		{"", "custodian", cd + "/custodian"},
		{"", "componentOf", cd + "/componentOf"},
		{"", "encompassingEncounter", cd + "/componentOf/encompassingEncounter"},
		{"", "component", cd + "/component"},
		{"", "nonXMLBody", inBody},
		{"", "text", inBody + "/text"},
		{"", "ep2:json", inBody + "/json"},
		{"", "ep2:localSocialHeader", lsh},
		{"", "ep2:serviceProcess", lsh + "/serviceProcess"},
		{"", "ep2:contentSpecificationId", lsh + "/contentSpecificationId"},
		{"frame", "controlActProcess", frame + "/controlActProcess"},
		{"frame", "subject", frame + "/controlActProcess/subject"},
		{"frame", "clinicalDocument", frame + "/controlActProcess/subject/clinicalDocument"},
		{"frame", "recordTarget", frame + "/controlActProcess/subject/clinicalDocument/recordTarget"},
	} {
		t.Run(c.in+" "+c.element, func(t *testing.T) {
			m := message(t, plan)
			text := m.text(c.in)
			element := regexp.MustCompile(`(?s)<` + c.element + `[ >].*?</` + c.element + `>`).FindString(*text)
			*text = strings.Replace(*text, element, element+element, 1)
			report := m.check(validate.New())
			require.Equal(t, []string{"archive.header.repeated " + c.pointer}, rulesAndPointers(report), lines(report))
			require.False(t, report.Valid())
			require.Equal(t, validate.Error, first(report).Severity)
			report = m.check(validate.New(validate.Suppress(validate.ArchiveHeaderRepeated, "a trial")))
			require.Zero(t, report.Len())
			require.False(t, report.Valid(), "what was not read is not valid")
		})
	}
}

// TestWhatMayBeThereTwiceIsNotTold repeats elements of which messages may have several.
func TestWhatMayBeThereTwiceIsNotTold(t *testing.T) {
	for _, element := range []string{"author", "given", "family"} {
		m := message(t, plan)
		found := regexp.MustCompile(`(?s)<` + element + `[ >].*?</` + element + `>`).FindString(m.document)
		m.document = strings.Replace(m.document, found, found+found, 1)
		require.Empty(t, rulesAndPointers(m.check(validate.New())), element)
	}
}

// TestAnElementHasNoPlaceInBase64 has elements in parts, behind which anything may
// be.
func TestAnElementHasNoPlaceInBase64(t *testing.T) {
	for _, c := range []struct{ old, new, pointer string }{
		{"</ep2:json>", "<x/>!!!</ep2:json>", inBody + "/json"},
		{"</ep2:json>", "<json xmlns='urn:hl7finland'>e30=</json></ep2:json>", inBody + "/json"},
		{"<!-- part -->eyJ", "<b/>eyJ", inBody + "/json"},
		{"</text>", "<script>alert(1)</script></text>", inBody + "/text"},
	} {
		m := changed(t, plan, nil)
		m.document = strings.Replace(m.document, c.old, c.new, 1)
		report := m.check(validate.New())
		require.Equal(t, []string{"archive.base64.character " + c.pointer}, rulesAndPointers(report), c.new)
		require.False(t, report.Valid())
	}
}

// TestANameWithoutACodeIsAnErrorInEveryPlace writes the identifier of a name instead
// of a code.
func TestANameWithoutACodeIsAnErrorInEveryPlace(t *testing.T) {
	codes := regexp.MustCompile(`<(?:ep2:)?(\w+) [^>]*?code="[^"]*" codeSystem="[^"]*"`)
	m := message(t, plan)
	places := codes.FindAllStringSubmatchIndex(m.document, -1)
	require.Greater(t, len(places), 10)
	for _, at := range places {
		name := m.document[at[2]:at[3]]
		changed := message(t, plan)
		element := regexp.MustCompile(`code="[^"]*"`).ReplaceAllLiteralString(m.document[at[0]:at[1]], `code="~nimi"`)
		changed.document = m.document[:at[0]] + element + m.document[at[1]:]
		report := changed.check(validate.New())
		require.False(t, report.Valid(), name)
	}
	for _, text := range []string{"~fi", " ~fi"} {
		m := message(t, plan)
		edit(t, &m.document, `<languageCode code="FI"/>`, `<languageCode code="`+text+`"/>`)
		require.NotEmpty(t, rulesAndPointers(m.check(validate.New())), text)
	}
	signed := changed(t, plan, []change{{"", `</ep2:localSocialHeader>`,
		`<ep2:signature><x code="~nimi" codeSystem="1.2.246.537.5.40127.2006"/></ep2:signature></ep2:localSocialHeader>`}})
	require.False(t, signed.check(validate.New()).Valid())
}
