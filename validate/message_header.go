package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// clinicalDocument is the root element of a document.
const clinicalDocument = "ClinicalDocument"

// A header reads metadata out of a ClinicalDocument and reports what is wrong
// with their form.
type header struct {
	subject
	root     message.Node
	found    [len(metaRows)]message.Found
	repeated map[string]bool // pointers of elements that were reported to occur twice
}

// readHeader reads every row of the header.
func (v *Validator) readHeader(root message.Node, p *part, right *RegisterUseRight) *header {
	h := &header{root: root, repeated: map[string]bool{}}
	h.subject = subject{v: &v.settings, right: right, md: new(Metadata), part: p, at: h.rowPlace, display: h.rowDisplay}
	for i := range metaRows {
		row := &metaRows[i]
		h.found[i] = find(root, row)
		h.reportRepeated(row, h.found[i])
		h.closed[i] = !h.read(row, h.found[i])
	}
	h.process()
	h.signature()
	h.kind = kindOf(h.md)
	h.lostNamespaces()
	return h
}

// find finds a row. If the client has several numbers, the identity number is
// found.
func find(root message.Node, row *metaRow) message.Found {
	if row.name == "client/id" {
		if f := root.Find(identityPath); !f.Node.IsZero() {
			return f
		}
	}
	return root.Find(row.path)
}

// rowPlace returns the place of a row in the header.
func (h *header) rowPlace(row *metaRow) (pointer string, offset int) {
	f := h.found[rowIndex(row.name)]
	return f.Pointer(), f.Offset()
}

// rowDisplay returns the display beside the code of a row.
func (h *header) rowDisplay(row *metaRow) (text, pointer string) {
	f := h.found[rowIndex(row.name)]
	text, _ = f.Node.Attr("displayName")
	return text, f.Node.Pointer() + "/@displayName"
}

// reportRepeated reports a top-level or localSocialHeader element that occurs
// twice though every known message has one. Deeper elements, such as given
// names, may repeat.
func (h *header) reportRepeated(row *metaRow, f message.Found) {
	first := strings.Count(row.path, "/@") == strings.Count(row.path, "/")
	always := row.client == must || row.relationship == must
	if f.Count < 2 || !always || !first && !strings.HasPrefix(row.path, local) || h.repeated[f.Node.Pointer()] {
		return
	}
	h.repeated[f.Node.Pointer()] = true
	h.part.report(rule.Finding{Rule: &rule.ArchiveHeaderRepeated, Pointer: f.Node.Pointer(), Offset: f.All()[1].Offset()})
}

// read reads a row; false if a fault of its form was reported.
func (h *header) read(row *metaRow, f message.Found) bool {
	text, ok := f.Value()
	if !ok {
		return true
	}
	c := row.cell(h.md)
	if c, ok := c.(coded); ok {
		return h.readCode(row, c, f, text)
	}
	if fault := c.read(text, f); fault != nil {
		h.part.report(rule.Finding{Rule: row.formRule(fault), Pointer: f.Pointer(), Offset: f.Offset(), Args: []any{row.label}})
		return false
	}
	return true
}

// readCode reads a coded row.
func (h *header) readCode(row *metaRow, c coded, f message.Found, code string) bool {
	system, _ := f.Node.Attr("codeSystem")
	fault := rule.Finding{Pointer: f.Pointer(), Offset: f.Offset(), Args: []any{row.label, string(c.system())}}
	switch {
	case !classify.System(system).Is(c.system()) && row.context:
		fault.Rule, fault.Pointer = &rule.ContextClassification, f.Node.Pointer()+"/@codeSystem"
	case !classify.System(system).Is(c.system()):
		fault.Rule, fault.Pointer = &rule.ArchiveHeaderCodeSystem, f.Node.Pointer()+"/@codeSystem"
	case !strings.HasPrefix(code, "~"):
		display, _ := f.Node.Attr("displayName")
		c.set(classify.System(system), code, display)
		return true
	default: // the identifier of a name without a known code
		fault.Rule, fault.Case = row.unknownRule(), "name"
	}
	h.part.report(fault)
	return false
}

// processName is what serviceProcess/type contains in every message.
const processName = "Sosiaalihuollon palveluprosessi"

// process checks the name beside the process phase.
func (h *header) process() {
	f := h.root.Find(local + "f:serviceProcess/f:type")
	process := h.root.Find(local + "f:serviceProcess")
	if name, _ := f.Value(); name != processName && !process.Node.IsZero() && f.Other.IsZero() {
		h.part.report(rule.Finding{Rule: &rule.ArchiveProcessName, Pointer: f.Pointer(), Offset: f.Offset()})
	}
}

// signature reads how the document was signed, if it has been signed.
func (h *header) signature() {
	for _, element := range []string{"f:signature", "f:signatureCollection"} {
		for _, n := range h.root.Find(local + element).All() {
			h.signatureCodes(n)
		}
	}
}

// signatureCodes takes the first code of each of the two lists, at any depth.
func (h *header) signatureCodes(n message.Node) {
	system, _ := n.Attr("codeSystem")
	code, ok := n.Attr("code")
	display, _ := n.Attr("displayName")
	for _, c := range []koodiCell{{&h.md.Signature.Type, signatureType}, {&h.md.Signature.Method, signatureMethod}} {
		if ok && !c.isSet() && classify.System(system).Is(c.of) {
			c.set(classify.System(system), code, display)
		}
	}
	for _, child := range n.Elements() {
		h.signatureCodes(child)
	}
}

// absent reports missing elements that should be there with nullFlavor.
func (h *header) absent() {
	for i := range metaRows {
		row, f := &metaRows[i], h.found[i]
		if row.needOf(h.kind) == nullNA && f.Node.IsZero() && f.Other.IsZero() {
			h.miss(&rule.ArchiveHeaderMissing, "", row.name)
		}
	}
}

// lostNamespaces reports, once for each, elements that are in another namespace
// than their own. They are not reported as missing.
func (h *header) lostNamespaces() {
	reported := map[string]bool{}
	for i := range metaRows {
		f := h.found[i]
		if f.Other.IsZero() {
			continue
		}
		h.closed[i] = true
		if pointer := f.Other.Pointer(); !reported[pointer] {
			reported[pointer] = true
			h.part.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: pointer, Offset: f.Other.Offset()})
		}
	}
}
