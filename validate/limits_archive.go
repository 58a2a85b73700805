package validate

import "github.com/sosmeta/sosmeta-go/internal/message"

// MessageLimits bound what a message to the archive may cost, beside [Limits],
// whose bytes and depth hold for each of its texts. Crossing one is an issue that
// names it.
type MessageLimits struct {
	Nodes       int // elements, attributes, comments and CDATA sections of the document, and of the frame
	ViewNodes   int // the same of the view, which takes less memory
	Attributes  int // of one element; the time for each grows with their number
	Namespaces  int // in force at a time; likewise
	HeaderBytes int // bytes of the document, and of the frame, outside the Base64 of view and JSON
	PartBytes   int // of the Base64 of the view, and of the JSON
}

// DefaultMessageLimits are the limits where none are given. A header of the
// archive has some hundred elements of at most ten attributes.
var DefaultMessageLimits = MessageLimits{
	Nodes: 50_000, ViewNodes: 1_000_000, Attributes: 256, Namespaces: 64, HeaderBytes: 4 << 20, PartBytes: 128 << 20,
}

// WithMessageLimits replaces [DefaultMessageLimits]. A limit that is not positive
// is the default one.
func WithMessageLimits(l MessageLimits) Option {
	return func(v *Validator) {
		for _, limit := range []struct{ to, from *int }{
			{&v.messages.Nodes, &l.Nodes}, {&v.messages.ViewNodes, &l.ViewNodes},
			{&v.messages.Attributes, &l.Attributes}, {&v.messages.Namespaces, &l.Namespaces},
			{&v.messages.HeaderBytes, &l.HeaderBytes}, {&v.messages.PartBytes, &l.PartBytes},
		} {
			if *limit.from > 0 {
				*limit.to = *limit.from
			}
		}
	}
}

// xmlLimits are the limits of one XML text of a message.
func xmlLimits(l Limits, m MessageLimits) message.Limits {
	return message.Limits{
		Bytes: l.Bytes, Depth: l.Depth,
		Nodes: m.Nodes, Attributes: m.Attributes, Namespaces: m.Namespaces, Header: m.HeaderBytes,
	}
}
