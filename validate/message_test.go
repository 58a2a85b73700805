package validate_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A sent is a message with its parts in the clear.
type sent struct{ frame, document, view, json string }

const (
	plan         = "asiakassuunnitelma" // a client document
	relationship = "asiakkuusasiakirja" // a client-relationship document
)

var (
	viewContent = regexp.MustCompile(`(?s)(<text [^>]*>)(.*?)(</text>\s*<)`)
	jsonContent = regexp.MustCompile(`(?s)(<ep2:json[^>]*>)(.*?)(</ep2:json>)`)
	longBase64  = regexp.MustCompile(`[A-Za-z0-9+/=]{100,}`)
)

// message reads a message of testdata.
func message(t testing.TB, name string) *sent {
	t.Helper()
	m := &sent{}
	for _, part := range []struct {
		file string
		to   *string
	}{{name + ".frame.xml", &m.frame}, {name + ".document.xml", &m.document}} {
		data, err := os.ReadFile("../testdata/messages/" + part.file)
		require.NoError(t, err)
		*part.to = string(data)
	}
	decode := func(content *regexp.Regexp) string {
		text, err := base64.StdEncoding.DecodeString(longBase64.FindString(content.FindStringSubmatch(m.document)[2]))
		require.NoError(t, err)
		return string(text)
	}
	m.view, m.json = decode(viewContent), decode(jsonContent)
	return m
}

// pack puts the view and the JSON back into the document.
func (m *sent) pack() {
	for _, part := range []struct {
		content *regexp.Regexp
		text    string
	}{{viewContent, m.view}, {jsonContent, m.json}} {
		encoded := base64.StdEncoding.EncodeToString([]byte(part.text))
		m.document = part.content.ReplaceAllStringFunc(m.document, func(s string) string {
			sub := part.content.FindStringSubmatch(s)
			return sub[1] + longBase64.ReplaceAllLiteralString(sub[2], encoded) + sub[3]
		})
	}
}

// check validates the message.
func (m *sent) check(v *validate.Validator, opts ...validate.CallOption) validate.Report {
	return v.Archive([]byte(m.frame), []byte(m.document), opts...).Filter(notOfService)
}

// notOfService leaves out that the plan names no social service. It is of a phase in
// which none may have been chosen.
func notOfService(i validate.Issue) bool {
	return i.Rule != validate.ContextSocialService || i.Severity != validate.Information
}

// edit replaces the one place of a text.
func edit(t testing.TB, text *string, old, with string) {
	t.Helper()
	require.Equal(t, 1, strings.Count(*text, old), "%q must occur once", old)
	*text = strings.Replace(*text, old, with, 1)
}

// lines returns the issues of a report, one per line.
func lines(r validate.Report) string {
	var b bytes.Buffer
	for i := range r.Issues() {
		fmt.Fprintln(&b, i)
	}
	return b.String()
}
