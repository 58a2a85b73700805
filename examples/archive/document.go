package main

import (
	"encoding/base64"
	"strconv"
	"strings"

	"github.com/beevik/etree"

	"github.com/sosmeta/sosmeta-go/classify"
)

// build writes the transfer frame and the ClinicalDocument.
func (m *message) build() (frame, document []byte, err error) {
	doc, root := start("ClinicalDocument")
	m.header(root)
	m.localHeader(root)
	m.body(root)
	if m.uncoded != nil {
		return nil, nil, m.uncoded
	}
	if document, err = doc.WriteToBytes(); err != nil {
		return nil, nil, err
	}
	frame, err = m.frame()
	return frame, document, err
}

// header writes the header of CDA.
func (m *message) header(root *etree.Element) {
	md := &m.metadata
	add(root, "realmCode", "code", "FI")
	add(root, "typeId", "extension", "POCD_HD000040", "root", "2.16.840.1.113883.1.3")
	addID(root, "id", md.DocumentID)
	if md.GeneralType == "" {
		add(root, "code", "nullFlavor", "NA")
	} else {
		addCode(root, "code", m.coded(md.GeneralType, "201701"))
	}
	addTime(root, "effectiveTime", md.Authored)
	addCode(root, "confidentialityCode", md.Confidentiality)
	add(root, "languageCode", "code", md.Language)
	addID(root, "setId", md.OriginalID)
	add(root, "versionNumber", "value", strconv.Itoa(md.Version))
	m.client(root)

	author := add(root, "author")
	add(author, "time", "nullFlavor", "NA")
	addNumber(add(author, "assignedAuthor"), md.Author)

	addOrganisation(add(add(root, "custodian"), "assignedCustodian"), "representedCustodianOrganization", md.Controller)
	if md.GuardianDisclosure.Code != "" {
		consent := add(add(root, "authorization"), "consent")
		addCode(consent, "code", md.GuardianDisclosure)
		add(consent, "statusCode", "code", "completed")
	}
	m.encounter(root)
}

// client writes the person whom the document is about.
func (m *message) client(root *etree.Element) {
	c := &m.metadata.Client
	role := add(add(root, "recordTarget"), "patientRole")
	addNumber(role, c.ID)
	patient := add(role, "patient")
	name := add(patient, "name")
	for _, given := range c.Given {
		addText(name, "given", given)
	}
	if c.CallName != "" {
		add(name, "given", "qualifier", "CL").SetText(c.CallName)
	}
	addText(name, "family", c.Family)
	addCode(patient, "administrativeGenderCode", c.Sex)
	add(patient, "birthTime", "value", strings.ReplaceAll(c.Born.String(), "-", ""))
}

// encounter writes the matter, and the organisations that serve the client in it.
func (m *message) encounter(root *etree.Element) {
	md := &m.metadata
	encounter := add(add(root, "componentOf"), "encompassingEncounter")
	addID(encounter, "id", md.AsiaID)
	add(encounter, "effectiveTime", "nullFlavor", "NA")
	if md.Organiser.ID != "" {
		entity := add(add(encounter, "responsibleParty"), "assignedEntity")
		add(entity, "id", "nullFlavor", "NA")
		addOrganisation(entity, "representedOrganization", md.Organiser)
	}
	entity := add(add(encounter, "encounterParticipant", "typeCode", "ADM"), "assignedEntity")
	add(entity, "id", "nullFlavor", "NA")
	addOrganisation(entity, "representedOrganization", md.ServiceUnit)
}

// localHeader writes the Finnish part of the header.
func (m *message) localHeader(root *etree.Element) {
	md := &m.metadata
	h := add(root, "hl7fi:localSocialHeader", "xmlns:hl7fi", "urn:hl7finland")
	code := func(name string, k classify.Koodi) { addCode(h, "hl7fi:"+name, k) }
	if md.SpecificType != "" {
		code("specificDocumentType", m.coded(md.SpecificType, "201701"))
	}
	addTime(h, "hl7fi:creationTime", md.Created)
	code("documentGroup", m.coded(md.Group, "201601"))
	code("fileFormat", md.ViewFormat)
	code("structuredFileFormat", md.StructuredFormat)
	add(h, "hl7fi:softwareSupport", "moderator", md.Software.Moderator, "product", md.Software.Product, "version", md.Software.Version)
	if md.ServiceTask != "" {
		code("functionCode", m.coded(md.ServiceTask, "201601"))
	}
	code("recordStatus", md.State)
	code("registryType", md.Register)
	addID(h, "hl7fi:outsourcingServiceCustomer", md.ServiceCustomer.ID)
	addText(h, "hl7fi:outsourcingServiceCustomerName", md.ServiceCustomer.Name)
	code("totalRetentionPeriodClass", md.Retention)
	code("specialContent", md.SpecialContent)
	addText(h, "hl7fi:contentSpecificationId", md.StructureID.String())
	if md.ClientRelationshipID != "" {
		addID(h, "hl7fi:encompassingClientRelationship", md.ClientRelationshipID)
	}
	if md.ProcessPhase != "" {
		process := add(h, "hl7fi:serviceProcess")
		addText(process, "hl7fi:type", "Sosiaalihuollon palveluprosessi")
		addCode(process, "hl7fi:code", m.coded(md.ProcessPhase, "201701"))
	}
	addText(h, "hl7fi:authorizationRestrictionArgument", md.RestrictionGrounds)
	code("inaccessibleArgument", md.HidingGrounds)
}

// body writes the view and the JSON as strict, padded Base64 on one line.
func (m *message) body(root *etree.Element) {
	body := add(add(root, "component"), "nonXMLBody", "ID", "OID"+m.metadata.DocumentID.String())
	add(body, "text", "mediaType", "application/xhtml+xml", "representation", "B64").
		SetText(base64.StdEncoding.EncodeToString(m.view))
	add(body, "hl7fi:json", "xmlns:hl7fi", "urn:hl7finland").
		SetText(base64.StdEncoding.EncodeToString(m.json))
}

// frame writes the transfer frame: the document, and what to do with it.
func (m *message) frame() ([]byte, error) {
	md := &m.metadata
	doc, root := start("RCMR_IN200002FI01")
	root.CreateAttr("ITSVersion", "XML_1.0")
	addTime(root, "creationTime", md.Created)
	add(root, "interactionId", "extension", "RCMR_IN200002FI01", "root", "2.16.840.1.113883.1.6")
	act := add(root, "controlActProcess", "classCode", "CACT", "moodCode", "EVN")
	request := "SP17" // Asiakasasiakirjan arkistointi
	if md.Group == classify.DocumentGroupAsiakkuusasiakirja {
		request = "SP1" // Asiakkuusasiakirjan arkistointi
	}
	add(act, "reasonCode", "code", request, "codeSystem", "1.2.246.537.6.1503.201601")
	add(act, "reasonCode", "code", "1", "codeSystem", "1.2.246.537.6.1289.201901") // own use of the organiser's register

	d := add(add(act, "subject"), "clinicalDocument", "classCode", "DOCCLIN", "moodCode", "EVN")
	addID(d, "id", md.DocumentID)
	addID(d, "setId", md.OriginalID)
	add(d, "versionNumber", "value", strconv.Itoa(md.Version))
	patient := add(add(d, "recordTarget", "typeCode", "RCT"), "patient", "classCode", "PAT")
	addNumber(patient, md.Client.ID)
	custodian := add(add(d, "custodian", "typeCode", "CST"), "assignedCustodian", "classCode", "ASSIGNED")
	addOrganisation(custodian, "representedOrganization", md.Controller)
	return doc.WriteToBytes()
}
