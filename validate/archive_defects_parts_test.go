package validate_test

import "github.com/sosmeta/sosmeta-go/validate"

// bodyDefects are faults of the body.
var bodyDefects = []defect{
	{what: "body of another document", old: `ID="OID1.2.246.10.99999922.95.2026.7001.1"`, new: `ID="OID1.2.246.10.99999922.95.2026.7001.9"`,
		rule: validate.ArchiveDocumentID, pointer: inBody + "/@ID", at: `<nonXMLBody`},
	{what: "body without OID before its id", old: `ID="OID1.2.246.10.99999922.95.2026.7001.1"`, new: `ID="1.2.246.10.99999922.95.2026.7001.1"`,
		rule: validate.ArchiveDocumentID, pointer: inBody + "/@ID", at: `<nonXMLBody`},
	{what: "another representation", old: ` representation="B64"`, new: ` representation="TXT"`,
		rule: validate.ArchiveBodyRepresentation, pointer: inBody + "/text/@representation", at: `<text `},
	{what: "a view that is PDF", old: `mediaType="application/xhtml+xml"`, new: `mediaType="application/pdf"`,
		rule: validate.ArchiveBodyMediaType, pointer: inBody + "/text/@mediaType", at: `<text `},
	{what: "attributes of the JSON",
		old:  `<ep2:json xmlns:ep2="urn:hl7finland">`,
		new:  `<ep2:json xmlns:ep2="urn:hl7finland" representation="B64">`,
		rule: validate.ArchiveBodyAttributes, pointer: inBody + "/json", at: `<ep2:json`},
	{what: "a JSON of another namespace", old: `<ep2:json xmlns:ep2="urn:hl7finland">`, new: `<ep2:json xmlns:ep2="urn:hl7">`,
		rule: validate.ArchiveXMLNamespace, pointer: inBody + "/json", at: `<ep2:json`},
	{what: "a document without namespace", old: `<ClinicalDocument xmlns="urn:hl7-org:v3"`, new: `<ClinicalDocument xmlns="urn:hl7-org:v2"`,
		rule: validate.ArchiveXMLNamespace, pointer: cd, at: `<ClinicalDocument`},
}

// jsonDefects are faults of the JSON.
var jsonDefects = []defect{
	{what: "a root key of another structure", in: "json",
		old:  `"lapsiperheiden_palvelujen_asiakassuunnitelma"`,
		new:  `"iakkaiden_palvelujen_asiakassuunnitelma"`,
		rule: validate.ArchiveStructureRootKey, pointer: "/iakkaiden_palvelujen_asiakassuunnitelma", at: `{"iakk`},
	{what: "a unit of another", in: "json", old: `"1.2.246.10.99999922.10.40001"`, new: `"1.2.246.10.99999922.10.40002"`,
		rule: validate.ArchiveUnit, pointer: planKey + "/laatija/0/palveluyksikko/code", at: `"1.2.246.10.99999922.10.40002"`},
	{what: "a required field is missing", in: "json", old: `"sukunimi": "Harjoitus", `,
		rule: validate.StructureRequired, pointer: planKey + "/asiakas/0/sukunimi", at: `{"etunimet": "Aapo`},
}

