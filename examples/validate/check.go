package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// A destination is the form of the report and its file, and the number of workers.
type destination struct {
	format  report.Format
	file    string // "" for standard output
	workers int
}

// check checks the documents and writes the report. When the context ends, the
// report of what was checked until then is still written.
func (c *command) check(ctx context.Context, stdin io.Reader, stdout, stderr io.Writer) (status int) {
	out, err := create(c.file, stdout)
	if err != nil {
		fmt.Fprintln(stderr, "validate:", textNoReport.in(c.language), err)
		return exitTrouble
	}
	defer out.discard()
	w, err := report.New(c.format, out, c.reportOptions(out)...)
	if err != nil {
		fmt.Fprintln(stderr, "validate:", err)
		return exitTrouble
	}
	p := newProgress(stderr, out, c)
	for result := range (validate.Batch{Validator: c.validator, Workers: c.workers}).Run(ctx, apart(ctx, c.documents(stdin))) {
		if errors.Is(result.Err, context.Canceled) {
			continue // interrupted before the document was checked
		}
		if result.Err != nil {
			status = exitTrouble
			err = w.Failed(result.Name, result.Err)
		} else {
			if !result.Valid() {
				status = max(status, exitInvalid)
			}
			err = w.Document(result.Name, result.Report)
		}
		p.add(result)
		if err != nil {
			break
		}
	}
	interrupted := ctx.Err() != nil
	if interrupted {
		w.Interrupted()
		status = exitInterrupted
	}
	if err == nil {
		err = w.Close()
	}
	if err == nil {
		err = out.keep()
	}
	if err != nil {
		p.clear()
		fmt.Fprintln(stderr, "validate:", textNoReport.in(c.language), err)
		return exitTrouble
	}
	p.end(interrupted)
	return status
}

func (c *command) reportOptions(out *output) []report.Option {
	opts := []report.Option{report.At(time.Now()), report.Language(c.language)}
	if terminal(out.Writer) && wantsColour() {
		opts = append(opts, report.Colour())
	}
	return opts
}
