package table

import (
	"fmt"
)

// watchBody marks the nodes that a rule looks at, and every node above them:
// with those, the place of each is known.
func (c *compiler) watchBody(b *Body) {
	c.watchNode(c.inner)
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

// note returns the place that a rule was read out of.
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
