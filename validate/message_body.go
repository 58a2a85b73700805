package validate

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

const (
	xhtmlType = "application/xhtml+xml"
	codeJSON  = "5" // of 1.2.246.537.5.40179: JSON
)

// A body is what the body of a ClinicalDocument holds, decoded; nil for a part
// that is missing or cannot be decoded.
type body struct{ view, json []byte }

// readBody takes the view and the JSON out of the body.
func (t *transmission) readBody(h *header) (b body) {
	if f := h.found[foundBody]; !f.Exists {
		t.absentPart(f, say.Body)
		return body{}
	}
	t.otherParts(h)
	b.view = t.readView(h)
	b.json = t.readJSON(h.found[foundJSON], h.md.StructuredFormat.Code)
	return b
}

// otherParts reports what is in the body beside view and JSON, and beside the body:
// nothing reads it.
func (t *transmission) otherParts(h *header) {
	known := []message.Found{h.found[foundBody], h.found[foundView], h.found[foundJSON]}
	for _, e := range append(h.found[foundComponents].All(), h.found[foundParts].All()...) {
		isKnown := func(f message.Found) bool { return f.Has(e) }
		if slices.ContainsFunc(known, isKnown) { // it is read, or reported
			continue
		}
		t.unread = true
		above := e.Pointer[:strings.LastIndexByte(e.Pointer, '/')] // a name that is not known may be a value
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyOther, Pointer: above + "/*", Offset: e.Offset})
	}
}

// absentPart reports a part that is missing, or in another namespace.
func (t *transmission) absentPart(f message.Found, name rule.Text) {
	if f.Other.Pointer != "" {
		t.header.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: f.Other.Pointer, Offset: f.Other.Offset})
		return
	}
	t.header.report(rule.Finding{Rule: &rule.ArchiveBodyMissing, Pointer: f.Pointer, Offset: f.Offset, Args: []any{name}})
}

// readView decodes the view, if it is XHTML.
func (t *transmission) readView(h *header) []byte {
	f, representation, media := h.found[foundView], h.found[foundRepresentation], h.found[foundMediaType]
	if !f.Exists {
		t.absentPart(f, say.View)
		return nil
	}
	if representation.Value != "B64" {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyRepresentation, Pointer: f.Pointer + "/@representation", Offset: f.Offset})
	}
	if !strings.EqualFold(media.Value, xhtmlType) {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyMediaType, Pointer: f.Pointer + "/@mediaType", Offset: f.Offset})
		return nil
	}
	return t.decode(f.First, &t.view)
}

// readJSON decodes the JSON; another format is not looked into, so that the document
// is not checked.
func (t *transmission) readJSON(f message.Found, format string) []byte {
	if format != "" && format != codeJSON {
		t.unread = true
		return nil
	}
	if !f.Exists {
		if format == codeJSON || f.Other.Pointer != "" {
			t.absentPart(f, say.JSON)
		}
		return nil
	}
	if f.First.HasAttributes {
		t.header.report(rule.Finding{Rule: &rule.ArchiveBodyAttributes, Pointer: f.Pointer, Offset: f.Offset})
	}
	return t.decode(f.First, &t.json)
}
