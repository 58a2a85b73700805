package validate

import (
	"cmp"
	"slices"
)

// A part is one of the texts that a message is made of: its frame, its header,
// its view, its JSON. Issues are gathered in the order in which they are found
// and told in the order of the text.
type part struct {
	prefix string // of the pointers
	data   []byte // nil where there is no text, as of metadata alone
	where  Place  // where a decoded part stands in the message
	most   int    // how many issues are kept; 0 is as many as there are
	issues []Issue
	more   int // how many there are beyond
}

// A Place is a place in the XML of a message.
type Place struct {
	Line   int `json:"line"`   // from 1
	Column int `json:"column"` // from 1, in characters
	Offset int `json:"offset"` // from 0, in bytes
}

// add notes an issue of a rule of the archive or the context, with the rule's
// own text.
func (p *part) add(id Rule, pointer string, offset int) {
	p.addText(id, string(id), pointer, offset)
}

// addText is add with another text of the rule.
func (p *part) addText(id Rule, text, pointer string, offset int, args ...any) {
	if p.most > 0 && len(p.issues) >= p.most {
		p.more++
		return
	}
	rule := messageRule(id)
	p.issues = append(p.issues, Issue{
		Rule: id, Severity: rule.Severity, Source: rule.Source, Pointer: p.prefix + pointer, Offset: offset,
		part: p.where, detail: detail{text: text, args: args},
	})
}

// has says whether an issue of a rule is there.
func (p *part) has(id Rule) bool {
	return slices.ContainsFunc(p.issues, func(i Issue) bool { return i.Rule == id })
}

// remove takes the issues of a rule back.
func (p *part) remove(id Rule) {
	p.issues = slices.DeleteFunc(p.issues, func(i Issue) bool { return i.Rule == id })
}

// tell adds the issues to a report, in the order of the text.
func (p *part) tell(v *Validator, r *Report) {
	slices.SortStableFunc(p.issues, func(a, b Issue) int { return cmp.Compare(a.Offset, b.Offset) })
	r.more += p.more
	place := position{line: 1, column: 1}
	for _, i := range p.issues {
		if p.data != nil {
			place.advance(p.data, i.Offset)
			i.Line, i.Column = place.line, place.column
		}
		if len(r.issues) >= v.limits.Issues {
			r.more++
			continue
		}
		r.add(v, i)
	}
}

// placeOf returns a place of a text.
func placeOf(data []byte, offset int) Place {
	at := position{line: 1, column: 1}
	at.advance(data, offset)
	return Place{at.line, at.column, at.offset}
}
