package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// A command is what the arguments ask for.
type command struct {
	destination
	validator *validate.Validator
	options   []validate.CallOption
	language  language.Tag
	paths     []string
	structure string
	frame     []byte // of the message, nil without one
}

// optionsFor returns the options of a call. If no flag names the structure, the
// name of the file may.
func (c *command) optionsFor(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(path.Base(name), path.Ext(name)), "@")
	if c.structure != "" || !ok {
		return c.options
	}
	return append(slices.Clone(c.options), validate.Structure(oid))
}

func parse(args []string, stderr io.Writer) (*command, error) {
	c := &command{language: asked(args)}
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // a wrong flag is said once, by the caller
	usage := func() {
		fmt.Fprintln(stderr, "usage: validate [flags] PATH…")
		flags.SetOutput(stderr)
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text for people, json for one line per document, sarif, junit or html")
	flags.StringVar(&c.file, "o", "", "write the report to this `file`, not to standard output")
	flags.IntVar(&c.workers, "j", 0, "check so many documents at a time; 0 for one per processor")
	flags.Func("lang", "the `language` of the texts: fi, sv or en", c.setLanguage)
	draft := flags.Bool("draft", false, "what is missing is not an error: the documents are still being written")
	strict := flags.Bool("strict", false, "every warning is an error")
	flags.Func("structure", "the `OID` of the structure version to check the documents against", c.setStructure)
	flags.Func("date", "check the documents against the versions in force on this `day`, YYYY-MM-DD", c.day(validate.AsOf))
	flags.Func("reference-date", "the `day` on which ages are counted, YYYY-MM-DD", c.day(validate.ReferenceDate))
	flags.Func("fact", "answer what rules ask, `NAME=yes|no`; may be given many times", c.setFact)
	flags.Func("asia", "the `OID` of the asia in the metadata, which some fields must repeat", c.setAsia)
	flags.Func("frame", "the transfer frame of the message, a `file`", c.setFrame)
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		usage()
		return nil, err
	case err != nil:
		return nil, c.flagError(err)
	}
	if c.format = report.Format(*format); !slices.Contains(report.Formats(), c.format) {
		return nil, c.badValue("-format", fmt.Sprint(report.Formats()))
	}
	if c.paths = flags.Args(); len(c.paths) == 0 {
		return nil, c.withHelp(textNoPath.in(c.language))
	}
	var options []validate.Option
	if *draft {
		options = append(options, validate.Draft())
	}
	if *strict {
		options = append(options, validate.Strict())
	}
	c.validator = validate.New(options...)
	return c, nil
}

func (c *command) setLanguage(text string) error {
	tag, known := languages[text]
	if !known {
		return errors.New(textLanguages.in(c.language))
	}
	c.language = tag
	return nil
}

func (c *command) setStructure(oid string) error {
	if _, err := sosmeta.Embedded().Structure(oid); err != nil {
		return err
	}
	c.structure = oid
	c.options = append(c.options, validate.Structure(oid))
	return nil
}

// day returns the setter of a flag that takes a day.
func (c *command) day(option func(time.Time) validate.CallOption) func(string) error {
	return func(text string) error {
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return errors.New("it is not a day: write YYYY-MM-DD")
		}
		c.options = append(c.options, option(day))
		return nil
	}
}

func (c *command) setFact(text string) error {
	name, answer, _ := strings.Cut(text, "=")
	fact, err := validate.FactOf(sosmeta.Embedded(), name, answer == "yes")
	if err != nil {
		return fmt.Errorf("no rule asks for it; the facts are %s", strings.Join(slices.Collect(validate.Facts()), ", "))
	}
	if answer != "yes" && answer != "no" {
		return errors.New("write NAME=yes or NAME=no")
	}
	c.options = append(c.options, fact)
	return nil
}

func (c *command) setAsia(text string) error {
	system, err := classify.ParseSystem(text)
	if err != nil {
		return errors.New("it is not an OID")
	}
	c.options = append(c.options, validate.Asiatunnus(string(system)))
	return nil
}
