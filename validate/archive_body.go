package validate

import (
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

const (
	bodyPath  = "component/nonXMLBody"
	viewPath  = bodyPath + "/text"
	jsonPath  = bodyPath + "/f:json"
	xhtmlType = "application/xhtml+xml"
	codeJSON  = "5" // of 1.2.246.537.5.40179: JSON
)

// body takes the view and the JSON out of the body.
func (a *archive) body(root message.Node) {
	if f := root.Find(bodyPath); f.Node.IsZero() {
		a.absentPart(f, "body.body")
		return
	}
	a.viewPart(root.Find(viewPath))
	md := a.head.md
	f := root.Find(jsonPath)
	if md.StructuredFormat.Code != "" && md.StructuredFormat.Code != codeJSON {
		return // another format is not looked into
	}
	if f.Node.IsZero() {
		if md.StructuredFormat.Code == codeJSON || !f.Other.IsZero() {
			a.absentPart(f, "body.json")
		}
		return
	}
	if f.Node.HasAttributes() {
		a.header.add(ArchiveBodyAttributes, f.Pointer(), f.Offset())
	}
	a.jsonText = a.decode(f, &a.json)
}

// absentPart tells of a part that is missing, or in another namespace.
func (a *archive) absentPart(f message.Found, name string) {
	if !f.Other.IsZero() {
		a.header.add(ArchiveXMLNamespace, f.Other.Pointer(), f.Other.Offset())
		return
	}
	a.header.addText(ArchiveBodyMissing, string(ArchiveBodyMissing)+".of", f.Pointer(), f.Offset(), term(name))
}

// viewPart takes in the view, where it is XHTML.
func (a *archive) viewPart(f message.Found) {
	if f.Node.IsZero() {
		a.absentPart(f, "body.view")
		return
	}
	if representation, _ := f.Node.Attr("representation"); representation != "B64" {
		a.header.add(ArchiveBodyRepresentation, f.Node.Pointer()+"/@representation", f.Offset())
	}
	media, _ := f.Node.Attr("mediaType")
	if !strings.EqualFold(media, xhtmlType) {
		a.header.add(ArchiveBodyMediaType, f.Node.Pointer()+"/@mediaType", f.Offset())
		return
	}
	if text := a.decode(f, &a.view); text != nil {
		a.checkView(text)
	}
}

// decode decodes a part; nil where it is not Base64, or too large.
func (a *archive) decode(f message.Found, p *part) []byte {
	content := f.Node.Content()
	if most := a.v.messages.PartBytes; len(content) > most {
		a.header.addText(ArchiveXMLLimit, string(ArchiveXMLLimit)+".part", f.Node.Pointer(), f.Node.Offset(), strconv.Itoa(most))
		return nil
	}
	decoded, problems := message.Decode(content)
	for _, problem := range problems {
		rule, text, args := xmlIssue(problem, xmlLimits(a.v.limits, a.v.messages))
		a.header.addText(rule, text, f.Node.Pointer(), f.Node.ContentOffset()+problem.Offset, args...)
	}
	if decoded == nil {
		return nil
	}
	p.data, p.where = decoded, placeOf(a.header.data, f.Node.Offset())
	return decoded
}
