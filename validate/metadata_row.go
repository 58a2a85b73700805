package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A need tells whether messages of a group of documents carry a metadata field.
type need uint8

const (
	optional need = iota // if there is something to say, or if another rule asks for it
	must                 // every message seen has it
	nullNA               // the element is there with nullFlavor NA and no value
	none                 // messages of the group do not have the element
)

// A metaRow is one field of the metadata: where it is in the header and who
// carries it. The rows are those of two messages of 2026.
type metaRow struct {
	name         string     // in the JSON form of Metadata
	path         string     // in the header, see [message.Node.Find]
	client       need       // by client documents, group 5
	relationship need       // by client-relationship documents, group 1
	context      bool       // a code of the context: rules of its own hold it against its classification
	ownMissing   bool       // a rule of its own asks for it, see asked; archive.header.missing does not
	unknown      *rule.Rule // of a code that is not known; nil for archive.header.code
	form         *rule.Rule // of an OID that is none; nil for archive.header.oid
	label        rule.Text
	cell         func(*Metadata) cell
}

const local = "f:localSocialHeader/"

const (
	participant = "componentOf/encompassingEncounter/encounterParticipant[typeCode=ADM]/assignedEntity/representedOrganization/"
	responsible = "componentOf/encompassingEncounter/responsibleParty/assignedEntity/representedOrganization/"
	custodian   = "custodian/assignedCustodian/representedCustodianOrganization/"
	patient     = "recordTarget/patientRole/patient/"

	identityPath = "recordTarget/patientRole/id[root=" + string(IdentityNumber) + "]/@extension"
)

// needOf returns whether a kind of documents carries the field; optional if the
// kind is not one of the two that messages were seen of.
func (r *metaRow) needOf(k documentKind) need {
	switch k {
	case clientDocument:
		return r.client
	case relationshipDocument:
		return r.relationship
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

// formRule returns the rule that a fault of the row's form offends against.
func (r *metaRow) formRule(fault *rule.Rule) *rule.Rule {
	if fault == &rule.ArchiveHeaderOID && r.form != nil {
		return r.form
	}
	return fault
}
