package walk

import (
	"math/bits"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A mode says what the members of an object are held to.
type mode uint8

const (
	listedMembers mode = iota // those of a structure's object
	rootMembers               // one root key of a structure
	anyMembers                // whatever they are called
)

// members walks the members of one object. Those of a structure are expected
// in schema order; one that is not the expected one is searched for.
type members struct {
	walker *Walker
	mode   mode
	list   []table.Member
	node   int
	next   int                 // the expected member
	seen   uint64              // members of the list, or the root key, that stood already
	others map[string]struct{} // names of other members that stood already
	meant  []guess
	parts  [3]span // of an object that stands for one value
}

// A guess is a member that another name may have meant.
type guess struct {
	finding int // index in Walker.Findings
	member  int // index in the list
}

// walk walks from behind the opening brace to behind the closing one.
func (o *members) walk(i int) int {
	w := o.walker
	i = w.space(i)
	if i < len(w.data) && w.data[i] == '}' {
		return i + 1
	}
	for {
		if i = o.member(i); i == stop {
			return stop
		}
		i = w.space(i)
		if i >= len(w.data) {
			return w.syntax(UnexpectedEnd, i)
		}
		switch w.data[i] {
		case ',':
			i = w.space(i + 1)
		case '}':
			return i + 1
		default:
			return w.syntax(NoCommaOrBrace, i)
		}
	}
}

// member walks a name, the colon and the value.
func (o *members) member(i int) int {
	w := o.walker
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != '"' {
		return w.syntax(NoKey, i)
	}
	name := w.scan(i + 1)
	if name.end == stop {
		return stop
	}
	i = w.space(name.end + 1)
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != ':' {
		return w.syntax(NoColon, i)
	}
	i = w.space(i + 1)

	w.path = append(w.path, step{name: name})
	switch {
	case name.faulty:
		w.report(Finding{Kind: UTF8, Offset: name.start - 1, Node: -1, Shape: -1, Name: Hidden})
		i = w.skip(i)
	case o.mode == listedMembers:
		i = o.listed(i, w.decode(name))
	case o.mode == rootMembers:
		i = o.root(i, w.decode(name))
	default:
		i = o.other(i, w.decode(name), false)
	}
	w.path = w.path[:len(w.path)-1]
	return i
}

// listed walks the value of a member by the list.
func (o *members) listed(i int, key []byte) int {
	w := o.walker
	m := o.find(key)
	if m < 0 {
		return o.other(i, key, true)
	}
	if o.seen&(1<<m) != 0 {
		return o.duplicate(i)
	}
	o.seen |= 1 << m
	o.next = m + 1
	member := &o.list[m]
	if member.Offset == 0 {
		return o.part(i, m, member)
	}
	node := o.node + int(member.Offset)
	if member.Flags&table.Repeated == 0 {
		return w.value(i, member.Shape, node)
	}
	if i < len(w.data) && w.data[i] != '[' {
		return o.notArray(i, node, member)
	}
	return w.array(i, member, node)
}

// notArray skips a value that stands where an array must. Rules see it as one
// of which nothing is known.
func (o *members) notArray(i, node int, m *table.Member) int {
	w := o.walker
	f := Finding{Node: node, Shape: int(m.Shape), Whole: true}
	if !w.watched(node) {
		return w.wrongType(i, f)
	}
	at := w.open(i, node)
	next := w.wrongType(i, f)
	w.close(at)
	return next
}

// part walks a part of an object that stands for one value.
func (o *members) part(i, m int, member *table.Member) int {
	w := o.walker
	if i < len(w.data) && w.data[i] == '"' && w.set.Shapes[member.Shape].Kind != table.Number {
		s, next := w.text(i, member.Shape, o.node)
		o.parts[m] = s
		return next
	}
	start := i
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	next := w.check(i, member.Shape, o.node)
	if next != stop && w.set.Shapes[member.Shape].Kind == table.Number {
		o.parts[m] = span{start: start, end: next}
	}
	return next
}

// find returns the index of a member in the list, -1 where it has none.
func (o *members) find(key []byte) int {
	set := o.walker.set
	if o.next < len(o.list) && string(key) == set.Key(&o.list[o.next]) {
		return o.next
	}
	for m := range o.list {
		if int(o.list[m].KeyLen) == len(key) && string(key) == set.Key(&o.list[m]) {
			return m
		}
	}
	return -1
}

// root walks a member of the root object. Where no structure was given, the
// first member that is a root key chooses it.
func (o *members) root(i int, key []byte) int {
	w := o.walker
	if w.structure < 0 {
		w.structure = w.set.Choose(key, w.opts.Day)
	}
	if w.structure < 0 || string(key) != w.set.RootKey(w.structure) {
		return o.other(i, key, true)
	}
	if o.seen != 0 {
		return o.duplicate(i)
	}
	o.seen = 1
	w.watch = w.set.WatchOf(w.structure)
	return w.value(i, w.set.Nodes[w.set.Structures[w.structure].FirstNode].Shape, 0)
}

// other walks a member that is not in the list; unknown says that it is a
// fault.
func (o *members) other(i int, key []byte, unknown bool) int {
	if _, again := o.others[string(key)]; again {
		return o.duplicate(i)
	}
	if o.others == nil {
		o.others = map[string]struct{}{}
	}
	o.others[string(key)] = struct{}{}
	w := o.walker
	if unknown && !w.full() {
		f := Finding{Kind: UnknownField, Node: o.node, Shape: -1}
		f.Offset, f.Name = w.nameOfLast()
		if f.Name != Hidden {
			f.Similar = o.similar(f.Name)
		}
		w.report(f)
	} else if unknown {
		w.More++
	}
	return w.skip(i)
}

// duplicate reports a name that stands twice and skips its value.
func (o *members) duplicate(i int) int {
	w := o.walker
	f := Finding{Kind: DuplicateKey, Node: -1, Shape: -1}
	f.Offset, f.Name = w.nameOfLast()
	w.report(f)
	return w.skip(i)
}

// end reports required members that are not there, at the object. A member
// that another name was meant to be is told with that name only: it is one
// fault.
func (o *members) end(start int, required uint64) {
	w := o.walker
	for _, g := range o.meant {
		if o.seen&(1<<g.member) != 0 {
			w.Findings[g.finding].Similar = ""
		}
		required &^= 1 << g.member
	}
	for missing := required &^ o.seen; missing != 0; missing &= missing - 1 {
		m := &o.list[bits.TrailingZeros64(missing)]
		w.path = append(w.path, step{known: w.set.Key(m)})
		w.report(Finding{Kind: Missing, Offset: start, Node: o.node + int(m.Offset), Shape: int(m.Shape), Name: w.set.Key(m)})
		w.path = w.path[:len(w.path)-1]
	}
}

// missingRoot reports that the root key of the given structure is not there.
func (w *Walker) missingRoot(start int) {
	key := w.set.RootKey(w.structure)
	w.path = append(w.path, step{known: key})
	w.report(Finding{Kind: Missing, Offset: start, Node: 0, Shape: -1, Name: key})
	w.path = w.path[:len(w.path)-1]
}
