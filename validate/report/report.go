package report

import (
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A Writer takes the reports of a run one by one. It is not safe for concurrent
// use. An error is one of the underlying writer, which stays open.
type Writer interface {
	// Document adds the report of a document.
	Document(name string, r validate.Report) error
	// Failed adds a document that could not be read, and why. The text of the
	// cause is shown: it must not hold content of the document.
	Failed(name string, cause error) error
	// Interrupted records that the run ended before its documents did. The report
	// stays valid in its format, and shows it.
	Interrupted()
	// Close ends the report. It is called once, after everything else.
	Close() error
}

// A Format is a form of a report.
type Format string

// The formats.
const (
	TextFormat  Format = "text"  // for people
	JSONFormat  Format = "json"  // one line of JSON per document
	SARIFFormat Format = "sarif" // SARIF 2.1.0, for code scanning and editors
	JUnitFormat Format = "junit" // JUnit XML, for CI systems
	HTMLFormat  Format = "html"  // one self-contained file for a browser
)

// Formats lists the formats.
func Formats() []Format {
	return []Format{TextFormat, JSONFormat, SARIFFormat, JUnitFormat, HTMLFormat}
}

// New makes the writer of a format. The error names the formats that exist.
func New(format Format, w io.Writer, opts ...Option) (Writer, error) {
	switch format {
	case TextFormat:
		return Text(w, opts...), nil
	case JSONFormat:
		return JSON(w, opts...), nil
	case SARIFFormat:
		return SARIF(w, opts...), nil
	case JUnitFormat:
		return JUnit(w, opts...), nil
	case HTMLFormat:
		return HTML(w, opts...), nil
	}
	return nil, fmt.Errorf("report: unknown format %q: it is one of %v", format, Formats())
}

// The pseudo-rules of what is wrong with a document as a whole.
const (
	Unreadable validate.Rule = "document.unreadable"  // it could not be read
	NotChecked validate.Rule = "document.not-checked" // it has no error and is not valid, see [validate.Report.Valid]
)

// unchecked reports whether a report is not valid although it has no error.
func unchecked(r *validate.Report) bool {
	return !r.Valid() && r.Count(validate.Error)+r.MoreOf(validate.Error) == 0
}

// An Option changes what a writer writes.
type Option func(*options)

type options struct {
	words  *words
	colour bool
	at     time.Time
	page   func(sosmeta.Structure) string
}

// Language makes the writer use the language that is closest to a tag: Finnish,
// Swedish or English, and Finnish if none is close. The default is English.
func Language(tag language.Tag) Option { return func(o *options) { o.words = wordsIn(tag) } }

// Colour makes the writer of text use the colours of a terminal.
func Colour() Option { return func(o *options) { o.colour = true } }

// StructurePage makes the writer of HTML link a structure to the address that a
// function returns for it, unless that is empty. By default there are no links.
func StructurePage(address func(sosmeta.Structure) string) Option {
	return func(o *options) { o.page = address }
}

// pageOf returns the address of the page of a report's structure, "" for none.
func (o *options) pageOf(r *validate.Report) string {
	st, ok := r.Structure()
	if !ok || o.page == nil {
		return ""
	}
	return o.page(st)
}

// At sets the time of the run, which SARIF and JUnit show in UTC and HTML in the time
// of Finland. By default a report shows no time.
func At(t time.Time) Option { return func(o *options) { o.at = t.UTC() } }

func settle(opts []Option) options {
	o := options{words: wordsIn(language.English)}
	for _, opt := range opts {
		opt(&o)
	}
	return o
}

// A tally holds the totals of a run.
type tally struct {
	documents, valid, failed int
	severities               map[validate.Severity]int // issues, with those beyond the validator's limit
	interrupted              bool
}

// add counts a document.
func (t *tally) add(r *validate.Report) {
	t.documents++
	if r.Valid() {
		t.valid++
	}
	if t.severities == nil {
		t.severities = map[validate.Severity]int{}
	}
	for _, s := range severities {
		t.severities[s] += r.Count(s) + r.MoreOf(s)
	}
}

// Interrupted implements [Writer].
func (t *tally) Interrupted() { t.interrupted = true }

func (t *tally) invalid() int { return t.documents - t.valid }

// structure returns the OID and the name of the structure of a report; both are
// empty if it has none.
func structure(r *validate.Report, tag language.Tag) (oid, name string) {
	st, ok := r.Structure()
	if !ok {
		return "", ""
	}
	return st.OID(), st.Root().Name(tag)
}
