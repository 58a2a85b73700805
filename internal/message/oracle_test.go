package message_test

import (
	"strings"
	"testing"

	"github.com/beevik/etree"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// FuzzElementsAreThoseOfEtree compares every element with the tree of etree: name,
// namespace, attributes and text. Parts, of which only the place is kept, are
// left out.
func FuzzElementsAreThoseOfEtree(f *testing.F) {
	for _, text := range []string{
		`<r xmlns="urn:hl7-org:v3" xmlns:e="urn:hl7finland"><e:a b='c' e:b="d">d</e:a><f/><f></f ></r>`,
		"<a> x<b>y</b><!-- z -->&amp;<![CDATA[<&\r\n]]>\r\n&#13;\r</a>",
		"<a b='\r\n&#10;\r' xml:lang='fi'><c xmlns='d'/><e/></a>",
		`<p:a xmlns:p="s"><p:b xmlns:p="t"/><b/></p:a>`,
		"<a\n/>", "<a><b/ ></a>", "<a><b></b\n></a>",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, _ := message.Read([]byte(text), limits)
		tree := etree.NewDocument()
		if doc == nil || strings.Contains(text, "nonXMLBody") || tree.ReadFromString(text) != nil {
			return
		}
		same(t, doc.RootNode(), tree.Root())
	})
}

func same(t *testing.T, n message.Node, e *etree.Element) {
	require.Equal(t, e.Tag, n.Local())
	require.Equal(t, e.NamespaceURI(), n.Space())
	var attrs [][2]string
	for _, a := range e.Attr {
		attrs = append(attrs, [2]string{a.FullKey(), a.Value})
	}
	require.Equal(t, attrs, n.Written())
	var text strings.Builder
	for _, c := range e.Child {
		if c, ok := c.(*etree.CharData); ok {
			text.WriteString(c.Data)
		}
	}
	require.Equal(t, strings.TrimSpace(text.String()), n.Text())
	children := e.ChildElements()
	i := 0
	for child := range n.Elements() {
		require.Less(t, i, len(children))
		same(t, child, children[i])
		i++
	}
	require.Len(t, children, i)
}
