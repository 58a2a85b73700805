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
	text, own := strings.CutPrefix(r.ID, r.Doc+"/")
	number, err := strconv.Atoi(text)
	if !own || err != nil || number < 1 || number > math.MaxUint16 {
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
		if c.scope, err = c.lift(scope, r); err != nil {
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
