package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// The prefixes of the pointers of a message. An issue of the JSON has a plain
// JSON Pointer.
const (
	framePrefix    = "frame:"
	headerPrefix   = "header:"
	viewPrefix     = "view:"
	metadataPrefix = "metadata:"
)

// Archive checks a message to the national archive before it is sent: the
// ClinicalDocument, what its header, its view and its JSON say of each other,
// and the transfer frame, which is nil where it is not at hand. Neither text is
// changed, and nothing of them is kept.
//
// Without [AsOf] the structure is held against the day on which the document
// was authored.
func (v *Validator) Archive(frame, document []byte, opts ...CallOption) Report {
	c := v.call(opts)
	r := Report{snapshot: v.snapshot, structure: -1}
	a := &archive{v: v, c: &c, opts: opts, report: &r}
	a.header.prefix, a.header.data = headerPrefix, document
	a.frame.prefix, a.frame.data = framePrefix, frame
	a.view.prefix = viewPrefix
	for _, p := range []*part{&a.frame, &a.header, &a.view, &a.json} {
		p.most = v.limits.Issues
	}
	a.document(document)
	if frame != nil {
		a.transfer(frame)
	}
	a.agreement()
	for _, p := range []*part{&a.frame, &a.header, &a.view} {
		p.tell(v, &r)
	}
	a.tellJSON()
	return r
}

// ReadMetadata returns what the header of a ClinicalDocument says; false where
// the text is none. It takes what it can read and leaves out the rest, of which
// [Validator.Archive] tells.
func (v *Validator) ReadMetadata(document []byte) (Metadata, bool) {
	doc, _ := message.Read(document, xmlLimits(v.limits, v.messages))
	if doc == nil || !doc.Root().Is(message.V3, clinicalDocument) {
		return Metadata{}, false
	}
	return *v.readHeader(&call{structure: -1}, doc.Root(), new(part)).md, true
}

const (
	clinicalDocument = "ClinicalDocument"
	transferFrame    = "RCMR_IN200002FI01"
)

// An archive is a message under check.
type archive struct {
	v      *Validator
	c      *call
	opts   []CallOption
	report *Report

	frame, header, view, json part

	subject     *subject          // the metadata; nil where the document could not be read
	head        *header           // the same where they stand in a header
	named       sosmeta.Structure // that the header names; zero where it is not known
	transferred message.Node      // root of the frame; zero where it could not be read
	viewID      *idPlace          // nil where there is no view
	viewText    []byte
	jsonText    []byte // nil where there is none
	inner       Report // of the JSON
	crossing    *crossing
}

// An idPlace is the id of the view and where it stands.
type idPlace struct {
	value  string
	offset int
}

// open reads an XML document and tells what its text has that it should not;
// false where it cannot be read, or is another document.
func (a *archive) open(data []byte, p *part, root string) (message.Node, bool) {
	doc, problems := message.Read(data, xmlLimits(a.v.limits, a.v.messages))
	for _, problem := range problems {
		rule, text, args := xmlIssue(problem, xmlLimits(a.v.limits, a.v.messages))
		p.addText(rule, text, "", problem.Offset, args...)
	}
	if doc == nil {
		return message.Node{}, false
	}
	node := doc.Root()
	switch {
	case node.Is(message.V3, root):
		return node, true
	case node.Local() == root:
		p.add(ArchiveXMLNamespace, node.Pointer(), node.Offset())
	default:
		p.addText(ArchiveRoot, string(ArchiveRoot)+".of", "", node.Offset(), root)
	}
	return message.Node{}, false
}

// document checks the ClinicalDocument.
func (a *archive) document(data []byte) {
	root, ok := a.open(data, &a.header, clinicalDocument)
	if !ok {
		return
	}
	a.head = a.v.readHeader(a.c, root, &a.header)
	a.subject = &a.head.subject
	a.subject.context()
	a.structure()
	a.body(root)
	if a.jsonText != nil {
		a.checkJSON()
	}
	a.types()
	if a.v.viewTexts {
		a.texts()
	}
}
