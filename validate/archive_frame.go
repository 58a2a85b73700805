package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
)

const (
	serviceRequests = classify.System("1.2.246.537.6.1503")
	useSituations   = classify.System("1.2.246.537.6.1289")

	requestRelationship = "SP1"  // Asiakkuusasiakirjan arkistointi
	requestClient       = "SP17" // Asiakasasiakirjan arkistointi

	framedDocument = "controlActProcess/subject/clinicalDocument/"
)

// transfer checks the transfer frame.
func (a *archive) transfer(data []byte) {
	root, ok := a.open(data, &a.frame, transferFrame)
	if !ok {
		return
	}
	a.requests(root)
	a.transferred = root
}

// FramedDocument returns the OID of the document that a transfer frame is for;
// false where the text is no frame.
func FramedDocument(frame []byte) (OID, bool) {
	doc, _ := message.Read(frame, xmlLimits(DefaultLimits, DefaultMessageLimits))
	if doc == nil || !doc.Root().Is(message.V3, transferFrame) {
		return "", false
	}
	id, ok := doc.Root().Find(framedDocument + "id/@root").Value()
	return OID(id), ok
}

// requests checks that the frame asks for exactly one service, the one that
// fits the document, in exactly one situation.
func (a *archive) requests(root message.Node) {
	act := root.Find("controlActProcess")
	if act.Node.IsZero() {
		if !act.Other.IsZero() {
			a.frame.add(ArchiveXMLNamespace, act.Other.Pointer(), act.Other.Offset())
			return
		}
		a.frame.addText(ArchiveFrameMissing, string(ArchiveFrameMissing)+".of", act.Pointer(), act.Offset(), "controlActProcess")
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
	a.exactlyOne(ArchiveFrameUse, act.Node, situations)
	if !a.exactlyOne(ArchiveFrameRequest, act.Node, services) || a.head == nil {
		return
	}
	want := map[documentKind]string{relationshipDocument: requestRelationship, clientDocument: requestClient}[a.head.kind]
	code, _ := services[0].Attr("code")
	if fits := code == want || code != requestRelationship && code != requestClient; want != "" && !fits {
		a.frame.add(ArchiveFrameGroup, services[0].Pointer()+"/@code", services[0].Offset())
	}
}

// exactlyOne tells where there is none, or a second.
func (a *archive) exactlyOne(rule Rule, act message.Node, list []message.Node) bool {
	switch len(list) {
	case 1:
		return true
	case 0:
		a.frame.addText(rule, string(rule)+".none", act.Pointer()+"/reasonCode", act.Offset())
	default:
		a.frame.addText(rule, string(rule)+".many", list[1].Pointer(), list[1].Offset())
	}
	return false
}
