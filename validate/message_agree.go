package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// check compares what the parts say of each other.
func (a agreement) check() {
	id := a.documentIDs()
	a.originalIDs(id)
	a.clients()
	a.controllers()
	a.versions()
	a.mentions()
	a.recording()
}

// documentIDs compares the document's OID in its four places.
func (a agreement) documentIDs() (id string) {
	var copies []copied
	if c, ok := a.ofHeader("document_id", string(a.s.md.DocumentID), &rule.ArchiveDocumentID); ok {
		copies = append(copies, c)
	}
	if a.head != nil && a.head[foundBodyID].Exists {
		f := a.head[foundBodyID]
		value, ok := strings.CutPrefix(f.Value, "OID")
		if !ok {
			value = ""
		}
		copies = append(copies, copied{value, a.s.part, &rule.ArchiveDocumentID, f.First.Pointer + "/@ID", f.Offset})
	}
	if a.view.Rooted {
		copies = append(copies, copied{a.view.ID, &a.t.view, &rule.ArchiveViewID, "/div/@id", a.view.IDOffset})
	}
	if c, ok := a.framed(framedID, &rule.ArchiveFrameDocumentID); ok {
		copies = append(copies, c)
	}
	return reportDeviating(copies)
}

// originalIDs compares the OID of the first version in header and frame. In
// version 1 it is the document's own, in a later one that of another document:
// whichever is not is reported, and a frame that repeats a wrong header is right.
func (a agreement) originalIDs(id string) {
	head, ok := a.ofHeader("original_id", string(a.s.md.OriginalID), &rule.ArchiveSetID)
	frame, framed := a.repeated(framedSetID, &rule.ArchiveFrameSetID, a.s.md.OriginalID != "")
	own := a.s.md.Version == 1 && id != ""
	if ok && own && head.value != id {
		head.report()
	}
	later := a.s.md.Version > 1 && head.value == id
	if ok && later {
		head.part.report(rule.Finding{Rule: head.rule, Case: "later", Pointer: head.pointer, Offset: head.offset})
	}
	if ok && framed && frame.value != head.value && !later && !(own && frame.value == id) {
		frame.report()
	}
}

// headerOutvoted reports whether the frame and the JSON agree on an identity number of
// the client that differs from the header's.
func headerOutvoted(md *Metadata, frame []message.Found, json *mentions) bool {
	if json == nil || frame == nil || !comparable(md, json) || mentioned(json.clients, md.Client.ID.Extension) {
		return false
	}
	number := frame[framedClient]
	return number.IsSet && mentioned(json.clients, strings.TrimSpace(number.Value))
}

// comparable reports whether header and JSON both have the client's identity
// number.
func comparable(md *Metadata, json *mentions) bool {
	_, ok := identity(md.Client.ID.Extension)
	return ok && md.Client.ID.Root == IdentityNumber && len(json.clients) > 0
}

// clients compares the identity number of the header with that of the frame, and
// with those of the JSON: one that agrees is enough.
func (a agreement) clients() {
	head, ok := a.ofHeader("client/id", a.s.md.Client.ID.Extension, &rule.ArchiveClient)
	frame, framed := a.repeated(framedClient, &rule.ArchiveFrameClient, head.value != "")
	switch {
	case !ok:
	case a.s.outvoted:
		head.report()
	case framed && frame.value != head.value:
		frame.report()
	}
}

// controllers compares the controller in its three places: the header, the
// frame, and the organiser as the service customer. Which of them deviates:
//
//	frame = header, customer = header    none
//	frame = header, customer differs     the customer, which is only information
//	frame differs, customer = frame      the header
//	frame differs, customer differs      the frame
func (a agreement) controllers() {
	md := a.s.md
	frame, framed := a.repeated(framedController, &rule.ArchiveFrameController, md.Controller.ID != "")
	head, ok := a.ofHeader("controller/id", string(md.Controller.ID), &rule.ArchiveFrameController)
	customer, known := a.ofHeader("service_customer/id", string(md.ServiceCustomer.ID), &rule.ArchiveController)
	deviates := framed && frame.value != head.value
	switch {
	case !ok:
	case deviates && known && customer.value == frame.value:
		head.report()
	case deviates:
		frame.report()
	case known && customer.value != head.value:
		customer.report()
	}
}

// versions compares the version number of the frame with the header's.
func (a agreement) versions() {
	if a.frame == nil {
		return
	}
	value := a.head[rowIndex("version")].Value
	frame, framed := a.repeated(framedVersion, &rule.ArchiveFrameVersion, value != "")
	if head, ok := a.ofHeader("version", strings.TrimSpace(value), nil); ok && framed && head.value != frame.value {
		frame.report()
	}
}
