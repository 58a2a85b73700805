package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/view"
)

// An agreement checks what is said in several places of a message: one place
// that deviates from the others is reported, not the others. Of metadata alone
// only the header's side is there.
type agreement struct {
	t     *transmission
	s     *subject
	frame message.Node // root; zero for none
	body  message.Node // root of the document; zero for none
	view  view.Facts
	inner content
}

func (a agreement) check() {
	id := a.documentIDs()
	a.originalIDs(id)
	a.clients()
	a.controllers()
	a.versions()
	a.mentions()
}

// ofHeader returns what the metadata say at a row; ok is false if the row
// already has an issue or no value.
func (a agreement) ofHeader(name, value string, r *rule.Rule) (c copied, ok bool) {
	pointer, offset := a.s.at(&metaRows[rowIndex(name)])
	return copied{value, a.s.part, r, pointer, offset}, a.s.open(name) && value != ""
}

// ofFrame returns what the frame says at a path; ok is false if it says nothing.
func (a agreement) ofFrame(path string, r *rule.Rule) (c copied, ok bool) {
	if a.frame.IsZero() {
		return copied{}, false
	}
	f := a.frame.Find(framedDocument + path)
	value, ok := f.Value()
	return copied{strings.TrimSpace(value), &a.t.frame, r, f.Pointer(), f.Offset()}, ok
}

// framed is ofFrame for what the frame must repeat: if it says nothing, that is
// reported.
func (a agreement) framed(path string, r *rule.Rule) (c copied, ok bool) {
	c, ok = a.ofFrame(path, r)
	if ok || a.frame.IsZero() {
		return c, ok
	}
	f := a.frame.Find(framedDocument + path)
	pointer := f.Pointer()
	if !f.Other.IsZero() {
		pointer = f.Other.Pointer()
	}
	if !a.t.frame.reportedAt(pointer) {
		a.t.absentFromFrame(f, lastStep(f.Pointer()))
	}
	return copied{}, false
}

// lastStep returns the last element of a pointer.
func lastStep(pointer string) string {
	pointer, _, _ = strings.Cut(pointer, "/@")
	return pointer[strings.LastIndexByte(pointer, '/')+1:]
}

// repeated is framed if the header says something, else ofFrame.
func (a agreement) repeated(path string, r *rule.Rule, said bool) (c copied, ok bool) {
	if said {
		return a.framed(path, r)
	}
	return a.ofFrame(path, r)
}

// documentIDs compares the document's OID in its four places.
func (a agreement) documentIDs() (id string) {
	var copies []copied
	if c, ok := a.ofHeader("document_id", string(a.s.md.DocumentID), &rule.ArchiveDocumentID); ok {
		copies = append(copies, c)
	}
	if !a.body.IsZero() {
		if f := a.body.Find(bodyPath + "/@ID"); !f.Node.IsZero() {
			value, _ := f.Value()
			value, ok := strings.CutPrefix(value, "OID")
			if !ok {
				value = ""
			}
			copies = append(copies, copied{value, a.s.part, &rule.ArchiveDocumentID, f.Node.Pointer() + "/@ID", f.Offset()})
		}
	}
	if a.view.Rooted {
		copies = append(copies, copied{a.view.ID, &a.t.view, &rule.ArchiveViewID, "/div/@id", a.view.IDOffset})
	}
	if c, ok := a.framed("id/@root", &rule.ArchiveFrameDocumentID); ok {
		copies = append(copies, c)
	}
	return reportDeviating(copies)
}

// originalIDs compares the OID of the first version, which is the document's own
// in version 1.
func (a agreement) originalIDs(id string) {
	var copies []copied
	if a.s.md.Version == 1 && id != "" {
		// Three votes, so that the document's own id outvotes header and frame.
		copies = append(copies, copied{value: id}, copied{value: id}, copied{value: id})
	}
	if c, ok := a.ofHeader("original_id", string(a.s.md.OriginalID), &rule.ArchiveSetID); ok {
		copies = append(copies, c)
	}
	if c, ok := a.repeated("setId/@root", &rule.ArchiveFrameSetID, a.s.md.OriginalID != ""); ok {
		copies = append(copies, c)
	}
	reportDeviating(copies)
}

const framedClient = "recordTarget/patient/id/@extension"

// outvoted reports whether the frame and the JSON agree on a client's identity
// number that is another one than the header's.
func outvoted(md *Metadata, frame message.Node, said *mentions) bool {
	if said == nil || frame.IsZero() || !comparable(md, said) || mentioned(said.clients, md.Client.ID.Extension) {
		return false
	}
	number, ok := frame.Find(framedDocument + framedClient).Value()
	return ok && mentioned(said.clients, strings.TrimSpace(number))
}

// comparable reports whether header and JSON both have the client's identity
// number.
func comparable(md *Metadata, said *mentions) bool {
	_, ok := identity(md.Client.ID.Extension)
	return ok && md.Client.ID.Root == IdentityNumber && len(said.clients) > 0
}

// clients compares the identity number of the header with those of the JSON, of
// which one is enough, and of the frame.
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
//	frame = header, customer another     the customer, which is only information
//	frame another, customer = frame      the header
//	frame another, customer another      the frame
func (a agreement) controllers() {
	md := a.s.md
	frame, framed := a.repeated("custodian/assignedCustodian/representedOrganization/id/@root", &rule.ArchiveFrameController, md.Controller.ID != "")
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
	if a.frame.IsZero() {
		return
	}
	value, _ := a.body.Find(metaRows[rowIndex("version")].path).Value()
	frame, framed := a.repeated("versionNumber/@value", &rule.ArchiveFrameVersion, value != "")
	if head, ok := a.ofHeader("version", strings.TrimSpace(value), nil); ok && framed && head.value != frame.value {
		frame.report()
	}
}

// mentions holds what the JSON says against the metadata.
func (a agreement) mentions() {
	said, md := a.inner.said, a.s.md
	if said == nil {
		return
	}
	if !a.inner.report.offends(ConditionCompare) { // else the note of the field says the same
		a.agree(&rule.ArchiveAsia, said.asia, string(md.AsiaID))
	}
	tasks := said.tasks
	if len(tasks) == 0 {
		tasks = said.innerTasks
	}
	a.agree(&rule.ArchiveServiceTask, tasks, md.ServiceTask.Code())
	a.agree(&rule.ArchiveClientRelationship, said.relationships, string(md.ClientRelationshipID))
	a.agree(&rule.ArchiveUnit, said.units, string(md.ServiceUnit.ID))
	if comparable(md, said) && !a.s.outvoted {
		a.agree(&rule.ArchiveClient, said.clients, md.Client.ID.Extension)
	}
	if len(said.clients) == 0 { // else value.identity-number holds the two against each other
		a.agree(&rule.ArchiveBirthDate, said.births, md.Client.Born.String())
	}
}

// agree reports, at the first mention, that none of them is what the metadata
// say. What either does not say is not held against the other.
func (a agreement) agree(r *rule.Rule, said []mention, want string) {
	if want != "" && len(said) > 0 && !mentioned(said, want) {
		a.t.json.report(rule.Finding{Rule: r, Pointer: said[0].pointer, Offset: said[0].offset})
	}
}
