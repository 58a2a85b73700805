package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/kind"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

// open reads an XML document and reports the faults of its text; it returns nil if
// that cannot be read, or is another document.
func (t *transmission) open(data []byte, p *part, root string) (doc *message.Document) {
	defer func() { t.unread = t.unread || doc == nil }()
	limits := t.v.messages.xml(t.v.limits)
	doc, problems := message.Read(data, limits)
	if f, is := mistaken(doc, data, root); is {
		p.report(f)
		return nil
	}
	for _, problem := range problems {
		p.report(problem.Finding(limits))
	}
	if doc == nil {
		return nil
	}
	e := doc.Root()
	switch {
	case e.Name != root:
		p.report(rule.Finding{Rule: &rule.ArchiveRoot, Offset: e.Offset, Args: []any{root}})
	case e.Space != message.V3:
		p.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: e.Pointer, Offset: e.Offset})
	default:
		return doc
	}
	return nil
}

// repeated reports elements that are there once too often. Of each the first is
// read: what another holds is not.
func (t *transmission) repeated(p *part, list []message.Element) {
	for _, e := range list {
		f := rule.Finding{Rule: &rule.ArchiveHeaderRepeated, Pointer: e.Pointer, Offset: e.Offset}
		if len(e.Content) > 0 {
			f.Case = "unread"
			t.unread = true
		}
		p.report(f)
	}
}

// mistaken returns the finding about a text that is another kind of XML than the one
// with the root that is expected, or an HTML page that need not be XML.
func mistaken(doc *message.Document, data []byte, root string) (f rule.Finding, is bool) {
	f.Rule = &rule.ArchiveRoot
	if doc != nil {
		f.Offset = doc.Root().Offset
	}
	k := kind.Of(data)
	f.Case = k.Case()
	return f, k == kind.HTML || doc != nil && doc.Root().Name != root && (k == kind.Document || k == kind.Frame)
}

// readable reads a document with a root; nil if it is another document or cannot be
// read.
func readable(data []byte, limits message.Limits, root string) *message.Document {
	doc, _ := message.Read(data, limits)
	if doc == nil || doc.Root().Name != root || doc.Root().Space != message.V3 {
		return nil
	}
	return doc
}

// decode decodes the Base64 of a part and records its place in the message; it
// returns nil if the content is not Base64, or too large.
func (t *transmission) decode(e message.Element, p *part) []byte {
	if most := t.v.messages.PartBytes; len(e.Content) > most {
		t.unread = true
		t.header.report(rule.Finding{Rule: &rule.ArchiveXMLLimit, Case: "part",
			Pointer: e.Pointer, Offset: e.Offset, Args: []any{say.Grouped(most)}})
		return nil
	}
	decoded, problems := message.Decode(e.Content)
	for _, problem := range problems {
		finding := problem.Finding(message.Limits{})
		finding.Pointer, finding.Offset = e.Pointer, e.ContentOffset+problem.Offset
		t.header.report(finding)
	}
	if decoded == nil {
		t.unread = true
		return nil
	}
	p.data, p.where = decoded, placeOf(t.header.data, e.Offset)
	return decoded
}
