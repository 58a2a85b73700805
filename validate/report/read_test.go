package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate/report"
)

// readers check a report of each format against its schema, or read it strictly if
// the format has no schema.
var readers = map[report.Format]func(t testing.TB, data []byte){
	report.TextFormat: readText, report.JSONFormat: readJSON, report.SARIFFormat: readSARIF,
	report.JUnitFormat: readJUnit, report.HTMLFormat: readHTML,
}

func TestReportsAreReadByStrictReaders(t *testing.T) {
	for _, format := range report.Formats() {
		readers[format](t, []byte(run(t, format)))
	}
}

func readText(t testing.TB, data []byte) {
	require.Regexp(t, `(?m)^Documents: \d+, valid: \d+, errors: \d+, warnings: \d+(, unreadable: \d+)?$`, string(data))
}

// readJSON takes lines of the documented shape, members in that order.
func readJSON(t testing.TB, data []byte) {
	shape := regexp.MustCompile(`^\{"file":"[^\n]*","structure":"[0-9.]*","valid":(true|false),"issues":\[(\{"rule":.*\})?\](,"more":\{("(error|warning|information)":\d+,?)+\})?\}$`)
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		require.Regexp(t, shape, line)
		dec := json.NewDecoder(strings.NewReader(line))
		dec.DisallowUnknownFields()
		var doc struct {
			File, Structure string
			Valid           bool
			More            map[string]int
			Issues          []struct {
				Rule, Severity, Pointer, Source, Message string
				Line, Column                             int
			}
		}
		require.NoError(t, dec.Decode(&doc))
		for _, i := range doc.Issues {
			require.NotEmpty(t, i.Message)
			require.Contains(t, []string{"error", "warning", "information"}, i.Severity)
		}
	}
}

func sarifSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	f, err := os.Open("testdata/sarif-schema-2.1.0.json")
	require.NoError(t, err)
	defer f.Close()
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft4
	c.AssertFormat = true
	const id = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	require.NoError(t, c.AddResource(id, f))
	compiled, err := c.Compile(id)
	require.NoError(t, err)
	return compiled
}

// readSARIF checks a report against the published schema, and what the standard
// requires beyond it.
func readSARIF(t testing.TB, data []byte) {
	var log any
	require.NoError(t, json.Unmarshal(data, &log))
	require.NoError(t, sarifSchema(t).Validate(log))
	var typed struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
			}
		}
	}
	require.NoError(t, json.Unmarshal(data, &typed))
	require.Len(t, typed.Runs, 1)
	rules := typed.Runs[0].Tool.Driver.Rules
	seen := map[string]bool{}
	for _, r := range rules {
		require.False(t, seen[r.ID], "rule %s occurs twice", r.ID)
		seen[r.ID] = true
	}
	for _, r := range typed.Runs[0].Results {
		require.Equal(t, rules[r.RuleIndex].ID, r.RuleID)
	}
}

func TestSARIFSchemaRefusesWhatIsNotSARIF(t *testing.T) {
	schema := sarifSchema(t)
	good := run(t, report.SARIFFormat)
	for _, c := range []struct{ from, to string }{
		{`"level":"error"`, `"level":"fatal"`},
		{`"startLine":1`, `"startLine":0`},
		{`"message":{"text":`, `"message":{"words":`},
		{`"version":"2.1.0"`, `"version":"2.2"`},
		{`"driver":{"name":`, `"driver":{"nam":`},
		{`"kind":"external"`, `"kind":"other"`},
	} {
		var log any
		require.Contains(t, good, c.from)
		require.NoError(t, json.Unmarshal([]byte(strings.Replace(good, c.from, c.to, 1)), &log))
		require.Error(t, schema.Validate(log), c.to)
	}
}

// junitElements are the elements of JUnit XML as CI systems read it: the
// attributes that each must have and may have, and its children in order.
var junitElements = map[string]struct{ must, may, children string }{
	"testsuites": {"name", "", "testsuite*"},
	"testsuite":  {"name tests failures errors skipped", "timestamp", "properties? testcase+ system-out?"},
	"properties": {"", "", "property+"},
	"property":   {"name value", "", ""},
	"testcase":   {"classname name", "", "failure? error?"},
	"failure":    {"message type", "", ""},
	"error":      {"message type", "", ""},
	"system-out": {"", "", ""},
}

type junitNode struct {
	XMLName  xml.Name
	Attrs    []xml.Attr  `xml:",any,attr"`
	Children []junitNode `xml:",any"`
}

func (n junitNode) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (n junitNode) count(kind string) (found int) {
	for _, c := range n.Children {
		found += c.count(kind)
		if c.XMLName.Local == kind {
			found++
		}
	}
	return found
}

func readJUnit(t testing.TB, data []byte) {
	var root junitNode
	require.NoError(t, readJUnitTree(data, &root))
	require.Equal(t, "testsuites", root.XMLName.Local)
}

