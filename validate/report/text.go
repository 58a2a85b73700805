package report

import (
	"bufio"
	"fmt"
	"io"

	"github.com/sosmeta/sosmeta-go/validate"
)

// Text makes a writer for people: a line per document, a line per issue, and a
// summary.
func Text(w io.Writer, opts ...Option) Writer {
	return &text{w: bufio.NewWriter(w), options: settle(opts)}
}

type text struct {
	w *bufio.Writer
	options
	tally
}

func (t *text) Document(name string, r validate.Report) error {
	t.add(&r)
	verdict := t.paint(t.words.Valid, green)
	if !r.Valid() {
		verdict = t.paint(t.words.Invalid, red)
	}
	kind := t.words.UnknownStructure
	if oid, name := structure(&r, t.words.tag); oid != "" {
		kind = oid + " " + name
	}
	fmt.Fprintf(t.w, "%s: %s, %s\n", shown(name), verdict, kind)
	for i := range r.Issues() {
		fmt.Fprintf(t.w, "  %d:%d %s %s %s: %s", i.Line, i.Column,
			t.paint(t.words.Severities[i.Severity], colourOf(i.Severity)), i.Rule, t.words.pointer(i.Pointer), i.Message(t.words.tag))
		if value := i.Value(); value != "" {
			fmt.Fprintf(t.w, " (%s)", shown(value))
		}
		fmt.Fprintln(t.w)
	}
	if more := t.words.more(&r); more != "" {
		fmt.Fprintf(t.w, "  %s\n", more)
	}
	if unchecked(&r) {
		fmt.Fprintf(t.w, "  %s\n", t.words.NotChecked)
	}
	return t.w.Flush()
}

func (t *text) Failed(name string, cause error) error {
	t.failed++
	fmt.Fprintf(t.w, "%s: %s: %s\n", shown(name), t.paint(t.words.CannotBeRead, red), t.words.cause(cause))
	return t.w.Flush()
}

func (t *text) Close() error {
	line := t.words.counted(textSummary, t.documents, t.valid, t.severities[validate.Error], t.severities[validate.Warning])
	if t.failed > 0 {
		line += ", " + t.words.counted(textSummaryFailed, t.failed)
	}
	fmt.Fprintln(t.w, line)
	if t.interrupted {
		fmt.Fprintln(t.w, t.paint(t.words.counted(textStopped, t.documents+t.failed), yellow))
	}
	return t.w.Flush()
}

const (
	red    = "31"
	green  = "32"
	yellow = "33"
)

func colourOf(s validate.Severity) string {
	switch s {
	case validate.Error:
		return red
	case validate.Warning:
		return yellow
	}
	return ""
}

func (t *text) paint(s, colour string) string {
	if !t.colour || colour == "" {
		return s
	}
	return "\x1b[" + colour + "m" + s + "\x1b[0m"
}
