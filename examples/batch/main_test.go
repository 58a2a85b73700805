package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestSummaryCountsDocumentsAndRules(t *testing.T) {
	var out, trouble bytes.Buffer
	status, err := run(t.Context(), []string{"-j", "2", "../../testdata/documents"}, &out, &trouble)
	if status != 1 || err != nil {
		t.Fatal(status, err)
	}
	// Two documents belong to older versions, which their names show.
	if !strings.Contains(out.String(), "63 documents, 28 invalid, 0 not read") {
		t.Fatal(out.String())
	}
	if !strings.Contains(out.String(), "structure.required") || trouble.Len() > 0 {
		t.Fatal(out.String(), trouble.String())
	}
}

func TestInterruptedBatchIsReportedAsInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	status, err := run(ctx, []string{"../../testdata/documents"}, &out, &out)
	if status != 2 || err == nil || !strings.Contains(out.String(), " documents, ") {
		t.Fatal(status, err, out.String())
	}
}

func TestWrongCallsAreErrors(t *testing.T) {
	for _, args := range [][]string{nil, {"-lang", "xx-yy-zz", "x"}, {"-x"}} {
		var out bytes.Buffer
		if status, err := run(t.Context(), args, &out, &out); status != 2 || err == nil {
			t.Fatal(args, status, err)
		}
	}
}

var errFull = errors.New("no space left on device")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestSummaryThatCannotBeWrittenIsAnError(t *testing.T) {
	status, err := run(t.Context(), []string{"../../testdata/documents"}, full{}, io.Discard)
	if status != 2 || !errors.Is(err, errFull) {
		t.Fatal(status, err)
	}
}
