package table

import (
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
	scope     int // of the current rule
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
	for i := range rules {
		if err := c.rule(&rules[i]); err != nil {
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

func (c *compiler) rule(r *facts.Rule) error {
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
	c.scope = scope
	out := Rule{
		Structure: uint16(c.structure), Number: uint16(number), Scope: uint16(scope),
		Notes: uint16(len(c.set.Notes)), NoteCount: uint8(len(r.Source)),
		Level: level, Certainty: certainty, State: stateOf(r),
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
	b.Kind, b.Test = RuleKind(kind), Test(max(test, 0))
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
	return Ref{Node: int16(node - c.scope), Anchor: int16(c.common(node, c.scope) - c.scope)}, nil
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
	first, count, err := c.refs(a.Of)
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
		out.First, out.Count = c.values(w.Display)
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
