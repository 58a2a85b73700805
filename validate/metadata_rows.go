package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// metaRows are the rows of the header, in the order of the tables. In the labels the
// element of the header follows the term.
var metaRows = [...]metaRow{
	{name: "document_id", path: "id/@root", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "asiakirjan tunnus (id)", Sv: "handlingens identifierare (id)", En: "the document identifier (id)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.DocumentID} }},
	{name: "general_type", path: "code/@code", client: must, relationship: nullNA,
		label: rule.Text{Fi: "yleinen asiakirjatyyppi (code)", Sv: "den allmänna handlingstypen (code)", En: "the general document type (code)"},
		cell:  func(m *Metadata) cell { return valueCell{&m.GeneralType} }},
	{name: "authored", path: "effectiveTime/@value", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "laatimisaika (effectiveTime)", Sv: "tiden för upprättandet (effectiveTime)", En: "the time of authoring (effectiveTime)"},
		cell:  func(m *Metadata) cell { return timeCell{&m.Authored} }},
	{name: "confidentiality", path: "confidentialityCode/@code", client: must, relationship: must, unknown: &rule.ContextConfidentiality,
		label: rule.Text{Fi: "luottamuksellisuus (confidentialityCode)", Sv: "konfidentialiteten (confidentialityCode)", En: "the confidentiality (confidentialityCode)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.Confidentiality, "1.2.246.777.5.99902"} }},
	{name: "language", path: "languageCode/@code", client: must, relationship: must,
		label: rule.Text{Fi: "kieli (languageCode)", Sv: "språket (languageCode)", En: "the language (languageCode)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Language} }},
	{name: "original_id", path: "setId/@root", client: must, relationship: must,
		label: rule.Text{Fi: "alkuperäisen asiakirjan tunnus (setId)", Sv: "den ursprungliga handlingens identifierare (setId)", En: "the identifier of the original document (setId)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.OriginalID} }},
	{name: "version", path: "versionNumber/@value", client: must, relationship: must,
		label: rule.Text{Fi: "versionumero (versionNumber)", Sv: "versionsnumret (versionNumber)", En: "the version number (versionNumber)"},
		cell:  func(m *Metadata) cell { return numberCell{&m.Version} }},
	{name: "client/id", path: "recordTarget/patientRole/id+/@extension", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "asiakkaan tunnus (patientRole/id)", Sv: "klientens identifierare (patientRole/id)", En: "the client's identifier (patientRole/id)"},
		cell:  func(m *Metadata) cell { return identifierCell{&m.Client.ID, ""} }},
	{name: "client/given", path: name + "given[!qualifier]+", client: must, relationship: must,
		label: rule.Text{Fi: "asiakkaan etunimet (given)", Sv: "klientens samtliga förnamn (given)", En: "the client's first names (given)"},
		cell:  func(m *Metadata) cell { return textsCell{&m.Client.Given} }},
	{name: "client/call_name", path: name + "given[qualifier=CL]+", client: must, relationship: must,
		label: rule.Text{Fi: "asiakkaan kutsumanimi (given CL)", Sv: "klientens tilltalsnamn (given CL)", En: "the client's call name (given CL)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Client.CallName} }},
	{name: "client/family", path: name + "family+", client: must, relationship: must,
		label: rule.Text{Fi: "asiakkaan sukunimi (family)", Sv: "klientens efternamn (family)", En: "the client's last name (family)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Client.Family} }},
	{name: "client/sex", path: patient + "administrativeGenderCode/@code", client: must, relationship: must,
		label: rule.Text{Fi: "asiakkaan sukupuoli (administrativeGenderCode)", Sv: "klientens kön (administrativeGenderCode)", En: "the client's sex (administrativeGenderCode)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.Client.Sex, "1.2.246.537.5.1.1997"} }},
	{name: "client/born", path: patient + "birthTime/@value", client: must, relationship: must,
		label: rule.Text{Fi: "asiakkaan syntymäaika (birthTime)", Sv: "klientens födelsetid (birthTime)", En: "the client's date of birth (birthTime)"},
		cell:  func(m *Metadata) cell { return dayCell{&m.Client.Born} }},
	{name: "author", path: "author+/assignedAuthor/id+/@extension", client: must, relationship: nullNA,
		label: rule.Text{Fi: "laatijan rekisteröintinumero (assignedAuthor/id)", Sv: "upprättarens registreringsnummer (assignedAuthor/id)", En: "the author's registration number (assignedAuthor/id)"},
		cell:  func(m *Metadata) cell { return identifierCell{&m.Author, RegistrationNumber} }},
	{name: "controller/id", path: custodian + "id/@root", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "rekisterinpitäjän tunnus (custodian)", Sv: "den personuppgiftsansvariges identifierare (custodian)", En: "the controller's identifier (custodian)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.Controller.ID} }},
	{name: "controller/name", path: custodian + "name", client: must, relationship: must,
		label: rule.Text{Fi: "rekisterinpitäjän nimi (custodian)", Sv: "den personuppgiftsansvariges namn (custodian)", En: "the controller's name (custodian)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Controller.Name} }},
	{name: "guardian_disclosure", path: "authorization/consent/code/@code", unknown: &rule.ContextGuardianDisclosure,
		label: rule.Text{Fi: "luovuttaminen huoltajille (consent)", Sv: "utlämnandet till vårdnadshavarna (consent)", En: "the disclosure to guardians (consent)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.GuardianDisclosure, "1.2.246.537.6.1286"} }},
	{name: "asia_id", path: "componentOf/encompassingEncounter/id/@root", client: must, relationship: nullNA, form: &rule.ContextAsiaID,
		label: rule.Text{Fi: "asiatunnus (encompassingEncounter/id)", Sv: "ärendenumret (encompassingEncounter/id)", En: "the matter identifier (asiatunnus; encompassingEncounter/id)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.AsiaID} }},
	{name: "organiser/id", path: responsible + "id/@root", client: must, relationship: none,
		label: rule.Text{Fi: "palvelunjärjestäjän tunnus (responsibleParty)", Sv: "tjänsteanordnarens identifierare (responsibleParty)", En: "the service organiser's identifier (responsibleParty)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.Organiser.ID} }},
	{name: "organiser/name", path: responsible + "name", client: must, relationship: none,
		label: rule.Text{Fi: "palvelunjärjestäjän nimi (responsibleParty)", Sv: "tjänsteanordnarens namn (responsibleParty)", En: "the service organiser's name (responsibleParty)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Organiser.Name} }},
	{name: "service_unit/id", path: participant + "id/@root", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "palveluyksikön tunnus (encounterParticipant)", Sv: "serviceenhetens identifierare (encounterParticipant)", En: "the service unit's identifier (encounterParticipant)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.ServiceUnit.ID} }},
	{name: "service_unit/name", path: participant + "name", client: must, relationship: must,
		label: rule.Text{Fi: "palveluyksikön nimi (encounterParticipant)", Sv: "serviceenhetens namn (encounterParticipant)", En: "the service unit's name (encounterParticipant)"},
		cell:  func(m *Metadata) cell { return textCell{&m.ServiceUnit.Name} }},
	{name: "specific_type", path: local + "f:specificDocumentType/@code", client: must, relationship: none,
		label: rule.Text{Fi: "tarkka asiakirjatyyppi (specificDocumentType)", Sv: "den specifika handlingstypen (specificDocumentType)", En: "the specific document type (specificDocumentType)"},
		cell:  func(m *Metadata) cell { return valueCell{&m.SpecificType} }},
	{name: "created", path: local + "f:creationTime/@value", client: must, relationship: must,
		label: rule.Text{Fi: "luontiaika (creationTime)", Sv: "tiden för skapandet (creationTime)", En: "the time of creation (creationTime)"},
		cell:  func(m *Metadata) cell { return timeCell{&m.Created} }},
	{name: "group", path: local + "f:documentGroup/@code", client: must, relationship: must,
		label: rule.Text{Fi: "asiakirjaryhmä (documentGroup)", Sv: "handlingsgruppen (documentGroup)", En: "the document group (documentGroup)"},
		cell:  func(m *Metadata) cell { return valueCell{&m.Group} }},
	{name: "view_format", path: local + "f:fileFormat/@code", client: must, relationship: must,
		label: rule.Text{Fi: "näyttömuodon tiedostomuoto (fileFormat)", Sv: "visningsformatets filformat (fileFormat)", En: "the file format of the view (fileFormat)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.ViewFormat, "1.2.246.537.6.1502"} }},
	{name: "structured_format", path: local + "f:structuredFileFormat/@code", client: must, relationship: must,
		label: rule.Text{Fi: "rakenteisen sisällön muoto (structuredFileFormat)", Sv: "det strukturerade innehållets format (structuredFileFormat)", En: "the structured format (structuredFileFormat)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.StructuredFormat, "1.2.246.537.5.40179"} }},
	{name: "software/moderator", path: local + "f:softwareSupport/@moderator", client: must, relationship: must,
		label: rule.Text{Fi: "ohjelmiston ylläpitäjä (softwareSupport/@moderator)", Sv: "programvarans förvaltare (softwareSupport/@moderator)", En: "the software's moderator (softwareSupport/@moderator)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Software.Moderator} }},
	{name: "software/product", path: local + "f:softwareSupport/@product", client: must, relationship: must,
		label: rule.Text{Fi: "ohjelmisto (softwareSupport/@product)", Sv: "programvaran (softwareSupport/@product)", En: "the software product (softwareSupport/@product)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Software.Product} }},
	{name: "software/version", path: local + "f:softwareSupport/@version", client: must, relationship: must,
		label: rule.Text{Fi: "ohjelmiston versio (softwareSupport/@version)", Sv: "programvarans version (softwareSupport/@version)", En: "the software version (softwareSupport/@version)"},
		cell:  func(m *Metadata) cell { return textCell{&m.Software.Version} }},
	{name: "service_task", context: true, path: local + "f:functionCode+/@code", client: must, relationship: none, unknown: &rule.ContextUnknownCode,
		label: rule.Text{Fi: "palvelutehtävä (functionCode)", Sv: "serviceuppgiften (functionCode)", En: "the service task (functionCode)"},
		cell:  func(m *Metadata) cell { return valueCell{&m.ServiceTask} }},
	{name: "state", path: local + "f:recordStatus/@code", client: must, relationship: must,
		label: rule.Text{Fi: "valmistumisen tila (recordStatus)", Sv: "handlingens status (recordStatus)", En: "the state (recordStatus)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.State, "1.2.246.537.5.40154"} }},
	{name: "register", path: local + "f:registryType/@code", client: must, relationship: must,
		label: rule.Text{Fi: "rekisteri (registryType)", Sv: "registret (registryType)", En: "the register (registryType)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.Register, "1.2.246.537.6.1264"} }},
	{name: "service_customer/id", path: local + "f:outsourcingServiceCustomer/@root", client: must, relationship: must,
		label: rule.Text{Fi: "palvelunjärjestäjän tunnus (outsourcingServiceCustomer)", Sv: "tjänsteanordnarens identifierare (outsourcingServiceCustomer)", En: "the service organiser's identifier (outsourcingServiceCustomer)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.ServiceCustomer.ID} }},
	{name: "service_customer/name", path: local + "f:outsourcingServiceCustomerName", client: must, relationship: must,
		label: rule.Text{Fi: "palvelunjärjestäjän nimi (outsourcingServiceCustomerName)", Sv: "tjänsteanordnarens namn (outsourcingServiceCustomerName)", En: "the service organiser's name (outsourcingServiceCustomerName)"},
		cell:  func(m *Metadata) cell { return textCell{&m.ServiceCustomer.Name} }},
	{name: "retention", path: local + "f:totalRetentionPeriodClass/@code", client: must, relationship: must, unknown: &rule.ContextRetention,
		label: rule.Text{Fi: "säilytysaika (totalRetentionPeriodClass)", Sv: "bevarandetiden (totalRetentionPeriodClass)", En: "the retention period (totalRetentionPeriodClass)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.Retention, "1.2.246.537.6.1258"} }},
	{name: "special_content", path: local + "f:specialContent/@code", client: must, relationship: must,
		label: rule.Text{Fi: "erityissisältö (specialContent)", Sv: "särskilt innehåll (erityissisältö; specialContent)", En: "the special content (erityissisältö; specialContent)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.SpecialContent, "1.2.246.537.6.112"} }},
	{name: "structure_id", path: local + "f:contentSpecificationId", client: must, relationship: must, matter: must,
		label: rule.Text{Fi: "rakenteen tunnus (contentSpecificationId)", Sv: "strukturens identifierare (contentSpecificationId)", En: "the structure's OID (contentSpecificationId)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.StructureID} }},
	{name: "client_relationship_id", path: local + "f:encompassingClientRelationship/@root", client: none, relationship: must,
		label: rule.Text{Fi: "asiakkuuden tunnus (encompassingClientRelationship)", Sv: "klientrelationens identifierare (encompassingClientRelationship)", En: "the client relationship (encompassingClientRelationship)"},
		cell:  func(m *Metadata) cell { return oidCell{&m.ClientRelationshipID} }},
	{name: "process_phase", context: true, path: local + "f:serviceProcess/f:code/@code", client: must, relationship: none, unknown: &rule.ContextUnknownCode,
		label: rule.Text{Fi: "palveluprosessin vaihe (serviceProcess/code)", Sv: "skedet i serviceprocessen (serviceProcess/code)", En: "the phase of the service process (serviceProcess/code)"},
		cell:  func(m *Metadata) cell { return valueCell{&m.ProcessPhase} }},
	{name: "restriction_grounds", path: local + "f:authorizationRestrictionArgument",
		label: rule.Text{Fi: "rajoituksen perustelu (authorizationRestrictionArgument)", Sv: "grunden för begränsningen (authorizationRestrictionArgument)", En: "the grounds of the restriction (authorizationRestrictionArgument)"},
		cell:  func(m *Metadata) cell { return textCell{&m.RestrictionGrounds} }},
	{name: "hiding_grounds", path: local + "f:inaccessibleArgument/@code",
		label: rule.Text{Fi: "perustelu, ettei näytetä OmaKannassa (inaccessibleArgument)", Sv: "grunden för att inte visa i MittKanta (inaccessibleArgument)", En: "the grounds for not showing in MyKanta (inaccessibleArgument)"},
		cell:  func(m *Metadata) cell { return koodiCell{&m.HidingGrounds, "1.2.246.537.6.1288"} }},
}

// The code systems of a signature.
const (
	signatureType   classify.System = "1.2.246.537.5.40127"
	signatureMethod classify.System = "1.2.246.537.5.40128"
)

// The labels of what has no row.
var (
	labelSignatureType   = rule.Text{Fi: "allekirjoituksen tyyppi (signature)", Sv: "typen av underskrift (signature)", En: "the type of the signature (signature)"}
	labelSignatureMethod = rule.Text{Fi: "tunnistautumistapa (signature)", Sv: "sättet att identifiera undertecknaren (signature)", En: "how the signer was identified (signature)"}

	labelAsia          = rule.Text{Fi: "asia (luokitus)", Sv: "ärendet (klassifikation)", En: "the matter (asia; classification)"}
	labelFurtherTasks  = rule.Text{Fi: "muut palvelutehtävät (functionCode)", Sv: "övriga serviceuppgifter (functionCode)", En: "the further service tasks (functionCode)"}
	labelProducer      = rule.Text{Fi: "palveluntuottajan tunnus", Sv: "tjänsteproducentens identifierare", En: "the service producer's identifier"}
	labelReplaced      = rule.Text{Fi: "korvattavan asiakirjan tunnus", Sv: "den ersatta handlingens identifierare", En: "the identifier of the document that is replaced"}
	labelSocialService = rule.Text{Fi: "sosiaalipalvelu", Sv: "socialservicen", En: "the social service"}
	labelProducerName  = rule.Text{Fi: "palveluntuottajan nimi", Sv: "tjänsteproducentens namn", En: "the service producer's name"}
)

// rowIndex returns the index of the named row, or -1.
func rowIndex(name string) int {
	for i := range metaRows {
		if metaRows[i].name == name {
			return i
		}
	}
	return -1
}
