package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// An htmlBar is a row of a chart: a label and parts of different colours.
type htmlBar struct {
	Label, Note string
	Page        string // address of the structure's page, "" for none
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

// count adds a document to the bar of its structure.
func (h *html) count(r *validate.Report, oid, title string) {
	b := h.structures[oid]
	if b == nil {
		b = &htmlBar{Label: title, Note: oid, Page: h.pageOf(r), Parts: []htmlPart{
			{Class: "error", Label: h.words.Invalid}, {Class: "valid", Label: h.words.Valid},
		}}
		if oid == "" {
			b.Label = h.words.UnknownStructure
		}
		h.structures[oid] = b
	}
	b.Total++
	if r.Valid() {
		b.Parts[1].Count++
	} else {
		b.Parts[0].Count++
	}
}

func (h *html) countRule(i validate.Issue) {
	b := h.rules[i.Rule]
	if b == nil {
		b = &htmlBar{Label: h.words.asks(i.Rule), Note: string(i.Rule)}
		for _, s := range severities {
			b.Parts = append(b.Parts, htmlPart{Class: s.String(), Label: h.words.Severities[s]})
		}
		h.rules[i.Rule] = b
	}
	b.Total++
	b.Parts[slices.Index(severities[:], i.Severity)].Count++
}

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
