package walk

import (
	"slices"
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// The walk and the rules only collect findings: issues are made of those that are
// left when all is known. Until then a finding may be dropped as the same fault as
// another one.

// A Count is a number of findings by their severity; the first one is of those
// that are suppressed.
type Count [rule.Information + 1]int

// report adds a finding at the current place of the walker.
func (w *Walker) report(f Finding) {
	if w.keep(&f) {
		f.Pointer = w.pointer()
		w.Findings = append(w.Findings, f)
	}
}

// reportBelow reports a finding at a name below the current place.
func (w *Walker) reportBelow(name string, f Finding) {
	if w.keep(&f) {
		w.at = append(append(w.appendPointer(), '/'), name...)
		f.Pointer = string(w.at)
		w.Findings = append(w.Findings, f)
	}
}

// Add adds a finding that was made after the walk.
func (w *Walker) Add(f Finding) {
	if w.keep(&f) {
		w.Findings = append(w.Findings, f)
	}
}

// Drop drops those of the first n findings that are the same fault as others, and
// returns how many of them are left. One that was not kept stays counted.
func (w *Walker) Drop(n int, same func(*Finding) bool) (left int) {
	for i := range w.Findings[:n] {
		f := &w.Findings[i]
		if same(f) {
			w.kept[f.Severity]--
			continue
		}
		w.Findings[left] = *f
		left++
	}
	w.Findings = slices.Delete(w.Findings, left, n)
	return left
}

// Breaks notes that the document breaks a rule, whether or not a finding of it is
// kept.
func (w *Walker) Breaks(r *rule.Rule) {
	if !slices.Contains(w.Broken, r) {
		w.Broken = append(w.Broken, r)
	}
}

// keep weighs a finding and reports whether it is kept; if not it is counted. Each
// severity has room of its own, so that no number of warnings hides an error.
func (w *Walker) keep(f *Finding) bool {
	f.Severity = w.weigh(f)
	w.Breaks(f.Rule)
	if w.kept[f.Severity] >= w.limits.Issues {
		w.Beyond[f.Severity]++
		return false
	}
	w.kept[f.Severity]++
	return true
}

func (w *Walker) weigh(f *Finding) rule.Severity {
	if w.Weigh == nil {
		return f.Rule.Case(f.Case).Severity
	}
	// What a function of another package gets may be kept, so every finding would
	// be allocated: it gets a copy that the walker has.
	w.weighed = *f
	return w.Weigh(&w.weighed)
}

// syntax reports that the text is not JSON, which ends the walk.
func (w *Walker) syntax(reason Reason, offset int) int {
	reason = closer(reason, w.data[offset:])
	w.report(Finding{Rule: &rule.JSONSyntax, Case: reason, Offset: offset, Node: -1, Shape: -1})
	return stop
}

// limit reports that a limit was crossed, which ends the walk.
func (w *Walker) limit(name LimitName, offset int) int {
	w.report(Finding{Rule: &rule.JSONLimit, Case: name, Offset: offset, Node: -1, Shape: -1})
	return stop
}

// pointer returns the current place as a JSON Pointer.
func (w *Walker) pointer() string { return string(w.appendPointer()) }

// appendPointer writes the pointer into memory that the next one overwrites.
func (w *Walker) appendPointer() []byte {
	b := w.at[:0]
	for _, s := range w.path {
		b = w.appendStep(b, s)
	}
	b = w.appendStep(b, w.here)
	w.at = b
	return b
}

func (w *Walker) appendStep(b []byte, s step) []byte {
	if s == between {
		return b
	}
	b = append(b, '/')
	if i, ok := s.index(); ok {
		return strconv.AppendInt(b, int64(i), 10)
	}
	return w.appendName(b, int(s))
}

// Sort puts the findings in document order; those of one place stay in the
// order that they were found in.
func (w *Walker) Sort() {
	slices.SortStableFunc(w.Findings, func(a, b Finding) int { return a.Offset - b.Offset })
}
