package report

import (
	"bufio"
	"bytes"
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"
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
	unlisted   int // documents with issues that did not fit
	rules      map[validate.Rule]*htmlBar
	structures map[string]*htmlBar // by OID
}

// An htmlBar is a row of a chart: a label and parts of different colours.
type htmlBar struct {
	Label, Note string
	Parts       []htmlPart
	Total       int
}

// An htmlPart is a coloured part of a bar, in hundredths of the longest bar.
type htmlPart struct {
	Class    string
	Label    string
	Count    int
	At, Wide float64
}

type htmlSection struct {
	Words                     *words
	Name, Verdict, OID, Title string
	Failure                   string
	Issues                    []htmlIssue
	More                      string
}

type htmlIssue struct {
	Line, Column                int
	Class, Severity             string
	Rule, Field, Message, Extra string
	Steps                       []string // of the pointer
}

func (h *html) Document(name string, r validate.Report) error {
	h.add(&r)
	oid, title := structure(&r, h.words.tag)
	h.count(oid, title, r.Valid())
	section := htmlSection{Words: h.words, Name: shown(name), Verdict: "invalid", OID: oid, Title: title}
	if r.Valid() {
		section.Verdict = "valid"
	}
	for i := range r.Issues() {
		h.countRule(i)
		extra := ""
		if i.Reason() != "" {
			extra = h.words.Reason + ": " + i.Reason()
		}
		section.Issues = append(section.Issues, h.issue(i, classOf(i.Severity), h.words.Severities[i.Severity], extra))
	}
	for i := range r.Suppressed() {
		section.Issues = append(section.Issues, h.issue(i, "suppressed", h.words.Suppressed, h.words.Reason+": "+i.Reason()))
	}
	section.More = h.words.more(&r)
	if unchecked(&r) {
		section.Failure = h.words.NotChecked
	}
	if len(section.Issues) == 0 && section.More == "" && section.Failure == "" {
		return nil
	}
	return h.section(section)
}

func (h *html) issue(i validate.Issue, class, severity, extra string) htmlIssue {
	shown := htmlIssue{
		Line: i.Line, Column: i.Column, Class: class, Severity: severity,
		Rule: string(i.Rule), Steps: steps(h.words.pointer(i.Pointer)), Message: i.Message(h.words.tag), Extra: extra,
	}
	if f, ok := i.Field(); ok {
		shown.Field = f.Label(h.words.tag)
	}
	return shown
}

// steps splits a pointer before each slash, so that a line can break there.
func steps(pointer string) []string {
	list := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := range list {
		if i > 0 || pointer[0] == '/' {
			list[i] = "/" + list[i]
		}
	}
	return list
}

func (h *html) Failed(name string, cause error) error {
	h.failed++
	return h.section(htmlSection{
		Words: h.words, Name: shown(name), Verdict: "failed",
		Failure: h.words.CannotBeRead + ": " + shown(cause.Error()),
	})
}

// section renders the section of a document if it still fits.
func (h *html) section(s htmlSection) error {
	if h.room <= 0 {
		h.unlisted++
		return nil
	}
	before := h.sections.Len()
	if err := htmlTemplate().ExecuteTemplate(&h.sections, "section", s); err != nil {
		return err
	}
	h.room -= h.sections.Len() - before
	return nil
}

// count adds a document to the bar of its structure.
func (h *html) count(oid, title string, valid bool) {
	b := h.structures[oid]
	if b == nil {
		b = &htmlBar{Label: title, Note: oid, Parts: []htmlPart{
			{Class: "error", Label: h.words.Invalid}, {Class: "valid", Label: h.words.Valid},
		}}
		if oid == "" {
			b.Label = h.words.UnknownStructure
		}
		h.structures[oid] = b
	}
	b.Total++
	if valid {
		b.Parts[1].Count++
	} else {
		b.Parts[0].Count++
	}
}

func (h *html) countRule(i validate.Issue) {
	b := h.rules[i.Rule]
	if b == nil {
		b = &htmlBar{Label: string(i.Rule)}
		for _, s := range severities {
			b.Parts = append(b.Parts, htmlPart{Class: classOf(s), Label: h.words.Severities[s]})
		}
		h.rules[i.Rule] = b
	}
	b.Total++
	b.Parts[slices.Index(severities[:], i.Severity)].Count++
}

func classOf(s validate.Severity) string { return s.String() }

// An htmlChart is a list of bars, the rest of them folded away.
type htmlChart struct {
	First, Rest []*htmlBar
	More        string
}

// shownBars is how many bars of a chart are not folded away.
const shownBars = 12

// chart orders bars, those with most errors first, and measures their parts.
func chart[K comparable](m map[K]*htmlBar, w *words) htmlChart {
	list := make([]*htmlBar, 0, len(m))
	longest := 1
	for _, b := range m {
		list = append(list, b)
		longest = max(longest, b.Total)
	}
	slices.SortFunc(list, func(a, b *htmlBar) int {
		return cmp.Or(b.Parts[0].Count-a.Parts[0].Count, b.Total-a.Total, strings.Compare(a.Label+a.Note, b.Label+b.Note))
	})
	for _, b := range list {
		at := 0.0
		for i := range b.Parts {
			p := &b.Parts[i]
			p.At, p.Wide = at, 100*float64(p.Count)/float64(longest)
			at += p.Wide
		}
	}
	first := min(len(list), shownBars)
	return htmlChart{list[:first], list[first:], w.counted(textMore, len(list)-first)}
}

type htmlPage struct {
	Words      *words
	Tag        string
	At         string
	Stopped    string
	Tiles      []htmlTile
	Rules      htmlChart
	Structures htmlChart
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
	if h.failed > 0 {
		page.Tiles = append(page.Tiles, htmlTile{h.words.FailedDocuments, "error", h.failed})
	}
	for _, s := range severities {
		page.Tiles = append(page.Tiles, htmlTile{h.words.Counted[s], classOf(s), h.severities[s]})
	}
	if !h.at.IsZero() {
		page.At = h.at.Format(time.RFC3339)
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
