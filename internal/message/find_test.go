package message_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// TestPathLeadsToTheFirstElementAndSaysWhatIsMissing follows paths of one text.
// The place is what begins at the offset.
func TestPathLeadsToTheFirstElementAndSaysWhatIsMissing(t *testing.T) {
	const text = head + `<r xmlns="urn:hl7-org:v3" xmlns:f="urn:hl7finland" xmlns:x="other">` +
		`<a b="1"><c/></a><a b="2"><d/></a>` +
		`<e b=""/><g nullFlavor="UNK"/><h nullFlavor="NA" b="3"/><i x:b="4"/>` +
		`<x:j k="1"/><x:j k="2"/></r>`
	doc, problems := message.Read([]byte(text), limits)
	require.Empty(t, problems)
	for _, c := range []struct {
		path, pointer, place, value string
	}{
		{"a/@b", "/r/a/@b", `<a b="1"`, "1"},
		{"a[b=2]/@b", "/r/a/@b", `<a b="2"`, "2"},
		{"a/c", "/r/a/c", "<c/>", ""},
		{"a/d", "/r/a/d", `<a b="1"`, ""}, // the second a is not looked into
		{"e/@b", "/r/e/@b", "<e", ""},
		{"e/@x", "/r/e/@x", "<e", ""},
		{"g/@b", "/r/g", "<g", ""}, // nullFlavor says why there is no value
		{"h/@b", "/r/h/@b", "<h", "3"},
		{"i/@b", "/r/i/@b", "<i", ""}, // the attribute of another namespace is another one
		{"j/@k", "/r/j", `<x:j k="2"`, ""},
		{"j[k=1]/@k", "/r/j", `<x:j k="1"`, ""},
		{"j[k=3]/@k", "/r/j", "<r", ""},
		{"y/z", "/r/y", "<r", ""},
	} {
		found := find(doc, c.path)
		require.Equal(t, c.value, found.Value, c.path)
		require.Equal(t, c.value != "", found.IsSet, c.path)
		require.Equal(t, c.pointer, found.Pointer, c.path)
		require.Equal(t, strings.Index(text, c.place), found.Offset, c.path)
	}
}

func TestAttributesOfAnotherNamespaceAreOthers(t *testing.T) {
	const text = head + `<r xmlns="urn:hl7-org:v3" xmlns:x="other" x:code="1" x:codeSystem="2" x:codeSystemName="3" x:displayName="4" x:root="5" x:nullFlavor="6"/>`
	doc, problems := message.Read([]byte(text), limits)
	require.Empty(t, problems)
	root := doc.Root()
	require.True(t, root.HasAttributes)
	require.False(t, root.Null)
	require.Empty(t, root.Code+root.System+root.SystemName+root.Display+root.Root)
}

func TestNamespaceDeclarationsAreNoAttributes(t *testing.T) {
	for text, want := range map[string]bool{
		`<a/>`:                         false,
		`<a xmlns="s"/>`:               false,
		`<a xmlns:p="s"/>`:             false,
		`<a xmlns="s" xmlns:p="t"/>`:   false,
		`<a b=""/>`:                    true,
		`<a xmlns:p="s" p:xmlns="t"/>`: true,
		`<a xml:space="preserve"/>`:    true,
	} {
		doc, problems := message.Read([]byte(head+text), limits)
		require.Empty(t, problems, text)
		require.Equal(t, want, doc.Root().HasAttributes, text)
	}
}

func TestContentIsWhatIsBetweenTheTags(t *testing.T) {
	for text, want := range map[string]string{
		`<a/>`: "", `<a />`: "", `<a></a>`: "", `<a> </a >`: " ", `<a b=">">x<b/>y</a>`: "x<b/>y", `<a><!-- > --></a>`: "<!-- > -->",
	} {
		doc, problems := message.Read([]byte(head+text), limits)
		require.Empty(t, problems, text)
		root := doc.Root()
		require.Equal(t, want, string(root.Content), text)
		require.Equal(t, want, text[root.ContentOffset-len(head):][:len(want)], text)
	}
}
