package validate_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A worstMessage makes a message that tries to cost more than it is worth.
type worstMessage struct {
	what string
	make func(m *sent, size int)
}

func (c *worstMessage) document(t testing.TB, size int) []byte {
	t.Helper()
	m := message(t, relationship)
	c.make(m, size)
	require.Greater(t, len(m.document), size)
	return []byte(m.document)
}

// shown puts content in the view, without a mention in the header.
func shown(content func(size int) string) func(*sent, int) {
	return func(m *sent, size int) {
		m.view = `<div xmlns="http://www.w3.org/1999/xhtml" class="soc-document">` + content(size) + "</div>"
		m.pack()
	}
}

// structured puts members in the JSON.
func structured(members func(size int) string) func(*sent, int) {
	return func(m *sent, size int) {
		m.json = `{"asiakkuusasiakirja":{` + members(size) + "}}"
		m.pack()
	}
}

// written replaces the Base64 of the view.
func written(content func(size int) string) func(*sent, int) {
	return func(m *sent, size int) {
		m.document = viewContent.ReplaceAllStringFunc(m.document, func(s string) string {
			sub := viewContent.FindStringSubmatch(s)
			return sub[1] + content(size) + sub[3]
		})
	}
}

// headed puts content in the header.
func headed(content func(size int) string) func(*sent, int) {
	return func(m *sent, size int) {
		m.document = strings.Replace(m.document, "<realmCode", content(size)+"<realmCode", 1)
	}
}

// valued puts pieces before the first value that follows a text.
func valued(behind, piece string) func(*sent, int) {
	return func(m *sent, size int) { m.document = strings.Replace(m.document, behind, behind+same(size, piece), 1) }
}

// each is the content of one piece again and again.
func each(piece string) func(int) string { return func(n int) string { return same(n, piece) } }

