package message_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/kind"
	"github.com/sosmeta/sosmeta-go/internal/message"
)

var limits = message.Limits{Bytes: 128 << 20, Depth: 64, Nodes: 50_000, Attributes: 256, Namespaces: 64, Header: 4 << 20}

const head = `<?xml version="1.0" encoding="UTF-8"?>`

func TestProblemsOfAText(t *testing.T) {
	deep := strings.Repeat("<a>", 100_000) + strings.Repeat("</a>", 100_000)
	for _, c := range []struct {
		what, text string
		kind       message.Kind
		reason     message.Reason
		offset     int
		fatal      bool
	}{
		{"no declaration", "<a/>", message.NoDeclaration, 0, 0, false},
		{"byte order mark", "\xEF\xBB\xBF" + head + "<a/>", message.ByteOrderMark, 0, 0, false},
		{"CRLF", head + "\r\n<a/>", message.LineEnds, 0, 38, false},
		{"white space before the declaration", "\n" + head + "<a/>", message.Declaration, 0, 1, true},
		{"declaration in capitals", "<?XML version='1.0'?><a/>", message.Declaration, 0, 0, true},
		{"declaration without version", "<?xml encoding='UTF-8'?><a/>", message.Declaration, 0, 0, true},
		{"empty declaration", "<?xml ?><a/>", message.Declaration, 0, 0, true},
		{"XML 1.1", "<?xml version='1.1'?><a/>", message.Declaration, 0, 0, true},
		{"declared ISO-8859-1", `<?xml version="1.0" encoding="ISO-8859-1"?><a/>`, message.Encoding, message.DeclaredAs, 20, true},
		{"declared windows-1252", `<?xml version="1.0" encoding="windows-1252"?><a/>`, message.Encoding, message.DeclaredAs, 20, true},
		{"declared UTF-16", `<?xml version="1.0" encoding="UTF-16"?><a/>`, message.Encoding, message.DeclaredAs, 20, true},
		{"Latin-1 bytes", head + "<a>\xe4</a>", message.Encoding, message.Latin1Bytes, 41, true},
		{"UTF-16 with mark", "\xFF\xFE<\x00a\x00/\x00>\x00", message.Encoding, message.OtherKind, 0, true},
		{"UTF-16 without mark", "\x00<\x00a\x00/\x00>", message.Encoding, message.OtherKind, 0, true},
		{"DTD", head + "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", message.DocumentType, 0, 38, true},
		{"entity without DTD", head + "<a>&nbsp;</a>", message.Entity, 0, 41, true},
		{"entity in an attribute", head + "<a b='&x;'/>", message.Entity, 0, 44, true},
		{"processing instruction", head + "<?xml-stylesheet href='x'?><a/>", message.ProcessingInstruction, 0, 38, true},
		{"second declaration", head + head + "<a/>", message.Declaration, 0, 38, true},
		{"nothing", "", message.Syntax, message.NothingThere, 0, true},
		{"only a declaration", head, message.Syntax, message.UnexpectedEnd, 38, true},
		{"open element", head + "<a>", message.Syntax, message.UnexpectedEnd, 41, true},
		{"open tag", head + "<a b='c'", message.Syntax, message.UnexpectedEnd, 46, true},
		{"open comment", head + "<a><!-- ", message.Syntax, message.UnexpectedEnd, 46, true},
		{"open CDATA", head + "<a><![CDATA[", message.Syntax, message.UnexpectedEnd, 50, true},
		{"one <", head + "<a/><", message.Syntax, message.UnexpectedEnd, 43, true},
		{"wrong end", head + "<a></b>", message.Syntax, message.WrongEnd, 41, true},
		{"end without start", head + "<a/></a>", message.Syntax, message.WrongEnd, 42, true},
		{"name of a digit", head + "<1/>", message.Syntax, message.BadName, 38, true},
		{"no name in the end tag", head + "<a></>", message.Syntax, message.BadName, 41, true},
		{"attribute without quotes", head + "<a b=c/>", message.Syntax, message.BadAttribute, 41, true},
		{"attributes not apart", head + `<a b="c"d="e"/>`, message.Syntax, message.BadAttribute, 46, true},
		{"attribute twice", head + `<a b="c" b="e"/>`, message.Syntax, message.TwiceAttribute, 47, true},
		{"< in an attribute", head + `<a b="<"/>`, message.Syntax, message.BadCharacter, 44, true},
		{"]]> in text", head + `<a>]]></a>`, message.Syntax, message.BadCharacter, 41, true},
		{"a lone ampersand", head + `<a>R&D </a>`, message.Syntax, message.BadCharacter, 42, true},
		{"reference to a forbidden character", head + `<a>&#0;</a>`, message.Syntax, message.BadCharacter, 41, true},
		{"control character", head + "<a>\x01</a>", message.Syntax, message.BadCharacter, 41, true},
		{"half a tag", head + "<a / >", message.Syntax, message.BadMarkup, 41, true},
		{"unknown markup", head + "<a><!x></a>", message.Syntax, message.BadMarkup, 41, true},
		{"text after the root", head + "<a/>x", message.Syntax, message.OutsideRoot, 42, true},
		{"CDATA before the root", head + "<![CDATA[x]]><a/>", message.Syntax, message.OutsideRoot, 38, true},
		{"two roots", head + "<a/><b/>", message.Syntax, message.OutsideRoot, 42, true},
		{"-- in a comment", head + "<!-- -- --><a/>", message.Syntax, message.BadComment, 38, true},
		{"unbound prefix", head + `<ns0:a/>`, message.Namespace, 0, 38, true},
		{"unbound prefix of an attribute", head + `<a b:c="d"/>`, message.Namespace, 0, 41, true},
		{"too deep", head + deep, message.Limit, message.TooDeep, 38 + 64*3, true},
		{"too many attributes", head + "<a" + attributes(1_000_000) + "/>", message.Limit, message.TooManyAttributes, 38, true},
		{"too many namespaces", head + "<r xmlns:x='y'>" + strings.Repeat(`<a xmlns="b" xmlns:c="d">`, 33), message.Limit, message.TooManyNamespaces, 38 + 15 + 31*25, true},
		{"too many elements", head + "<r>" + strings.Repeat("<a/>", limits.Nodes) + "</r>", message.Limit, message.TooManyNodes, 41 + 4*(limits.Nodes-1), true},
		{"too many comments", head + "<r>" + strings.Repeat("<!---->", limits.Nodes), message.Limit, message.TooManyNodes, 41 + 7*(limits.Nodes-1), true},
		{"too many CDATA sections", head + "<r>" + strings.Repeat("<![CDATA[]]>", limits.Nodes), message.Limit, message.TooManyNodes, 41 + 12*(limits.Nodes-1), true},
		{"a part that is none for the elements in it", head + "<nonXMLBody><r>" + strings.Repeat(" ", limits.Header) + "<a/></r></nonXMLBody>", message.Limit, message.HeaderTooLarge, 53 + limits.Header, true},
		{"a part that is none, behind an element", head + "<nonXMLBody><r><a/>" + strings.Repeat(" ", limits.Header) + "</r></nonXMLBody>", message.Limit, message.HeaderTooLarge, 57, true},
		{"a header too large", head + "<r>" + strings.Repeat(" ", limits.Header) + "</r>", message.Limit, message.HeaderTooLarge, 41, true},
	} {
		t.Run(c.what, func(t *testing.T) {
			doc, problems := message.Read([]byte(c.text), limits)
			require.Equal(t, []message.Problem{{Kind: c.kind, Reason: c.reason, Offset: c.offset, Found: found(c.reason, c.text)}}, problems)
			require.Equal(t, c.fatal, doc == nil)
		})
	}
}

