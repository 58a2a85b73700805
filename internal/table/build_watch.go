package table

import (
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// watchBody marks the nodes that a rule looks at, and every node above them:
// with those, the place of each is known.
func (c *compiler) watchBody(b *Body) {
	c.watchNode(c.scope)
	for _, ref := range c.set.TargetsOf(b) {
		c.watchNode(c.scope + int(ref.Node))
	}
	for i := range uint16(b.SumCount) {
		c.watchNode(c.scope + int(c.set.Refs[b.Sum+i].Node))
	}
	if b.When != 0 {
		c.watchCond(&c.set.Conds[b.When])
	}
}

func (c *compiler) watchCond(w *Cond) {
	switch w.Op {
	case All, Any:
		for i := range uint16(w.Count) {
			c.watchCond(&c.set.Conds[w.First+i])
		}
	case Not:
		c.watchCond(&c.set.Conds[w.First])
	case TellsFact:
	default:
		for i := range max(w.Count, 1) {
			if i > 0 && !w.Op.AsksAge() {
				break // Count counts values
			}
			c.watchNode(c.scope + int(c.set.Refs[w.Ref+uint16(i)].Node))
		}
	}
}

func (c *compiler) watchNode(node int) {
	for {
		c.watch[node/64] |= 1 << (node % 64)
		up := int(c.set.Nodes[c.first+node].Parent)
		if up == 0 {
			return
		}
		node -= up
	}
}

// note reads where a rule was read out of.
func (c *compiler) note(pointer string) (Note, error) {
	for i := range c.set.Nodes[c.first:] {
		at := c.pointer(i)
		switch pointer {
		case at + "/sosmeta/implementationNote/0/value":
			return Note{Node: uint16(i)}, nil
		case at + "/sosmeta/conditionalRequired":
			return Note{Node: uint16(i), Flag: true}, nil
		}
	}
	return Note{}, fmt.Errorf("no node has its source %s", pointer)
}

// pointer writes the place of a node in the published schema.
func (c *compiler) pointer(node int) string {
	n := &c.set.Nodes[c.first+node]
	f := &c.set.Facts[n.Fact]
	at := "/properties/" + c.keys[f.Key]
	if f.Flags&IsRepeatable != 0 {
		at += "/items"
	}
	if n.Parent == 0 {
		return at
	}
	return c.pointer(node-int(n.Parent)) + at
}

// pairs adds the checks on two fields of one group: a start and its end, an
// identity number and the date of birth beside it.
func (c *compiler) pairs(n *facts.Node, prefix string) {
	path := join(prefix, n)
	fields := map[string]*facts.Node{}
	for i := range n.Fields {
		fields[n.Fields[i].Key] = &n.Fields[i]
	}
	for i := range n.Fields {
		f := &n.Fields[i]
		if other := fields[strings.Replace(f.Key, "alkamis", "paattymis", 1)]; isDate(f) && isDate(other) && other != f {
			c.pair(Period, path, f, other)
		}
		if other := fields["syntymaaika"]; f.SystemURI != "" && f.As == facts.Tunnus && isDate(other) {
			c.pair(Birth, path, f, other)
		}
		c.pairs(f, path)
	}
}

func isDate(n *facts.Node) bool {
	return n != nil && (n.As == facts.Pvm || n.As == facts.Hetki) && !n.Repeatable
}

func (c *compiler) pair(kind RuleKind, group string, a, b *facts.Node) {
	c.scope = c.paths[group]
	body := Body{Kind: kind}
	var err error
	body.Targets, body.TargetCount, err = c.refs([]string{join(group, a), join(group, b)})
	if err != nil {
		panic(fmt.Sprintf("table: a field of its own group: %v", err))
	}
	c.watchBody(&body)
	c.set.Rules = append(c.set.Rules, Rule{
		Structure: uint16(c.structure), Scope: uint16(c.scope), Body: intern(c.bodies, body, &c.set.Bodies),
	})
}
