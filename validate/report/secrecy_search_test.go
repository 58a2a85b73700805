package report_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// Values that no output may hold. The text does not look like a member name; the
// others look like values of documents.
const (
	secretText   = "Piilo 739155"
	secretNumber = "739155017391"
	secretOID    = "1.2.246.10.739155.1"
	secretDay    = "1937-09-17"
)

var secretIdentity = corpus.IdentityNumber(time.Date(1937, 9, 17, 0, 0, 0, 0, time.UTC), 973)

// needles are what an output is searched for: the digits that every secret text
// and number has, and no shown name; a date in the form of documents and in those
// for people; names; and bytes that are printed as numbers.
var needles = []string{"73915", secretDay, "17.9.1937", "17.09.1937", "19370917", "170937", "iilokivi",
	"55 51 57 49", "37333931", "0x37, 0x33"}

// A search looks for secrets in everything that reports can be made into.
type search struct {
	t         *testing.T
	documents int
	outputs   int
	writers   []report.Writer
	written   []*bytes.Buffer
	logged    bytes.Buffer
	logs      []*slog.Logger
}

var languages = []language.Tag{language.Finnish, language.Swedish, language.English}

func newSearch(t *testing.T) *search {
	s := &search{t: t}
	for _, format := range report.Formats() {
		for _, tag := range languages {
			b := new(bytes.Buffer)
			w, err := report.New(format, b, report.Language(tag))
			require.NoError(t, err)
			s.writers, s.written = append(s.writers, w), append(s.written, b)
		}
	}
	untimed := &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}
	s.logs = []*slog.Logger{slog.New(slog.NewTextHandler(&s.logged, untimed)), slog.New(slog.NewJSONHandler(&s.logged, untimed))}
	t.Cleanup(s.end)
	return s
}

// newLongSearch is newSearch for a test of thousands of documents.
func newLongSearch(t *testing.T) *search {
	if testing.Short() {
		t.Skip("-short: searching thousands of documents takes a while")
	}
	return newSearch(t)
}

// address matches an address in memory: shorter than a secret would be in
// hexadecimal, it may have the digits of one by chance.
var address = regexp.MustCompile(`\b0x[0-9a-f]{5,12}\b`)

// clean fails the test if a text holds a secret.
func (s *search) clean(what, text string) {
	s.t.Helper()
	s.outputs++
	for _, needle := range needles {
		if !strings.Contains(text, needle) {
			continue
		}
		text = address.ReplaceAllString(text, "0x")
		if at := strings.Index(text, needle); at >= 0 {
			s.t.Fatalf("%s holds a value of the document: …%s…", what, text[max(0, at-300):min(len(text), at+100)])
		}
	}
}

// report searches all that becomes of one report.
func (s *search) report(r validate.Report) {
	s.t.Helper()
	s.documents++
	for i, w := range s.writers {
		if i%len(languages) != s.documents%len(languages) {
			continue // one language for each document
		}
		require.NoError(s.t, w.Document("asiakirja.json", r))
		s.clean("a report", s.written[i].String())
		s.written[i].Reset()
	}
	shown := 0
	for i := range r.Issues() {
		if shown++; shown > 20 {
			break // the formats above have them all
		}
		s.clean("an issue", fmt.Sprintf("%v %+v %#v", i, struct{ I validate.Issue }{i}, i))
		s.clean("a suggestion", i.Suggestion()+i.Name()+i.Source+i.Reason())
	}
	s.clean("%+v of a report", fmt.Sprintf("%+v", r))
	for n := range r.NotEvaluated() {
		s.clean("a rule not judged", fmt.Sprintf("%+v", n))
	}
	for _, log := range s.logs {
		for i := range r.Issues() {
			log.Info("issue", "issue", i)
			break
		}
	}
	s.clean("a log", s.logged.String())
	s.logged.Reset()
}

func (s *search) end() {
	if s.t.Failed() {
		return
	}
	for i, w := range s.writers {
		require.NoError(s.t, w.Close())
		s.clean("the end of a report", s.written[i].String())
	}
	s.t.Logf("%d documents, %d outputs searched", s.documents, s.outputs)
}
