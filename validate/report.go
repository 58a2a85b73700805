package validate

import (
	"bytes"
	"iter"
	"slices"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Report is the outcome of checking one document. It holds no value of the
// document and no reference to it.
type Report struct {
	snapshot  *sosmeta.Snapshot
	structure int
	issues    []Issue
	more      int
}

// Structure returns the structure version that the document was held to; false
// where the document named none.
func (r Report) Structure() (sosmeta.Structure, bool) {
	if r.snapshot == nil || r.structure < 0 {
		return sosmeta.Structure{}, false
	}
	return r.snapshot.At(r.structure), true
}

// Valid says that no issue is an error.
func (r Report) Valid() bool { return r.Count(Error) == 0 }

// Len returns the number of issues.
func (r Report) Len() int { return len(r.issues) }

// More returns how many issues there are beyond the limit on issues.
func (r Report) More() int { return r.more }

// Issues iterates over the issues, in the order of the document.
func (r Report) Issues() iter.Seq[Issue] { return slices.Values(r.issues) }

// Count returns the number of issues of a severity.
func (r Report) Count(s Severity) int {
	n := 0
	for i := range r.issues {
		if r.issues[i].Severity == s {
			n++
		}
	}
	return n
}

// add turns findings, which are in the order of the document, into issues.
func (r *Report) add(limits Limits, data []byte, findings []walk.Finding) {
	place := position{line: 1, column: 1}
	r.issues = slices.Grow(r.issues, len(findings))
	for i := range findings {
		f := &findings[i]
		place.advance(data, f.Offset)
		issue := Issue{
			Rule: ruleOf[f.Kind], Severity: Error, Pointer: f.Pointer,
			Line: place.line, Column: place.column, Offset: f.Offset,
			detail: detail{
				what: f.Detail, whole: f.Whole, name: f.Name, similar: f.Similar,
				set: r.snapshot.Tables(), shape: f.Shape, limits: limits,
			},
		}
		if st, ok := r.Structure(); ok && f.Node >= 0 {
			issue.field = st.FieldAt(f.Node)
		}
		issue.Source = issue.citation()
		r.issues = append(r.issues, issue)
	}
}

// version warns of a document that was held to an outdated version, unless
// that was the one of the day.
func (r *Report) version(day int) {
	st, ok := r.Structure()
	if !ok || st.Status() != sosmeta.Outdated {
		return
	}
	if day != 0 {
		if then, ok := r.snapshot.AsOfDay(st.Branch(), st.Type(), day); ok && then == st {
			return
		}
	}
	current, _ := r.snapshot.Current(st.Branch(), st.Type())
	r.issues = append(r.issues, Issue{
		Rule: StructureVersion, Severity: Warning, Line: 1, Column: 1, Source: st.OID(), field: st.Root(),
		detail: detail{current: current},
	})
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
