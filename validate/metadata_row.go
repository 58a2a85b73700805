package validate

import (
	"encoding"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
)

// A need says whether messages of a group of documents carry a metadata field.
type need uint8

const (
	optional need = iota // if there is something to tell, or where another rule tells when
	must                 // every message seen has it
	nullNA               // the element is there with nullFlavor NA and no value
	none                 // messages of the group do not have the element
)

// A metaRow is one field of the metadata: where it stands in the header and
// who carries it. The rows are those of two messages of 2026.
type metaRow struct {
	name         string              // in the JSON form of Metadata
	path         string              // in the header, see [message.Node.Find]
	system       classify.System     // of a code of a list that has no Go type
	root         OID                 // of an identifier
	client       need                // by client documents, group 5
	relationship need                // by client-relationship documents, group 1
	missing      Rule                // where it is missing; archive.header.missing where empty
	unknown      Rule                // of a code that is not known; archive.header.code where empty
	field        func(*Metadata) any // pointer to the field
}

const local = "f:localSocialHeader/"

const (
	participant = "componentOf/encompassingEncounter/encounterParticipant[typeCode=ADM]/assignedEntity/representedOrganization/"
	responsible = "componentOf/encompassingEncounter/responsibleParty/assignedEntity/representedOrganization/"
	custodian   = "custodian/assignedCustodian/representedCustodianOrganization/"
	patient     = "recordTarget/patientRole/patient/"

	identityPath = "recordTarget/patientRole/id[root=" + string(IdentityNumber) + "]/@extension"
)

// metaRows are the rows of the header, in the order of the tables.
var metaRows = [...]metaRow{
	{name: "document_id", path: "id/@root", client: must, relationship: must, missing: ArchiveDocumentID, field: func(m *Metadata) any { return &m.DocumentID }},
	{name: "general_type", path: "code/@code", client: must, relationship: nullNA, field: func(m *Metadata) any { return &m.GeneralType }},
	{name: "authored", path: "effectiveTime/@value", client: must, relationship: must, field: func(m *Metadata) any { return &m.Authored }},
	{name: "confidentiality", path: "confidentialityCode/@code", system: "1.2.246.777.5.99902", client: must, relationship: must, unknown: ContextConfidentiality, field: func(m *Metadata) any { return &m.Confidentiality }},
	{name: "language", path: "languageCode/@code", client: must, relationship: must, field: func(m *Metadata) any { return &m.Language }},
	{name: "original_id", path: "setId/@root", client: must, relationship: must, field: func(m *Metadata) any { return &m.OriginalID }},
	{name: "version", path: "versionNumber/@value", client: must, relationship: must, field: func(m *Metadata) any { return &m.Version }},
	{name: "client/id", path: "recordTarget/patientRole/id/@extension", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.ID }},
	{name: "client/given", path: patient + "name/given[!qualifier]", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.Given }},
	{name: "client/call_name", path: patient + "name/given[qualifier=CL]", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.CallName }},
	{name: "client/family", path: patient + "name/family", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.Family }},
	{name: "client/sex", path: patient + "administrativeGenderCode/@code", system: "1.2.246.537.5.1.1997", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.Sex }},
	{name: "client/born", path: patient + "birthTime/@value", client: must, relationship: must, field: func(m *Metadata) any { return &m.Client.Born }},
	{name: "author", path: "author/assignedAuthor/id/@extension", root: RegistrationNumber, client: must, relationship: nullNA, field: func(m *Metadata) any { return &m.Author }},
	{name: "controller/id", path: custodian + "id/@root", client: must, relationship: must, field: func(m *Metadata) any { return &m.Controller.ID }},
	{name: "controller/name", path: custodian + "name", client: must, relationship: must, field: func(m *Metadata) any { return &m.Controller.Name }},
	{name: "guardian_disclosure", path: "authorization/consent/code/@code", system: "1.2.246.537.6.1286", field: func(m *Metadata) any { return &m.GuardianDisclosure }},
	{name: "asia_id", path: "componentOf/encompassingEncounter/id/@root", client: must, relationship: nullNA, missing: ContextAsia, field: func(m *Metadata) any { return &m.AsiaID }},
	{name: "organiser/id", path: responsible + "id/@root", client: must, relationship: none, field: func(m *Metadata) any { return &m.Organiser.ID }},
	{name: "organiser/name", path: responsible + "name", client: must, relationship: none, field: func(m *Metadata) any { return &m.Organiser.Name }},
	{name: "service_unit/id", path: participant + "id/@root", client: must, relationship: must, missing: ContextServiceUnit, field: func(m *Metadata) any { return &m.ServiceUnit.ID }},
	{name: "service_unit/name", path: participant + "name", client: must, relationship: must, field: func(m *Metadata) any { return &m.ServiceUnit.Name }},
	{name: "specific_type", path: local + "f:specificDocumentType/@code", client: must, relationship: none, field: func(m *Metadata) any { return &m.SpecificType }},
	{name: "created", path: local + "f:creationTime/@value", client: must, relationship: must, field: func(m *Metadata) any { return &m.Created }},
	{name: "group", path: local + "f:documentGroup/@code", client: must, relationship: must, field: func(m *Metadata) any { return &m.Group }},
	{name: "view_format", path: local + "f:fileFormat/@code", system: "1.2.246.537.6.1502", client: must, relationship: must, field: func(m *Metadata) any { return &m.ViewFormat }},
	{name: "structured_format", path: local + "f:structuredFileFormat/@code", system: "1.2.246.537.5.40179", client: must, relationship: must, field: func(m *Metadata) any { return &m.StructuredFormat }},
	{name: "software/moderator", path: local + "f:softwareSupport/@moderator", client: must, relationship: must, field: func(m *Metadata) any { return &m.Software.Moderator }},
	{name: "software/product", path: local + "f:softwareSupport/@product", client: must, relationship: must, field: func(m *Metadata) any { return &m.Software.Product }},
	{name: "software/version", path: local + "f:softwareSupport/@version", client: must, relationship: must, field: func(m *Metadata) any { return &m.Software.Version }},
	{name: "service_task", path: local + "f:functionCode/@code", client: must, relationship: none, missing: ContextServiceTask, unknown: ContextUnknownCode, field: func(m *Metadata) any { return &m.ServiceTask }},
	{name: "state", path: local + "f:recordStatus/@code", system: "1.2.246.537.5.40154", client: must, relationship: must, field: func(m *Metadata) any { return &m.State }},
	{name: "register", path: local + "f:registryType/@code", system: "1.2.246.537.6.1264", client: must, relationship: must, field: func(m *Metadata) any { return &m.Register }},
	{name: "service_customer/id", path: local + "f:outsourcingServiceCustomer/@root", client: must, relationship: must, field: func(m *Metadata) any { return &m.ServiceCustomer.ID }},
	{name: "service_customer/name", path: local + "f:outsourcingServiceCustomerName", client: must, relationship: must, field: func(m *Metadata) any { return &m.ServiceCustomer.Name }},
	{name: "retention", path: local + "f:totalRetentionPeriodClass/@code", system: "1.2.246.537.6.1258", client: must, relationship: must, unknown: ContextRetention, field: func(m *Metadata) any { return &m.Retention }},
	{name: "special_content", path: local + "f:specialContent/@code", system: "1.2.246.537.6.112", client: must, relationship: must, field: func(m *Metadata) any { return &m.SpecialContent }},
	{name: "structure_id", path: local + "f:contentSpecificationId", client: must, relationship: must, missing: ArchiveStructureMissing, field: func(m *Metadata) any { return &m.StructureID }},
	{name: "client_relationship_id", path: local + "f:encompassingClientRelationship/@root", client: none, relationship: must, field: func(m *Metadata) any { return &m.ClientRelationshipID }},
	{name: "process_phase", path: local + "f:serviceProcess/f:code/@code", client: must, relationship: none, missing: ContextProcessPhase, unknown: ContextUnknownCode, field: func(m *Metadata) any { return &m.ProcessPhase }},
	{name: "restriction_grounds", path: local + "f:authorizationRestrictionArgument", field: func(m *Metadata) any { return &m.RestrictionGrounds }},
	{name: "hiding_grounds", path: local + "f:inaccessibleArgument/@code", system: "1.2.246.537.6.1288", field: func(m *Metadata) any { return &m.HidingGrounds }},
}

