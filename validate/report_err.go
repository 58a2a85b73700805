package validate

import (
	"fmt"
	"strings"
)

// An InvalidError is the error of a report that is not valid.
type InvalidError struct{ Report Report }

// Error returns how many issues there are of each severity, and the rule and the
// place of the first error.
func (e *InvalidError) Error() string {
	text := "validate: " + e.Report.String()
	for i := range e.Report.Issues() {
		if i.Severity == Error {
			return fmt.Sprintf("%s; the first error is %s at %q", text, i.Rule, i.Pointer)
		}
	}
	return text
}

// Err returns nil if the report is valid, else an [*InvalidError]. Its text holds
// no value of the document.
func (r Report) Err() error {
	if r.Valid() {
		return nil
	}
	return &InvalidError{r}
}

// String returns in one line whether the document is valid, and how many issues
// there are of each severity.
func (r Report) String() string {
	parts := []string{"invalid"}
	switch {
	case r.Valid():
		parts[0] = "valid"
	case r.Count(Error)+r.more[Error] == 0:
		parts[0] = "not fully checked"
	}
	for s := Error; s <= Information; s++ {
		if n := r.Count(s) + r.more[s]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d × %s", n, s))
		}
	}
	return strings.Join(parts, ", ")
}
