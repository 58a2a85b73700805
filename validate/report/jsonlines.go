package report

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/sosmeta/sosmeta-go/validate"
)

// JSON makes a writer for programs: exactly one line per document, of the form
//
//	{"file":"…","structure":"OID","valid":false,"issues":[{"rule":"…",…}]}
//
// The structure is empty if the document names none, and issues have the form of
// [validate.IssueJSON]. If there are issues beyond the validator's limit, the
// member "more" is their number. A document that could not be read has one issue,
// of the rule [Unreadable].
func JSON(w io.Writer, opts ...Option) Writer {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &jsonLines{w: b, enc: enc, options: settle(opts)}
}

type jsonLines struct {
	w   *bufio.Writer
	enc *json.Encoder
	options
	tally
}

// A jsonLine is the report of one document.
type jsonLine struct {
	File      string               `json:"file"`
	Structure string               `json:"structure"`
	Valid     bool                 `json:"valid"`
	Issues    []validate.IssueJSON `json:"issues"`
	More      int                  `json:"more,omitempty"`
}

func (j *jsonLines) Document(name string, r validate.Report) error {
	line := jsonLine{File: name, Valid: r.Valid(), Issues: make([]validate.IssueJSON, 0, r.Len()), More: r.More()}
	line.Structure, _ = structure(&r, j.words.tag)
	for i := range r.Issues() {
		line.Issues = append(line.Issues, i.JSON(j.words.tag))
	}
	return j.write(line)
}

func (j *jsonLines) Failed(name string, cause error) error {
	issue := validate.IssueJSON{Rule: Unreadable, Severity: validate.Error, Message: j.words.CannotBeRead + ": " + shown(cause.Error())}
	return j.write(jsonLine{File: name, Issues: []validate.IssueJSON{issue}})
}

func (j *jsonLines) write(line jsonLine) error {
	if err := j.enc.Encode(line); err != nil {
		return err
	}
	return j.w.Flush()
}

func (j *jsonLines) Close() error { return j.w.Flush() }
