package condition_test

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// A state is the truth of a condition, §8.
type state uint8

const (
	isFalse state = iota
	isUnknown
	isTrue
)

func not(s state) state { return isTrue - s }

func truth(is bool) state {
	if is {
		return isTrue
	}
	return isFalse
}

// holds evaluates a condition, §8: not keeps unknown, all is the least of its
// parts, any the greatest. Without a condition a rule always applies.
func (j *reference) holds(c *facts.Condition, at binding) (s state, reason string) {
	switch {
	case len(c.All) > 0:
		s = isTrue
		for i := range c.All {
			if one, why := j.holds(&c.All[i], at); one < s {
				s, reason = one, why
			}
		}
	case len(c.Any) > 0:
		for i := range c.Any {
			if one, why := j.holds(&c.Any[i], at); one > s {
				s, reason = one, why
			}
		}
	case c.Not != nil:
		s, reason = j.holds(c.Not, at)
		s = not(s)
	case c.Fact != "":
		answer, given := j.around.answers[c.Fact]
		if !given {
			return isUnknown, "fact not given"
		}
		s = truth(answer)
	case c.Age != nil:
		return j.age(c.Age, at)
	case c.Path != "":
		return j.leaf(c, at)
	default:
		return isTrue, ""
	}
	return s, reason
}

// leaf evaluates a condition on a field. A field that repeats fulfils it with
// any of its elements.
func (j *reference) leaf(c *facts.Condition, at binding) (state, string) {
	values, bad := j.values(c.Path, at)
	node := j.structure.nodes[c.Path]
	if c.CountAtLeast > 0 {
		if bad {
			return isUnknown, "a value of another type"
		}
		if len(values) < c.CountAtLeast && j.mayCome(c.Path, at) {
			return isUnknown, "still missing"
		}
		return truth(len(values) >= c.CountAtLeast), ""
	}
	found := isFalse
	switch misspelt := j.issues.meant[j.pointer(c.Path, at)]; {
	case misspelt && c.Present != nil: // §7: it counts as present
		found = isTrue
	case misspelt, bad:
		found = isUnknown
	}
	for _, v := range values {
		if j.draft && !isFilled(v.value) {
			continue
		}
		if !hasForm(node, v.value) {
			found = max(found, isUnknown)
			continue
		}
		found = max(found, j.fulfils(c, node, v.value))
	}
	if found == isFalse && j.mayCome(c.Path, at) {
		found = isUnknown
	}
	if c.Present != nil && !*c.Present {
		found = not(found)
	}
	if found == isUnknown {
		return isUnknown, "a value that cannot be compared"
	}
	return found, ""
}

// fulfils compares one value of the right form.
func (j *reference) fulfils(c *facts.Condition, n *facts.Node, v any) state {
	switch {
	case c.Present != nil:
		return truth(isFilled(v))
	case c.Is != nil: // §6: "ei" is an explicit false
		return truth(v == *c.Is)
	case len(c.Code) > 0:
		return hasCode(c, n, part(v, "code"))
	case len(c.Value) > 0:
		text, _ := v.(string)
		return truth(slices.Contains(c.Value, text))
	}
	return j.structure.label.compare(n, c.Display, part(v, "code"), part(v, "display"))
}

// hasCode compares a code. One that is reported by itself is not compared (§7, “a
// missing or empty part of a value already told”).
func hasCode(c *facts.Condition, n *facts.Node, code string) state {
	accepted := func(row facts.Code) bool { return row.Code == code }
	switch {
	case slices.Contains(c.Code, code):
		return isTrue
	case code == "" || strings.TrimSpace(code) != code || len(n.Codes) > 0 && !slices.ContainsFunc(n.Codes, accepted):
		return isUnknown
	}
	return isFalse
}
