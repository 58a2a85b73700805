package validate

import (
	"iter"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Report is the outcome of checking one document. It holds no value of the
// document and no reference to it. The zero Report is that of nothing that was
// checked, and is not valid.
type Report struct {
	snapshot   *sosmeta.Snapshot
	structure  int
	issues     []Issue
	suppressed []Issue
	more       counts
	unjudged   []NotEvaluated
	broken     []*rule.Rule // by a document in JSON, those included whose issues are not listed
	complete   bool         // the JSON is JSON within the limits, and was read to its end
	checked    bool         // every text was read to its end, the JSON was checked against a structure, and the options were used
}

// Structure returns the structure version that the document was checked against;
// false if the document named none.
func (r Report) Structure() (sosmeta.Structure, bool) {
	if r.snapshot == nil || r.structure < 0 {
		return sosmeta.Structure{}, false
	}
	return r.snapshot.At(r.structure), true
}

// Valid reports whether the document was fully checked and no issue is an error,
// listed or beyond the limit on issues. A document was not fully checked if a text
// was not read to its end, no structure is known for it, it lacks the object of its
// root key and is no draft, the structured format of a message is not JSON, or the
// check was asked for with an unknown [Fact]; nor was that of the zero Report.
func (r Report) Valid() bool { return r.checked && r.Count(Error) == 0 && r.more[Error] == 0 }

// Len returns the number of issues.
func (r Report) Len() int { return len(r.issues) }

// More returns how many issues there are beyond the limit on issues. An error is
// beyond it only if as many other errors are listed as it allows.
func (r Report) More() int { return r.more.sum() }

// MoreOf returns how many of the issues that More counts are of a severity.
func (r Report) MoreOf(s Severity) int {
	if !s.valid() {
		return 0
	}
	return r.more[s]
}

// Issues iterates over the issues, in the order of the document.
func (r Report) Issues() iter.Seq[Issue] { return slices.Values(r.issues) }

// Suppressed iterates over the issues that an option took out of the report,
// each with its reason.
func (r Report) Suppressed() iter.Seq[Issue] { return slices.Values(r.suppressed) }

// NotEvaluated iterates over the conditional rules that were not judged, each
// with the reason, if [Explain] asked for it.
func (r Report) NotEvaluated() iter.Seq[NotEvaluated] { return slices.Values(r.unjudged) }

// Count returns the number of issues of a severity, without those that
// [Report.MoreOf] returns.
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

// breaks reports whether the document breaks a rule, whether or not an issue of it
// is listed.
func (r *Report) breaks(rule *rule.Rule) bool { return slices.Contains(r.broken, rule) }

// faultAt returns the highest severity of the issues about the form of the value at a
// pointer, 0 if there are none. That a day is too late is not about its form.
func (r *Report) faultAt(pointer string) (gravest Severity) {
	for i := range r.issues {
		issue := &r.issues[i]
		if issue.Pointer == pointer && issue.Rule != ValueFuture && (gravest == 0 || issue.Severity < gravest) {
			gravest = issue.Severity
		}
	}
	return gravest
}

// cut keeps the report within the limit on issues. The first ones stay, and every
// error stays as long as there is room: the last issues that are not errors make way.
func (r *Report) cut(limit int) {
	r.suppressed = r.suppressed[:min(len(r.suppressed), limit)]
	if len(r.issues) <= limit {
		return
	}
	errors := min(r.Count(Error), limit)
	others := limit - errors
	kept := r.issues[:0]
	for _, i := range r.issues {
		room := &others
		if i.Severity == Error {
			room = &errors
		}
		if *room == 0 {
			r.more[i.Severity]++
			continue
		}
		*room--
		kept = append(kept, i)
	}
	clear(r.issues[len(kept):])
	r.issues = kept
}
