package validate

// The rules of a message to the archive, as client systems sent them to the
// national test environment in 2026. The numbers are those of the checks that no
// schema does, which the sources of the rules name too:
//
//	1 the structure OID names a known structure        10 the controller is the organiser
//	2 the document types are those of the OID          11 the document OID, setId and version agree
//	3 the root key belongs to the structure            12 a restriction and its grounds go together
//	4 the client of the JSON is that of the header     13 the document group fits the structure
//	5 identity number and dates of birth agree         14 offsets are those of Finland
//	6 asianumero is the asiatunnus                     15 the view: root, class, id, no identity number
//	7 palvelutehtava is the service task               16 one service request, which fits the group
//	8 the client relationship is that of the header    17 pairs of service task and service
//	9 the author's unit is the service unit
const (
	ArchiveXMLEncoding      Rule = "archive.xml.encoding"        // declared or real encoding is not UTF-8
	ArchiveXMLSyntax        Rule = "archive.xml.syntax"          // not well-formed
	ArchiveXMLDeclaration   Rule = "archive.xml.declaration"     // an XML declaration that is wrong or not at the start
	ArchiveXMLUndeclared    Rule = "archive.xml.no-declaration"  // no XML declaration
	ArchiveXMLByteOrderMark Rule = "archive.xml.byte-order-mark" // the text starts with one
	ArchiveXMLLineEnds      Rule = "archive.xml.line-ends"       // CR or CRLF
	ArchiveXMLDocumentType  Rule = "archive.xml.document-type"   // a DTD
	ArchiveXMLEntity        Rule = "archive.xml.entity"          // an entity that XML does not define
	ArchiveXMLInstruction   Rule = "archive.xml.instruction"     // a processing instruction
	ArchiveXMLNamespace     Rule = "archive.xml.namespace"       // lost namespaces
	ArchiveXMLLimit         Rule = "archive.xml.limit"           // a limit was crossed
	ArchiveRoot             Rule = "archive.root"                // another document than expected

	ArchiveBase64Character Rule = "archive.base64.character" // not Base64
	ArchiveBase64Padding   Rule = "archive.base64.padding"   // not padded
	ArchiveBase64Alphabet  Rule = "archive.base64.alphabet"  // URL-safe
	ArchiveBase64Wrapped   Rule = "archive.base64.wrapped"   // in lines

	ArchiveBodyMissing        Rule = "archive.body.missing"        // nonXMLBody, view or JSON
	ArchiveBodyRepresentation Rule = "archive.body.representation" // representation is not B64
	ArchiveBodyMediaType      Rule = "archive.body.media-type"     // a view that is not XHTML is not checked
	ArchiveBodyAttributes     Rule = "archive.body.attributes"     // the JSON element has attributes

	ArchiveHeaderMissing    Rule = "archive.header.missing"     // metadata that every message has
	ArchiveHeaderRepeated   Rule = "archive.header.repeated"    // an element stands twice
	ArchiveHeaderOID        Rule = "archive.header.oid"         // not an OID
	ArchiveHeaderTime       Rule = "archive.header.time"        // not a time, or without offset
	ArchiveHeaderNumber     Rule = "archive.header.number"      // not a number from 1
	ArchiveHeaderCodeSystem Rule = "archive.header.code-system" // another code system
	ArchiveHeaderCode       Rule = "archive.header.code"        // a code that is not known
	ArchiveHeaderRoot       Rule = "archive.header.root"        // another kind of number
	ArchiveProcessName      Rule = "archive.process-name"       // serviceProcess/type

	ArchiveDocumentID         Rule = "archive.document-id"         // 11: id and nonXMLBody/@ID
	ArchiveSetID              Rule = "archive.set-id"              // 11: setId of the first version
	ArchiveStructureMissing   Rule = "archive.structure.missing"   // 1: contentSpecificationId
	ArchiveStructureUnknown   Rule = "archive.structure.unknown"   // 1
	ArchiveStructureOutdated  Rule = "archive.structure.outdated"  // 1
	ArchiveStructureRootKey   Rule = "archive.structure.root-key"  // 3
	ArchiveSpecificType       Rule = "archive.specific-type"       // 2
	ArchiveGeneralType        Rule = "archive.general-type"        // 2
	ArchiveClient             Rule = "archive.client"              // 4
	ArchiveClientForm         Rule = "archive.client.form"         // the identity number is none
	ArchiveClientTest         Rule = "archive.client.test"         // off: not a test person
	ArchiveBirthDate          Rule = "archive.birth-date"          // 5
	ArchiveAsia               Rule = "archive.asia"                // 6
	ArchiveServiceTask        Rule = "archive.service-task"        // 7
	ArchiveClientRelationship Rule = "archive.client-relationship" // 8
	ArchiveUnit               Rule = "archive.unit"                // 9
	ArchiveController         Rule = "archive.controller"          // 10
	ArchiveTimeZone           Rule = "archive.time-zone"           // 14

	ArchiveViewSyntax   Rule = "archive.view.syntax"          // 15: not well-formed
	ArchiveViewRoot     Rule = "archive.view.root"            // 15
	ArchiveViewClass    Rule = "archive.view.class"           // 15
	ArchiveViewID       Rule = "archive.view.id"              // 11, 15
	ArchiveViewSections Rule = "archive.view.sections"        // soc-header, soc-main-wrapper, soc-footer
	ArchiveViewIdentity Rule = "archive.view.identity-number" // 15: a full identity number
	ArchiveViewActive   Rule = "archive.view.active-content"  // script, event attributes, links out
	ArchiveViewText     Rule = "archive.view.text"            // off: a mandatory text that is not in the view

	ArchiveFrameMissing    Rule = "archive.frame.missing"         // what the frame repeats
	ArchiveFrameDocumentID Rule = "archive.frame.document-id"     // 11
	ArchiveFrameSetID      Rule = "archive.frame.set-id"          // 11
	ArchiveFrameVersion    Rule = "archive.frame.version"         // 11
	ArchiveFrameClient     Rule = "archive.frame.client"          // recordTarget
	ArchiveFrameController Rule = "archive.frame.controller"      // custodian
	ArchiveFrameRequest    Rule = "archive.frame.service-request" // 16: exactly one
	ArchiveFrameGroup      Rule = "archive.frame.group"           // 16: matching the group
	ArchiveFrameUse        Rule = "archive.frame.use-situation"   // exactly one
)