// viewDefects are faults of the view.
var viewDefects = []defect{
	{what: "a view that is not well-formed", in: "view", old: "<br/>", new: "<br>",
		rule: validate.ArchiveViewSyntax, pointer: viewLine + "/br", at: `</p></div></div></div><div class="soc-list">`},
	{what: "a view with nbsp", in: "view", old: "<br/>", new: "&nbsp;",
		rule: validate.ArchiveViewSyntax, pointer: viewLine, at: `&nbsp;`},
	{what: "a view without namespace", in: "view", old: ` xmlns="http://www.w3.org/1999/xhtml"`,
		rule: validate.ArchiveViewRoot, pointer: "view:", at: `<div class="soc-document"`},
	{what: "a view of another class", in: "view", old: `class="soc-document"`, new: `class="document"`,
		rule: validate.ArchiveViewClass, pointer: "view:/div/@class", at: `<div class="document"`},
	{what: "a view of another document", in: "view", old: `7001.1"`, new: `7001.9"`,
		rule: validate.ArchiveViewID, pointer: "view:/div/@id", at: `<div class="soc-document"`},
	{what: "a view without footer", in: "view", old: `class="soc-footer"`, new: `class="footer"`,
		rule: validate.ArchiveViewSections, pointer: "view:/div", at: `<div class="soc-document"`},
	{what: "a full identity number", in: "view", old: `070717*****`, new: `070717A911X`,
		rule: validate.ArchiveViewIdentity, pointer: "view:", at: `070717A911X`},
	{what: "a script", in: "view", old: "<br/>", new: "<script>1</script>",
		rule: validate.ArchiveViewActive, pointer: viewLine + "/script", at: `<script`},
	{what: "an event", in: "view", old: "<br/>", new: `<br onclick="x"/>`,
		rule: validate.ArchiveViewActive, pointer: viewLine + "/br/@onclick", at: `onclick`},
	{what: "a javascript address", in: "view", old: "<br/>", new: `<a href=" java&#10;script:x"/>`,
		rule: validate.ArchiveViewActive, pointer: viewLine + "/a/@href", at: `href`},
	{what: "an address outside", in: "view", old: "<br/>", new: `<img alt="" src="//example.invalid/x.png"/>`,
		rule: validate.ArchiveViewActive, pointer: viewLine + "/img/@src", at: `src="//`},
	{what: "a style from outside", in: "view", old: "<br/>", new: `<br style="background: url( 'https://example.invalid/x')"/>`,
		rule: validate.ArchiveViewActive, pointer: viewLine + "/br/@style", at: `style`},
	{what: "a style sheet from outside", in: "view", old: "<br/>", new: `<style>@import "x"</style>`,
		rule: validate.ArchiveViewActive, pointer: viewLine + "/style", at: `@import`},
}

// frameDefects are faults of the transfer frame.
var frameDefects = []defect{
	{what: "the document id of the frame", in: "frame", old: documentID, new: otherDocumentID,
		rule: validate.ArchiveFrameDocumentID, pointer: inDoc + "/id/@root", at: otherDocumentID},
	{what: "no document id in the frame", in: "frame", old: documentID,
		rule: validate.ArchiveFrameMissing, pointer: inDoc + "/id", at: `<clinicalDocument`},
	{what: "the setId of the frame", in: "frame", old: setID, new: otherSetID,
		rule: validate.ArchiveFrameSetID, pointer: inDoc + "/setId/@root", at: `<setId`},
	{what: "no service request", in: "frame", old: `1.2.246.537.6.1503.201601`, new: `1.2.246.537.6.9503.201601`,
		rule: validate.ArchiveFrameRequest, pointer: frame + "/reasonCode", at: `<controlActProcess`},
	{what: "two service requests", in: "frame",
		old:  `<subject>`,
		new:  `<reasonCode code="SP1" codeSystem="1.2.246.537.6.1503.201601"/><subject>`,
		rule: validate.ArchiveFrameRequest, pointer: frame + "/reasonCode", at: `<reasonCode code="SP1"`},
	{what: "the request of a relationship", in: "frame", old: `code="SP17"`, new: `code="SP1"`,
		rule: validate.ArchiveFrameGroup, pointer: frame + "/reasonCode/@code", at: `<reasonCode code="SP1"`},
	{what: "no use situation", in: "frame", old: `1.2.246.537.6.1289.201901`, new: `1.2.246.537.6.9289.201901`,
		rule: validate.ArchiveFrameUse, pointer: frame + "/reasonCode", at: `<controlActProcess`},
	{what: "two use situations", in: "frame", old: `<subject>`, new: `<reasonCode code="2" codeSystem="1.2.246.537.6.1289"/><subject>`,
		rule: validate.ArchiveFrameUse, pointer: frame + "/reasonCode", at: `<reasonCode code="2"`},
	{what: "a frame without namespace", in: "frame", old: ` xmlns="urn:hl7-org:v3"`,
		rule: validate.ArchiveXMLNamespace, pointer: "frame:/RCMR_IN200002FI01", at: `<RCMR_IN200002FI01`},
	{what: "a frame that ends wrong", in: "frame", old: `<RCMR_IN200002FI01 `, new: `<RCMR_IN200003FI01 `,
		rule: validate.ArchiveXMLSyntax, pointer: "frame:", at: `</RCMR_IN200002FI01>`},
}
