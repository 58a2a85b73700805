package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

const (
	transferFrame = "RCMR_IN200002FI01"

	serviceRequests = classify.System("1.2.246.537.6.1503")
	useSituations   = classify.System("1.2.246.537.6.1289")

	requestRelationship = "SP1"  // Asiakkuusasiakirjan arkistointi
	requestClient       = "SP17" // Asiakasasiakirjan arkistointi

	framedDocument = "controlActProcess/subject/clinicalDocument/"
)

// readFrame returns the root of the transfer frame; the zero Node if there is no
// frame or it cannot be read.
func (t *transmission) readFrame(data []byte) message.Node {
	if data == nil {
		return message.Node{}
	}
	root, _ := t.open(data, &t.frame, transferFrame)
	return root
}

// FramedDocument returns the OID of the document that a transfer frame is for;
// false if the text is not a frame.
func FramedDocument(frame []byte) (OID, bool) {
	doc, _ := message.Read(frame, DefaultMessageLimits.xml(DefaultLimits))
	if doc == nil || !doc.Root().Is(message.V3, transferFrame) {
		return "", false
	}
	id, ok := doc.Root().Find(framedDocument + "id/@root").Value()
	return OID(id), ok
}

// requests checks that the frame asks for exactly one service, the one that
// fits the document, in exactly one situation.
func (t *transmission) requests(root message.Node, kind documentKind) {
	if root.IsZero() {
		return
	}
	act := root.Find("controlActProcess")
	if act.Node.IsZero() {
		t.absentFromFrame(act, "controlActProcess")
		return
	}
	var services, situations []message.Node
	for _, n := range act.Node.Find("reasonCode").All() {
		system, _ := n.Attr("codeSystem")
		switch {
		case classify.System(system).Is(serviceRequests):
			services = append(services, n)
		case classify.System(system).Is(useSituations):
			situations = append(situations, n)
		}
	}
	if len(situations) != 1 {
		t.reportCount(&rule.ArchiveFrameUse, act.Node, situations)
	}
	if len(services) != 1 {
		t.reportCount(&rule.ArchiveFrameRequest, act.Node, services)
		return
	}
	code, _ := services[0].Attr("code")
	if code == requestRelationship && kind == clientDocument || code == requestClient && kind == relationshipDocument {
		t.frame.report(rule.Finding{Rule: &rule.ArchiveFrameGroup, Pointer: services[0].Pointer() + "/@code", Offset: services[0].Offset()})
	}
}

// absentFromFrame reports an element that is missing from the frame, or in
// another namespace.
func (t *transmission) absentFromFrame(f message.Found, name string) {
	if !f.Other.IsZero() {
		t.frame.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: f.Other.Pointer(), Offset: f.Other.Offset()})
		return
	}
	t.frame.report(rule.Finding{Rule: &rule.ArchiveFrameMissing, Pointer: f.Pointer(), Offset: f.Offset(), Args: []any{name}})
}

// reportCount reports a list that should have one element: its absence if the
// list is empty, else the second element.
func (t *transmission) reportCount(r *rule.Rule, act message.Node, list []message.Node) {
	f := rule.Finding{Rule: r, Case: "none", Pointer: act.Pointer() + "/reasonCode", Offset: act.Offset()}
	if len(list) > 1 {
		f.Case, f.Pointer, f.Offset = "many", list[1].Pointer(), list[1].Offset()
	}
	t.frame.report(f)
}
