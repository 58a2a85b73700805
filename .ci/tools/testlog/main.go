// Command testlog reads what go test -json prints. It prints what go test prints
// without -json, and appends the tests that were skipped to a file, with their
// reasons, which go test does not show:
//
//	go test -json ./... | testlog FILE
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"regexp"
	"slices"
	"strings"
)

// An event is a line of go test -json, see go doc test2json.
type event struct{ Action, Package, Test, Output string }

func main() {
	log.SetFlags(0)
	log.SetPrefix("testlog: ")
	if len(os.Args) != 2 {
		log.Fatal("name the file for the skipped tests")
	}
	skipped, err := read(os.Stdin, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	file, err := os.OpenFile(os.Args[1], os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range skipped {
		fmt.Fprintln(file, line)
	}
	if err := file.Close(); err != nil {
		log.Fatal(err)
	}
}

// reason is a line that a test prints when it is skipped.
var reason = regexp.MustCompile(`(?m)^\s+\w+\.go:\d+: (.*)$`)

// read copies what is worth reading, and returns a line for each reason with the
// tests that it skipped.
func read(r io.Reader, w io.Writer) (skipped []string, err error) {
	output := map[event]string{} // by package and test
	tests := map[string][]string{}
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadString('\n')
		if line != "" {
			var e event
			if json.Unmarshal([]byte(line), &e) != nil {
				fmt.Fprint(w, line) // of the go command itself
			}
			of := event{Package: e.Package, Test: e.Test}
			switch {
			case e.Action == "build-output", e.Action == "output" && e.Test == "" && closing(e.Output):
				fmt.Fprint(w, e.Output)
			case e.Action == "output":
				output[of] += e.Output
			case e.Action == "fail":
				fmt.Fprint(w, output[of])
			case e.Action == "skip" && e.Test != "":
				why := "without a reason"
				if m := reason.FindAllStringSubmatch(output[of], -1); m != nil {
					why = m[len(m)-1][1]
				}
				name, _, part := strings.Cut(e.Test, "/")
				if part {
					name += "/…"
				}
				if !slices.Contains(tests[why], name) {
					tests[why] = append(tests[why], name)
				}
			}
			if e.Action == "pass" || e.Action == "fail" || e.Action == "skip" {
				delete(output, of)
			}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	for why, names := range tests {
		skipped = append(skipped, why+": "+strings.Join(names, ", "))
	}
	slices.Sort(skipped)
	return skipped, nil
}

// closing reports whether a line of a package is one that go test prints without
// -v. What a package prints besides is shown if it fails.
func closing(line string) bool {
	return strings.HasPrefix(line, "ok  \t") || strings.HasPrefix(line, "FAIL\t")
}
