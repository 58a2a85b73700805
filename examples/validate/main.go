// Command validate checks client documents of Finnish social welfare against
// the structures that THL publishes, offline.
//
//	go run ./examples/validate [-format text|json] [-lang fi|sv|en] [-structure OID] [-date YYYY-MM-DD]
//	    [-draft] [-strict] [-reference-date YYYY-MM-DD] [-fact NAME=yes|no] [-asia OID] [-frame FILE] PATH…
//
// A path is a file, a folder (every .json and .xml below it) or - for standard
// input. An XML document is a message to the archive, see messages.go. A
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
	out := c.format(stdout, c.language)
	status := exitValid
	for in := range inputs(c.paths, stdin) {
		if in.err != nil {
			fmt.Fprintln(stderr, "validate:", in.err)
			status = exitTrouble
			continue
		}
		report := c.check(&in)
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