// found returns the kind that a problem names.
func found(reason message.Reason, text string) kind.Kind {
	if reason != message.OtherKind {
		return kind.Unknown
	}
	return kind.Of([]byte(text))
}

// attributes writes n attributes of different names.
func attributes(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(" a")
		for ; i > 0; i /= 26 {
			b.WriteByte('a' + byte(i%26))
		}
		b.WriteString(`="b"`)
	}
	return b.String()
}

func TestTextLargerThanTheLimitIsNotRead(t *testing.T) {
	_, problems := message.Read([]byte(head+"<a/>"), message.Limits{Bytes: 41, Depth: 64, Nodes: 1})
	require.Equal(t, []message.Problem{{Kind: message.Limit, Reason: message.TooManyBytes}}, problems)
}

func TestElementsAreFoundByNamespace(t *testing.T) {
	text := head + "\n" + `<x:r xmlns:x="urn:hl7-org:v3" xmlns="urn:hl7finland">` +
		`<x:a v="1"/><a v="2"/><b xmlns="urn:hl7-org:v3" nullFlavor='NA'> t&amp;<!-- c --><![CDATA[<]]> </b></x:r>`
	doc, problems := message.Read([]byte(text), limits)
	require.Empty(t, problems)
	require.Equal(t, []string{message.V3, "r"}, []string{doc.Root().Space, doc.Root().Name})
	for space, want := range map[string]string{message.V3: "1", message.Finland: "2"} {
		found := find(doc, map[string]string{message.V3: "a/@v", message.Finland: "f:a/@v"}[space])
		require.True(t, found.Exists)
		require.Empty(t, found.More)
		require.True(t, found.IsSet)
		require.Equal(t, want, found.Value)
		require.Equal(t, "/r/a/@v", found.Pointer)
		require.Equal(t, strings.Index(text, `a v="`+want)-len("<x:")+2*strings.Count(want, "2"), found.Offset)
	}
	b := find(doc, "b")
	require.True(t, b.First.Null)
	require.Equal(t, "t&<", b.First.Text)
}

