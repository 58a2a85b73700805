package table

import (
	"fmt"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// pairs adds the checks on two fields of one group: a period, a closing date
// beside a state, the last day of what a switch says is in force, and an identity
// number beside a date of birth.
func (c *compiler) pairs(n *facts.Node, prefix string) {
	path := join(prefix, n)
	fields := map[string]*facts.Node{}
	for i := range n.Fields {
		fields[n.Fields[i].Key] = &n.Fields[i]
	}
	for _, p := range c.dates.Periods {
		if start, end := fields[p.Start], fields[p.End]; isDate(start) && isDate(end) {
			c.pair(Body{Kind: Period}, path, start, end)
		}
	}
	for _, p := range c.dates.Closings {
		if state, date := fields[p.State], fields[p.Date]; isCode(state, p.System) && isDate(date) {
			body := Body{Kind: Closed}
			body.Values, body.ValueCount = c.values(p.Closed)
			c.pair(body, path, state, date)
		}
	}
	for _, p := range c.dates.Ends {
		if on, date := fields[p.Switch], fields[p.Date]; isSwitch(on) && isDate(date) {
			c.pair(Body{Kind: Ended}, path, on, date)
		}
	}
	for i := range n.Fields {
		f := &n.Fields[i]
		if date := fields[birthday(f.Key)]; isIdentifier(f) && isDate(date) {
			c.pair(Body{Kind: Birth}, path, f, date)
		}
		c.pairs(f, path)
	}
}

func (c *compiler) pair(body Body, group string, a, b *facts.Node) {
	c.scope, c.inner, c.judged = c.paths[group], c.paths[group], c.paths[group]
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
