package walk

import (
	"math/bits"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// object walks an object of the structure. Its members are expected in schema
// order, and a name is first held against the ones that may come next: most
// often it need not even be read.
func (w *Walker) object(i int, shape *table.Shape, node int) int {
	start := i
	if i = w.enter(i); i == stop {
		return stop
	}
	o := object{list: w.set.MembersOf(shape), node: node}
	if i = w.space(i); i < len(w.data) && w.data[i] == '}' {
		i++
	} else if i = w.listedMembers(&o, i); i == stop {
		return stop
	}
	w.depth--
	if missing := shape.Required &^ o.seen; missing != 0 || o.odd != nil {
		w.missing(&o, start, missing)
	}
	if shape.Value != table.NoValue {
		w.objectMeaning(shape, &o.parts, node)
	}
	if w.watched(node) {
		w.entryOf(&o)
	}
	return i
}

// listedMembers walks the members of an object, from the first name to behind
// the closing brace.
func (w *Walker) listedMembers(o *object, i int) int {
	for more := true; more; {
		if i = w.listed(o, i); i == stop {
			return stop
		}
		if i+1 < len(w.data) && w.data[i] == ',' && w.data[i+1] > ' ' {
			i++
			continue
		}
		if i, more = w.separator(i); i == stop {
			return stop
		}
	}
	return i
}

// An object is what is known of the object in hand.
type object struct {
	list  []table.Member
	node  int
	next  int    // the expected member
	seen  uint64 // members of the list that stood already
	odd   *oddities
	parts [3]span // of an object that stands for one value
}

// oddities are what few objects have: names that are not the structure's.
type oddities struct {
	strays
	guesses []guess
}

// oddities returns empty ones, used before where there are any.
func (w *Walker) oddities() *oddities {
	last := len(w.spare) - 1
	if last < 0 {
		return new(oddities)
	}
	o := w.spare[last]
	w.spare = w.spare[:last]
	*o = oddities{guesses: o.guesses[:0]}
	return o
}

// A guess is a member that another name may have meant.
type guess struct {
	finding int // index in Walker.Findings
	member  int // index in the list
}

// listed walks one member: its name, the colon and the value.
func (w *Walker) listed(o *object, i int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != '"' {
		return w.syntax(NoKey, i)
	}
	name := span{start: i + 1}
	m := w.expected(o, i+1)
	if m >= 0 {
		name.end = name.start + int(o.list[m].KeyLen)
	} else {
		if name.end, name.marks = w.scan(i + 1); name.end == stop {
			return stop
		}
		if name.marks&faulty == 0 {
			m = w.find(o, w.decode(name))
		}
	}
	if i = name.end + 2; i >= len(w.data) || w.data[i-1] != ':' || w.data[i] <= ' ' {
		if i = w.colon(name.end + 1); i == stop {
			return stop
		}
	}
	w.push(name)
	switch {
	case m < 0 && name.marks&faulty != 0:
		i = w.faultyName(i, name)
	case m < 0:
		i = w.unknown(o, i, w.decode(name))
	case o.seen&(1<<m) != 0:
		i = w.duplicate(i)
	default:
		o.seen |= 1 << m
		o.next = m + 1
		i = w.memberValue(o, i, m)
	}
	if i != stop {
		w.pop()
	}
	return i
}

// expected returns the member of the list that stands at i, from the next one
// on; -1 where none of them does.
func (w *Walker) expected(o *object, i int) int {
	text := w.set.Text
	for m := o.next; m < len(o.list); m++ {
		k := &o.list[m]
		if end := i + int(k.KeyLen); end < len(w.data) && w.data[end] == '"' &&
			string(w.data[i:end]) == text[k.KeyStart:k.KeyStart+uint32(k.KeyLen)] {
			return m
		}
	}
	return -1
}

// find returns the member of the list with a name, -1 where none has it.
func (w *Walker) find(o *object, key []byte) int {
	for m := range o.list {
		if int(o.list[m].KeyLen) == len(key) && string(key) == w.set.Key(&o.list[m]) {
			return m
		}
	}
	return -1
}

// memberValue walks the value of a member of the list.
func (w *Walker) memberValue(o *object, i, m int) int {
	member := &o.list[m]
	if member.Offset == 0 {
		return w.part(o, i, m)
	}
	node := o.node + int(member.Offset)
	if member.Flags&table.Repeated == 0 {
		return w.value(i, member.Shape, node)
	}
	if i < len(w.data) && w.data[i] == '[' {
		return w.array(i, member, node)
	}
	// Rules see what stands in the place of an array as something of which
	// nothing is known.
	f := Finding{Node: node, Shape: int(member.Shape), Whole: true}
	if !w.watched(node) {
		return w.wrongType(i, f)
	}
	at := w.open(i, node)
	next := w.wrongType(i, f)
	w.close(at)
	return next
}

// part walks a part of an object that stands for one value.
func (w *Walker) part(o *object, i, m int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	shape := o.list[m].Shape
	if kind := w.set.Shapes[shape].Kind; kind == table.Number {
		next := w.check(i, shape, o.node)
		o.parts[m] = span{start: i, end: next}
		return next
	}
	if w.data[i] != '"' {
		return w.check(i, shape, o.node)
	}
	s, next := w.text(i, shape, o.node)
	o.parts[m] = s
	return next
}

// unknown walks a member that is not in the list.
func (w *Walker) unknown(o *object, i int, key []byte) int {
	if o.odd == nil {
		o.odd = w.oddities()
	}
	if o.odd.again(w, key) {
		return w.duplicate(i)
	}
	w.reportName(Finding{Kind: UnknownField, Node: o.node, Shape: -1}, func(name string) string {
		return w.similar(o, name)
	})
	return w.skip(i)
}

// missing reports required members that are not there, at the object. A member
// that another name was meant to be is told with that name only: it is one
// fault.
func (w *Walker) missing(o *object, start int, missing uint64) {
	if o.odd != nil {
		for _, g := range o.odd.guesses {
			if o.seen&(1<<g.member) != 0 {
				w.Findings[g.finding].Similar = ""
			}
			missing &^= 1 << g.member
		}
		w.spare = append(w.spare, o.odd)
	}
	for ; missing != 0; missing &= missing - 1 {
		m := &o.list[bits.TrailingZeros64(missing)]
		key := w.set.Key(m)
		w.reportBelow(key, Finding{Kind: Missing, Offset: start, Node: o.node + int(m.Offset), Shape: int(m.Shape), Name: key})
	}
}

// similar returns the member that is closest to a name and did not stand yet,
// and remembers the guess: the member may still come.
func (w *Walker) similar(o *object, name string) string {
	m, key := w.closest(name, len(o.list), func(m int) string {
		if o.seen&(1<<m) != 0 {
			return ""
		}
		return w.set.Key(&o.list[m])
	})
	if key != "" {
		o.odd.guesses = append(o.odd.guesses, guess{finding: len(w.Findings), member: m})
	}
	return key
}

// entryOf completes the entry of an object at a place that rules look at.
func (w *Walker) entryOf(o *object) {
	e := &w.Tape[w.inside]
	if o.seen == 0 {
		e.State |= Hollow
	}
	for n, part := range o.parts {
		e.Parts[n] = Span{int32(part.start), int32(part.end), part.marks&escaped != 0}
	}
}
