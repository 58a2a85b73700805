package walk

import (
	"encoding/binary"
	"math/bits"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// object walks an object of the structure.
func (w *Walker) object(i int, shape *table.Shape, node int) int {
	if shape.Value == table.NoValue {
		return w.group(i, shape, node)
	}
	w.parts, w.code = [4]span{}, nil
	next := w.whole(i, shape)
	if next == stop {
		w.parts, w.code = [4]span{}, nil
		if next = w.group(i, shape, node); next == stop {
			return stop
		}
	}
	w.objectMeaning(shape, (*[3]span)(w.parts[1:]), node)
	if w.watched(node) {
		e := &w.Tape[w.inside]
		for n, part := range w.parts[1:] {
			e.Parts[n] = Span{int32(part.start), int32(part.end), part.marks&escaped != 0}
		}
	}
	return next
}

// group walks an object member by member.
func (w *Walker) group(i int, shape *table.Shape, node int) int {
	start := i
	if i = w.enter(i, between); i == stop {
		return stop
	}
	o := object{list: w.set.MembersOf(shape), node: node}
	if i = w.space(i); i < len(w.data) && w.data[i] == '}' {
		i++
	} else if i = w.listed(&o, i); i == stop {
		return stop
	}
	w.leave()
	if missing := shape.Required &^ o.seen; missing != 0 || o.odd != nil {
		w.missing(&o, start, missing)
	}
	if o.seen == 0 && w.watched(node) {
		w.Tape[w.inside].State |= Hollow
	}
	return i
}

// An object is what is known of the object in hand.
type object struct {
	list []table.Member
	node int
	next int    // the expected member
	seen uint64 // members of the list that stood already
	odd  *oddities
	more int // members that were not predicted
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

// listed walks the members of an object, from the first name to behind the
// closing brace.
//
// The members are expected in schema order: a name is held against the ones that
// may come next, and most often need not even be read.
func (w *Walker) listed(o *object, i int) int {
	rest := w.data[i:]
	for {
		if k := w.predicted(o, rest); k != nil {
			w.here.name = int32(len(w.data) - len(rest) + 1)
			i = w.member(o.node, rest[k.Name.Len:], k)
		} else {
			i = w.named(o, len(w.data)-len(rest))
		}
		if i == stop {
			return stop
		}
		rest = w.data[i:]
		switch {
		case len(rest) > 1 && rest[0] == ',' && rest[1] == '"':
			rest = rest[1:]
			continue
		case len(rest) > 0 && rest[0] == '}':
			return i + 1
		}
		w.here.name = between
		var more bool
		if i, more = w.separator(i); !more {
			return i
		}
		rest = w.data[i:]
	}
}

// predicted returns the member of the list whose name stands at the start of
// rest, as one that stood; nil where it is none, or one that stood before. The
// next one is held against it first, and the ones before come last.
func (w *Walker) predicted(o *object, rest []byte) *table.Member {
	if len(rest) < 5 {
		return nil
	}
	head := binary.LittleEndian.Uint32(rest[1:5])
	for m := o.next; m < len(o.list); m++ {
		if k := &o.list[m]; k.Name.Head == head && w.stands(k.Name, rest) && o.first(m) {
			return k
		}
	}
	for m := range min(o.next, len(o.list)) {
		if k := &o.list[m]; k.Name.Head == head && w.stands(k.Name, rest) && o.first(m) {
			return k
		}
	}
	return nil
}

// first says whether the member m stands for the first time, and remembers it.
func (o *object) first(m int) bool {
	bit := uint64(1) << (m & 63)
	if o.seen&bit != 0 {
		return false
	}
	o.seen |= bit
	o.next = m + 1
	return true
}

// stands says whether a name stands at the start of rest.
func (w *Walker) stands(n table.Name, rest []byte) bool {
	return len(rest) >= int(n.Len) && string(rest[:n.Len]) == w.set.Names[n.Start:n.Start+uint32(n.Len)]
}

// named walks a member that was not predicted.
func (w *Walker) named(o *object, i int) int {
	w.here.name = between
	if o.more++; o.more-len(o.list) > w.opts.MaxMembers {
		return w.limit(MemberLimit, i)
	}
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != '"' {
		return w.syntax(NoKey, i)
	}
	name := span{start: i + 1}
	if name.end, name.marks = w.scan(i + 1); name.end == stop {
		return stop
	}
	if i = w.colon(name.end + 1); i == stop {
		return stop
	}
	w.here.name = int32(name.start)
	if name.marks&faulty != 0 {
		return w.faultyName(i, name)
	}
	key := w.decode(name)
	for m := range o.list {
		k := &o.list[m]
		if string(key) != w.set.Key(k) {
			continue
		}
		if o.seen&(1<<m) != 0 {
			return w.duplicate(i)
		}
		o.seen |= 1 << m
		o.next = m + 1
		return w.member(o.node, w.data[i:], k)
	}
	return w.unknown(o, i, name, key)
}

// member walks the value of a member of the list, which rest starts with after
// white space. node is the object's.
func (w *Walker) member(node int, rest []byte, k *table.Member) int {
	node += int(k.Offset)
	i := len(w.data) - len(rest)
	if k.Flags&table.IsText != 0 && len(rest) > 2 && rest[0] == '"' && rest[1] > ' ' {
		// Most texts are neither blank nor strange.
		if n := plain(rest[1:]) + 1; n > 1 && n < len(rest) && rest[n] == '"' {
			w.parts[k.Part] = span{start: i + 1, end: i + n}
			if k.Part == 0 && w.watched(node) {
				w.textEntry(i, i+n, node)
			}
			return i + n + 1
		}
	}
	if i = w.space(i); i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	switch {
	case k.Part > 0:
		return w.part(i, k, node)
	case k.Flags&table.Repeated != 0:
		if w.data[i] != '[' {
			return w.noArray(i, k, node)
		}
		return w.array(i, k, node)
	case w.watched(node):
		return w.record(i, k.Shape, node)
	}
	return w.check(i, k.Kind, k.Shape, node)
}

// noArray walks what stands in the place of an array. Rules see it as something
// of which nothing is known.
func (w *Walker) noArray(i int, k *table.Member, node int) int {
	f := Finding{Node: node, Shape: int(k.Shape), Whole: true}
	if !w.watched(node) {
		return w.wrongType(i, f)
	}
	at := w.open(i, node)
	next := w.wrongType(i, f)
	w.close(at)
	return next
}

// part walks a part of an object that stands for one value.
func (w *Walker) part(i int, k *table.Member, node int) int {
	switch {
	case k.Kind == table.Number:
		next := w.check(i, k.Kind, k.Shape, node)
		w.parts[k.Part] = span{start: i, end: next}
		return next
	case w.data[i] != '"':
		return w.check(i, k.Kind, k.Shape, node)
	}
	s, next := w.text(i, k.Kind, k.Shape, node)
	w.parts[k.Part] = s
	return next
}

// unknown walks a member that is not in the list.
func (w *Walker) unknown(o *object, i int, name span, key []byte) int {
	if o.odd == nil {
		o.odd = w.oddities()
	}
	if o.odd.again(w, name, key) {
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
