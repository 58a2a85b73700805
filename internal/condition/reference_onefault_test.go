package condition_test

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// oneFault drops findings that say what another issue says, §7: one fault, one
// issue. A finding silences none that is graver than itself: a warning must not
// hide an error.
func oneFault(findings []finding, t structureIssues) (out []finding) {
	findings = slices.DeleteFunc(slices.Clone(findings), func(f finding) bool { return t.covers(f.pointer) })
	for i, f := range findings {
		silent := false
		for k, other := range findings {
			if k == i || severity(other.rule) > severity(f.rule) {
				continue
			}
			silent = silent || implies(other, f) && (!implies(f, other) || k < i || severity(other.rule) < severity(f.rule))
		}
		if !silent {
			out = append(out, f)
		}
	}
	return out
}

// implies reports whether what one finding says follows from what another one
// says.
func implies(strong, weak finding) bool {
	switch {
	case strong.rule.Kind != "require":
		// An absent group silences its children, and so does all that is said of
		// a value that is there: what is at or below it is said already.
		return within(weak.pointer, strong.pointer)
	case weak.rule.Kind != "require":
		return false
	case len(strong.wants) > 1: // the same one-of, or one with more to choose from
		return strong.pointer == weak.pointer && !slices.ContainsFunc(strong.wants, func(s string) bool { return !slices.Contains(weak.wants, s) })
	case complementary(strong.rule, weak.rule):
		return true
	}
	// A one-of is silent if one of its targets is demanded alone, and a child
	// if its group is.
	return slices.Contains(weak.wants, strong.wants[0]) || len(weak.wants) == 1 && within(weak.wants[0], strong.wants[0])
}

// complementary reports whether two rules each ask for their target unless the
// other's is there: as 1506.1011.2024.12.19/2 and /3.
func complementary(a, b *facts.Rule) bool {
	return a.Scope == b.Scope && len(a.Targets) == 1 && len(b.Targets) == 1 &&
		slices.Equal(conditionPaths(&a.When), b.Targets) && slices.Equal(conditionPaths(&b.When), a.Targets)
}
