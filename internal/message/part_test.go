package message_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// TestPartsAreTheLeavesBelowTheBody has an element hold "x", which the tree
// lacks if the element is a part.
func TestPartsAreTheLeavesBelowTheBody(t *testing.T) {
	const root = `<r xmlns="urn:hl7-org:v3">`
	for _, c := range []struct {
		text, path string
		part       bool
	}{
		{root + "<nonXMLBody><a>x</a></nonXMLBody></r>", "nonXMLBody/a", true},
		{`<nonXMLBody xmlns="urn:hl7-org:v3"><a>x</a></nonXMLBody>`, "a", true},
		{root + "<nonXMLBody><b/><a>x</a></nonXMLBody></r>", "nonXMLBody/a", true},
		{root + "<nonXMLBody><nonXMLBody/><a>x</a></nonXMLBody></r>", "nonXMLBody/a", true},
		{root + "<nonXMLBody>x</nonXMLBody></r>", "nonXMLBody", false},
		{root + "<nonXMLBody><a><b/>x</a></nonXMLBody></r>", "nonXMLBody/a", false},
		{root + "<nonXMLBody><a>x<b/></a></nonXMLBody></r>", "nonXMLBody/a", false},
		{root + "<nonXMLBody><b><a>x</a></b></nonXMLBody></r>", "nonXMLBody/b/a", false},
		{root + "<nonXMLBody><b/></nonXMLBody><a>x</a></r>", "a", false},
		{root + "<nonXMLBody/><b><a>x</a></b></r>", "b/a", false},
		{root + "<a>x</a><nonXMLBody/></r>", "a", false},
	} {
		doc, problems := message.Read([]byte(head+c.text), limits)
		require.Empty(t, problems, c.text)
		found := find(doc, c.path)
		require.Equal(t, map[bool]string{true: "", false: "x"}[c.part], found.First.Text, c.text)
		require.Contains(t, string(found.First.Content), "x", c.text)
	}
}

// TestOnlyWhatIsOutsideThePartsCountsAsHeader reads texts without a declaration
// within exactly as many bytes as they have outside their parts.
func TestOnlyWhatIsOutsideThePartsCountsAsHeader(t *testing.T) {
	for text, inParts := range map[string]int{
		"<r>0123456789</r>":                                         0,
		"<nonXMLBody><a>0123456789</a></nonXMLBody>":                10,
		"<nonXMLBody><a>01234<!-- -->56789</a></nonXMLBody>":        18,
		"<nonXMLBody>01234<a>56789</a></nonXMLBody>":                5,
		"<nonXMLBody><a>0123456789<b/><b/></a></nonXMLBody>":        0,
		"<nonXMLBody><a><b/>0123456789</a><c>0</c></nonXMLBody>":    1,
		"<nonXMLBody><a>01234</a> <a>56789</a></nonXMLBody>":        10,
		"<nonXMLBody><a><b>0123456789</b></a></nonXMLBody>":         0,
		"<r><nonXMLBody><a>0</a></nonXMLBody><a>0123456789</a></r>": 1,
	} {
		l := limits
		l.Header = len(text) - inParts
		doc, _ := message.Read([]byte(text), l)
		require.NotNil(t, doc, text)
		l.Header--
		doc, problems := message.Read([]byte(text), l)
		require.Nil(t, doc, text)
		require.Equal(t, message.HeaderTooLarge, problems[len(problems)-1].Reason, text)
	}
}
