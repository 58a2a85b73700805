package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A defect is one fault of a message, and the issue that it must give.
type defect struct {
	what     string
	base     string // plan if empty
	in       string // frame, view or json; the header if empty
	old, new string
	rule     validate.Rule
	pointer  string
	at       string // what begins at the place of the issue
	file     string // the text with that place; in if empty
}

// remove is an element that is missing.
func remove(what, element string, rule validate.Rule, pointer, at string) defect {
	return defect{what: "no " + what, old: element, rule: rule, pointer: pointer, at: at}
}

var defects = slices.Concat(headerDefects, localDefects, bodyDefects, jsonDefects, viewDefects, frameDefects)

// spoil returns the message with its fault.
func (d *defect) spoil(t testing.TB) *sent {
	t.Helper()
	base := plan
	if d.base != "" {
		base = d.base
	}
	m := message(t, base)
	edit(t, m.text(d.in), d.old, d.new)
	if d.in == "view" || d.in == "json" {
		m.pack()
	}
	return m
}

// text returns a text of the message by the name that defects have for it.
func (m *sent) text(name string) *string {
	return map[string]*string{"": &m.document, "frame": &m.frame, "view": &m.view, "json": &m.json}[name]
}

func TestOneDefectIsOneIssueAtItsPlace(t *testing.T) {
	v := validate.New()
	require.Len(t, defects, 103)
	for i := range defects {
		c := &defects[i]
		t.Run(c.what, func(t *testing.T) {
			m := c.spoil(t)
			report := m.check(v)
			require.Equal(t, 1, report.Len(), lines(report))
			issue := first(report)
			require.Equal(t, c.rule, issue.Rule, lines(report))
			require.Equal(t, c.pointer, issue.Pointer)
			file := c.in
			if c.file != "" {
				file = c.file
			}
			text := *m.text(file)
			require.Equal(t, strings.Index(text, c.at), issue.Offset, "it is at %q", near(text, issue.Offset))
			require.Equal(t, 1+strings.Count(text[:issue.Offset], "\n"), issue.Line)
			line := text[strings.LastIndexByte(text[:issue.Offset], '\n')+1 : issue.Offset]
			require.Equal(t, len([]rune(line))+1, issue.Column)
			place, inside := issue.Part()
			require.Equal(t, file == "view" || file == "json", inside)
			if inside {
				element := map[string]string{"view": "<text ", "json": "<ep2:json"}[file]
				require.Equal(t, strings.Index(m.document, element), place.Offset)
			}
		})
	}
}

func near(text string, offset int) string { return text[offset:min(offset+60, len(text))] }
