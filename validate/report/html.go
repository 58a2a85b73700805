package report

import (
	"bufio"
	"bytes"
	_ "embed"
	"html/template"
	"io"
	"sync"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
)

// HTML makes a writer of one self-contained page: totals, bars by rule and by
// structure, and the issues grouped by document. It loads nothing, runs no
// script, follows the reader's light or dark setting, and prints well. Nothing
// is written before Close. Documents without issues are counted, not listed;
// see the package about those beyond 16 MiB.
func HTML(w io.Writer, opts ...Option) Writer {
	return &html{
		w: w, options: settle(opts), room: listed,
		rules: map[validate.Rule]*htmlBar{}, structures: map[string]*htmlBar{},
	}
}

// listed is how many bytes of sections a page has.
const listed = 16 << 20

//go:embed html.tmpl
var htmlSource string

var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(htmlSource))
})

type html struct {
	w io.Writer
	options
	tally
	room       int // bytes of sections that still fit
	sections   bytes.Buffer
	index      []htmlEntry // of the sections
	unlisted   int         // documents with issues that did not fit
	rules      map[validate.Rule]*htmlBar
	structures map[string]*htmlBar // by OID
}

func (h *html) Document(name string, r validate.Report) error {
	h.add(&r)
	oid, title := structure(&r, h.words.tag)
	h.count(&r, oid, title)
	section := htmlSection{Words: h.words, Name: shown(name), Verdict: "invalid", OID: oid, Title: title, Page: h.pageOf(&r)}
	if r.Valid() {
		section.Verdict = "valid"
	}
	for i := range r.Issues() {
		h.countRule(i)
		extra := ""
		if i.Reason() != "" {
			extra = h.words.Reason + ": " + i.Reason()
		}
		section.add(h.issue(i, i.Severity.String(), h.words.Severities[i.Severity], extra))
	}
	for i := range r.Suppressed() {
		section.add(h.issue(i, "suppressed", h.words.Suppressed, h.words.Reason+": "+i.Reason()))
	}
	section.More = h.words.more(&r)
	if unchecked(&r) {
		section.Failure = h.words.NotChecked
	}
	if len(section.Issues) == 0 && section.More == "" && section.Failure == "" {
		return nil
	}
	return h.section(section, h.words.counts(&r))
}

func (h *html) Failed(name string, cause error) error {
	h.failed++
	return h.section(htmlSection{
		Words: h.words, Name: shown(name), Verdict: "failed",
		Failure: h.words.CannotBeRead + ": " + h.words.cause(cause),
	}, h.words.CannotBeRead)
}

// section renders the section of a document, if it still fits, and adds it to the
// index with what is said of it there.
func (h *html) section(s htmlSection, counts string) error {
	if h.room <= 0 {
		h.unlisted++
		return nil
	}
	s.ID = len(h.index) + 1
	h.index = append(h.index, htmlEntry{s.ID, s.Name, counts})
	before := h.sections.Len()
	if err := htmlTemplate().ExecuteTemplate(&h.sections, "section", s); err != nil {
		return err
	}
	h.room -= h.sections.Len() - before + len(s.Name) + entrySize
	return nil
}

// An htmlEntry is a line of the index.
type htmlEntry struct {
	ID           int
	Name, Counts string
}

// entrySize is what a line of the index takes on a page beside the name, about.
const entrySize = 150

// shownEntries is how many lines of the index are not folded away.
const shownEntries = 20

type htmlPage struct {
	Words      *words
	Tag        string
	At, Said   string // the time, for programs and for people
	Stopped    string
	Tiles      []htmlTile
	Rules      htmlChart
	Structures htmlChart
	Index      []htmlEntry
	Folded     []htmlEntry
	More       string // title of the folded lines
	Sections   template.HTML
	NotListed  string
}

// An htmlTile is one total.
type htmlTile struct {
	Label, Class string
	Count        int
}

func (h *html) Close() error {
	page := htmlPage{
		Words: h.words, Tag: h.words.tag.String(), Rules: chart(h.rules, h.words), Structures: chart(h.structures, h.words),
		// What the buffer holds was escaped by the template of a section.
		Sections: template.HTML(h.sections.String()),
		Tiles: []htmlTile{
			{h.words.Documents, "", h.documents},
			{h.words.ValidDocuments, "valid", h.valid},
			{h.words.InvalidDocuments, "error", h.invalid()},
		},
	}
	first := min(len(h.index), shownEntries)
	page.Index, page.Folded = h.index[:first], h.index[first:]
	page.More = h.words.counted(textMore, len(page.Folded))
	if h.failed > 0 {
		page.Tiles = append(page.Tiles, htmlTile{h.words.FailedDocuments, "error", h.failed})
	}
	for _, s := range severities {
		page.Tiles = append(page.Tiles, htmlTile{h.words.Counted[s], s.String(), h.severities[s]})
	}
	if !h.at.IsZero() {
		page.At, page.Said = h.at.Format(time.RFC3339), h.words.time(h.at)
	}
	if h.interrupted {
		page.Stopped = h.words.counted(textStopped, h.documents+h.failed)
	}
	if h.unlisted > 0 {
		page.NotListed = h.words.counted(textNotListed, h.unlisted)
	}
	w := bufio.NewWriter(h.w)
	if err := htmlTemplate().ExecuteTemplate(w, "page", page); err != nil {
		return err
	}
	return w.Flush()
}
