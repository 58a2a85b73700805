package walk

import (
	"slices"
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Count is a number of findings by their severity; the first one is of those
// that are suppressed.
type Count [rule.Information + 1]int

// report adds a finding at the current place of the walker.
func (w *Walker) report(f Finding) {
	if w.count(&f) {
		f.Pointer = w.pointer()
		w.Findings = append(w.Findings, f)
	}
}

// reportBelow reports a finding at a name below the current place.
func (w *Walker) reportBelow(name string, f Finding) {
	if w.count(&f) {
		w.at = append(append(w.appendPointer(), '/'), name...)
		f.Pointer = string(w.at)
		w.Findings = append(w.Findings, f)
	}
}

// Add adds a finding that was made after the walk.
func (w *Walker) Add(f Finding) {
	if w.count(&f) {
		w.Findings = append(w.Findings, f)
	}
}

// Remove takes findings back: they are the same fault as others.
func (w *Walker) Remove(same func(Finding) bool) {
	w.Findings = slices.DeleteFunc(w.Findings, func(f Finding) bool {
		if !same(f) {
			return false
		}
		w.Count[f.Severity]--
		return true
	})
}

// count weighs and counts a finding, and reports whether it is kept. Each severity
// has room of its own, so that no number of warnings hides an error.
func (w *Walker) count(f *Finding) bool {
	f.Severity = w.weigh(f)
	w.Count[f.Severity]++
	if !slices.Contains(w.Broken, f.Rule) {
		w.Broken = append(w.Broken, f.Rule)
	}
	return w.Count[f.Severity] <= w.limits.Issues
}

// Beyond counts the findings that are not kept.
func (w *Walker) Beyond() Count {
	c := w.Count
	for i := range w.Findings {
		c[w.Findings[i].Severity]--
	}
	return c
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
