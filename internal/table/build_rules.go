package table

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// A compiler turns the conditional rules of one structure into tables.
type compiler struct {
	*builder
	structure int
	first     int            // node index of the structure's root
	paths     map[string]int // path → node, from the root
	watch     []uint64
	scope     int // of the current rule: the object that its condition is judged for
	inner     int // of the current rule: the object that holds its targets
	judged    int // of the current place: the one of the two that it is looked up from
}

// rules compiles the rules of the structure that was built last, and adds the
// checks that look at two of its fields.
func (b *builder) rules(st *facts.Structure, rules []facts.Rule) error {
	index := len(b.set.Structures) - 1
	packed := &b.set.Structures[index]
	c := compiler{
		builder: b, structure: index, first: int(packed.FirstNode), paths: map[string]int{},
		watch: make([]uint64, (int(packed.NodeCount)+63)/64),
	}
	node := 0
	c.index(&st.Root, "", &node)
	packed.FirstRule = uint16(len(b.set.Rules))
	same := merged(rules)
	for i := range rules {
		if err := c.rule(&rules[i], same[i]); err != nil {
			return fmt.Errorf("rule %s: %w", rules[i].ID, err)
		}
	}
	c.pairs(&st.Root, "")
	packed.RuleCount = uint16(len(b.set.Rules)) - packed.FirstRule
	packed.FirstWatch = uint16(len(b.set.Watch))
	b.set.Watch = append(b.set.Watch, c.watch...)
	return nil
}

func (c *compiler) index(n *facts.Node, prefix string, node *int) {
	path := join(prefix, n)
	c.paths[path] = *node
	*node++
	for i := range n.Fields {
		c.index(&n.Fields[i], path, node)
	}
}

func join(prefix string, n *facts.Node) string {
	path := n.Key
	if prefix != "" {
		path = prefix + "." + n.Key
	}
	if n.Repeatable {
		path += "[]"
	}
	return path
}

func (c *compiler) rule(r *facts.Rule, merged bool) error {
	number, err := strconv.Atoi(strings.TrimPrefix(r.ID, r.Doc+"/"))
	if err != nil || number < 1 || number > math.MaxUint16 {
		return fmt.Errorf("its id is not the OID, a slash and a number")
	}
	level, ok := map[string]Level{"error": LevelError, "warning": LevelWarning, "info": LevelInformation}[r.Level]
	certainty, known := map[string]Certainty{"certain": Certain, "likely": Likely, "ambiguous": Ambiguous}[r.Certainty]
	if !ok || !known {
		return fmt.Errorf("unknown level %q or certainty %q", r.Level, r.Certainty)
	}
	scope, err := c.node(r.Scope)
	if err != nil {
		return err
	}
	c.scope, c.inner, c.judged = scope, scope, scope
	if r.Kind == "require" {
		if c.scope, err = c.lift(scope, &r.When); err != nil {
			return err
		}
	}
	out := Rule{
		Structure: uint16(c.structure), Number: uint16(number), Scope: uint16(c.scope),
		Notes: uint16(len(c.set.Notes)), NoteCount: uint8(len(r.Source)),
		Level: level, Certainty: certainty, State: stateOf(r),
	}
	if merged && out.State == Executable {
		out.State = Merged
	}
	for _, pointer := range r.Source {
		note, err := c.note(pointer)
		if err != nil {
			return err
		}
		c.set.Notes = append(c.set.Notes, note)
	}
	body, err := c.body(r)
	if err != nil {
		return err
	}
	out.Body = intern(c.bodies, body, &c.set.Bodies)
	if out.State == Executable {
		c.watchBody(&body)
	}
	c.set.Rules = append(c.set.Rules, out)
	return nil
}

func stateOf(r *facts.Rule) State {
	switch {
	case r.Redundant != "":
		return Redundant
	case r.Vacuous:
		return Vacuous
	case r.LeafOnly:
		return NoHierarchy
	case r.Kind == "calc" && len(r.Sum) == 0:
		return Prose
	}
	return Executable
}

var kinds = []string{"require", "absent", "atMost", "codes", "range", "compare", "calc", "items"}

