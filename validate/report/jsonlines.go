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
// which is a [validate.ReportJSON] with the name of the document before it. A
// document that could not be read has one issue, of the rule [Unreadable].
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
	File fileName `json:"file"`
	validate.ReportJSON
}

func (j *jsonLines) Document(name string, r validate.Report) error {
	return j.write(jsonLine{fileName(name), r.JSON(j.words.tag)})
}

func (j *jsonLines) Failed(name string, cause error) error {
	issue := validate.IssueJSON{Rule: Unreadable, Severity: validate.Error, Message: j.words.CannotBeRead + ": " + j.words.cause(cause)}
	return j.write(jsonLine{fileName(name), validate.ReportJSON{Issues: []validate.IssueJSON{issue}}})
}

func (j *jsonLines) write(line jsonLine) error {
	if err := j.enc.Encode(line); err != nil {
		return err
	}
	return j.w.Flush()
}

func (j *jsonLines) Close() error { return j.w.Flush() }
