package main

import (
	"slices"
	"strings"
	"testing"
)

const events = `{"Action":"output","Package":"p","Test":"TestA/b","Output":"=== RUN   TestA\n"}
{"Action":"output","Package":"p","Test":"TestA/b","Output":"    a_test.go:9: not here\n"}
{"Action":"output","Package":"p","Test":"TestB","Output":"    a_test.go:12: wrong\n"}
{"Action":"skip","Package":"p","Test":"TestA/b"}
{"Action":"fail","Package":"p","Test":"TestB"}
{"Action":"output","Package":"p","Output":"FAIL\n"}
{"Action":"output","Package":"p","Output":"FAIL\tp\t0.1s\n"}
{"Action":"fail","Package":"p"}
not of a test
{"Action":"output","Package":"q","Output":"ok  \tq\t0.1s\n"}
`

func TestFaultsAndClosingLinesAreShownAndSkippedTestsReturned(t *testing.T) {
	var out strings.Builder
	skipped, err := read(strings.NewReader(events), &out)
	if err != nil {
		t.Fatal(err)
	}
	if want := "    a_test.go:12: wrong\nFAIL\tp\t0.1s\nFAIL\nnot of a test\nok  \tq\t0.1s\n"; out.String() != want {
		t.Errorf("shown: %q", out.String())
	}
	if want := []string{"not here: TestA/…"}; !slices.Equal(skipped, want) {
		t.Errorf("skipped: %q", skipped)
	}
}
