package report

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
)

// JUnit makes a writer of the XML that CI systems show as test results. A
// document is a testsuite with its name, and its structure as a property; an
// issue that is an error is a testcase with a failure of the rule as type, and
// a document without errors is one testcase that passes. Warnings and
// information are written to the suite's system-out. Issues beyond the validator's limit
// are a failure of the rule json.limit if errors are among them. A document that could not be
// read is a testcase with an error, and so is a run that was interrupted.
func JUnit(w io.Writer, opts ...Option) Writer {
	b := bufio.NewWriter(w)
	enc := xml.NewEncoder(b)
	enc.Indent("  ", "  ")
	return &junit{w: b, enc: enc, options: settle(opts)}
}

type junit struct {
	w   *bufio.Writer
	enc *xml.Encoder
	options
	tally
	started bool
}

type junitSuite struct {
	XMLName    xml.Name         `xml:"testsuite"`
	Name       string           `xml:"name,attr"`
	Tests      int              `xml:"tests,attr"`
	Failures   int              `xml:"failures,attr"`
	Errors     int              `xml:"errors,attr"`
	Skipped    int              `xml:"skipped,attr"`
	Timestamp  string           `xml:"timestamp,attr,omitempty"`
	Properties *junitProperties `xml:"properties"`
	Cases      []junitCase      `xml:"testcase"`
	Out        string           `xml:"system-out,omitempty"`
}

type junitProperties struct {
	List []junitProperty `xml:"property"`
}

type junitProperty struct {
	Name  string `xml:"name,attr"`
	Value string `xml:"value,attr"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Failure *junitTrouble `xml:"failure"`
	Error   *junitTrouble `xml:"error"`
}

type junitTrouble struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func (j *junit) Document(name string, r validate.Report) error {
	j.add(&r)
	name = shown(name)
	suite := junitSuite{Name: name}
	if oid, title := structure(&r, j.words.tag); oid != "" {
		suite.Properties = &junitProperties{[]junitProperty{{"structure", oid}, {"structure-name", title}}}
	}
	var out strings.Builder
	for i := range r.Issues() {
		line := fmt.Sprintf("%d:%d %s %s %s: %s",
			i.Line, i.Column, j.words.Severities[i.Severity], i.Rule, j.words.pointer(i.Pointer), i.Message(j.words.tag))
		if i.Severity != validate.Error {
			out.WriteString(line + "\n")
			continue
		}
		suite.Cases = append(suite.Cases, junitCase{
			Class: name, Name: string(i.Rule) + " " + j.words.pointer(i.Pointer),
			Failure: &junitTrouble{Message: i.Message(j.words.tag), Type: string(i.Rule), Text: line},
		})
	}
	fail := func(rule validate.Rule, text string) {
		suite.Cases = append(suite.Cases, junitCase{
			Class: name, Name: string(rule), Failure: &junitTrouble{Message: text, Type: string(rule), Text: text},
		})
	}
	more := j.words.more(&r)
	switch {
	case r.MoreOf(validate.Error) > 0:
		fail(validate.JSONLimit, more)
	case more != "":
		out.WriteString(more + "\n")
	}
	if unchecked(&r) {
		fail(NotChecked, j.words.NotChecked)
	}
	suite.Out = out.String()
	suite.Failures = len(suite.Cases)
	if suite.Failures == 0 {
		suite.Cases = []junitCase{{Class: name, Name: j.words.Valid}}
	}
	return j.suite(suite)
}

func (j *junit) Failed(name string, cause error) error {
	j.failed++
	name = shown(name)
	return j.trouble(name, string(Unreadable), j.words.CannotBeRead+": "+j.words.cause(cause))
}

// trouble writes a suite of one testcase that is an error.
func (j *junit) trouble(name, kind, text string) error {
	return j.suite(junitSuite{Name: name, Errors: 1, Cases: []junitCase{{
		Class: name, Name: kind, Error: &junitTrouble{Message: text, Type: kind, Text: text},
	}}})
}

func (j *junit) suite(suite junitSuite) error {
	j.start()
	suite.Tests = len(suite.Cases)
	if !j.at.IsZero() {
		suite.Timestamp = j.at.Format(time.RFC3339)
	}
	return j.enc.Encode(suite)
}

func (j *junit) start() {
	if !j.started {
		j.w.WriteString(xml.Header + "<testsuites name=\"sosmeta-go\">\n")
		j.started = true
	}
}

func (j *junit) Close() error {
	j.start()
	if j.interrupted {
		text := j.words.counted(textStopped, j.documents+j.failed)
		if err := j.trouble("sosmeta-go", "interrupted", text); err != nil {
			return err
		}
	}
	j.w.WriteString("\n</testsuites>\n")
	return j.w.Flush()
}
