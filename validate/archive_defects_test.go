package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A defect is one fault of a message, and the issue that it must give.
type defect struct {
	what     string
	base     string // plan where empty
	in       string // frame, view or json; the header where empty
	old, new string
	rule     validate.Rule
	pointer  string
	at       string // what begins where the issue stands
	file     string // where the issue stands; in where empty
}

const (
	cd    = "header:/ClinicalDocument"
	lsh   = cd + "/localSocialHeader"
	frame = "frame:/RCMR_IN200002FI01/controlActProcess"
	inDoc = frame + "/subject/clinicalDocument"
)

// remove is an element that is missing.
func remove(what, element string, rule validate.Rule, pointer, at string) defect {
	return defect{what: "no " + what, old: element, rule: rule, pointer: pointer, at: at}
}

var defects = []defect{
	// Rows of the CDA header.
	{what: "document id of another document", old: `<id root="1.2.246.10.99999922.95.2026.7001.1"/>` + "\n\t<code", new: `<id root="1.2.246.10.99999922.95.2026.7001.9"/>` + "\n\t<code", rule: validate.ArchiveDocumentID, pointer: cd + "/id/@root", at: `<id root="1.2.246.10.99999922.95.2026.7001.9"/>`},
	{what: "document id that is no OID", old: `<id root="1.2.246.10.99999922.95.2026.7001.1"/>` + "\n\t<code", new: `<id root="7001"/>` + "\n\t<code", rule: validate.ArchiveHeaderOID, pointer: cd + "/id/@root", at: `<id root="7001"`},
	remove("document id", `<id root="1.2.246.10.99999922.95.2026.7001.1"/>`, validate.ArchiveDocumentID, cd+"/id", "<ClinicalDocument"),
	remove("general type", `<code code="15" codeSystem="1.2.246.537.6.1506.201701" codeSystemName="Sosiaalihuolto - Asiakasasiakirjatyyppi" displayName="Suunnitelma"/>`, validate.ArchiveHeaderMissing, cd+"/code", "<ClinicalDocument"),
	{what: "general type with nullFlavor", old: `<code code="15" codeSystem="1.2.246.537.6.1506.201701" codeSystemName="Sosiaalihuolto - Asiakasasiakirjatyyppi" displayName="Suunnitelma"/>`, new: `<code nullFlavor="NA"/>`, rule: validate.ArchiveHeaderMissing, pointer: cd + "/code", at: `<code nullFlavor`},
	{what: "another general type", old: `code="15" codeS`, new: `code="11" codeS`, rule: validate.ArchiveGeneralType, pointer: cd + "/code/@code", at: `<code code="11"`},
	{what: "general type of another system", old: `code="15" codeSystem="1.2.246.537.6.1506.201701"`, new: `code="15" codeSystem="1.2.246.537.6.1505.201601"`, rule: validate.ArchiveHeaderCodeSystem, pointer: cd + "/code/@codeSystem", at: `<code code="15"`},
	{what: "authored in no month", old: `<effectiveTime value="20260323105424+0200"/>`, new: `<effectiveTime value="20261323105424+0200"/>`, rule: validate.ArchiveHeaderTime, pointer: cd + "/effectiveTime/@value", at: `<effectiveTime value="20261323`},
	{what: "authored without offset", old: `<effectiveTime value="20260323105424+0200"/>`, new: `<effectiveTime value="20260323105424"/>`, rule: validate.ArchiveHeaderTime, pointer: cd + "/effectiveTime/@value", at: `<effectiveTime value="20260323105424"`},
	{what: "authored in summer time in March", old: `<effectiveTime value="20260323105424+0200"/>`, new: `<effectiveTime value="20260323105424+0300"/>`, rule: validate.ArchiveTimeZone, pointer: cd + "/effectiveTime/@value", at: `<effectiveTime value="20260323105424+0300"`},
	remove("time of authoring", `<effectiveTime value="20260323105424+0200"/>`, validate.ArchiveHeaderMissing, cd+"/effectiveTime", "<ClinicalDocument"),
	{what: "unknown confidentiality", old: `<confidentialityCode code="6"`, new: `<confidentialityCode code="77"`, rule: validate.ContextConfidentiality, pointer: cd + "/confidentialityCode/@code", at: `<confidentialityCode`},
	{what: "unknown language", old: `<languageCode code="FI"/>`, new: `<languageCode code="xx"/>`, rule: validate.ContextLanguage, pointer: cd + "/languageCode/@code", at: `<languageCode`},
	remove("language", `<languageCode code="FI"/>`, validate.ArchiveHeaderMissing, cd+"/languageCode", "<ClinicalDocument"),
	{what: "setId of another document", old: `<setId root="1.2.246.10.99999922.95.2026.7001.1"/>`, new: `<setId root="1.2.246.10.99999922.95.2026.7001.8"/>`, rule: validate.ArchiveSetID, pointer: cd + "/setId/@root", at: `<setId`},
	{what: "version 0", old: `<versionNumber value="1"/>`, new: `<versionNumber value="0"/>`, rule: validate.ArchiveHeaderNumber, pointer: cd + "/versionNumber/@value", at: `<versionNumber`},
	{what: "version of the frame", in: "frame", old: `<versionNumber value="1"/>`, new: `<versionNumber value="2"/>`, rule: validate.ArchiveFrameVersion, pointer: inDoc + "/versionNumber/@value", at: `<versionNumber`},
	{what: "another client in the header", old: `extension="070717A911X"`, new: `extension="070717A9130"`, rule: validate.ArchiveClient, pointer: cd + "/recordTarget/patientRole/id/@extension", at: `<id root="1.2.246.21"`},
	{what: "another client in the JSON", in: "json", old: `070717A911X`, new: `070717A9130`, rule: validate.ArchiveClient, pointer: "/lapsiperheiden_palvelujen_asiakassuunnitelma/asiakas/0/henkilotunnus/value", at: `"070717A9130"`},
	{what: "another client in the frame", in: "frame", old: `070717A911X`, new: `070717A9130`, rule: validate.ArchiveFrameClient, pointer: inDoc + "/recordTarget/patient/id/@extension", at: `<id extension="070717A9130"`},
	{what: "wrong check character", old: `extension="070717A911X"`, new: `extension="070717A911K"`, rule: validate.ArchiveClientForm, pointer: cd + "/recordTarget/patientRole/id/@extension", at: `<id root="1.2.246.21"`},
	{what: "another day of birth", old: `<birthTime value="20170707"/>`, new: `<birthTime value="20170708"/>`, rule: validate.ArchiveBirthDate, pointer: cd + "/recordTarget/patientRole/patient/birthTime/@value", at: `<birthTime`},
	{what: "no such day of birth", old: `<birthTime value="20170707"/>`, new: `<birthTime value="20170231"/>`, rule: validate.ArchiveHeaderTime, pointer: cd + "/recordTarget/patientRole/patient/birthTime/@value", at: `<birthTime`},
	remove("call name", `<given qualifier="CL">Aapo Olavi</given>`, validate.ArchiveHeaderMissing, cd+"/recordTarget/patientRole/patient/name/given", `<name><given>Aapo`),
	remove("family name", `<family>Harjoitus</family>`, validate.ArchiveHeaderMissing, cd+"/recordTarget/patientRole/patient/name/family", `<name><given>Aapo`),
	{what: "unknown sex", old: `<administrativeGenderCode code="1"`, new: `<administrativeGenderCode code="77"`, rule: validate.ArchiveHeaderCode, pointer: cd + "/recordTarget/patientRole/patient/administrativeGenderCode/@code", at: `<administrativeGenderCode`},
	{what: "no registration number", old: `<id root="1.2.246.537.26" extension="99999999901"/>`, new: `<id nullFlavor="NA"/>`, rule: validate.ArchiveHeaderMissing, pointer: cd + "/author/assignedAuthor/id", at: `<id nullFlavor="NA"/>` + "\n\t\t\t<assignedPerson"},
	{what: "another number of the author", old: `root="1.2.246.537.26"`, new: `root="1.2.246.537.29"`, rule: validate.ArchiveHeaderRoot, pointer: cd + "/author/assignedAuthor/id/@extension", at: `<id root="1.2.246.537.29"`},
	{what: "another controller", old: `<representedCustodianOrganization><id root="1.2.246.10.99999922.10.0"/>`, new: `<representedCustodianOrganization><id root="1.2.246.10.99999922.10.1"/>`, rule: validate.ArchiveFrameController, pointer: cd + "/custodian/assignedCustodian/representedCustodianOrganization/id/@root", at: `<id root="1.2.246.10.99999922.10.1"`},
	{what: "another controller in the frame", in: "frame", old: `<representedOrganization classCode="ORG" determinerCode="INSTANCE"><id root="1.2.246.10.99999922.10.0"/>`, new: `<representedOrganization classCode="ORG" determinerCode="INSTANCE"><id root="1.2.246.10.99999922.10.1"/>`, rule: validate.ArchiveFrameController, pointer: inDoc + "/custodian/assignedCustodian/representedOrganization/id/@root", at: `<id root="1.2.246.10.99999922.10.1"`},
	{what: "no consent of a minor", old: "<authorization>\n\t\t<consent>\n\t\t\t<code code=\"1\" codeSystem=\"1.2.246.537.6.1286.201901\" codeSystemName=\"Sosiaalihuolto - Alaikäisen asiakastietojen luovuttaminen huoltajille\"/>\n\t\t\t<statusCode code=\"completed\"/>\n\t\t</consent>\n\t</authorization>\n", rule: validate.ContextMinor, pointer: cd + "/authorization", at: "<ClinicalDocument"},
	{what: "asiatunnus that is no OID", old: `<id root="1.2.246.10.99999922.95.2026.7002.1" nullFlavor="NA"/>`, new: `<id root="7002/2026" nullFlavor="NA"/>`, rule: validate.ContextAsiaID, pointer: cd + "/componentOf/encompassingEncounter/id/@root", at: `<id root="7002/2026"`},
	{what: "no asiatunnus", old: `<id root="1.2.246.10.99999922.95.2026.7002.1" nullFlavor="NA"/>`, new: `<id nullFlavor="NA"/>`, rule: validate.ContextAsia, pointer: cd + "/componentOf/encompassingEncounter/id", at: `<id nullFlavor="NA"/>` + "\n\t\t\t<effectiveTime"},
	{what: "no organiser", old: `<responsibleParty><assignedEntity><id nullFlavor="NA"/><representedOrganization><id root="1.2.246.10.99999922.10.0"/><name>Harjoituksen hyvinvointialue</name></representedOrganization></assignedEntity></responsibleParty>`, rule: validate.ArchiveHeaderMissing, pointer: cd + "/componentOf/encompassingEncounter/responsibleParty", at: `<encompassingEncounter`},
	{what: "no service unit", old: `<encounterParticipant typeCode="ADM">`, new: `<encounterParticipant typeCode="CON">`, rule: validate.ContextServiceUnit, pointer: cd + "/componentOf/encompassingEncounter/encounterParticipant", at: `<encompassingEncounter>`},

	// Rows of the local header.
	{what: "another specific type", old: `code="15007"`, new: `code="15008"`, rule: validate.ArchiveSpecificType, pointer: lsh + "/specificDocumentType/@code", at: `<ep2:specificDocumentType`},
	remove("time of creation", `<ep2:creationTime value="20260323105424+0200"/>`, validate.ArchiveHeaderMissing, lsh+"/creationTime", `<ep2:localSocialHeader`),
	{what: "the group of a relationship", old: `<ep2:documentGroup code="5"`, new: `<ep2:documentGroup code="1"`, rule: validate.ContextGroup, pointer: lsh + "/documentGroup/@code", at: `<ep2:documentGroup`},
	{what: "an unknown group", old: `<ep2:documentGroup code="5"`, new: `<ep2:documentGroup code="77"`, rule: validate.ArchiveHeaderCode, pointer: lsh + "/documentGroup/@code", at: `<ep2:documentGroup`},
	{what: "the group of a client document", base: relationship, old: `<ep2:documentGroup code="1"`, new: `<ep2:documentGroup code="5"`, rule: validate.ContextGroup, pointer: lsh + "/documentGroup/@code", at: `<ep2:documentGroup`},
	{what: "unknown view format", old: `<ep2:fileFormat code="2"`, new: `<ep2:fileFormat code="77"`, rule: validate.ArchiveHeaderCode, pointer: lsh + "/fileFormat/@code", at: `<ep2:fileFormat`},
	{what: "structured format of another system", old: `codeSystem="1.2.246.537.5.40179.2008"`, new: `codeSystem="1.2.246.537.5.40154.2008"`, rule: validate.ArchiveHeaderCodeSystem, pointer: lsh + "/structuredFileFormat/@codeSystem", at: `<ep2:structuredFileFormat`},
	{what: "no software version", old: ` version="1.0.0"/>`, new: `/>`, rule: validate.ArchiveHeaderMissing, pointer: lsh + "/softwareSupport/@version", at: `<ep2:softwareSupport`},
	{what: "no service task", old: `<ep2:functionCode code="24" codeSystem="1.2.246.537.6.1221.201601" codeSystemName="Sosiaalihuolto - Palvelutehtävä" displayName="Lapsiperheiden palvelut"/>`, rule: validate.ContextServiceTask, pointer: lsh + "/functionCode", at: `<ep2:localSocialHeader`},
	{what: "service task of another classification", old: `codeSystem="1.2.246.537.6.1221.201601"`, new: `codeSystem="1.2.246.537.6.1222.201601"`, rule: validate.ContextClassification, pointer: lsh + "/functionCode/@codeSystem", at: `<ep2:functionCode`},
	{what: "unknown service task", old: `<ep2:functionCode code="24"`, new: `<ep2:functionCode code="77"`, rule: validate.ContextUnknownCode, pointer: lsh + "/functionCode/@code", at: `<ep2:functionCode`},
	{what: "a name in place of a process phase", old: `<ep2:code code="3"`, new: `<ep2:code code="~palvelun_toteutus"`, rule: validate.ContextUnknownCode, pointer: lsh + "/serviceProcess/code/@code", at: `<ep2:code`},
	{what: "an element of CDA twice", old: `<setId `, new: `<languageCode code="fi"/><setId `, rule: validate.ArchiveHeaderRepeated, pointer: cd + "/languageCode", at: `<languageCode code="fi"`},
	{what: "unknown state", old: `<ep2:recordStatus code="3"`, new: `<ep2:recordStatus code="77"`, rule: validate.ArchiveHeaderCode, pointer: lsh + "/recordStatus/@code", at: `<ep2:recordStatus`},
	{what: "unknown register", old: `<ep2:registryType code="1"`, new: `<ep2:registryType code="77"`, rule: validate.ArchiveHeaderCode, pointer: lsh + "/registryType/@code", at: `<ep2:registryType`},
	{what: "another organiser than the controller", old: `<ep2:outsourcingServiceCustomer root="1.2.246.10.99999922.10.0"/>`, new: `<ep2:outsourcingServiceCustomer root="1.2.246.10.99999922.10.1"/>`, rule: validate.ArchiveController, pointer: lsh + "/outsourcingServiceCustomer/@root", at: `<ep2:outsourcingServiceCustomer root`},
	remove("organiser's name", `<ep2:outsourcingServiceCustomerName>Harjoituksen hyvinvointialue</ep2:outsourcingServiceCustomerName>`, validate.ArchiveHeaderMissing, lsh+"/outsourcingServiceCustomerName", `<ep2:localSocialHeader`),
	{what: "unknown retention", old: `<ep2:totalRetentionPeriodClass code="1"`, new: `<ep2:totalRetentionPeriodClass code="77"`, rule: validate.ContextRetention, pointer: lsh + "/totalRetentionPeriodClass/@code", at: `<ep2:totalRetentionPeriodClass`},
	{what: "grounds without the mark", old: `<ep2:specialContent code="K"`, new: `<ep2:specialContent code="E"`, rule: validate.ContextSpecialMark, pointer: lsh + "/specialContent/@code", at: `<ep2:specialContent`},
	{what: "the mark without grounds", base: relationship, old: `<ep2:specialContent code="E"`, new: `<ep2:specialContent code="K"`, rule: validate.ContextSpecialGrounds, pointer: lsh + "/inaccessibleArgument", at: `<ep2:localSocialHeader`},
	remove("structure", `<ep2:contentSpecificationId>1.2.246.537.6.1506.15007.2024.11.28</ep2:contentSpecificationId>`, validate.ArchiveStructureMissing, lsh+"/contentSpecificationId", `<ep2:localSocialHeader`),
	{what: "unknown structure", old: `1506.15007.2024.11.28<`, new: `1506.15007.2030.11.28<`, rule: validate.ArchiveStructureUnknown, pointer: lsh + "/contentSpecificationId", at: `<ep2:contentSpecificationId`},
	{what: "outdated structure", base: relationship, old: `1505.1.2023.6.1<`, new: `1505.1.2022.1.10<`, rule: validate.ArchiveStructureOutdated, pointer: lsh + "/contentSpecificationId", at: `<ep2:contentSpecificationId`},
	{what: "no client relationship", base: relationship, old: `<ep2:encompassingClientRelationship root="1.2.246.10.99999922.95.2026.7003.1"/>`, rule: validate.ArchiveHeaderMissing, pointer: lsh + "/encompassingClientRelationship", at: `<ep2:localSocialHeader`},
	{what: "another client relationship", base: relationship, old: `<ep2:encompassingClientRelationship root="1.2.246.10.99999922.95.2026.7003.1"/>`, new: `<ep2:encompassingClientRelationship root="1.2.246.10.99999922.95.2026.7003.9"/>`, rule: validate.ArchiveClientRelationship, pointer: "/asiakkuusasiakirja/asiakkuuden_yksilointitunnus/value", at: `"1.2.246.10.99999922.95.2026.7003.1"`, file: "json"},
	{what: "unknown process phase", old: `<ep2:code code="3"`, new: `<ep2:code code="77"`, rule: validate.ContextUnknownCode, pointer: lsh + "/serviceProcess/code/@code", at: `<ep2:code`},
	remove("process phase", `<ep2:code code="3" codeSystem="1.2.246.537.6.1277.201701" codeSystemName="Sosiaalihuolto - Sosiaalihuollon palveluprosessi" displayName="Asiakkuuden suunnittelu"/>`, validate.ContextProcessPhase, lsh+"/serviceProcess/code", `<ep2:serviceProcess`),
	{what: "another process name", old: `<ep2:type>Sosiaalihuollon palveluprosessi</ep2:type>`, new: `<ep2:type>Prosessi</ep2:type>`, rule: validate.ArchiveProcessName, pointer: lsh + "/serviceProcess/type", at: `<ep2:type`},
	{what: "unknown grounds", old: `<ep2:inaccessibleArgument code="1"`, new: `<ep2:inaccessibleArgument code="77"`, rule: validate.ArchiveHeaderCode, pointer: lsh + "/inaccessibleArgument/@code", at: `<ep2:inaccessibleArgument`},
	{what: "an element twice", old: `<ep2:recordStatus `, new: `<ep2:registryType code="1" codeSystem="1.2.246.537.6.1264.201701"/><ep2:recordStatus `, rule: validate.ArchiveHeaderRepeated, pointer: lsh + "/registryType", at: `<ep2:registryType code="1" codeSystem="1.2.246.537.6.1264.201701" codeSystemName`},
	{what: "an element in another namespace", old: `<ep2:recordStatus `, new: `<recordStatus `, rule: validate.ArchiveXMLNamespace, pointer: lsh + "/recordStatus", at: `<recordStatus `},
	{what: "a service task of a relationship", base: relationship, old: `<ep2:recordStatus `, new: `<ep2:functionCode code="24" codeSystem="1.2.246.537.6.1221.201601"/><ep2:recordStatus `, rule: validate.ContextGroupMetadata, pointer: lsh + "/functionCode/@code", at: `<ep2:functionCode`},
	{what: "a relationship without the empty code", base: relationship, old: `<code nullFlavor="NA"/>`, rule: validate.ArchiveHeaderMissing, pointer: cd + "/code", at: `<ClinicalDocument`},

	// The body.
	{what: "body of another document", old: `ID="OID1.2.246.10.99999922.95.2026.7001.1"`, new: `ID="OID1.2.246.10.99999922.95.2026.7001.9"`, rule: validate.ArchiveDocumentID, pointer: cd + "/component/nonXMLBody/@ID", at: `<nonXMLBody`},
	{what: "body without OID before its id", old: `ID="OID1.2.246.10.99999922.95.2026.7001.1"`, new: `ID="1.2.246.10.99999922.95.2026.7001.1"`, rule: validate.ArchiveDocumentID, pointer: cd + "/component/nonXMLBody/@ID", at: `<nonXMLBody`},
	{what: "another representation", old: ` representation="B64"`, new: ` representation="TXT"`, rule: validate.ArchiveBodyRepresentation, pointer: cd + "/component/nonXMLBody/text/@representation", at: `<text `},
	{what: "a view that is PDF", old: `mediaType="application/xhtml+xml"`, new: `mediaType="application/pdf"`, rule: validate.ArchiveBodyMediaType, pointer: cd + "/component/nonXMLBody/text/@mediaType", at: `<text `},
	{what: "attributes of the JSON", old: `<ep2:json xmlns:ep2="urn:hl7finland">`, new: `<ep2:json xmlns:ep2="urn:hl7finland" representation="B64">`, rule: validate.ArchiveBodyAttributes, pointer: cd + "/component/nonXMLBody/json", at: `<ep2:json`},
	{what: "a JSON of another namespace", old: `<ep2:json xmlns:ep2="urn:hl7finland">`, new: `<ep2:json xmlns:ep2="urn:hl7">`, rule: validate.ArchiveXMLNamespace, pointer: cd + "/component/nonXMLBody/json", at: `<ep2:json`},

	{what: "a document without namespace", old: `<ClinicalDocument xmlns="urn:hl7-org:v3"`, new: `<ClinicalDocument xmlns="urn:hl7-org:v2"`, rule: validate.ArchiveXMLNamespace, pointer: cd, at: `<ClinicalDocument`},

	// The JSON.
	{what: "a root key of another structure", in: "json", old: `"lapsiperheiden_palvelujen_asiakassuunnitelma"`, new: `"iakkaiden_palvelujen_asiakassuunnitelma"`, rule: validate.ArchiveStructureRootKey, pointer: "/iakkaiden_palvelujen_asiakassuunnitelma", at: `{"iakk`},
	{what: "a unit of another", in: "json", old: `"1.2.246.10.99999922.10.40001"`, new: `"1.2.246.10.99999922.10.40002"`, rule: validate.ArchiveUnit, pointer: "/lapsiperheiden_palvelujen_asiakassuunnitelma/laatija/0/palveluyksikko/code", at: `"1.2.246.10.99999922.10.40002"`},
	{what: "a required field is missing", in: "json", old: `"sukunimi": "Harjoitus", `, rule: validate.StructureRequired, pointer: "/lapsiperheiden_palvelujen_asiakassuunnitelma/asiakas/0/sukunimi", at: `{"etunimet": "Aapo`},

	// The view.
	{what: "a view that is not well-formed", in: "view", old: "<br/>", new: "<br>", rule: validate.ArchiveViewSyntax, pointer: "view:/div/div/div/div/div/p/br", at: `</p></div></div></div><div class="soc-list">`},
	{what: "a view with nbsp", in: "view", old: "<br/>", new: "&nbsp;", rule: validate.ArchiveViewSyntax, pointer: "view:/div/div/div/div/div/p", at: `&nbsp;`},
	{what: "a view without namespace", in: "view", old: ` xmlns="http://www.w3.org/1999/xhtml"`, rule: validate.ArchiveViewRoot, pointer: "view:", at: `<div class="soc-document"`},
	{what: "a view of another class", in: "view", old: `class="soc-document"`, new: `class="document"`, rule: validate.ArchiveViewClass, pointer: "view:/div/@class", at: `<div class="document"`},
	{what: "a view of another document", in: "view", old: `7001.1"`, new: `7001.9"`, rule: validate.ArchiveViewID, pointer: "view:/div/@id", at: `<div class="soc-document"`},
	{what: "a view without footer", in: "view", old: `class="soc-footer"`, new: `class="footer"`, rule: validate.ArchiveViewSections, pointer: "view:/div", at: `<div class="soc-document"`},
	{what: "a full identity number", in: "view", old: `070717*****`, new: `070717A911X`, rule: validate.ArchiveViewIdentity, pointer: "view:", at: `070717A911X`},
	{what: "a script", in: "view", old: "<br/>", new: "<script>1</script>", rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/script", at: `<script`},
	{what: "an event", in: "view", old: "<br/>", new: `<br onclick="x"/>`, rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/br/@onclick", at: `onclick`},
	{what: "a javascript address", in: "view", old: "<br/>", new: `<a href=" java&#10;script:x"/>`, rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/a/@href", at: `href`},
	{what: "an address outside", in: "view", old: "<br/>", new: `<img alt="" src="//example.invalid/x.png"/>`, rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/img/@src", at: `src="//`},
	{what: "a style from outside", in: "view", old: "<br/>", new: `<br style="background: url( 'https://example.invalid/x')"/>`, rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/br/@style", at: `style`},
	{what: "a style sheet from outside", in: "view", old: "<br/>", new: `<style>@import "x"</style>`, rule: validate.ArchiveViewActive, pointer: "view:/div/div/div/div/div/p/style", at: `@import`},

	// The frame.
	{what: "the document id of the frame", in: "frame", old: `<id root="1.2.246.10.99999922.95.2026.7001.1"/>`, new: `<id root="1.2.246.10.99999922.95.2026.7001.9"/>`, rule: validate.ArchiveFrameDocumentID, pointer: inDoc + "/id/@root", at: `<id root="1.2.246.10.99999922.95.2026.7001.9"/>`},
	{what: "no document id in the frame", in: "frame", old: `<id root="1.2.246.10.99999922.95.2026.7001.1"/>`, rule: validate.ArchiveFrameMissing, pointer: inDoc + "/id", at: `<clinicalDocument`},
	{what: "the setId of the frame", in: "frame", old: `<setId root="1.2.246.10.99999922.95.2026.7001.1"/>`, new: `<setId root="1.2.246.10.99999922.95.2026.7001.8"/>`, rule: validate.ArchiveFrameSetID, pointer: inDoc + "/setId/@root", at: `<setId`},
	{what: "no service request", in: "frame", old: `1.2.246.537.6.1503.201601`, new: `1.2.246.537.6.9503.201601`, rule: validate.ArchiveFrameRequest, pointer: frame + "/reasonCode", at: `<controlActProcess`},
	{what: "two service requests", in: "frame", old: `<subject>`, new: `<reasonCode code="SP1" codeSystem="1.2.246.537.6.1503.201601"/><subject>`, rule: validate.ArchiveFrameRequest, pointer: frame + "/reasonCode", at: `<reasonCode code="SP1"`},
	{what: "the request of a relationship", in: "frame", old: `code="SP17"`, new: `code="SP1"`, rule: validate.ArchiveFrameGroup, pointer: frame + "/reasonCode/@code", at: `<reasonCode code="SP1"`},
	{what: "no use situation", in: "frame", old: `1.2.246.537.6.1289.201901`, new: `1.2.246.537.6.9289.201901`, rule: validate.ArchiveFrameUse, pointer: frame + "/reasonCode", at: `<controlActProcess`},
	{what: "two use situations", in: "frame", old: `<subject>`, new: `<reasonCode code="2" codeSystem="1.2.246.537.6.1289"/><subject>`, rule: validate.ArchiveFrameUse, pointer: frame + "/reasonCode", at: `<reasonCode code="2"`},
	{what: "a frame without namespace", in: "frame", old: ` xmlns="urn:hl7-org:v3"`, rule: validate.ArchiveXMLNamespace, pointer: "frame:/RCMR_IN200002FI01", at: `<RCMR_IN200002FI01`},
	{what: "a frame that ends wrong", in: "frame", old: `<RCMR_IN200002FI01 `, new: `<RCMR_IN200003FI01 `, rule: validate.ArchiveXMLSyntax, pointer: "frame:", at: `</RCMR_IN200002FI01>`},
}

func TestOneDefectIsOneIssueAtItsPlace(t *testing.T) {
	v := validate.New()
	found := map[validate.Rule]int{}
	n := 0
	for _, c := range defects {
		n++
		t.Run(c.what, func(t *testing.T) {
			base := plan
			if c.base != "" {
				base = c.base
			}
			m := message(t, base)
			texts := map[string]*string{"": &m.document, "frame": &m.frame, "view": &m.view, "json": &m.json}
			edit(t, texts[c.in], c.old, c.new)
			if c.in == "view" || c.in == "json" {
				m.pack()
			}
			report := m.check(v)
			require.Equal(t, 1, report.Len(), lines(report))
			issue := first(report)
			require.Equal(t, c.rule, issue.Rule, lines(report))
			require.Equal(t, c.pointer, issue.Pointer)
			file := c.in
			if c.file != "" {
				file = c.file
			}
			text := *texts[file]
			require.Equal(t, strings.Index(text, c.at), issue.Offset, "it stands at %q", near(text, issue.Offset))
			require.Equal(t, 1+strings.Count(text[:issue.Offset], "\n"), issue.Line)
			require.Equal(t, len([]rune(text[strings.LastIndexByte(text[:issue.Offset], '\n')+1:issue.Offset]))+1, issue.Column)
			where, inside := issue.Part()
			require.Equal(t, file == "view" || file == "json", inside)
			if inside {
				element := map[string]string{"view": "<text ", "json": "<ep2:json"}[file]
				require.Equal(t, strings.Index(m.document, element), where.Offset)
			}
			found[issue.Rule]++
		})
	}
	t.Logf("%d defects, %d rules: %v", n, len(found), found)
	require.GreaterOrEqual(t, n, 60)
}

func near(text string, offset int) string { return text[offset:min(offset+60, len(text))] }
