package validate

import (
	"iter"
	"slices"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Report is the outcome of checking one document. It holds no value of the
// document and no reference to it.
type Report struct {
	snapshot   *sosmeta.Snapshot
	structure  int
	issues     []Issue
	suppressed []Issue
	more       int
	unjudged   []NotEvaluated
}

// Structure returns the structure version that the document was held to; false
// where the document named none.
func (r Report) Structure() (sosmeta.Structure, bool) {
	if r.snapshot == nil || r.structure < 0 {
		return sosmeta.Structure{}, false
	}
	return r.snapshot.At(r.structure), true
}

// Valid says that no issue is an error, and that none is beyond the limit on
// issues: what [Report.More] counts may be errors. Where there may be many
// warnings, raise [Limits].
func (r Report) Valid() bool { return r.Count(Error) == 0 && r.more == 0 }

// Len returns the number of issues.
func (r Report) Len() int { return len(r.issues) }

// More returns how many issues there are beyond the limit on issues.
func (r Report) More() int { return r.more }

// Issues iterates over the issues, in the order of the document.
func (r Report) Issues() iter.Seq[Issue] { return slices.Values(r.issues) }

// Suppressed iterates over the issues that an option took out of the report,
// each with its reason.
func (r Report) Suppressed() iter.Seq[Issue] { return slices.Values(r.suppressed) }

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

// CountRule returns the number of issues of a rule.
func (r Report) CountRule(rule Rule) int {
	n := 0
	for i := range r.issues {
		if r.issues[i].Rule == rule {
			n++
		}
	}
	return n
}

// Filter returns the report with only the issues that keep says to keep. More
// and Suppressed stay as they are.
func (r Report) Filter(keep func(Issue) bool) Report {
	r.issues = slices.DeleteFunc(slices.Clone(r.issues), func(i Issue) bool { return !keep(i) })
	return r
}

// add puts an issue where the options want it.
func (r *Report) add(v *Validator, i Issue) {
	if v.settle(&i) {
		r.suppressed = append(r.suppressed, i)
		return
	}
	r.issues = append(r.issues, i)
}

// version warns of a document that was held to an outdated version, unless
// that was the one of the day.
func (r *Report) version(v *Validator, day int) {
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
	r.add(v, Issue{
		Rule: StructureVersion, Severity: Warning, Line: 1, Column: 1, Source: st.OID(), field: st.Root(),
		detail: detail{current: current},
	})
}
