package validate

import (
	"sync"

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

// What framePaths leads to.
const (
	framedAct = iota
	framedReason
	framedID
	framedSetID
	framedClient
	framedController
	framedVersion
)

var framePaths = sync.OnceValue(func() *message.Paths {
	return message.NewPaths(transferFrame,
		"controlActProcess", "controlActProcess/reasonCode+",
		framedDocument+"id/@root", framedDocument+"setId/@root",
		framedDocument+"recordTarget/patient/id/@extension",
		framedDocument+"custodian/assignedCustodian/representedOrganization/id/@root",
		framedDocument+"versionNumber/@value")
})

// readFrame returns what the paths of the transfer frame lead to; nil if there is
// no frame or it cannot be read.
func (t *transmission) readFrame(data []byte) []message.Found {
	if data == nil {
		return nil
	}
	doc := t.open(data, &t.frame, transferFrame)
	if doc == nil {
		return nil
	}
	found, repeated := doc.Find(framePaths())
	t.repeated(&t.frame, repeated)
	return found
}

// FramedDocument returns the OID of the document that a transfer frame is for;
// false if the text is not a frame.
func FramedDocument(frame []byte) (OID, bool) {
	doc := readable(frame, DefaultMessageLimits.xml(DefaultLimits), transferFrame)
	if doc == nil {
		return "", false
	}
	found, _ := doc.Find(framePaths())
	id := OID(found[framedID].Value)
	return id, id.Valid()
}

// requests checks that the frame asks for exactly one service, the one that
// fits the document, in exactly one situation.
func (t *transmission) requests(frame []message.Found, kind documentKind) {
	if frame == nil {
		return
	}
	act, reasons := frame[framedAct], frame[framedReason]
	if !act.Exists {
		t.absentFromFrame(&act, "controlActProcess")
		return
	}
	var services, situations []message.Element
	for _, e := range reasons.All() {
		switch system := classify.System(e.System); {
		case system.Is(serviceRequests):
			services = append(services, e)
		case system.Is(useSituations):
			situations = append(situations, e)
		}
	}
	if len(situations) != 1 {
		t.reportCount(&rule.ArchiveFrameUse, act, situations)
	}
	if len(services) != 1 {
		t.reportCount(&rule.ArchiveFrameRequest, act, services)
		return
	}
	service := services[0]
	if service.Code == requestRelationship && kind == clientDocument || service.Code == requestClient && kind == relationshipDocument {
		t.frame.report(rule.Finding{Rule: &rule.ArchiveFrameGroup, Pointer: service.Pointer + "/@code", Offset: service.Offset})
	}
}

// absentFromFrame reports an element that is missing from the frame, or in
// another namespace.
func (t *transmission) absentFromFrame(f *message.Found, name string) {
	if f.Other.Pointer != "" {
		t.frame.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: f.Other.Pointer, Offset: f.Other.Offset})
		return
	}
	t.frame.report(rule.Finding{Rule: &rule.ArchiveFrameMissing, Pointer: f.Pointer, Offset: f.Offset, Args: []any{name}})
}

// reportCount reports a list that should have one element: its absence if the
// list is empty, else the second element.
func (t *transmission) reportCount(r *rule.Rule, act message.Found, list []message.Element) {
	f := rule.Finding{Rule: r, Case: "none", Pointer: act.Pointer + "/reasonCode", Offset: act.Offset}
	if len(list) > 1 {
		f.Case, f.Pointer, f.Offset = "many", list[1].Pointer, list[1].Offset
	}
	t.frame.report(f)
}
