package validatetest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A Want is an issue that a document must give. An empty rule matches any rule;
// a step * of the pointer matches any step, such as the index of an item.
type Want struct {
	Rule     validate.Rule
	Severity validate.Severity
	Pointer  string
}

// Error wants an error.
func Error(rule validate.Rule, pointer string) Want { return Want{rule, validate.Error, pointer} }

// Warning wants a warning.
func Warning(rule validate.Rule, pointer string) Want { return Want{rule, validate.Warning, pointer} }

// Information wants information.
func Information(rule validate.Rule, pointer string) Want {
	return Want{rule, validate.Information, pointer}
}

// Matches reports whether an issue is the wanted one.
func (w Want) Matches(i validate.Issue) bool {
	if w.Severity != i.Severity || w.Rule != "" && w.Rule != i.Rule {
		return false
	}
	want, got := strings.Split(w.Pointer, "/"), strings.Split(i.Pointer, "/")
	return slices.EqualFunc(want, got, func(w, g string) bool { return w == "*" || w == g })
}

// String returns the severity, the rule and the pointer.
func (w Want) String() string {
	rule := string(w.Rule)
	if rule == "" {
		rule = "any rule"
	}
	return fmt.Sprintf("%s %s %s", w.Severity, rule, w.Pointer)
}

// Issues fails the test if the issues of a document are not the wanted ones, each
// once, in any order. It names those that are missing and those that were not
// wanted, and reports whether all is as wanted. Without any want the document
// must give no issue at all.
func Issues(t T, doc []byte, want ...Want) bool {
	t.Helper()
	return Checker{}.Issues(t, doc, want...)
}

// Issues is the function [Issues] with the checker's validator and options.
func (c Checker) Issues(t T, doc []byte, want ...Want) bool {
	t.Helper()
	issues := slices.Collect(c.report(doc).Issues())
	missing, extra := match(want, issues)
	if len(missing)+len(extra) == 0 {
		return true
	}
	var b strings.Builder
	for _, w := range missing {
		fmt.Fprintf(&b, "- missing:    %s\n", w)
	}
	for _, i := range extra {
		fmt.Fprintf(&b, "+ not wanted: %s\n", i)
	}
	fmt.Fprintf(&b, "  %d of %d wanted issues are there", len(want)-len(missing), len(want))
	t.Errorf("the issues of the document are not the wanted ones:\n%s", b.String())
	return false
}

// match pairs as many wants with issues as possible, and returns what is left of
// both, in order. A want that several issues match takes one that no other want
// needs, if there is one (augmenting paths).
func match(want []Want, issues []validate.Issue) (missing []Want, extra []validate.Issue) {
	taken := make([]int, len(issues)) // by which want, plus one
	var place func(w int, tried []bool) bool
	place = func(w int, tried []bool) bool {
		for i := range issues {
			if tried[i] || !want[w].Matches(issues[i]) {
				continue
			}
			tried[i] = true
			if taken[i] == 0 || place(taken[i]-1, tried) {
				taken[i] = w + 1
				return true
			}
		}
		return false
	}
	for w := range want {
		if !place(w, make([]bool, len(issues))) {
			missing = append(missing, want[w])
		}
	}
	for i, by := range taken {
		if by == 0 {
			extra = append(extra, issues[i])
		}
	}
	return missing, extra
}
