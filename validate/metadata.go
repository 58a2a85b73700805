package validate

import (
	"fmt"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
)

// Metadata are what a client document carries beside its text: who it is about,
// who made it, whose it is, and its context (asia, palvelutehtävä,
// sosiaalipalvelu, palveluprosessi, palveluyksikkö). In a message they are in
// the header of the ClinicalDocument; a system may also keep them as JSON, see
// [MetadataSchema] and [Validator.ParseMetadata].
//
// A field that is zero is not set. Which fields are obligatory is not public: the
// tables rest on archive messages of 2026.
type Metadata struct {
	// The header of the ClinicalDocument.
	DocumentID         OID                   `json:"document_id,omitzero"`         // id
	GeneralType        classify.DocumentType `json:"general_type,omitzero"`        // code; of a client-relationship document not applicable
	Authored           time.Time             `json:"authored,omitzero"`            // effectiveTime
	Confidentiality    classify.Koodi        `json:"confidentiality,omitzero"`     // confidentialityCode
	Language           string                `json:"language,omitzero"`            // languageCode
	OriginalID         OID                   `json:"original_id,omitzero"`         // setId: the document id of the first version
	Version            int                   `json:"version,omitzero"`             // versionNumber, from 1
	Client             Client                `json:"client,omitzero"`              // recordTarget
	Author             Identifier            `json:"author,omitzero"`              // author: registration number
	Controller         Organisation          `json:"controller,omitzero"`          // custodian (rekisterinpitäjä)
	GuardianDisclosure classify.Koodi        `json:"guardian_disclosure,omitzero"` // authorization/consent: of minors
	AsiaID             OID                   `json:"asia_id,omitzero"`             // encompassingEncounter/id (asiatunnus)
	Organiser          Organisation          `json:"organiser,omitzero"`           // responsibleParty: organiser of the service
	ServiceUnit        Organisation          `json:"service_unit,omitzero"`        // encounterParticipant ADM (palveluyksikkö)

	// localSocialHeader.
	SpecificType         classify.DocumentType  `json:"specific_type,omitzero"`          // specificDocumentType
	Created              time.Time              `json:"created,omitzero"`                // creationTime
	Group                classify.DocumentGroup `json:"group,omitzero"`                  // documentGroup
	ViewFormat           classify.Koodi         `json:"view_format,omitzero"`            // fileFormat
	StructuredFormat     classify.Koodi         `json:"structured_format,omitzero"`      // structuredFileFormat
	Software             Software               `json:"software,omitzero"`               // softwareSupport
	ServiceTask          classify.ServiceTask   `json:"service_task,omitzero"`           // functionCode (palvelutehtävä)
	FurtherServiceTasks  []classify.ServiceTask `json:"further_service_tasks,omitempty"` // the others, if the document belongs to several
	State                classify.Koodi         `json:"state,omitzero"`                  // recordStatus
	Register             classify.Koodi         `json:"register,omitzero"`               // registryType
	ServiceCustomer      Organisation           `json:"service_customer,omitzero"`       // outsourcingServiceCustomer: organiser
	Retention            classify.Koodi         `json:"retention,omitzero"`              // totalRetentionPeriodClass
	SpecialContent       classify.Koodi         `json:"special_content,omitzero"`        // specialContent (erityissisältö): K or E
	StructureID          OID                    `json:"structure_id,omitzero"`           // contentSpecificationId
	ClientRelationshipID OID                    `json:"client_relationship_id,omitzero"` // encompassingClientRelationship
	ProcessPhase         classify.ProcessPhase  `json:"process_phase,omitzero"`          // serviceProcess/code (palveluprosessi)
	RestrictionGrounds   string                 `json:"restriction_grounds,omitzero"`    // authorizationRestrictionArgument, free text
	HidingGrounds        classify.Koodi         `json:"hiding_grounds,omitzero"`         // inaccessibleArgument: why not in OmaKanta
	Signature            Signature              `json:"signature,omitzero"`              // signature, signatureCollection

	// Fields without a known element in the header.
	Asia          classify.Asia          `json:"asia,omitzero"`           // category of the matter
	SocialService classify.SocialService `json:"social_service,omitzero"` // sosiaalipalvelu
	Producer      Producer               `json:"producer,omitzero"`       // who produces the service
	DelayUntil    time.Time              `json:"delay_until,omitzero"`    // shown in OmaKanta from then on
	OldDocument   bool                   `json:"old_document,omitzero"`   // made before the organisation joined the archive
	ReplacesID    OID                    `json:"replaces_id,omitzero"`    // the document that this one replaces
}

