// Command validate checks client documents of Finnish social welfare against
// the structures that THL publishes, offline.
//
//	go run ./examples/validate [-format text|json] [-structure OID] [-date YYYY-MM-DD] PATH…
//
// A path is a file, a folder (every .json below it) or - for standard input. A
// document is held to the structure version that is in force, unless a flag or
// its name says otherwise: NAME@OID.json.
// The exit status is 0 where no document has an error, 1 where one has, and 2
// where the call was wrong or a file could not be read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// The exit statuses.
const (
	exitValid = iota
	exitInvalid
	exitTrouble
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program without the process around it.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return exitValid
	}
	if err != nil {
		fmt.Fprintln(stderr, "validate:", err)
		return exitTrouble
	}
	out := c.format(stdout)
	status := exitValid
	for in := range inputs(c.paths, stdin) {
		if in.err != nil {
			fmt.Fprintln(stderr, "validate:", in.err)
			status = exitTrouble
			continue
		}
		report := c.validator.JSON(in.data, c.optionsFor(in.name)...)
		if err := out.document(in.name, report); err != nil {
			fmt.Fprintln(stderr, "validate: the report cannot be written:", err)
			return exitTrouble
		}
		if !report.Valid() {
			status = max(status, exitInvalid)
		}
	}
	if err := out.end(); err != nil {
		fmt.Fprintln(stderr, "validate: the report cannot be written:", err)
		return exitTrouble
	}
	return status
}

// A command is what the arguments come to.
type command struct {
	validator *validate.Validator
	options   []validate.CallOption
	format    func(io.Writer) output
	paths     []string
	structure string
}

// optionsFor returns the options of a call, with the structure that the file's
// name gives where no flag gives one.
func (c *command) optionsFor(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(path.Base(name), path.Ext(name)), "@")
	if c.structure != "" || !ok {
		return c.options
	}
	return append(slices.Clone(c.options), validate.Structure(oid))
}

func parse(args []string, stderr io.Writer) (*command, error) {
	c := &command{validator: validate.New()}
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: validate [-format text|json] [-structure OID] [-date YYYY-MM-DD] PATH…")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text for people, json for one line per document")
	flags.StringVar(&c.structure, "structure", "", "the `OID` of the structure version that the documents are held to")
	date := flags.String("date", "", "hold the documents to the versions in force on this `day`, YYYY-MM-DD")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	var ok bool
	if c.format, ok = formats[*format]; !ok {
		return nil, fmt.Errorf("unknown -format %q: it is text or json", *format)
	}
	if c.structure != "" {
		if _, err := sosmeta.Embedded().Structure(c.structure); err != nil {
			return nil, fmt.Errorf("-structure: %w", err)
		}
		c.options = append(c.options, validate.Structure(c.structure))
	}
	if *date != "" {
		day, err := time.Parse(time.DateOnly, *date)
		if err != nil {
			return nil, fmt.Errorf("-date %q is not a day: write YYYY-MM-DD", *date)
		}
		c.options = append(c.options, validate.AsOf(day))
	}
	if c.paths = flags.Args(); len(c.paths) == 0 {
		flags.Usage()
		return nil, errors.New("name a file, a folder, or - for standard input")
	}
	return c, nil
}
