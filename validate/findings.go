package validate

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// findings turns what the walker found, in the order of the document, into
// issues.
func (r *Report) findings(v *Validator, data []byte, findings []walk.Finding) {
	place := position{line: 1, column: 1}
	r.issues = slices.Grow(r.issues, len(findings))
	st, known := r.Structure()
	for i := range findings {
		f := &findings[i]
		place.advance(data, f.Offset)
		issue := Issue{
			Rule: ruleOfFinding(f), Severity: Error, Pointer: f.Pointer,
			Line: place.line, Column: place.column, Offset: f.Offset,
			detail: detail{
				what: f.Detail, whole: f.Whole, name: f.Name, similar: f.Similar,
				set: (*handle.Snapshot)(r.snapshot).Tables(), shape: f.Shape, limits: v.limits,
			},
		}
		if known && f.Node >= 0 {
			issue.field = sosmeta.Field(handle.Structure(st).Field(f.Node))
			issue.Source = st.OID()
		}
		switch {
		case f.Kind.IsSyntax():
			issue.Source = rfc8259
		case f.Kind == walk.Rule:
			conditionIssue(&issue, v.snapshot, f)
		case f.Kind.IsValue():
			valueIssue(&issue, f)
		}
		if v.showValues {
			issue.value = valueAt(data, f.Offset)
		}
		r.add(v, issue)
	}
}

// ruleOfFinding returns the rule that a finding is about, "" for a conditional
// one.
func ruleOfFinding(f *walk.Finding) Rule {
	switch f.Kind {
	case walk.Rule:
		return ""
	case walk.ValueIdentifier:
		return Rule(value.Identifiers[f.Identifier].Rule)
	}
	return ruleOf[f.Kind]
}

// A position walks over a document and counts lines and columns, both from 1.
// A column is a character of UTF-8; a byte that is none counts as one.
type position struct{ offset, line, column int }

func (p *position) advance(data []byte, offset int) {
	part := data[p.offset:offset]
	if n := bytes.Count(part, []byte{'\n'}); n > 0 {
		p.line += n
		p.column = 1
		part = part[bytes.LastIndexByte(part, '\n')+1:]
	}
	p.column += utf8.RuneCount(part)
	p.offset = offset
}
