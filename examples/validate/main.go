// Command validate checks client documents of Finnish social welfare against
// the structures that THL publishes, offline.
//
//	go run ./examples/validate [-format text|json|sarif|junit|html] [-o FILE] [-j N] [-lang fi|sv|en]
//	    [-structure OID] [-date YYYY-MM-DD] [-draft] [-strict] [-reference-date YYYY-MM-DD]
//	    [-fact NAME=yes|no] [-asia OID] [-frame FILE] PATH…
//
// A path is a file, a folder (every .json and then every .xml below it), an
// .ndjson file with a document on each line, a .zip or .tar.gz archive of .json
// files, or - for standard input. An XML document is a message to the archive,
// see messages.go. A document is checked against the structure version in force,
// unless a flag or its name, NAME@OID.json, names another.
//
// The report goes to standard output, or with -o to a file that appears once it
// is whole. An interrupt, or a request to terminate, ends the check: the report
// of what was checked until then is still written, and marked as interrupted; a
// second one ends the program at once.
//
// The exit status is 0 if no document has an error, 1 if one has, 2 if the call
// was wrong or a document could not be read, and 130 after an interrupt.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// The exit statuses.
const (
	exitValid = iota
	exitInvalid
	exitTrouble
	exitInterrupted = 130
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
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
