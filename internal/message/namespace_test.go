package message_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// tags returns the start tags of a text with their namespaces, as "{space}local".
func tags(t *testing.T, text string) (list []string) {
	t.Helper()
	s := message.NewScanner([]byte(head+text), limits)
	for {
		token, ok := s.Next()
		if !ok {
			require.False(t, s.Stopped(), text)
			return list
		}
		if token.Kind == message.StartTag {
			list = append(list, "{"+token.Space+"}"+string(token.Local))
		}
	}
}

func TestPrefixesAreResolvedWhereTheyAreInForce(t *testing.T) {
	for text, want := range map[string][]string{
		`<a/>`:                                               {"{}a"},
		`<a xmlns="s"><b/></a>`:                              {"{s}a", "{s}b"},
		`<a xmlns="s"><b xmlns=""/><c/></a>`:                 {"{s}a", "{}b", "{s}c"},
		`<p:a xmlns:p="s"><b/><p:c/></p:a>`:                  {"{s}a", "{}b", "{s}c"},
		`<a><b xmlns="s"/><c/></a>`:                          {"{}a", "{s}b", "{}c"},
		`<a xmlns:p="s"><b xmlns:p="t"><p:c/></b><p:d/></a>`: {"{}a", "{}b", "{t}c", "{s}d"},
		`<a xmlns="s&#x2F;t"/>`:                              {"{s/t}a"},
		`<xml:a/>`:                                           {"{http://www.w3.org/XML/1998/namespace}a"},
		`<a xml:lang="fi" lang="fi"/>`:                       {"{}a"},
		`<a xmlns:p="s" p:b="1" b="2"/>`:                     {"{}a"},
	} {
		require.Equal(t, want, tags(t, text), text)
	}
}

func TestPrefixesThatAreNotInForceAreFaults(t *testing.T) {
	for text, at := range map[string]string{
		`<a><b xmlns:p="s"/><p:c/></a>`:       `<p:c`,
		`<a xmlns:p="s"><b xmlns:p=""><p:c/>`: `<p:c`,
		`<a xmlns:p="s" q:b="1"/>`:            `q:b`,
		`<p:q:a xmlns:p="s"/>`:                `<p:q:a`,
		`<:a/>`:                               `<:a`,
		`<a:/>`:                               `<a:`,
		`<a xmlns:p="s" p:="1"/>`:             `p:="`,
		`<a xmlns:p="s" p:b:c="1"/>`:          `p:b:c`,
	} {
		doc, problems := message.Read([]byte(head+text), limits)
		require.Nil(t, doc, text)
		require.Equal(t, []message.Problem{{Kind: message.Namespace, Offset: len(head) + strings.Index(text, at)}}, problems, text)
	}
}

func TestSiblingsMayBindAsManyNamespacesAsTheyLike(t *testing.T) {
	text := head + "<r>" + strings.Repeat(`<a xmlns="b" xmlns:c="d"/>`, limits.Namespaces) + "</r>"
	_, problems := message.Read([]byte(text), limits)
	require.Empty(t, problems)
}

func TestNamesMayHaveLettersOfAnyScript(t *testing.T) {
	for _, name := range []string{"ä", "a1", "a-b.c_d", "_", "aı̂", "א", "अि", "a٣"} {
		doc, problems := message.Read([]byte(head+"<"+name+"/>"), limits)
		require.Empty(t, problems, name)
		require.Equal(t, name, doc.Root().Name)
	}
	for _, name := range []string{"1", "-", ".", "٣", "\u0301", "€", "a€", "a b"} {
		doc, problems := message.Read([]byte(head+"<"+name+"/>"), limits)
		require.Nil(t, doc, name)
		require.Equal(t, message.Syntax, problems[0].Kind, name)
	}
}

func TestCommentsAndQuotesMayBeWrittenInAnyWay(t *testing.T) {
	for _, text := range []string{
		`<!----><a/>`, `<!-- - --><a/>`, `<a/><!-- -> -->`, `<a b='"' c="'" d = 'e'/>`, "<a\n/>", "<a></a\n>", `<a b=">"/>`, "<a/>\n\t ",
		`<a><![CDATA[]]]]><![CDATA[>]]></a>`, `<a><![CDATA[&x;<b>]]></a>`, `<a>]] ></a>`,
	} {
		doc, problems := message.Read([]byte(head+text), limits)
		require.Empty(t, problems, text)
		require.Equal(t, "a", doc.Root().Name, text)
	}
	for text, reason := range map[string]message.Reason{
		`<!--->` + `<a/>`: message.UnexpectedEnd, `<!-- ---><a/>`: message.BadComment, `<!-- -- --><a/>`: message.BadComment,
		`< a/>`: message.BadName, `<a></ a>`: message.BadName, `<a b="'/>`: message.UnexpectedEnd,
	} {
		doc, problems := message.Read([]byte(head+text), limits)
		require.Nil(t, doc, text)
		require.Equal(t, []message.Reason{reason}, []message.Reason{problems[len(problems)-1].Reason}, text)
	}
}

// TestEveryNodeCounts reads texts of five nodes each within that limit, and not
// within a smaller one.
func TestEveryNodeCounts(t *testing.T) {
	for _, text := range []string{
		`<a><b/><b/><b/><b/></a>`, `<a b="" c="" d="" e=""/>`, `<!----><a><!----><!----></a><!---->`,
		`<a><![CDATA[]]><![CDATA[]]><![CDATA[]]><b/></a>`, `<a b=""><!----><b c=""/></a>`,
	} {
		for nodes, whole := range map[int]bool{5: true, 4: false} {
			l := limits
			l.Nodes = nodes
			doc, problems := message.Read([]byte(head+text), l)
			require.Equal(t, whole, doc != nil, text)
			require.Equal(t, !whole, len(problems) == 1 && problems[0].Reason == message.TooManyNodes, text)
		}
	}
}
