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

// Structure returns the structure version that the document was checked against;
// false if the document named none.
func (r Report) Structure() (sosmeta.Structure, bool) {
	if r.snapshot == nil || r.structure < 0 {
		return sosmeta.Structure{}, false
	}
	return r.snapshot.At(r.structure), true
}

// Valid reports whether no issue is an error and no issue is beyond the limit on
// issues: those that [Report.More] counts may be errors. If there may be many
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

// NotEvaluated iterates over the conditional rules that were not judged, each
// with the reason, if [Explain] asked for it.
func (r Report) NotEvaluated() iter.Seq[NotEvaluated] { return slices.Values(r.unjudged) }

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

// Filter returns the report with only the issues for which keep returns true.
// More and Suppressed stay as they are.
func (r Report) Filter(keep func(Issue) bool) Report {
	r.issues = slices.DeleteFunc(slices.Clone(r.issues), func(i Issue) bool { return !keep(i) })
	return r
}

// add adds an issue to those of the report or to the suppressed ones, as the
// options ask.
func (r *Report) add(v *settings, i Issue) {
	if v.settle(&i) {
		r.suppressed = append(r.suppressed, i)
		return
	}
	r.issues = append(r.issues, i)
}

// offends reports whether a rule has issues, suppressed or not.
func (r *Report) offends(rules ...Rule) bool {
	about := func(i Issue) bool { return slices.Contains(rules, i.Rule) }
	return slices.ContainsFunc(r.issues, about) || slices.ContainsFunc(r.suppressed, about)
}
