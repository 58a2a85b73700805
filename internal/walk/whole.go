package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// whole walks an object that is one value and has every part, in schema
// order and without white space or escapes, each of them right by itself. That is
// what most of them are. It returns otherwise for any other object, with some of the
// parts set: the object is then walked member by member.
func (w *Walker) whole(i int, shape *table.Shape) int {
	if len(w.path) >= w.limits.Depth || shape.Value == table.QuantityValue {
		return otherwise
	}
	d, parts := w.data, w.set.MembersOf(shape)
	i = behind(d, i, `{"system":"`)
	i = w.wholePart(d, i, 0, parts)
	if shape.Value == table.CodeValue {
		i = behind(d, i, `","code":"`)
		i = w.wholePart(d, i, 1, parts)
		i = behind(d, i, `","display":"`)
		i = w.wholePart(d, i, 2, parts)
	} else {
		i = behind(d, i, `","value":"`)
		i = w.wholePart(d, i, 1, parts)
	}
	return behind(d, i, `"}`)
}

// otherwise is what the functions of this file return instead of an offset if the
// object is not of the common form. Nothing was reported then, and the walk goes on.
const otherwise = -1

// behind returns the offset behind a text at i, otherwise if something else is
// there or i is otherwise.
func behind(d []byte, i int, text string) int {
	if end := i + len(text); i >= 0 && end <= len(d) && string(d[i:end]) == text {
		return end
	}
	return otherwise
}

// wholePart walks the text of part n of a value, which starts at i, and sets it. It
// returns the offset after the text; otherwise if it is blank or wrong, or i is otherwise.
func (w *Walker) wholePart(d []byte, i, n int, parts []table.Member) int {
	if i < 0 || i >= len(d) {
		return otherwise
	}
	k, end := &parts[n], i
	switch k.Kind {
	case table.System:
		end += systemLen(d[i:], w.set.String(table.TextID(w.arg(k))))
	case table.String:
		if d[i] > ' ' {
			end = plain(d, i)
		}
	case table.ExactSystem:
		if end = plain(d, i); string(d[i:end]) != w.set.String(table.TextID(w.arg(k))) {
			return otherwise
		}
	case table.OneOf:
		end = plain(d, i)
		if w.code = w.oneOf(w.arg(k), d[i:end]); w.code == nil {
			return otherwise
		}
	}
	if end == i {
		return otherwise
	}
	w.parts[n] = Span{Start: int32(i), End: int32(end)}
	return end
}

// arg returns the argument of a member's shape.
func (w *Walker) arg(m *table.Member) uint16 { return w.set.Shapes[m.Shape].Arg }

// systemLen returns the length of the code system urn:oid:<oid>, with or without
// version arcs behind it, that text starts with, 0 if it does not.
func systemLen(text []byte, oid string) int {
	n := len(value.URN) + len(oid)
	if len(text) < n || string(text[:len(value.URN)]) != value.URN || string(text[len(value.URN):n]) != oid {
		return 0
	}
	for n < len(text) && text[n] == '.' {
		arc := n + 1
		for arc < len(text) && text[arc]-'0' <= 9 {
			arc++
		}
		if arc == n+1 {
			break
		}
		n = arc
	}
	return n
}
