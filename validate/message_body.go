package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

const (
	bodyPath  = "component/nonXMLBody"
	viewPath  = bodyPath + "/text"
	jsonPath  = bodyPath + "/f:json"
	xhtmlType = "application/xhtml+xml"
	codeJSON  = "5" // of 1.2.246.537.5.40179: JSON
)

// A body is what the body of a ClinicalDocument holds, decoded; nil for a part
// that is missing or cannot be decoded.
type body struct{ view, json []byte }

// readBody takes the view and the JSON out of the body.
func (t *transmission) readBody(root message.Node, md *Metadata) (b body) {
	if f := root.Find(bodyPath); f.Node.IsZero() {
		t.absentPart(f, say.Body)
		return body{}
	}
	b.view = t.readView(root.Find(viewPath))
	b.json = t.readJSON(root.Find(jsonPath), md.StructuredFormat.Code)
	return b
}

// absentPart reports a part that is missing, or in another namespace.
func (t *transmission) absentPart(f message.Found, name rule.Text) {
	if !f.Other.IsZero() {
		t.header.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: f.Other.Pointer(), Offset: f.Other.Offset()})
		return
	}
	t.header.report(rule.Finding{Rule: &rule.ArchiveBodyMissing, Pointer: f.Pointer(), Offset: f.Offset(), Args: []any{name}})
}

// readView decodes the view, if it is XHTML.
func (t *transmission) readView(f message.Found) []byte {
	if f.Node.IsZero() {
		t.absentPart(f, say.View)
		return nil
	}
	if representation, _ := f.Node.Attr("representation"); representation != "B64" {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyRepresentation, Pointer: f.Node.Pointer() + "/@representation", Offset: f.Offset()})
	}
	media, _ := f.Node.Attr("mediaType")
	if !strings.EqualFold(media, xhtmlType) {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyMediaType, Pointer: f.Node.Pointer() + "/@mediaType", Offset: f.Offset()})
		return nil
	}
	return t.decode(f, &t.view)
}

// readJSON decodes the JSON; another format is not looked into, so that the document
// is not checked.
func (t *transmission) readJSON(f message.Found, format string) []byte {
	if format != "" && format != codeJSON {
		t.unread = true
		return nil
	}
	if f.Node.IsZero() {
		if format == codeJSON || !f.Other.IsZero() {
			t.absentPart(f, say.JSON)
		}
		return nil
	}
	if f.Node.HasAttributes() {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyAttributes, Pointer: f.Pointer(), Offset: f.Offset()})
	}
	return t.decode(f, &t.json)
}
