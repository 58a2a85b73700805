package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// space skips white space.
func (w *Walker) space(i int) int {
	if i < len(w.data) && w.data[i] > ' ' {
		return i
	}
	return w.spaces(i)
}

func (w *Walker) spaces(i int) int {
	for i < len(w.data) {
		switch w.data[i] {
		case ' ', '\n', '\r', '\t':
			i++
		default:
			return i
		}
	}
	return i
}

// numeric walks a number of the structure.
func (w *Walker) numeric(i int, shapeID uint16, node int) int {
	next := w.number(i)
	if next != stop && w.set.Shapes[shapeID].Kind == table.Count && !value.Whole(w.data[i:next]) {
		w.report(Finding{Rule: &rule.ValueWholeNumber, Offset: i, Node: node, Shape: int(shapeID)})
	}
	return next
}

// number walks a number.
func (w *Walker) number(start int) int {
	i := w.numberEnd(start)
	if i-start > w.limits.Number {
		return w.limit(NumberLimit, start)
	}
	return i
}

func (w *Walker) numberEnd(i int) int {
	if w.data[i] == '-' {
		i++
	}
	switch {
	case w.digit(i) && w.data[i] == '0':
		if i++; w.digit(i) {
			return w.syntax(LeadingZero, i)
		}
	case w.digit(i):
		i = w.digits(i)
	default:
		return w.notNumber(i)
	}
	if i < len(w.data) && w.data[i] == '.' {
		if i++; !w.digit(i) {
			return w.notNumber(i)
		}
		i = w.digits(i)
	}
	if i < len(w.data) && w.data[i]|0x20 == 'e' {
		if i++; i < len(w.data) && (w.data[i] == '+' || w.data[i] == '-') {
			i++
		}
		if !w.digit(i) {
			return w.notNumber(i)
		}
		i = w.digits(i)
	}
	return i
}

func (w *Walker) notNumber(i int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	return w.syntax(BadNumber, i)
}

func (w *Walker) digit(i int) bool { return i < len(w.data) && w.data[i]-'0' <= 9 }

func (w *Walker) digits(i int) int {
	for w.digit(i) {
		i++
	}
	return i
}

// literal walks true, false or null.
func (w *Walker) literal(i int) int {
	for _, word := range [...]string{"true", "false", "null"} {
		if w.data[i] != word[0] {
			continue
		}
		for j := range len(word) {
			if i+j >= len(w.data) {
				return w.syntax(UnexpectedEnd, len(w.data))
			}
			if w.data[i+j] != word[j] {
				return w.syntax(BadLiteral, i)
			}
		}
		return i + len(word)
	}
	return w.syntax(NoValue, i)
}

// TypeOf returns the type of a value, by its first byte.
func TypeOf(first byte) Type {
	switch first {
	case '{':
		return AnObject
	case '[':
		return AnArray
	case '"':
		return AString
	case 't', 'f':
		return ABoolean
	case 'n':
		return ANull
	}
	return ANumber
}