// worstMessages are the worst messages that we can think of.
var worstMessages = []worstMessage{
	// The view.
	{"a view nested to the limit, again and again", shown(each(strings.Repeat("<div>", 60) + strings.Repeat("</div>", 60)))},
	{"a view of empty elements", shown(each("<p/>"))},
	{"a view of open elements", shown(each("<p>"))},
	{"a view of attributes", shown(func(n int) string { return same(n, "<p"+manyAttributes(250)+"/>") })},
	{"a view of attributes with one long beginning", shown(func(n int) string {
		return same(n, "<p"+run(100*150, func(i int) string { return fmt.Sprintf(" %s%03d=''", strings.Repeat("a", 150), i) })+"/>")
	})},
	{"a view of namespaces", shown(func(n int) string {
		return same(n, "<p"+run(60*10, func(i int) string { return fmt.Sprintf(" xmlns:a%02d='b'", i) })+"/>")
	})},
	{"a view of prefixes", shown(func(n int) string {
		return "<p" + run(60*10, func(i int) string { return fmt.Sprintf(" xmlns:a%02d='b'", i) }) + ">" + same(n, "<a00:b/>") + "</p>"
	})},
	{"a view of long names", shown(func(n int) string { return same(n, "<"+strings.Repeat("a", 10_000)+"/>") })},
	{"one long name in a view", shown(func(n int) string { return "<" + same(n, "a") + "/>" })},
	{"one long attribute in a view", shown(func(n int) string { return "<p " + same(n, "a") + "=''/>" })},
	{"a view of references", shown(each("&amp;"))},
	{"a view of numbered references", shown(each("&#x000000000000000000000041;"))},
	{"an attribute of references in a view", shown(func(n int) string { return "<p title='" + same(n, "&amp;") + "'/>" })},
	{"a view of CDATA sections", shown(each("<![CDATA[]]>"))},
	{"a view of comments", shown(each("<!---->"))},
	{"a view of brackets", shown(each("]]"))},
	{"a view of classes", shown(func(n int) string { return "<div class='" + same(n, "soc-a ") + "'/>" })},
	{"a view of addresses", shown(each("<a href='http:'/>"))},
	{"one long address in a view", shown(func(n int) string { return "<a href='" + same(n, " a") + "'/>" })},
	{"addresses in a style attribute", shown(func(n int) string { return "<p style='" + same(n, "url(a") + "'/>" })},
	{"addresses in a style element", shown(func(n int) string { return "<style>" + same(n, "url(a") + "</style>" })},
	{"quotes in a style element", shown(func(n int) string { return "<style>" + same(n, "url('''''''''") + "</style>" })},
	{"scripts", shown(each("<script/>"))},
	{"what looks like identity numbers", shown(each("070717A911X "))},
	{"identity numbers without an end", shown(each("070717A"))},

	// The JSON, beside what it costs as a document.
	{"texts of the JSON that the view must show", func(m *sent, n int) {
		shown(func(n int) string { return run(n, func(i int) string { return fmt.Sprintf("x%08d ", i) }) })(m, n/2)
		structured(func(n int) string {
			return `"palveluista_vastaava_tyontekija":[` + list(run(n, func(i int) string {
				return fmt.Sprintf(`{"sukunimi":"x%08dy","etunimet":"x%08dz"},`, i, i)
			})) + "]"
		})(m, n/2)
	}},
	{"strings below a long name", structured(func(n int) string { return `"` + same(n/2, "a") + `":[` + list(same(n/2, `"",`)) + "]" })},
	{"service tasks below long names", structured(func(n int) string {
		long := `"` + strings.Repeat("a", 100) + `":`
		return strings.Repeat(long+"{", 50) + long + "[" + list(same(n, `{"palvelutehtava":{"code":"24"}},`)) + "]" + strings.Repeat("}", 50)
	})},

	// The Base64.
	{"Base64 in short lines", written(each("QUJD\n"))},
	{"Base64 in references", written(each("&#65;"))},
	{"Base64 between comments", written(each("QUJD<!---->"))},
	{"comments before Base64", written(each("<!---->"))},
	{"Base64 in CDATA sections", written(each("<![CDATA[QUJD]]>"))},
	{"padding again and again", written(func(n int) string { return "QQ" + same(n, "=") })},
	{"elements in the place of Base64", written(each("<a/>"))},
	{"comments in the place of Base64", written(func(n int) string { return same(n, "<!---->") + "<a/>" })},
	{"CDATA sections in the place of Base64", written(func(n int) string { return same(n, "<![CDATA[]]>") + "<a/>" })},

	// The header.
	{"comments in the header", headed(each("<!---->"))},
	{"CDATA sections in the header", headed(each("<![CDATA[]]>"))},
	{"references in the header", headed(each("&lt;"))},
	{"authors", headed(each("<author/>"))},
	{"receivers of other namespaces", headed(each("<recordTarget xmlns=''/>"))},
	{"service tasks in the header and in the JSON", func(m *sent, n int) {
		m.document = strings.Replace(m.document, "</ep2:localSocialHeader>",
			same(n/2, `<ep2:functionCode code="1" codeSystem="1.2.246.537.6.1221"/>`)+"</ep2:localSocialHeader>", 1)
		structured(func(n int) string { return `"a":[` + list(same(n, `{"palvelutehtava":{"code":"2"}},`)) + "]" })(m, n/2)
	}},
	{"signatures, and codes beside them", func(m *sent, n int) {
		m.document = strings.Replace(m.document, "</ep2:localSocialHeader>",
			same(n/2, "<ep2:signature/>")+same(n/2, `<a code="1" codeSystem="1.2.246.537.5.40127"/>`)+"</ep2:localSocialHeader>", 1)
	}},
	{"long names in the header", headed(func(n int) string { return same(n, "<"+strings.Repeat("a", 10_000)+"/>") })},
	{"open elements in the header", headed(each("<a>"))},
	{"processing instructions", headed(each("<?a?>"))},
	{"one long text in the header", valued("<ep2:contentSpecificationId>", "1&amp;")},
	{"one long text between comments", valued("<ep2:contentSpecificationId>", "1<!---->")},
	{"one long label", valued(`displayName="`, "&quot;")},
	{"a long OID", valued(`<setId root="`, "1.")},
	{"a long time", valued(`<effectiveTime value="`, "2026")},
	{"a long identity number of the client", valued(`extension="`, "0")},
	{"the text as Base64 without its end", func(m *sent, n int) {
		m.document = m.document[:strings.Index(m.document, "</text>")] + base64.StdEncoding.EncodeToString([]byte(same(n, "a")))
	}},
}
