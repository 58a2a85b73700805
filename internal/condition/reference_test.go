package condition_test

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// This file and the reference_*_test.go beside it are a second reading of the
// conditional rules. It shares nothing with the package under test: it works on
// the facts of a rule and on the maps that encoding/json makes, and prefers
// plain to fast. The sections cited are those of the notes on how
// implementation notes are read by program.

// A reference judges one document.
type reference struct {
	structure *outline
	document  any // as encoding/json decodes it, numbers as json.Number
	around    surroundings
	issues    structureIssues
	draft     bool // see reference_draft_test.go
	demanding bool // the rule asks for what is missing
}

// An outcome is what the reference finds of one rule in one document.
type outcome uint8

const (
	noPlace outcome = iota // the document has no object that the rule is about
	off                    // the condition is false everywhere
	unjudged
	kept
	broken
)

func (o outcome) String() string {
	return [...]string{"no place", "condition off", "not judged", "kept", "broken"}[o]
}

// A ruling is the outcome with its findings or its reasons.
type ruling struct {
	outcome  outcome
	reasons  []string // why it was not judged at some place
	findings []finding
}

// A finding is one place where a rule is broken.
type finding struct {
	rule    *facts.Rule
	pointer string
	wants   []string // what a require rule asks for: pointers of its targets
}

// judge applies a rule at each object of its scope. The strongest outcome of all
// places is that of the rule.
func (j *reference) judge(r *facts.Rule) ruling {
	var out ruling
	j.demanding = r.Kind == "require"
	for _, p := range j.places(r) {
		state, reason := j.holds(&r.When, p.at)
		switch state {
		case isFalse:
			out.outcome = max(out.outcome, off)
			continue
		case isUnknown: // §8: only true fires
			out.outcome = max(out.outcome, unjudged)
			out.reasons = append(out.reasons, reason)
			continue
		}
		findings, reason := j.breaches(r, p)
		switch {
		case reason != "":
			out.outcome = max(out.outcome, unjudged)
			out.reasons = append(out.reasons, reason)
		case len(findings) > 0:
			out.outcome = broken
		default:
			out.outcome = max(out.outcome, kept)
		}
		out.findings = append(out.findings, findings...)
	}
	return out
}

// judgeAll returns the findings of several rules, in their order.
func (j *reference) judgeAll(rules []facts.Rule) (out []finding) {
	for i := range rules {
		out = append(out, j.judge(&rules[i]).findings...)
	}
	return out
}

// withoutIssues judges as if the structure of the document had no issues.
func (j reference) withoutIssues() *reference {
	j.issues = structureIssues{}
	return &j
}

// A spot is one place where a rule is asked: an object, or a step on the way
// to it that is missing.
type spot struct {
	at      binding
	pointer string
	missing bool
}

// places lists the places of a rule. §7: a condition inside the scope object,
// or none, is asked where the object exists. A mandatory rule whose condition is
// outside is asked at the deepest common ancestor of condition and target, so a
// missing scope object is a place too: the first step that is missing. One of
// several of which each item of an array is asked is asked of the object that holds
// them all if there is no item.
func (j *reference) places(r *facts.Rule) []spot {
	if r.Kind != "require" {
		return j.down("", r.Scope, binding{}, false)
	}
	ancestor := r.Scope
	for _, path := range conditionPaths(&r.When) {
		ancestor = commonAncestor(ancestor, path)
	}
	holder := r.Scope
	for _, path := range r.Targets {
		holder = commonAncestor(holder, path)
	}
	if ancestor == r.Scope && holder == r.Scope {
		return j.down("", r.Scope, binding{}, false)
	}
	if holder != r.Scope {
		ancestor = holder
	}
	var out []spot
	for _, top := range j.down("", ancestor, binding{}, false) {
		for _, p := range j.down(ancestor, r.Scope, top.at, true) {
			if p.missing && holder != r.Scope {
				p = top
			}
			out = append(out, p)
		}
	}
	return out
}

// conditionPaths lists the paths of a condition. §7 counts 29 rules with
// a condition outside their scope: that is without ages, which are about the
// client and not about a place.
func conditionPaths(c *facts.Condition) (paths []string) {
	eachLeaf(c, func(leaf *facts.Condition) {
		if leaf.Path != "" {
			paths = append(paths, leaf.Path)
		}
	})
	return paths
}

// commonAncestor returns the deepest object that holds both a scope and the
// field at a path.
func commonAncestor(scope, path string) string {
	s, p := strings.Split(scope, "."), strings.Split(path, ".")
	n := 0
	for n < len(s) && n < len(p)-1 && s[n] == p[n] {
		n++
	}
	return strings.Join(s[:n], ".")
}

// breaches finds what breaks a rule whose condition holds at a place. The
// reason is set if it cannot be judged.
func (j *reference) breaches(r *facts.Rule, p spot) (out []finding, reason string) {
	switch r.Kind {
	case "require":
		return j.require(r, p), ""
	case "absent":
		return j.absent(r, p), ""
	case "atMost":
		return j.atMost(r, p), ""
	case "codes":
		return j.codes(r, p), ""
	case "range":
		return j.inRange(r, p), ""
	case "items":
		return j.items(r, p), ""
	case "compare":
		return j.compare(r, p)
	case "calc":
		return j.sum(r, p)
	}
	panic("a kind of rule that the reference does not know: " + r.Kind)
}

// isExecutable reports whether a rule is run: not one in prose, one that needs
// a hierarchy of codes, one that the schema contains, or one that holds by
// nesting (§9).
func isExecutable(r *facts.Rule) bool {
	return r.Redundant == "" && !r.Vacuous && !r.LeafOnly && (r.Kind != "calc" || len(r.Sum) > 0)
}
