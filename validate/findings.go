package validate

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// findings turns what the walker found, in the order of the document, into
// issues.
func (r *Report) findings(v *settings, data []byte, findings []walk.Finding) {
	place := start
	r.issues = slices.Grow(r.issues, len(findings))
	for i := range findings {
		f := &findings[i]
		place.advance(data, f.Offset)
		issue := r.issue(v, f)
		issue.Pointer, issue.Line, issue.Column, issue.Offset = f.Pointer, place.Line, place.Column, f.Offset
		if v.showValues {
			issue.value = valueAt(data, f.Offset)
		}
		r.add(v, issue)
	}
}

// issue returns the issue of a finding without its place.
func (r *Report) issue(v *settings, f *walk.Finding) Issue {
	d := detail{
		rule: f.Rule, kase: f.Case, set: (*handle.Snapshot)(r.snapshot).Tables(), found: f.Found, whole: f.Whole,
		name: f.Name, similar: f.Similar, shape: f.Shape, row: f.Row, empty: f.Empty,
		nearest: f.Nearest,
	}
	st, known := r.Structure()
	if known && f.Node >= 0 {
		d.field = sosmeta.Field(handle.Structure(st).Field(f.Node))
	}
	issue := Issue{Rule: Rule(f.Rule.ID)}
	switch {
	case f.Rule.IsConditional():
		d.condition = v.conditional(f)
		issue.Severity, issue.Source = d.condition.severity(), d.condition.id()
	case known && strings.HasPrefix(f.Rule.ID, "structure.") && !d.field.IsZero():
		issue.Severity, issue.Source = Severity(f.Rule.Severity), st.OID()
	default:
		issue.Severity, issue.Source = Severity(f.Rule.Case(f.Case).Severity), f.Rule.Source()
	}
	switch f.Rule {
	case &rule.JSONLimit:
		d.limit = v.limits.of(f.Case)
	case &rule.ValueBlank, &rule.StructureEmpty:
		d.name = f.Pointer[strings.LastIndexByte(f.Pointer, '/')+1:]
	}
	issue.detail = d
	return issue
}
