package walk

import (
	"encoding/binary"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// object walks an object of the structure.
func (w *Walker) object(i int, shape *table.Shape, node int) int {
	if !w.watched(node) {
		if shape.Value == table.NoValue {
			return w.group(i, shape, node)
		}
		return w.valued(i, shape, node)
	}
	at := w.open(i, node)
	if shape.Value == table.NoValue {
		i = w.group(i, shape, node)
	} else {
		i = w.valued(i, shape, node)
		w.Tape[at].Parts = w.parts
	}
	w.close(at)
	return i
}

// valued walks an object that is one value.
func (w *Walker) valued(i int, shape *table.Shape, node int) int {
	w.parts, w.code = [3]Span{}, nil
	next := w.whole(i, shape)
	if next != otherwise {
		w.objectMeaning(shape, node)
		return next
	}
	w.parts, w.code = [3]Span{}, nil
	if next = w.group(i, shape, node); next != stop {
		w.objectMeaning(shape, node)
		w.flaws(shape, node)
	}
	return next
}

// group walks an object member by member.
//
// The members are expected in schema order: a name is compared with the ones that
// may come next, and in most documents it need not even be read. The loop has a
// short way for what is written without white space, and it is here, in one
// function, because it is run for every member of every document.
func (w *Walker) group(i int, shape *table.Shape, node int) int {
	start := i
	if i = w.enter(i, between); i == stop {
		return stop
	}
	o := object{list: w.set.MembersOf(shape), node: node}
	d := w.data
	more := true
	if i = w.space(i); i < len(d) && d[i] == '}' { // there are no members
		i, more = i+1, false
	}
	for more {
		if k := o.take(d, i, w.set.Names); k == nil {
			i = w.otherMember(&o, i)
		} else {
			w.here = step(i + 1)
			i += int(k.Name.Len)
			if at := node + int(k.Offset); k.IsOne() && i < len(d) && d[i] > ' ' {
				i = w.value(i, k.Kind, k.Shape, at)
			} else {
				i = w.member(i, k, at)
			}
		}
		if i == stop {
			return stop
		}
		if i+1 < len(d) { // the short way to the next name, or to the end
			if d[i] == ',' && d[i+1] == '"' {
				i++
				continue
			}
			if d[i] == '}' {
				i++
				break
			}
		}
		w.here = between
		if i, more = w.separator(i); i == stop {
			return stop
		}
	}
	w.leave()
	if missing := shape.Required &^ o.seen; missing != 0 || o.odd != nil {
		w.missing(&o, start, missing)
		if missing != 0 && shape.Value != table.NoValue && (!w.Draft || o.odd != nil) {
			w.mark(node, Bad) // of a value without a part nothing is known, unless the part is still to come
		}
	}
	return i
}

// An object is what is known of an object while it is walked.
type object struct {
	list []table.Member
	node int
	next int    // the expected member
	seen uint64 // members of the list that were read
	odd  *oddities
	more int // members that take did not find
}

// take returns the member of the list whose name is at i and marks it as seen. It
// returns nil if no member has the name, or if the member was seen before. The
// member that is expected next is compared first, the ones before it last.
//
// A list has at most 64 members, one for each bit of seen. The compiler does not
// know that: with m&63 it leaves out the code for shifts by 64 and more.
func (o *object) take(d []byte, i int, names string) *table.Member {
	if i < 0 || i+5 > len(d) || d[i] != '"' {
		return nil
	}
	head := binary.LittleEndian.Uint32(d[i+1 : i+5])
	for from, to := o.next, len(o.list); ; from, to = 0, o.next {
		for m := from; m < to; m++ {
			k := &o.list[m]
			if k.Name.Head != head || o.seen>>(m&63)&1 != 0 {
				continue
			}
			name := names[k.Name.Start : k.Name.Start+uint32(k.Name.Len)]
			if end := i + len(name); end <= len(d) && string(d[i:end]) == name {
				o.seen |= 1 << (m & 63)
				o.next = m + 1
				return k
			}
		}
		if from == 0 {
			return nil
		}
	}
}