// The sources of the archive rules.
const (
	sourceContainer   = "archive messages of 2026, container"
	sourceMessages    = "archive messages of client systems to the national test environment, 2026"
	sourceFrame       = "archive messages of client systems to the national test environment, 2026"
	sourceImplementer = "archive messages of 2026, what implementers met"
	sourceView        = "archive messages of 2026, container: view"
	sourceBase64      = "RFC 4648, 4; archive messages of 2026, container"
	sourceXML         = "XML 1.0; archive messages of 2026, container"
	sourceOIDs        = "archive messages of 2026, check 11"
)

var archiveRules = [...]RuleInfo{
	{ID: ArchiveXMLEncoding, Source: sourceImplementer},
	{ID: ArchiveXMLSyntax, Source: sourceXML},
	{ID: ArchiveXMLDeclaration, Source: sourceXML},
	{ID: ArchiveXMLUndeclared, Severity: Warning, Source: sourceContainer},
	{ID: ArchiveXMLByteOrderMark, Severity: Information, Source: "XML 1.0, 4.3.3"},
	{ID: ArchiveXMLLineEnds, Severity: Warning, Source: sourceContainer},
	{ID: ArchiveXMLDocumentType, Source: sourceContainer},
	{ID: ArchiveXMLEntity, Source: sourceContainer},
	{ID: ArchiveXMLInstruction, Source: sourceContainer},
	{ID: ArchiveXMLNamespace, Source: sourceImplementer},
	{ID: ArchiveXMLLimit, Source: "the validator's limits"},
	{ID: ArchiveRoot, Source: sourceContainer},

	{ID: ArchiveBase64Character, Source: sourceBase64},
	{ID: ArchiveBase64Padding, Source: sourceBase64},
	{ID: ArchiveBase64Alphabet, Source: sourceBase64},
	{ID: ArchiveBase64Wrapped, Severity: Warning, Source: sourceBase64},

	{ID: ArchiveBodyMissing, Source: sourceContainer},
	{ID: ArchiveBodyRepresentation, Source: sourceContainer},
	{ID: ArchiveBodyMediaType, Severity: Information, Source: sourceContainer},
	{ID: ArchiveBodyAttributes, Severity: Warning, Source: sourceContainer},

	{ID: ArchiveHeaderMissing, Severity: Warning, Source: sourceMessages},
	{ID: ArchiveHeaderRepeated, Severity: Warning, Source: sourceMessages},
	{ID: ArchiveHeaderOID, Source: sourceMessages},
	{ID: ArchiveHeaderTime, Source: sourceMessages},
	{ID: ArchiveHeaderNumber, Source: sourceMessages},
	{ID: ArchiveHeaderCodeSystem, Source: sourceMessages},
	{ID: ArchiveHeaderCode, Severity: Information, Source: sourceMessages},
	{ID: ArchiveHeaderRoot, Severity: Information, Source: sourceMessages},
	{ID: ArchiveProcessName, Severity: Warning, Source: sourceMessages},

	{ID: ArchiveDocumentID, Source: sourceOIDs},
	{ID: ArchiveSetID, Source: sourceOIDs},
	{ID: ArchiveStructureMissing, Source: "archive messages of 2026, check 1"},
	{ID: ArchiveStructureUnknown, Source: "archive messages of 2026, check 1"},
	{ID: ArchiveStructureOutdated, Severity: Warning, Source: "archive messages of 2026, check 1"},
	{ID: ArchiveStructureRootKey, Source: "archive messages of 2026, check 3"},
	{ID: ArchiveSpecificType, Source: "archive messages of 2026, check 2"},
	{ID: ArchiveGeneralType, Severity: Warning, Source: "archive messages of 2026, check 2"},
	{ID: ArchiveClient, Source: "archive messages of 2026, check 4"},
	{ID: ArchiveClientForm, Source: "archive messages of 2026, check 5"},
	{ID: ArchiveClientTest, Severity: Warning, Source: sourceImplementer},
	{ID: ArchiveBirthDate, Source: "archive messages of 2026, check 5"},
	{ID: ArchiveAsia, Source: "archive messages of 2026, check 6"},
	{ID: ArchiveServiceTask, Severity: Warning, Source: "archive messages of 2026, check 7"},
	{ID: ArchiveClientRelationship, Source: "archive messages of 2026, check 8"},
	{ID: ArchiveUnit, Severity: Warning, Source: "archive messages of 2026, check 9"},
	{ID: ArchiveController, Severity: Information, Source: "archive messages of 2026, check 10"},
	{ID: ArchiveTimeZone, Severity: Warning, Source: "archive messages of 2026, check 14"},

	{ID: ArchiveViewSyntax, Source: sourceView},
	{ID: ArchiveViewRoot, Source: "archive messages of 2026, check 15"},
	{ID: ArchiveViewClass, Source: "archive messages of 2026, check 15"},
	{ID: ArchiveViewID, Source: "archive messages of 2026, checks 11 and 15"},
	{ID: ArchiveViewSections, Severity: Warning, Source: sourceView},
	{ID: ArchiveViewIdentity, Severity: Warning, Source: "archive messages of 2026, check 15"},
	{ID: ArchiveViewActive, Source: sourceView},
	{ID: ArchiveViewText, Severity: Warning, Source: sourceView},

	{ID: ArchiveFrameMissing, Source: sourceFrame},
	{ID: ArchiveFrameDocumentID, Source: sourceOIDs},
	{ID: ArchiveFrameSetID, Source: sourceOIDs},
	{ID: ArchiveFrameVersion, Source: sourceOIDs},
	{ID: ArchiveFrameClient, Source: sourceFrame},
	{ID: ArchiveFrameController, Source: sourceFrame},
	{ID: ArchiveFrameRequest, Source: "archive messages of 2026, check 16"},
	{ID: ArchiveFrameGroup, Source: "archive messages of 2026, check 16"},
	{ID: ArchiveFrameUse, Source: sourceFrame},
}
