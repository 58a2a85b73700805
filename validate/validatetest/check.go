package validatetest

import (
	"fmt"
	"path"
	"strings"
	"sync"

	"github.com/sosmeta/sosmeta-go/validate"
)

// T is the part of a test that the helpers need; [testing.T], [testing.B],
// [testing.F] and the types of frameworks implement it.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// A Checker sets how documents are checked. The zero Checker checks as
// [validate.New] without options does.
type Checker struct {
	Validator *validate.Validator   // nil means one without options
	Options   []validate.CallOption // for every document
	Update    bool                  // write the expected reports anew, see [UpdateFlag]
}

var plain = sync.OnceValue(func() *validate.Validator { return validate.New() })

func (c Checker) report(doc []byte, more ...validate.CallOption) validate.Report {
	v := c.Validator
	if v == nil {
		v = plain()
	}
	return v.JSON(doc, append(c.Options[:len(c.Options):len(c.Options)], more...)...)
}

// Valid fails the test if a document has an error, and names the errors. It
// reports whether the document is valid.
func Valid(t T, doc []byte, opts ...validate.CallOption) bool {
	t.Helper()
	return Checker{Options: opts}.Valid(t, doc)
}

// Valid is the function [Valid] with the checker's validator and options.
func (c Checker) Valid(t T, doc []byte) bool {
	t.Helper()
	return valid(t, c.report(doc))
}

func valid(t T, r validate.Report) bool {
	t.Helper()
	if r.Valid() {
		return true
	}
	errors := lines(r.Filter(func(i validate.Issue) bool { return i.Severity == validate.Error }))
	switch n := r.MoreOf(validate.Error); {
	case n > 0:
		errors += fmt.Sprintf("and %d more beyond the limit on issues\n", n)
	case errors == "":
		errors = "it was not fully checked\n"
	}
	t.Errorf("the document has errors:\n%s", errors)
	return false
}

// lines writes the issues of a report, each on a line.
func lines(r validate.Report) string {
	var b strings.Builder
	for i := range r.Issues() {
		b.WriteString(i.String())
		b.WriteByte('\n')
	}
	return b.String()
}

// structureIn returns an option for the structure version in the name of a
// document, NAME@OID.json; no option if the name has none.
func structureIn(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(path.Base(name), path.Ext(name)), "@")
	if !ok {
		return nil
	}
	return []validate.CallOption{validate.Structure(oid)}
}
