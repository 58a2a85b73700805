package walk

import (
	"math/bits"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// otherMember walks a member that object.take did not find. Of members that the
// structure has it decides json.duplicate-key; of others strays.add does.
func (w *Walker) otherMember(o *object, i int) int {
	w.here = between
	if o.more++; o.more-len(o.list) > w.limits.Members {
		return w.limit(MemberLimit, i)
	}
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != '"' {
		return w.syntax(NoKey, i)
	}
	name, ok := w.quoted(i + 1)
	if !ok {
		return stop
	}
	if i = w.colon(int(name.End) + 1); i == stop {
		return stop
	}
	w.here = step(name.Start)
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
		return w.member(i, k, o.node+int(k.Offset))
	}
	return w.unknown(o, i, name, key)
}

// member walks the value of a member of the list, from behind the colon.
func (w *Walker) member(i int, k *table.Member, node int) int {
	if i = w.space(i); i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	switch {
	case k.Part > 0:
		return w.part(i, k, node)
	case k.Flags&table.Repeated == 0:
		return w.value(i, k.Kind, k.Shape, node)
	case w.data[i] != '[':
		return w.noArray(i, k, node)
	}
	return w.array(i, k, node)
}

// noArray walks a value that should be an array. Rules see it as a value of which
// nothing is known.
func (w *Walker) noArray(i int, k *table.Member, node int) int {
	f := Finding{Node: node, Shape: int(k.Shape), Whole: true}
	if !w.watched(node) || w.Draft && w.isEmpty(i) {
		return w.wrongType(i, f)
	}
	at := w.open(i, node)
	next := w.wrongType(i, f)
	w.close(at)
	return next
}

// part walks a part of an object that is one value.
func (w *Walker) part(i int, k *table.Member, node int) int {
	part := &w.parts[k.Part-1]
	if k.Kind != table.Number && w.data[i] == '"' {
		*part, i = w.partText(i, k.Kind, k.Shape, node)
		return i
	}
	next := w.check(i, k.Kind, k.Shape, node)
	if k.Kind == table.Number && !w.isEmpty(i) {
		*part = Span{Start: int32(i), End: int32(next)}
	}
	return next
}

// unknown walks a member that is not in the list.
func (w *Walker) unknown(o *object, i int, name Span, key []byte) int {
	if o.odd == nil {
		o.odd = w.oddities()
	}
	if o.odd.add(w, name, key) {
		return w.duplicate(i)
	}
	w.reportName(Finding{Rule: &rule.StructureUnknownField, Node: o.node, Shape: -1}, func(name string, at int) string {
		return w.guess(o, name, at)
	})
	return w.skip(i)
}

// missing reports required members that are missing, at the object. If an unknown
// name looks like a misspelling of a missing member, only the unknown name is
// reported: it is one fault. An unknown name that the options do not treat as an
// error is a member of its own and stands for no other.
func (w *Walker) missing(o *object, start int, missing uint64) {
	if o.odd != nil {
		misspelt := w.weigh(&Finding{Rule: &rule.StructureUnknownField}) == rule.Error
		for _, g := range o.odd.guesses {
			if o.seen&(1<<g.member) != 0 && g.finding != none {
				w.Findings[g.finding].Similar = ""
			}
			if !misspelt {
				continue
			}
			if o.seen&(1<<g.member) == 0 {
				w.standIn(start, o.node+int(o.list[g.member].Offset))
			}
			missing &^= 1 << g.member
		}
		w.spare = append(w.spare, o.odd)
	}
	for ; missing != 0; missing &= missing - 1 {
		m := &o.list[bits.TrailingZeros64(missing)]
		key := w.set.Key(m)
		w.reportBelow(key, Finding{Rule: &rule.StructureRequired, Offset: start, Node: o.node + int(m.Offset), Shape: int(m.Shape), Name: key})
	}
}

// standIn records that a member is there under another name: for the rules it is a
// value of which nothing is known.
func (w *Walker) standIn(i, node int) {
	if !w.watched(node) {
		return
	}
	at := w.open(i, node)
	w.Tape[at].State, w.Tape[at].Index = Bad|Misnamed, -1
	w.close(at)
}

// guess returns the unseen member that is closest to a name, and records the guess:
// the member itself may still come. The finding about the name is kept at an index,
// or not at all.
func (w *Walker) guess(o *object, name string, finding int) string {
	m, key := w.closest(name, len(o.list), func(m int) string {
		if o.seen&(1<<m) != 0 {
			return ""
		}
		return w.set.Key(&o.list[m])
	})
	if key != "" {
		o.odd.guesses = append(o.odd.guesses, guess{finding: finding, member: m})
	}
	return key
}

// oddities are what few objects have: names that are not the structure's.
type oddities struct {
	strays
	guesses []guess
}

// oddities returns empty ones, from an earlier object if there are any.
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

// A guess is a member that an unknown name may be a misspelling of.
type guess struct {
	finding int // index in Walker.Findings, or none
	member  int // index in the list
}
