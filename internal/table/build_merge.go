package table

import (
	"encoding/json"
	"fmt"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// merged returns the rules of a structure that ask for what another one asks for,
// by index: a rule that says the same as an earlier one, and the second of two of
// which each asks for something if what the other asks for is missing.
func merged(rules []facts.Rule) map[int]bool {
	out, seen := map[int]bool{}, map[string]bool{}
	for i := range rules {
		key := demandOf(&rules[i])
		out[i] = seen[key]
		seen[key] = true
	}
	for i := range rules {
		for k := range i {
			if complementary(&rules[i], &rules[k]) {
				out[i] = true
			}
		}
	}
	return out
}

// demandOf returns what a rule asks for, and what an offence weighs, as a key.
func demandOf(r *facts.Rule) string {
	plain := *r
	plain.ID, plain.Class, plain.Source = "", "", nil
	return marshal(plain)
}

// complementary reports whether each of two rules asks for something if what the
// other asks for is missing: “a, if not b” and “b, if not a” are one demand.
func complementary(a, b *facts.Rule) bool {
	one, ok := met(a)
	other, both := met(b)
	return ok && both && a.Scope == b.Scope && a.Certainty == b.Certainty && a.Level == b.Level &&
		unmet(&a.When) == other && unmet(&b.When) == one
}

// met returns the condition that holds if what a rule asks for is there; false if
// it asks for more than one thing.
func met(r *facts.Rule) (string, bool) {
	if r.Kind != "require" || len(r.Targets) != 1 {
		return "", false
	}
	yes := true
	switch r.Test {
	case "present":
		return marshal(facts.Condition{Path: r.Targets[0], Present: &yes}), true
	case "true":
		return marshal(facts.Condition{Path: r.Targets[0], Is: &yes}), true
	}
	return "", false
}

// unmet returns the condition that must not hold for one to hold, "" if it is not
// of that form.
func unmet(w *facts.Condition) string {
	yes := true
	switch {
	case w.Not != nil:
		return marshal(*w.Not)
	case w.Present != nil && !*w.Present:
		return marshal(facts.Condition{Path: w.Path, Present: &yes})
	}
	return ""
}

func marshal(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("table: a fact is not JSON: %v", err))
	}
	return string(data)
}