// needOf returns whether a kind of documents carries the field; optional where
// the kind is not one of the two that messages were seen of.
func (r *metaRow) needOf(k documentKind) need {
	switch k {
	case clientDocument:
		return r.client
	case relationshipDocument:
		return r.relationship
	}
	return optional
}

// missingRule is the rule that a missing field offends against.
func (r *metaRow) missingRule() Rule {
	if r.missing != "" {
		return r.missing
	}
	return ArchiveHeaderMissing
}

// unknownRule is the rule that tells of a code that is not known.
func (r *metaRow) unknownRule() Rule {
	if r.unknown != "" {
		return r.unknown
	}
	return ArchiveHeaderCode
}

// given says whether the field has a value.
func (r *metaRow) given(m *Metadata) bool {
	switch p := r.field(m).(type) {
	case *OID:
		return *p != ""
	case *string:
		return *p != ""
	case *[]string:
		return len(*p) > 0
	case *int:
		return *p != 0
	case *time.Time:
		return !p.IsZero()
	case *Day:
		return !p.IsZero()
	case *Identifier:
		return p.Extension != ""
	case *classify.Koodi:
		return p.Code != ""
	default:
		return p.(classify.Value).String() != ""
	}
}

// codeSystem returns the code system of a coded field; empty for another.
func (r *metaRow) codeSystem(m *Metadata) classify.System {
	if value, ok := r.field(m).(classify.Value); ok {
		return value.System()
	}
	return r.system
}

// code returns the code of a coded field, empty for another.
func (r *metaRow) code(m *Metadata) string {
	switch p := r.field(m).(type) {
	case *classify.Koodi:
		return p.Code
	case classify.Value:
		return p.String()
	}
	return ""
}

// setCode gives a coded field its code.
func (r *metaRow) setCode(m *Metadata, code, display string) {
	switch p := r.field(m).(type) {
	case *classify.Koodi:
		*p = classify.Koodi{System: r.system.URN(), Code: code, Display: display}
	case encoding.TextUnmarshaler:
		_ = p.UnmarshalText([]byte(code)) // takes every text, so that an unknown code survives
	}
}

// rowIndex returns the index of the row of a name; -1 where there is none.
func rowIndex(name string) int {
	for i := range metaRows {
		if metaRows[i].name == name {
			return i
		}
	}
	return -1
}
