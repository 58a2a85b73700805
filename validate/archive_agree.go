package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// A copied text is one of the places where a message says the same.
type copied struct {
	value   string
	part    *part
	rule    Rule
	pointer string
	offset  int
}

// deviating returns the copies that do not say what most say; of two that stand
// against each other the first is right.
func deviating(copies []copied) (list []copied, said string) {
	most := 0
	for _, c := range copies {
		n := 0
		for _, other := range copies {
			if c.value == other.value {
				n++
			}
		}
		if c.value != "" && n > most {
			most, said = n, c.value
		}
	}
	for _, c := range copies {
		if said != "" && c.value != said {
			list = append(list, c)
		}
	}
	return list, said
}

// agreement checks what stands in several places of a message: one that
// deviates from the others is told, not the others.
func (a *archive) agreement() {
	if a.head == nil {
		return
	}
	id := a.documentIDs()
	a.setIDs(id)
	a.clients()
	a.controllers()
	a.versions()
}

// copyOf returns what the header says at a row; false where nothing more is to
// be said of the row.
func (a *archive) copyOf(name, value string, rule Rule) (copied, bool) {
	row, free := a.head.row(name)
	pointer, offset := a.head.place(row)
	return copied{value, &a.header, rule, pointer, offset}, free && value != ""
}

// frameCopy returns what the frame says at a path; false where it says nothing,
// which is told where the header says something.
func (a *archive) frameCopy(path string, rule Rule, said bool) (copied, bool) {
	if a.transferred.IsZero() {
		return copied{}, false
	}
	f := a.transferred.Find(framedDocument + path)
	value, ok := f.Value()
	switch {
	case ok:
		return copied{strings.TrimSpace(value), &a.frame, rule, f.Pointer(), f.Offset()}, true
	case !said || a.frameTold(f):
	case !f.Other.IsZero():
		a.frame.add(ArchiveXMLNamespace, f.Other.Pointer(), f.Other.Offset())
	default:
		a.frame.addText(ArchiveFrameMissing, string(ArchiveFrameMissing)+".of", f.Pointer(), f.Offset(), lastStep(f.Pointer()))
	}
	return copied{}, false
}

// frameTold says that an element that is missing was told of.
func (a *archive) frameTold(f message.Found) bool {
	pointer := f.Pointer()
	if !f.Other.IsZero() {
		pointer = f.Other.Pointer()
	}
	for _, i := range a.frame.issues {
		if strings.TrimPrefix(i.Pointer, framePrefix) == pointer {
			return true
		}
	}
	return false
}

// lastStep returns the last element of a pointer.
func lastStep(pointer string) string {
	pointer, _, _ = strings.Cut(pointer, "/@")
	return pointer[strings.LastIndexByte(pointer, '/')+1:]
}

// documentIDs compares the document's OID in its four places.
func (a *archive) documentIDs() (id string) {
	var copies []copied
	if c, ok := a.copyOf("document_id", string(a.head.md.DocumentID), ArchiveDocumentID); ok {
		copies = append(copies, c)
	}
	if body := a.head.root.Find(bodyPath + "/@ID"); !body.Node.IsZero() {
		value, _ := body.Value()
		value, ok := strings.CutPrefix(value, "OID")
		if !ok {
			value = ""
		}
		copies = append(copies, copied{value, &a.header, ArchiveDocumentID, body.Node.Pointer() + "/@ID", body.Offset()})
	}
	if a.viewID != nil {
		copies = append(copies, copied{a.viewID.value, &a.view, ArchiveViewID, "/div/@id", a.viewID.offset})
	}
	if c, ok := a.frameCopy("id/@root", ArchiveFrameDocumentID, true); ok {
		copies = append(copies, c)
	}
	return tellDeviating(copies)
}

// tellDeviating tells of the copies that deviate and returns what the others
// say.
func tellDeviating(copies []copied) string {
	list, said := deviating(copies)
	for _, c := range list {
		c.part.add(c.rule, c.pointer, c.offset)
	}
	return said
}

// setIDs compares the OID of the first version, which is the document's own in
// version 1.
func (a *archive) setIDs(id string) {
	var copies []copied
	if a.head.md.Version == 1 && id != "" {
		copies = append(copies, copied{value: id}, copied{value: id}, copied{value: id})
	}
	if c, ok := a.copyOf("original_id", string(a.head.md.OriginalID), ArchiveSetID); ok {
		copies = append(copies, c)
	}
	if c, ok := a.frameCopy("setId/@root", ArchiveFrameSetID, a.head.md.OriginalID != ""); ok {
		copies = append(copies, c)
	}
	tellDeviating(copies)
}

// clients compares the identity number of the header with those of the JSON, of
// which one is enough, and of the frame.
func (a *archive) clients() {
	head, ok := a.copyOf("client/id", a.head.md.Client.ID.Extension, ArchiveClient)
	frame, framed := a.frameCopy("recordTarget/patient/id/@extension", ArchiveFrameClient, head.value != "")
	if !ok {
		return
	}
	if a.json.has(ArchiveClient) && framed && a.crossing.mentionsClient(frame.value) {
		// The header stands alone.
		a.json.remove(ArchiveClient)
		a.header.remove(ArchiveBirthDate)
		a.header.add(ArchiveClient, head.pointer, head.offset)
		return
	}
	if framed && frame.value != head.value {
		a.frame.add(frame.rule, frame.pointer, frame.offset)
	}
}

// controllers compares the controller in its three places. That the one who
// organises the service has another register is only told.
func (a *archive) controllers() {
	md := a.head.md
	frame, framed := a.frameCopy("custodian/assignedCustodian/representedOrganization/id/@root", ArchiveFrameController, md.Controller.ID != "")
	head, ok := a.copyOf("controller/id", string(md.Controller.ID), ArchiveFrameController)
	customer, known := a.copyOf("service_customer/id", string(md.ServiceCustomer.ID), ArchiveController)
	switch {
	case !ok:
	case framed && frame.value != head.value && known && customer.value == frame.value:
		a.header.add(ArchiveFrameController, head.pointer, head.offset)
	case framed && frame.value != head.value:
		a.frame.add(ArchiveFrameController, frame.pointer, frame.offset)
	case known && customer.value != head.value:
		a.header.add(ArchiveController, customer.pointer, customer.offset)
	}
}

// versions compares the version number of the frame with the header's.
func (a *archive) versions() {
	value, _ := a.head.found[rowIndex("version")].Value()
	frame, framed := a.frameCopy("versionNumber/@value", ArchiveFrameVersion, value != "")
	if head, ok := a.copyOf("version", strings.TrimSpace(value), ""); ok && framed && head.value != frame.value {
		a.frame.add(frame.rule, frame.pointer, frame.offset)
	}
}
