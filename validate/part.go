package validate

import (
	"cmp"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// The prefixes of the pointers of a message. An issue of the JSON has a plain
// JSON Pointer.
const (
	framePrefix    = "frame:"
	headerPrefix   = "header:"
	viewPrefix     = "view:"
	metadataPrefix = "metadata:"
)

// A part is one of the texts that a message is made of: its frame, its header,
// its view, its JSON. Findings are gathered in the order in which they are made
// and become issues in the order of the text.
type part struct {
	prefix   string // of the pointers
	data     []byte // nil if there is no text, as for metadata alone
	where    Place  // place of a decoded part in the message
	settings *settings
	most     int // how many findings of each severity are kept; 0 means all
	findings []rule.Finding
	count    counts // of those that are kept
	more     counts // of those that are not
}

// report records a finding.
func (p *part) report(f rule.Finding) {
	if p.most > 0 {
		s := p.weigh(&f)
		if p.count[s] == p.most {
			p.more[s]++
			return
		}
		p.count[s]++
	}
	p.findings = append(p.findings, f)
}

// weigh returns the severity that the options give a finding.
func (p *part) weigh(f *rule.Finding) Severity {
	c := f.Rule.Case(f.Case)
	s, _ := p.settings.weigh(Rule(f.Rule.ID), "", Severity(c.Severity), c.Missing)
	return s
}

// reportedAt reports whether there is a finding at a pointer.
func (p *part) reportedAt(pointer string) bool {
	return slices.ContainsFunc(p.findings, func(f rule.Finding) bool { return f.Pointer == pointer })
}

// pointers returns the places of the findings that are not suppressed.
func (p *part) pointers() map[string]bool {
	pointers := map[string]bool{}
	for i := range p.findings {
		if f := &p.findings[i]; p.weigh(f) != suppressed {
			pointers[f.Pointer] = true
		}
	}
	return pointers
}

// issues returns the findings as issues, in the order of the text.
func (p *part) issues() []Issue {
	slices.SortStableFunc(p.findings, func(a, b rule.Finding) int { return cmp.Compare(a.Offset, b.Offset) })
	place := start
	list := make([]Issue, 0, len(p.findings))
	for _, f := range p.findings {
		i := issueOf(f.Rule, f.Case, f.Args...)
		i.Pointer, i.Offset, i.part = p.prefix+f.Pointer, f.Offset, p.where
		i.Line, i.Column = 0, 0
		if p.data != nil {
			place.advance(p.data, f.Offset)
			i.Line, i.Column = place.Line, place.Column
		}
		list = append(list, i)
	}
	return list
}

// part adds the issues of a part to the report.
func (r *Report) part(v *settings, p *part) {
	r.more.add(p.more)
	for _, i := range p.issues() {
		r.add(v, i)
	}
}
