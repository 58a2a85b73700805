// Command validate checks client documents of Finnish social welfare against
// the structures that THL publishes, offline.
//
//	go run ./examples/validate [-format text|json|sarif|junit|html] [-o FILE] [-j N] [-structure OID] [-date YYYY-MM-DD] PATH…
//
// A path is a file, a folder (every .json below it), an .ndjson file with a
// document on each line, a .zip or .tar.gz archive of .json files, or - for
// standard input. A document is held to the structure version that is in force,
// unless a flag or its name says otherwise: NAME@OID.json.
//
// The report goes to standard output, or with -o to a file that appears once it
// is whole. An interrupt ends the check: the report of what was checked until
// then is still written, and says so; a second one ends the program at once.
//
// The exit status is 0 where no document has an error, 1 where one has, 2 where
// the call was wrong or a document could not be read, and 130 after an
// interrupt.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// The exit statuses.
const (
	exitValid = iota
	exitInvalid
	exitTrouble
	exitInterrupted = 130
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // the second interrupt is an ordinary one
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program without the process around it.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return exitValid
	}
	if err != nil {
		fmt.Fprintln(stderr, "validate:", err)
		return exitTrouble
	}
	return c.check(ctx, stdin, stdout, stderr)
}

// A command is what the arguments come to.
type command struct {
	destination
	validator *validate.Validator
	options   []validate.CallOption
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
		fmt.Fprintln(stderr, "usage: validate [-format text|json|sarif|junit|html] [-o FILE] [-j N] [-structure OID] [-date YYYY-MM-DD] PATH…")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text for people, json for one line per document, sarif, junit or html")
	flags.StringVar(&c.file, "o", "", "write the report to this `file`, not to standard output")
	flags.IntVar(&c.workers, "j", 0, "check so many documents at a time; 0 for one per processor")
	flags.StringVar(&c.structure, "structure", "", "the `OID` of the structure version that the documents are held to")
	date := flags.String("date", "", "hold the documents to the versions in force on this `day`, YYYY-MM-DD")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if c.format = report.Format(*format); !slices.Contains(report.Formats(), c.format) {
		return nil, fmt.Errorf("unknown -format %q: it is one of %v", *format, report.Formats())
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