// Format writes the name of the type alone, whatever the verb.
func (Metadata) Format(f fmt.State, _ rune) { hidden(f, "Metadata") }

// A Client is the person whom a document is about.
type Client struct {
	ID       Identifier     `json:"id,omitzero"` // root 1.2.246.21 is the identity number
	Given    []string       `json:"given,omitempty"`
	CallName string         `json:"call_name,omitzero"`
	Family   string         `json:"family,omitzero"`
	Sex      classify.Koodi `json:"sex,omitzero"`
	Born     Day            `json:"born,omitzero"`
}

// Format writes the name of the type alone, whatever the verb.
func (Client) Format(f fmt.State, _ rune) { hidden(f, "Client") }

// IsZero reports whether no field is set.
func (c Client) IsZero() bool {
	return c.ID == Identifier{} && len(c.Given) == 0 && c.CallName == "" && c.Family == "" &&
		c.Sex == classify.Koodi{} && c.Born.IsZero()
}

// An Identifier is a number of somebody, and the OID of the kind of number.
type Identifier struct {
	Root      OID    `json:"root,omitzero"`
	Extension string `json:"extension,omitzero"`
}

// Format writes the name of the type alone, whatever the verb.
func (Identifier) Format(f fmt.State, _ rune) { hidden(f, "Identifier") }

// The kinds of numbers that a message has.
const (
	IdentityNumber     OID = "1.2.246.21"     // henkilötunnus
	RegistrationNumber OID = "1.2.246.537.26" // rekisteröintinumero of a professional
)

// An Organisation is named by its OID.
type Organisation struct {
	ID   OID    `json:"id,omitzero"`
	Name string `json:"name,omitzero"`
}

// Format writes the name of the type alone, whatever the verb.
func (Organisation) Format(f fmt.State, _ rune) { hidden(f, "Organisation") }

// Software is the client system that made a document.
type Software struct {
	Moderator string `json:"moderator,omitzero"`
	Product   string `json:"product,omitzero"`
	Version   string `json:"version,omitzero"`
}

// Format writes the name of the type alone, whatever the verb.
func (Software) Format(f fmt.State, _ rune) { hidden(f, "Software") }

// A Signature describes how a document was signed; it is not the signature itself.
type Signature struct {
	Type   classify.Koodi `json:"type,omitzero"`   // 1.2.246.537.5.40127
	Method classify.Koodi `json:"method,omitzero"` // how the signer was identified, 1.2.246.537.5.40128
}

// Format writes the name of the type alone, whatever the verb.
func (Signature) Format(f fmt.State, _ rune) { hidden(f, "Signature") }

// A Producer is the organisation that produces the service.
type Producer struct {
	Organisation
	Kind classify.Provider `json:"kind,omitzero"` // 1 public, 2 private on behalf of a public one, 4 for clients who pay themselves
}

// Format writes the name of the type alone, whatever the verb.
func (Producer) Format(f fmt.State, _ rune) { hidden(f, "Producer") }

// A RegisterUseRight (rekisterinkäyttöoikeus) is what the organiser of a
// service gives to a producer: while it is in force, the producer reads the
// client's documents of the matter and stores into the organiser's register.
// A field that is zero is not known.
type RegisterUseRight struct {
	Organiser    OID `json:"organiser,omitzero"`     // whose register it is
	AsiaID       OID `json:"asia_id,omitzero"`       // the organiser's asiatunnus
	Start        Day `json:"start,omitzero"`         // first day
	End          Day `json:"end,omitzero"`           // last day
	ServiceStart Day `json:"service_start,omitzero"` // of the entry that the service starts, 1506.19002
	ServiceEnd   Day `json:"service_end,omitzero"`   // of the entry that the service ends, 1506.19012
}

// Format writes the name of the type alone, whatever the verb.
func (RegisterUseRight) Format(f fmt.State, _ rune) { hidden(f, "RegisterUseRight") }
