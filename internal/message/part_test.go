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
		found := doc.Root().Find(c.path)
		require.Equal(t, map[bool]string{true: "", false: "x"}[c.part], found.Node.Text(), c.text)
		require.Contains(t, string(found.Node.Content()), "x", c.text)
	}
}