// readJUnitTree reads the tree and returns what differs from junitElements.
func readJUnitTree(data []byte, root *junitNode) error {
	dec := xml.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(root); err != nil {
		return err
	}
	if token, err := dec.Token(); err == nil {
		if text, ok := token.(xml.CharData); !ok || len(bytes.TrimSpace(text)) > 0 {
			return errors.New("something follows the root element")
		}
	}
	return checkJUnit(*root)
}

func checkJUnit(n junitNode) error {
	name := n.XMLName.Local
	element, known := junitElements[name]
	if !known {
		return errors.New("unknown element " + name)
	}
	var children strings.Builder
	for _, c := range n.Children {
		children.WriteString(c.XMLName.Local + " ")
		if err := checkJUnit(c); err != nil {
			return err
		}
	}
	order := "^"
	for _, c := range strings.Fields(element.children) {
		order += "(" + strings.TrimRight(c, "?*+") + " )" + strings.TrimLeft(c, "abcdefghijklmnopqrstuvwxyz-")
	}
	if !regexp.MustCompile(order + "$").MatchString(children.String()) {
		return errors.New(name + " has the children " + children.String())
	}
	for _, a := range n.Attrs {
		if !strings.Contains(" "+element.must+" "+element.may+" ", " "+a.Name.Local+" ") {
			return errors.New(name + " has the attribute " + a.Name.Local)
		}
	}
	for _, a := range strings.Fields(element.must) {
		if n.attr(a) == "" {
			return errors.New(name + " lacks the attribute " + a)
		}
	}
	if name == "testsuite" {
		for attr, kind := range map[string]string{"tests": "testcase", "failures": "failure", "errors": "error"} {
			if n.attr(attr) != strconv.Itoa(n.count(kind)) {
				return errors.New("testsuite counts " + attr + " wrongly")
			}
		}
	}
	return nil
}

func TestJUnitReaderIsStrict(t *testing.T) {
	good := run(t, report.JUnitFormat)
	for _, c := range []struct{ from, to string }{
		{`tests="1"`, `tests="2"`},
		{` classname=`, ` class=`},
		{`<properties>`, `<property name="a" value="b"/><properties>`},
		{`</testsuites>`, ``},
		{`<failure`, `<fault/><failure`},
		{`</testsuites>`, `</testsuites><testsuites/>`},
	} {
		require.Contains(t, good, c.from)
		require.Error(t, readJUnitTree([]byte(strings.Replace(good, c.from, c.to, 1)), new(junitNode)), c.to)
	}
}

// readHTML takes a page whose elements are all closed in order, which loads and runs
// nothing, and which links to its own anchors alone.
func readHTML(t testing.TB, data []byte) {
	require.NoError(t, checkHTML(data))
}

func checkHTML(data []byte) error {
	if !bytes.HasPrefix(data, []byte("<!DOCTYPE html>\n<html lang=\"")) {
		return errors.New("no doctype and language")
	}
	// The elements that HTML never closes; all else is closed as in XML.
	data = regexp.MustCompile(`<(meta|br|wbr)\b([^>]*)>`).ReplaceAll(data, []byte("<$1$2/>"))
	dec := xml.NewDecoder(bytes.NewReader(data))
	var open []string
	anchors, links := map[string]bool{}, map[string]bool{}
	for {
		token, err := dec.Token()
		if err == io.EOF {
			if len(open) > 0 {
				return errors.New("not closed: " + strings.Join(open, " "))
			}
			for link := range links {
				if !anchors[link] {
					return errors.New("a link to nothing: " + link)
				}
			}
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			open = append(open, token.Name.Local)
			switch token.Name.Local {
			case "script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use":
				return errors.New("element " + token.Name.Local)
			}
			for _, a := range token.Attr {
				anchor, own := strings.CutPrefix(a.Value, "#")
				switch name := strings.ToLower(a.Name.Local); {
				case name == "id" && anchors[a.Value]:
					return errors.New("an anchor twice: " + a.Value)
				case name == "id":
					anchors[a.Value] = true
				case name == "href" && own:
					links[anchor] = true
				case name == "src" || name == "href" || name == "style" || strings.HasPrefix(name, "on"):
					return errors.New("attribute " + name)
				}
			}
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1] != token.Name.Local {
				return errors.New("closed out of order: " + token.Name.Local)
			}
			open = open[:len(open)-1]
		case xml.CharData:
			if bytes.Contains(token, []byte("@import")) || bytes.Contains(token, []byte("url(")) {
				return errors.New("a style that loads something")
			}
		}
	}
}

func TestHTMLReaderIsStrict(t *testing.T) {
	good := run(t, report.HTMLFormat)
	for _, c := range []struct{ from, to string }{
		{`</main>`, ``},
		{`</tbody>`, `</table>`},
		{`<main>`, `<main><script>1</script>`},
		{`<main>`, `<main onclick="x">`},
		{`* {`, `@import "x"; * {`},
		{`<h1>`, `<a href="x">x</a><h1>`},
		{`<h1>`, `<a href="#x">x</a><h1>`},
		{`<h1>`, `<h1 id="issues">`},
	} {
		require.Contains(t, good, c.from)
		require.Error(t, checkHTML([]byte(strings.Replace(good, c.from, c.to, 1))), c.to)
	}
}