// find follows one path.
func find(doc *message.Document, path string) message.Found {
	found, _ := doc.Find(message.NewPaths("r", path))
	return found[0]
}

func TestPathsAreFollowed(t *testing.T) {
	doc, problems := message.Read([]byte(head+`<r xmlns="urn:hl7-org:v3" xmlns:f="urn:hl7finland"><a><b/><b c="d">e</b><b c="f"/><f:g/></a></r>`), limits)
	require.Empty(t, problems)
	for _, c := range []struct {
		path, pointer, value string
		count                int
	}{
		{"a/b", "/r/a/b", "", 3},
		{"a/b[c=d]", "/r/a/b", "e", 1},
		{"a/b[!c]", "/r/a/b", "", 1},
		{"a/b[c=f]/@c", "/r/a/b/@c", "f", 1},
		{"a/b[c=x]", "/r/a/b", "", 0},
		{"a/x/y/@z", "/r/a/x", "", 0},
		{"a/g", "/r/a/g", "", 0},
		{"a/f:g", "/r/a/g", "", 1},
	} {
		found := find(doc, c.path)
		require.Equal(t, c.pointer, found.Pointer, c.path)
		require.Equal(t, c.value, found.Value, c.path)
		require.Equal(t, c.value != "", found.IsSet, c.path)
		require.Equal(t, c.count > 0, found.Exists, c.path)
		require.Len(t, found.More, max(c.count-1, 0), c.path)
		require.Equal(t, c.path == "a/g", found.Other.Pointer != "", c.path)
	}
}

func TestPartsStayWhereTheyAre(t *testing.T) {
	part := strings.Repeat("QUJD", 1<<20)
	text := []byte(head + "<r><nonXMLBody><text m='1'> <!-- c -->" + part + "</text><json>e30=</json></nonXMLBody><after>x</after></r>")
	before := bytes.Clone(text)
	var start, end runtime.MemStats
	runtime.ReadMemStats(&start)
	doc, problems := message.Read(text, limits)
	runtime.ReadMemStats(&end)
	require.Empty(t, problems)
	require.Less(t, end.TotalAlloc-start.TotalAlloc, uint64(len(part)/8), "the part was copied")
	root := slices.Collect(doc.RootNode().Elements())
	parts := slices.Collect(root[0].Elements())
	require.Len(t, parts, 2)
	require.Equal(t, " <!-- c -->"+part, string(parts[0].Content()))
	require.Equal(t, "e30=", string(parts[1].Content()))
	require.Empty(t, parts[0].Text())
	require.Equal(t, "x", root[1].Text())
	require.Equal(t, before, text)
}

// FuzzRead compares what is read with encoding/xml, and every place with the
// text.
func FuzzRead(f *testing.F) {
	f.Add([]byte(head + `<r xmlns="urn:hl7-org:v3" xmlns:e="urn:hl7finland"><e:a b='c'>d</e:a><nonXMLBody><text>QQ==</text></nonXMLBody></r>`))
	f.Add([]byte("\xEF\xBB\xBF<a><![CDATA[x]]>&#x41;</a>\r\n"))
	f.Add([]byte("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, problems := message.Read(data, limits)
		for _, p := range problems {
			require.LessOrEqual(t, p.Offset, len(data))
		}
		if doc == nil {
			require.NotEmpty(t, problems)
			require.LessOrEqual(t, problems[len(problems)-1].Kind, message.Limit)
			return
		}
		var walk func(n message.Node)
		walk = func(n message.Node) {
			require.Equal(t, byte('<'), data[n.Offset()])
			require.True(t, bytes.HasSuffix(bytes.SplitAfterN(data[n.Offset():], []byte(n.Local()), 2)[0], []byte(n.Local())))
			require.NotEmpty(t, n.Pointer())
			n.Content()
			for child := range n.Elements() {
				require.Greater(t, child.Offset(), n.Offset())
				walk(child)
			}
		}
		walk(doc.RootNode())
		if len(doc.Root().Content) == 0 || bytes.Contains(data, []byte("nonXMLBody")) {
			return // what stays out of the tree is not compared with encoding/xml
		}
		dec := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))))
		for {
			if _, err := dec.Token(); err == io.EOF {
				return
			} else if err != nil {
				t.Fatalf("encoding/xml refuses it: %v", err)
			}
		}
	})
}
