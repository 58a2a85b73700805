// Command rules prints the rules that documents must follow: those of every
// document, or the conditional rules of structures, as text or Markdown.
//
//	go run ./examples/rules [-lang fi|sv|en] [-markdown]          the rules of every document
//	go run ./examples/rules [-lang fi|sv|en] [-markdown] OID…     the conditional rules of these structures
//	go run ./examples/rules [-lang fi|sv|en] [-markdown] all      those of every structure
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "rules:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("rules", flag.ContinueOnError)
	flags.SetOutput(w)
	lang := flags.String("lang", "en", "the `language` of the texts: fi, sv or en")
	markdown := flags.Bool("markdown", false, "write tables of Markdown")
	if err := flags.Parse(args); err != nil {
		return err
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("-lang %q: it is fi, sv or en", *lang)
	}
	p := printer{w: bufio.NewWriter(w), tag: tag, markdown: *markdown}
	if flags.NArg() == 0 {
		p.rules("", "")
	}
	for _, oid := range flags.Args() {
		if oid == "all" {
			for st := range sosmeta.Embedded().Structures() {
				p.rules(st.OID(), st.Root().Name(tag))
			}
			continue
		}
		st, err := sosmeta.Embedded().Structure(oid)
		if err != nil {
			return err
		}
		p.rules(st.OID(), st.Root().Name(tag))
	}
	return p.w.Flush()
}

// A printer prints the rules of a structure.
type printer struct {
	w        *bufio.Writer
	tag      language.Tag
	markdown bool
}

// rules prints the rules of a structure; "" means the rules of every document.
func (p *printer) rules(oid, name string) {
	printed := 0
	for r := range validate.Rules() {
		of := ""
		if !r.Structure.IsZero() {
			of = r.Structure.OID()
		}
		if of != oid {
			continue
		}
		if printed == 0 {
			p.head(oid, name)
		}
		p.rule(r)
		printed++
	}
	if printed > 0 {
		fmt.Fprintln(p.w)
	}
}

func (p *printer) head(oid, name string) {
	title := strings.TrimSpace(oid + " " + name)
	switch {
	case p.markdown && title != "":
		fmt.Fprintf(p.w, "## %s\n\n", title)
	case title != "":
		fmt.Fprintln(p.w, title)
	}
	if p.markdown {
		fmt.Fprint(p.w, "| rule | severity | certainty | source | text |\n|---|---|---|---|---|\n")
	}
}

func (p *printer) rule(r validate.RuleInfo) {
	note := ""
	if r.NotRun != validate.Run {
		note = " (not run: " + r.NotRun.String() + ")"
	}
	if p.markdown {
		text := strings.ReplaceAll(r.Text(p.tag), "|", "\\|")
		fmt.Fprintf(p.w, "| %s | %s | %s | %s | %s%s |\n", r.ID, r.Severity, r.Certainty, r.Source, text, note)
		return
	}
	fmt.Fprintf(p.w, "%s, %s, %s, %s%s\n    %s\n", r.ID, r.Severity, r.Certainty, r.Source, note, r.Text(p.tag))
}
