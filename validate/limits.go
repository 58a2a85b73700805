package validate

import (
	"cmp"
	"math"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// Limits bound what a document may cost. Crossing one results in an issue that
// names it, or, for issues, in the count that [Report.More] returns.
type Limits struct {
	Bytes   int // of a document; at most 2 GiB less one
	Depth   int // objects and arrays inside each other, at most 1,000; the deepest structure has 11
	Members int // of one object, beside those that its structure has
	Items   int // of one array
	Number  int // bytes of one number
	Issues  int // issues reported of one document
}

// maxDepth bounds the use of the stack, whatever limits the caller sets.
const maxDepth = 1000

// DefaultLimits are the limits of a validator without [WithLimits].
var DefaultLimits = Limits{Bytes: 128 << 20, Depth: 64, Members: 10_000, Items: 100_000, Number: 1000, Issues: 1000}

// or returns the limits, with those that are not positive taken from d.
func (l Limits) or(d Limits) Limits {
	return Limits{
		Bytes: positive(l.Bytes, d.Bytes), Depth: positive(l.Depth, d.Depth), Members: positive(l.Members, d.Members),
		Items: positive(l.Items, d.Items), Number: positive(l.Number, d.Number), Issues: positive(l.Issues, d.Issues),
	}
}

// bounded returns the limits within what the walker can hold.
func (l Limits) bounded() Limits {
	l.Bytes = min(l.Bytes, math.MaxInt32)
	l.Depth = min(l.Depth, maxDepth)
	return l
}

// of returns the number of a limit.
func (l Limits) of(name walk.LimitName) int {
	switch name {
	case walk.DepthLimit:
		return l.Depth
	case walk.MemberLimit:
		return l.Members
	case walk.ItemLimit:
		return l.Items
	case walk.NumberLimit:
		return l.Number
	}
	return l.Bytes
}

// MessageLimits bound what a message to the archive may cost, beside [Limits],
// whose bytes and depth hold for each of its texts. Crossing one results in an
// issue that names it.
type MessageLimits struct {
	Nodes       int // elements, attributes, comments and CDATA sections of the document, and of the frame
	ViewNodes   int // the same of the view, which takes less memory
	Attributes  int // of one element; the time for each grows with their number
	Namespaces  int // in force at a time; likewise
	HeaderBytes int // bytes of the document, and of the frame, outside the Base64 of view and JSON
	PartBytes   int // of the Base64 of the view, and of the JSON
}

// DefaultMessageLimits are the limits of a validator without [WithMessageLimits].
// A header of the archive has some hundred elements of at most ten attributes.
var DefaultMessageLimits = MessageLimits{
	Nodes: 50_000, ViewNodes: 1_000_000, Attributes: 256, Namespaces: 64, HeaderBytes: 4 << 20, PartBytes: 128 << 20,
}

// or returns the limits, with those that are not positive taken from d.
func (l MessageLimits) or(d MessageLimits) MessageLimits {
	return MessageLimits{
		Nodes: positive(l.Nodes, d.Nodes), ViewNodes: positive(l.ViewNodes, d.ViewNodes),
		Attributes: positive(l.Attributes, d.Attributes), Namespaces: positive(l.Namespaces, d.Namespaces),
		HeaderBytes: positive(l.HeaderBytes, d.HeaderBytes), PartBytes: positive(l.PartBytes, d.PartBytes),
	}
}

// xml returns the limits of one XML text of a message.
func (l MessageLimits) xml(document Limits) message.Limits {
	return message.Limits{
		Bytes: document.Bytes, Depth: document.Depth,
		Nodes: l.Nodes, Attributes: l.Attributes, Namespaces: l.Namespaces, Header: l.HeaderBytes,
	}
}

func positive(limit, other int) int { return cmp.Or(max(limit, 0), other) }