func (c *compiler) body(r *facts.Rule) (b Body, err error) {
	kind := slices.Index(kinds, r.Kind)
	test := slices.Index([]string{"present", "true", "filled"}, r.Test)
	if kind < 0 || test < 0 && r.Test != "" {
		return b, fmt.Errorf("unknown kind %q or test %q", r.Kind, r.Test)
	}
	b.Kind, b.Test, b.Inner = RuleKind(kind), Test(max(test, 0)), int16(c.inner-c.scope)
	if b.Targets, b.TargetCount, err = c.refs(r.Targets); err != nil {
		return b, err
	}
	if b.Sum, b.SumCount, err = c.refs(r.Sum); err != nil {
		return b, err
	}
	if r.Min != nil {
		b.Min, b.Flags = int16(*r.Min), b.Flags|HasMin
	}
	if r.Max != nil {
		b.Max, b.Flags = int16(*r.Max), b.Flags|HasMax
	}
	if r.Integer {
		b.Flags |= Integer
	}
	b.Values, b.ValueCount = c.values(r.Allow)
	if len(r.Deny) > 0 {
		b.Values, b.ValueCount = c.values(r.Deny)
		b.Flags |= Deny
	}
	switch {
	case r.Op == "ne":
		b.Flags |= NotEqual
	case r.Op != "" && r.Op != "eq":
		return b, fmt.Errorf("unknown op %q", r.Op)
	}
	switch r.Other {
	case "", "meta:asiatunnus":
	case "meta:asiakirjaversion OID":
		b.Other = DocumentVersion
	default:
		return b, fmt.Errorf("unknown other side %q", r.Other)
	}
	c.judged = c.scope
	b.When, err = c.when(&r.When)
	return b, err
}

// refs interns a run of places.
func (c *compiler) refs(paths []string) (first uint16, count uint8, err error) {
	run := make([]Ref, len(paths))
	for i, path := range paths {
		if run[i], err = c.ref(path); err != nil {
			return 0, 0, err
		}
	}
	return internRun(c.builder.refs, run, &c.set.Refs), uint8(len(run)), nil
}

func (c *compiler) ref(path string) (Ref, error) {
	node, err := c.node(path)
	if err != nil {
		return Ref{}, err
	}
	return Ref{Node: int16(node - c.scope), Anchor: int16(c.common(node, c.judged) - c.scope)}, nil
}

// lift returns the object that a demand is judged for: the deepest one that holds
// both the demanding object and what a condition outside it looks at, so that a
// group that is missing altogether is demanded too. A condition that looks into the
// demanding object can only be judged for an object that is there.
func (c *compiler) lift(scope int, w *facts.Condition) (int, error) {
	lifted := scope
	places, ages := placesOf(w)
	for _, path := range places {
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

func (c *compiler) node(path string) (int, error) {
	node, ok := c.paths[path]
	if !ok {
		return 0, fmt.Errorf("the structure has no place %s", path)
	}
	return node, nil
}

// common returns the deepest node above both, or the one that is above
// the other.
func (c *compiler) common(a, b int) int {
	for a != b {
		if a > b {
			a -= int(c.set.Nodes[c.first+a].Parent)
		} else {
			b -= int(c.set.Nodes[c.first+b].Parent)
		}
	}
	return a
}

func (c *compiler) values(list []string) (first uint16, count uint8) {
	run := make([]TextID, len(list))
	for i, s := range list {
		run[i] = c.text(s)
	}
	return internRun(c.builder.values, run, &c.set.Values), uint8(len(run))
}

// internRun returns the index of a run of values in list, appending it if it
// is new.
func internRun[T any](index map[string]uint16, run []T, list *[]T) uint16 {
	if len(run) == 0 {
		return 0
	}
	key, err := binary.Append(nil, binary.LittleEndian, run)
	if err != nil {
		panic(fmt.Sprintf("table: %T has no fixed size: %v", run, err))
	}
	if first, ok := index[string(key)]; ok {
		return first
	}
	first := uint16(len(*list))
	*list = append(*list, run...)
	index[string(key)] = first
	return first
}

// when compiles a condition; 0 means that there is none.
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
