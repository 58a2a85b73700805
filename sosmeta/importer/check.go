package importer

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// An Error is a place of a download that deviates from what published structures
// are. A download with one is refused, unless a correction names the place.
type Error struct {
	File    string // status/oid.json
	Pointer string // JSON Pointer into the file
	Check   string // what a correction of this place has to name
	Reason  string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s#%s: %s (check %s)", e.File, e.Pointer, e.Reason, e.Check)
}

// maxErrors bounds how many deviations are reported of one download.
const maxErrors = 100

// A checker gathers the deviations of one file.
type checker struct {
	file        string
	corrections []facts.Correction // of this file
	applied     *[]facts.Correction
	errs        *[]error
	deviated    bool // something was not covered by a correction
}

// deviates records a deviation and reports whether a correction covers it.
func (c *checker) deviates(pointer, check, format string, args ...any) bool {
	for _, known := range c.corrections {
		if known.Check == check && known.Pointer == pointer {
			*c.applied = append(*c.applied, known)
			return true
		}
	}
	c.deviated = true
	if len(*c.errs) < maxErrors {
		*c.errs = append(*c.errs, &Error{File: c.file, Pointer: pointer, Check: check, Reason: fmt.Sprintf(format, args...)})
	}
	return false
}

// corrected reports whether a correction names this place or one above it.
func (c *checker) corrected(pointer string) bool {
	for _, known := range c.corrections {
		if known.Pointer != "" && (pointer == known.Pointer || strings.HasPrefix(pointer, known.Pointer+"/")) {
			return true
		}
	}
	return false
}

// dateNumber reads YYYY-MM-DD as yyyymmdd, 0 if it is not a date.
func dateNumber(date string) int {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return 0
	}
	return day.Year()*10000 + int(day.Month())*100 + day.Day()
}

// joined returns the deviations as one error.
func joined(errs []error) error {
	if len(errs) == maxErrors {
		errs = append(errs, fmt.Errorf("more than %d deviations; the rest is not reported", maxErrors))
	}
	return errors.Join(errs...)
}
