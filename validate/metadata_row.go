package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A need is whether messages of a group of documents carry a metadata field.
type need uint8

const (
	optional need = iota // when there is a value, or when another rule asks for it
	must                 // every known message has it, or a document is nothing without it
	nullNA               // the element is present, with nullFlavor NA and no value
	none                 // messages of the group do not have the element
)

// A metaRow is one field of the metadata: its place in the header, and the groups
// of documents that carry it. The rows are those of two messages of 2026; no message
// with another document of 1505 is known, only what each document needs.
type metaRow struct {
	name         string     // in the JSON form of Metadata
	path         string     // in the header, see [message.Node.Find]
	client       need       // by client documents, group 5
	relationship need       // by client-relationship documents, group 1
	matter       need       // by the other documents of 1505
	context      bool       // a code of the context: rules of its own check it against its classification
	unknown      *rule.Rule // of a code that is not known; nil means archive.header.code
	form         *rule.Rule // for an invalid OID; nil means archive.header.oid
	label        rule.Text
	cell         func(*Metadata) cell
}

const local = "f:localSocialHeader/"

const (
	participant = "componentOf/encompassingEncounter/encounterParticipant[typeCode=ADM]/assignedEntity/representedOrganization/"
	responsible = "componentOf/encompassingEncounter/responsibleParty/assignedEntity/representedOrganization/"
	custodian   = "custodian/assignedCustodian/representedCustodianOrganization/"
	patient     = "recordTarget/patientRole/patient/"
	name        = patient + "name+/"

	bodyPath = "component/nonXMLBody"
	viewPath = bodyPath + "/text"
	jsonPath = bodyPath + "/f:json"

	identityPath = "recordTarget/patientRole/id[root=" + string(IdentityNumber) + "]/@extension"
)

// needOf returns the need of a kind of documents.
func (r *metaRow) needOf(k documentKind) need {
	switch {
	case k == relationshipDocument:
		return r.relationship
	case k == matterDocument:
		return r.matter
	case k == clientDocument, k == anyDocument && r.client == must:
		return r.client
	}
	return optional
}

// unknownRule returns the rule that a code offends against that is not known.
func (r *metaRow) unknownRule() *rule.Rule {
	if r.unknown == nil {
		return &rule.ArchiveHeaderCode
	}
	return r.unknown
}

// nameRule returns the rule that a name without a code offends against.
func (r *metaRow) nameRule() *rule.Rule {
	if r.unknown == &rule.ContextUnknownCode {
		return r.unknown
	}
	return &rule.ArchiveHeaderCode
}

// formRule returns the rule that a fault of the row's form offends against.
func (r *metaRow) formRule(fault *rule.Rule) *rule.Rule {
	if fault == &rule.ArchiveHeaderOID && r.form != nil {
		return r.form
	}
	return fault
}
