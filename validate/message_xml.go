package validate

import (
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// open reads an XML document, reports the faults of its text and returns its
// root; false if it cannot be read, or is another document.
func (t *transmission) open(data []byte, p *part, root string) (_ message.Node, ok bool) {
	defer func() { t.unread = t.unread || !ok }()
	limits := t.v.messages.xml(t.v.limits)
	doc, problems := message.Read(data, limits)
	for _, problem := range problems {
		p.report(problem.Finding(limits))
	}
	if doc == nil {
		return message.Node{}, false
	}
	node := doc.Root()
	switch {
	case node.Is(message.V3, root):
		return node, true
	case node.Local() == root:
		p.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: node.Pointer(), Offset: node.Offset()})
	default:
		p.report(rule.Finding{Rule: &rule.ArchiveRoot, Offset: node.Offset(), Args: []any{root}})
	}
	return message.Node{}, false
}

// decode decodes the Base64 of a part and records its place in the message; it
// returns nil if the content is not Base64, or too large.
func (t *transmission) decode(f message.Found, p *part) []byte {
	content := f.Node.Content()
	if most := t.v.messages.PartBytes; len(content) > most {
		t.unread = true
		t.header.report(rule.Finding{Rule: &rule.ArchiveXMLLimit, Case: "part",
			Pointer: f.Node.Pointer(), Offset: f.Node.Offset(), Args: []any{strconv.Itoa(most)}})
		return nil
	}
	decoded, problems := message.Decode(content)
	for _, problem := range problems {
		finding := problem.Finding(message.Limits{})
		finding.Pointer, finding.Offset = f.Node.Pointer(), f.Node.ContentOffset()+problem.Offset
		t.header.report(finding)
	}
	if decoded == nil {
		t.unread = true
		return nil
	}
	p.data, p.where = decoded, placeOf(t.header.data, f.Node.Offset())
	return decoded
}
