package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"time"
)

// A result is a line of the log. Of two lines of a mutant the later one counts.
type result struct {
	Mutant  string // file, place and kind
	Change  string
	Outcome string // killed, survived, not built or no difference
	Length  string // of the tests: -short or not
	By      string `json:",omitempty"` // the package whose tests failed
	Seconds int
}

const (
	killed   = "killed"
	survived = "survived"
	notBuilt = "not built"
	equal    = "no difference" // as a person has written into the log
	short    = "-short"
	full     = "-short=false"
)

// A journal holds the results that there are, and its file.
type journal struct {
	done map[string]result
	file *os.File
}

func open(name string) (*journal, error) {
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	done := map[string]result{}
	for lines := json.NewDecoder(bytes.NewReader(data)); lines.More(); {
		var r result
		if err := lines.Decode(&r); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		done[r.Mutant] = r
	}
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	return &journal{done, file}, err
}

// result returns what becomes of a mutant in the tests of a length: as it is known
// or, if it is not, as the tests show, which is added to the file.
func (j *journal) result(t *tests, m *mutant, length string) (result, error) {
	r, known := j.done[m.String()]
	if known && (length == short || r.Outcome != survived || r.Length == length) {
		return r, nil
	}
	start := time.Now()
	r = result{Mutant: m.String(), Change: m.change(), Length: length}
	var err error
	if r.Outcome, r.By, err = t.judge(m, length); err != nil {
		return r, err
	}
	r.Seconds = int(time.Since(start).Seconds())
	j.done[r.Mutant] = r
	log.Print(r.Outcome, " ", length, " ", r.Mutant, " ", r.By)
	return r, json.NewEncoder(j.file).Encode(r)
}
