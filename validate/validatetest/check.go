package validatetest

import (
	"fmt"
	"path"
	"strings"
	"sync"

	"github.com/sosmeta/sosmeta-go/validate"
)

// T is what the helpers need of a test; [testing.T], [testing.B], [testing.F]
// and what frameworks make of them have it.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// A Checker says how documents are held to the structures. The zero Checker
// does so as [validate.New] without options.
type Checker struct {
	Validator *validate.Validator   // nil for one without options
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

// Valid fails the test where a document has an error, and says which. It
// returns whether it has none.
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
	told := lines(r.Filter(func(i validate.Issue) bool { return i.Severity == validate.Error }))
	if n := r.More(); n > 0 {
		told += fmt.Sprintf("and %d more beyond the limit on issues\n", n)
	}
	t.Errorf("the document has errors:\n%s", told)
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

// structureIn reads the structure version out of the name of a document,
// NAME@OID.json; none where it says none.
func structureIn(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(path.Base(name), path.Ext(name)), "@")
	if !ok {
		return nil
	}
	return []validate.CallOption{validate.Structure(oid)}
}
