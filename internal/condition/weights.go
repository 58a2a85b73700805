package condition

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// weights are how much a finding weighs at each of some places: an error most.
type weights map[string]rule.Severity

// note records a place, and the most that a finding weighs there.
func (w weights) note(place string, weight rule.Severity) {
	if known, ok := w[place]; !ok || weight < known {
		w[place] = weight
	}
}

// at reports whether a finding at a place weighs at least as much as another.
func (w weights) at(place string, least rule.Severity) bool {
	weight, ok := w[place]
	return ok && weight <= least
}

// above is at for the places above a place.
func (w weights) above(place string, least rule.Severity) bool {
	for up := parent(place); up != ""; up = parent(up) {
		if w.at(up, least) {
			return true
		}
	}
	return false
}

// covers is at for a place and those above it.
func (w weights) covers(place string, least rule.Severity) bool {
	return w.at(place, least) || w.above(place, least)
}

func parent(pointer string) string { return pointer[:max(strings.LastIndexByte(pointer, '/'), 0)] }

// severityOf returns the severity that a rule gives its findings.
func severityOf(r *table.Rule) rule.Severity {
	return rule.Error + max(rule.Severity(r.Level), rule.Severity(r.Certainty))
}
