package validate_test

// Pointers that many issues of the messages begin with.
const (
	cd          = "header:/ClinicalDocument"
	patientRole = cd + "/recordTarget/patientRole"
	encounter   = cd + "/componentOf/encompassingEncounter"
	inBody      = cd + "/component/nonXMLBody"
	lsh         = cd + "/localSocialHeader"
	frame       = "frame:/RCMR_IN200002FI01/controlActProcess"
	inDoc       = frame + "/subject/clinicalDocument"
	planKey     = "/lapsiperheiden_palvelujen_asiakassuunnitelma"
	viewLine    = "view:/div/div/div/div/div/p"
)

// Elements of the messages, as they are written there.
const (
	documentID      = `<id root="1.2.246.10.99999922.95.2026.7001.1"/>`
	otherDocumentID = `<id root="1.2.246.10.99999922.95.2026.7001.9"/>`
	generalType     = `<code code="15" codeSystem="1.2.246.537.6.1506.201701" ` +
		`codeSystemName="Sosiaalihuolto - Asiakasasiakirjatyyppi" displayName="Suunnitelma"/>`
	authored   = `<effectiveTime value="20260323105424+0200"/>`
	setID      = `<setId root="1.2.246.10.99999922.95.2026.7001.1"/>`
	otherSetID = `<setId root="1.2.246.10.99999922.95.2026.7001.8"/>`
	born       = `<birthTime value="20170707"/>`
	noID       = `<id nullFlavor="NA"/>`
	asiaID     = `<id root="1.2.246.10.99999922.95.2026.7002.1" nullFlavor="NA"/>`
	organiser  = `<responsibleParty><assignedEntity><id nullFlavor="NA"/><representedOrganization>` +
		`<id root="1.2.246.10.99999922.10.0"/><name>Harjoituksen hyvinvointialue</name>` +
		`</representedOrganization></assignedEntity></responsibleParty>`
	serviceTask = `<ep2:functionCode code="24" codeSystem="1.2.246.537.6.1221.201601" ` +
		`codeSystemName="Sosiaalihuolto - Palvelutehtävä" displayName="Lapsiperheiden palvelut"/>`
	processPhase = `<ep2:code code="3" codeSystem="1.2.246.537.6.1277.201701" ` +
		`codeSystemName="Sosiaalihuolto - Sosiaalihuollon palveluprosessi" displayName="Asiakkuuden suunnittelu"/>`
	consent = "<authorization>\n\t\t<consent>\n\t\t\t" +
		`<code code="1" codeSystem="1.2.246.537.6.1286.201901" ` +
		`codeSystemName="Sosiaalihuolto - Alaikäisen asiakastietojen luovuttaminen huoltajille"/>` +
		"\n\t\t\t<statusCode code=\"completed\"/>\n\t\t</consent>\n\t</authorization>\n"
	created            = `<ep2:creationTime value="20260323105424+0200"/>`
	customer           = `<ep2:outsourcingServiceCustomer root="1.2.246.10.99999922.10.0"/>`
	customerName       = `<ep2:outsourcingServiceCustomerName>Harjoituksen hyvinvointialue</ep2:outsourcingServiceCustomerName>`
	structureID        = `<ep2:contentSpecificationId>1.2.246.537.6.1506.15007.2024.11.28</ep2:contentSpecificationId>`
	clientRelationship = `<ep2:encompassingClientRelationship root="1.2.246.10.99999922.95.2026.7003.1"/>`
	otherRelationship  = `<ep2:encompassingClientRelationship root="1.2.246.10.99999922.95.2026.7003.9"/>`
	custodianInFrame   = `<representedOrganization classCode="ORG" determinerCode="INSTANCE"><id root="1.2.246.10.99999922.10.0"/>`
)
