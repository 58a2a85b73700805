package table

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// when compiles a condition; 0 means no condition.
func (c *compiler) when(w *facts.Condition) (uint16, error) {
	out := Cond{}
	var err error
	switch {
	case len(w.All) > 0:
		out.Op, out.Count = All, uint8(len(w.All))
		out.First, err = c.conds(w.All)
	case len(w.Any) > 0:
		out.Op, out.Count = Any, uint8(len(w.Any))
		out.First, err = c.conds(w.Any)
	case w.Not != nil:
		out.Op = Not
		out.First, err = c.when(w.Not)
	case w.Fact != "":
		out.Op, out.First = TellsFact, uint16(c.text(w.Fact))
	case w.Age != nil:
		return c.age(w.Age)
	case w.Path != "":
		return c.leaf(w)
	default:
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return c.cond(out), nil
}

func (c *compiler) cond(out Cond) uint16 {
	return internRun(c.builder.conds, []Cond{out}, &c.set.Conds)
}

// conds compiles conditions into a run.
func (c *compiler) conds(list []facts.Condition) (uint16, error) {
	run := make([]Cond, len(list))
	for i := range list {
		id, err := c.when(&list[i])
		if err != nil {
			return 0, err
		}
		run[i] = c.set.Conds[id]
	}
	return internRun(c.builder.conds, run, &c.set.Conds), nil
}

func (c *compiler) age(a *facts.Age) (uint16, error) {
	// A date of birth comes before the one in an identity number.
	of := slices.Clone(a.Of)
	slices.SortStableFunc(of, func(a, b string) int { return cmp.Compare(c.identifies(a), c.identifies(b)) })
	first, count, err := c.refs(of)
	if err != nil {
		return 0, err
	}
	switch {
	case a.AtLeast != nil && a.Under == nil:
		return c.cond(Cond{Op: AgeAtLeast, Ref: first, Count: count, First: uint16(*a.AtLeast)}), nil
	case a.Under != nil && a.AtLeast == nil:
		return c.cond(Cond{Op: AgeUnder, Ref: first, Count: count, First: uint16(*a.Under)}), nil
	}
	return 0, fmt.Errorf("a condition on an age that is neither “at least” nor “under”")
}

// identifies returns 1 for a place that has an identifier, 0 for another.
func (c *compiler) identifies(path string) int {
	node, ok := c.paths[path]
	if !ok {
		return 0
	}
	if _, is := c.set.Shapes[c.set.Nodes[c.first+node].Shape].Value.Identifier(); is {
		return 1
	}
	return 0
}

func (c *compiler) leaf(w *facts.Condition) (uint16, error) {
	ref, _, err := c.refs([]string{w.Path})
	if err != nil {
		return 0, err
	}
	out := Cond{Ref: ref}
	switch {
	case w.Is != nil:
		out.Op = IsOff
		if *w.Is {
			out.Op = IsOn
		}
	case w.Present != nil:
		out.Op = IsAbsent
		if *w.Present {
			out.Op = IsPresent
		}
	case len(w.Code) > 0:
		out.Op = HasCode
		out.First, out.Count = c.values(w.Code)
	case len(w.Display) > 0:
		out.Op = HasDisplay
		if len(w.DisplaySv) > len(w.Display) {
			return 0, fmt.Errorf("a condition on %s with more Swedish labels than Finnish ones", w.Path)
		}
		swedish := make([]string, len(w.Display))
		copy(swedish, w.DisplaySv)
		out.First, _ = c.values(append(slices.Clone(w.Display), swedish...))
		out.Count = uint8(len(w.Display))
	case len(w.Value) > 0:
		out.Op = HasValue
		out.First, out.Count = c.values(w.Value)
	case w.CountAtLeast > 0:
		out.Op, out.First = CountAtLeast, uint16(w.CountAtLeast)
	default:
		return 0, fmt.Errorf("a condition on %s that asks for nothing", w.Path)
	}
	return c.cond(out), nil
}

// lift returns the object that a demand is judged for: the deepest one that holds
// the demanding object, what a condition outside it looks at, and what may be there
// in its stead, so that a group that is missing altogether is demanded too. A
// condition that looks into the demanding object can only be judged for an object
// that is there.
func (c *compiler) lift(scope int, r *facts.Rule) (int, error) {
	lifted := scope
	places, ages := placesOf(&r.When)
	for _, path := range append(slices.Clone(r.Targets), places...) {
		node, err := c.node(path)
		if err != nil {
			return 0, err
		}
		lifted = min(lifted, c.common(scope, node)) // each is above the scope, or the scope itself
	}
	for _, path := range append(places, ages...) {
		if node, err := c.node(path); err != nil || c.common(scope, node) == scope {
			return scope, err
		}
	}
	return lifted, nil
}

// placesOf returns the places that a condition looks at, and those of the persons
// whose age it asks for. An age is a matter of the person, not of the place.
func placesOf(w *facts.Condition) (places, ages []string) {
	if w.Path != "" {
		places = append(places, w.Path)
	}
	if w.Age != nil {
		ages = append(ages, w.Age.Of...)
	}
	inside := append(slices.Clone(w.All), w.Any...)
	if w.Not != nil {
		inside = append(inside, *w.Not)
	}
	for i := range inside {
		p, a := placesOf(&inside[i])
		places, ages = append(places, p...), append(ages, a...)
	}
	return places, ages
}
