package facts

import (
	"errors"
	"io/fs"
)

// DatesFile holds what the date fields of a snapshot mean.
const DatesFile = "dates.json"

// Dates are what date fields mean to each other and to the document. A field is
// named by its key, whatever structure it is in.
type Dates struct {
	Births    []string  `json:"births"`
	Documents []string  `json:"documents"` // of the root group: the day of the document itself
	Periods   []Period  `json:"periods"`
	Closings  []Closing `json:"closings"`
	Ends      []End     `json:"ends"`
	Others    []Moment  `json:"others"`
}

// A Period is two fields of one group of which the second is not before the
// first.
type Period struct {
	Start string `json:"start"`
	End   string `json:"end"`
}

// A Closing is a date that only a closed state has, and the labels of that state.
// Its code is not known, and the Swedish label is not published: all that it may be
// are named.
type Closing struct {
	Date   string   `json:"date"`
	State  string   `json:"state"`
	System string   `json:"system"` // of the state
	Closed []string `json:"closed"`
}

// An End is the last day of what a switch of the same group says is in force.
type End struct {
	Date   string `json:"date"`
	Switch string `json:"switch"`
}

// A Moment is why some fields that other dates are beside belong to no period.
type Moment struct {
	Why    string   `json:"why"`
	Fields []string `json:"fields"`
}

// readDates reads what dates mean; a folder without the file says nothing of
// them.
func readDates(fsys fs.FS) (d Dates, err error) {
	if err = readJSON(fsys, DatesFile, &d); errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return d, err
}
