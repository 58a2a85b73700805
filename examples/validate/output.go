package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// An output writes the reports of a run.
type output interface {
	document(file string, r validate.Report) error
	end() error
}

var formats = map[string]func(io.Writer, language.Tag) output{
	"text": func(w io.Writer, lang language.Tag) output {
		return &textOutput{w: bufio.NewWriter(w), lang: lang, colour: terminal(w)}
	},
	"json": func(w io.Writer, lang language.Tag) output { return &jsonOutput{w: bufio.NewWriter(w), lang: lang} },
}

// textOutput is for people: a line per issue and a summary.
type textOutput struct {
	w                *bufio.Writer
	lang             language.Tag
	colour           bool
	documents, valid int
	errors, warnings int
}

func (o *textOutput) document(file string, r validate.Report) error {
	o.documents++
	verdict := o.paint("valid", green)
	if r.Valid() {
		o.valid++
	} else {
		verdict = o.paint("invalid", red)
	}
	name := "unknown structure"
	if st, ok := r.Structure(); ok {
		name = st.String()
	}
	fmt.Fprintf(o.w, "%s: %s, %s\n", file, verdict, name)
	for i := range r.Issues() {
		colour := map[validate.Severity]string{validate.Error: red, validate.Warning: yellow}[i.Severity]
		pointer := i.Pointer
		if pointer == "" {
			pointer = "(document)"
		}
		fmt.Fprintf(o.w, "  %d:%d %s %s %s: %s\n",
			i.Line, i.Column, o.paint(i.Severity.String(), colour), i.Rule, pointer, i.Message(o.lang))
	}
	if n := r.More(); n > 0 {
		fmt.Fprintf(o.w, "  and %d more\n", n)
	}
	o.errors += r.Count(validate.Error)
	o.warnings += r.Count(validate.Warning)
	return o.w.Flush()
}

func (o *textOutput) end() error {
	fmt.Fprintf(o.w, "%d documents, %d valid, %d errors, %d warnings\n", o.documents, o.valid, o.errors, o.warnings)
	return o.w.Flush()
}

const (
	red    = "31"
	green  = "32"
	yellow = "33"
)

func (o *textOutput) paint(s, colour string) string {
	if !o.colour || colour == "" {
		return s
	}
	return "\x1b[" + colour + "m" + s + "\x1b[0m"
}

// terminal says whether w is a terminal that wants colour.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// jsonOutput is for programs: exactly one line per document.
type jsonOutput struct {
	w    *bufio.Writer
	lang language.Tag
}

func (o *jsonOutput) document(file string, r validate.Report) error {
	line := struct {
		File      string               `json:"file"`
		Structure string               `json:"structure"`
		Valid     bool                 `json:"valid"`
		Issues    []validate.IssueJSON `json:"issues"`
	}{File: file, Valid: r.Valid(), Issues: []validate.IssueJSON{}}
	if st, ok := r.Structure(); ok {
		line.Structure = st.OID()
	}
	for i := range r.Issues() {
		line.Issues = append(line.Issues, i.JSON(o.lang))
	}
	enc := json.NewEncoder(o.w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(line); err != nil {
		return err
	}
	return o.w.Flush()
}

func (o *jsonOutput) end() error { return o.w.Flush() }
