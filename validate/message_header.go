package validate

import (
	"cmp"
	"slices"
	"strings"
	"sync"

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
	found  []message.Found // by headerPaths
	others []message.Element
	twice  []message.Element // that are there once too often
	tasks  []message.Element // of the further service tasks
}

// What headerPaths leads to behind the rows.
const (
	foundIdentity = len(metaRows) + iota
	foundLocalHeader
	foundProcess
	foundProcessName
	foundSignature
	foundSignatures
	foundComponents
	foundParts
	foundBody
	foundBodyID
	foundRepresentation
	foundMediaType
	foundView
	foundJSON
)

var headerPaths = sync.OnceValue(func() *message.Paths {
	var paths []string
	for i := range metaRows {
		paths = append(paths, metaRows[i].path)
	}
	return message.NewPaths(clinicalDocument, append(paths,
		identityPath,
		strings.TrimSuffix(local, "/"), local+"f:serviceProcess", local+"f:serviceProcess/f:type",
		local+"f:signature+", local+"f:signatureCollection+",
		"component/*", bodyPath+"/*", bodyPath, bodyPath+"/@ID",
		viewPath+"/@representation", viewPath+"/@mediaType", viewPath,
		jsonPath)...)
})

// readHeader reads every row of the header.
func (v *Validator) readHeader(doc *message.Document, p *part, right *RegisterUseRight) *header {
	h := new(header)
	h.found, h.twice = doc.Find(headerPaths())
	h.others = doc.Coded(h.found)
	h.subject = subject{v: &v.settings, right: right, md: new(Metadata), part: p, at: h.rowPlace, display: h.rowDisplay, task: h.taskPlace}
	h.identity()
	for i := range metaRows {
		row, f := &metaRows[i], &h.found[i]
		h.closed[i] = !h.read(row, f)
	}
	h.readFurtherTasks()
	h.process()
	h.signature()
	h.kind = kindOf(h.md, v.classifications)
	h.lostNamespaces()
	return h
}

// identity has the identity number found if the client has several numbers.
func (h *header) identity() {
	if f := h.found[foundIdentity]; f.Exists {
		h.found[rowIndex("client/id")] = f
	}
}

// rowPlace returns the place of a row in the header.
func (h *header) rowPlace(row *metaRow) (pointer string, offset int) {
	f := h.found[rowIndex(row.name)]
	return f.Pointer, f.Offset
}

// rowDisplay returns the display beside the code of a row.
func (h *header) rowDisplay(row *metaRow) (text, pointer string) {
	f := h.found[rowIndex(row.name)]
	return f.First.Display, f.First.Pointer + "/@displayName"
}

// read reads a row; false if a fault of its form was reported.
func (h *header) read(row *metaRow, f *message.Found) bool {
	if !f.IsSet {
		return true
	}
	c := row.cell(h.md)
	if c, ok := c.(coded); ok {
		return h.readCode(row, c, f)
	}
	if fault := c.read(f); fault != nil {
		h.part.report(rule.Finding{Rule: row.formRule(fault), Pointer: f.Pointer, Offset: f.Offset, Args: []any{row.label}})
		return false
	}
	return true
}

// readCode reads a coded row.
func (h *header) readCode(row *metaRow, c coded, f *message.Found) bool {
	system := classify.System(f.First.System)
	fault := rule.Finding{Pointer: f.Pointer, Offset: f.Offset}
	switch {
	case !system.Is(c.system()) && row.context:
		fault.Rule, fault.Pointer = &rule.ContextClassification, f.First.Pointer+"/@codeSystem"
	case !system.Is(c.system()):
		fault.Rule, fault.Pointer = &rule.ArchiveHeaderCodeSystem, f.First.Pointer+"/@codeSystem"
	case !strings.HasPrefix(f.Value, "~"):
		c.set(system, f.Value, f.First.Display)
		return true
	default: // the identifier of a name without a known code
		fault.Rule, fault.Case = row.nameRule(), "name"
	}
	fault.Args = []any{row.label, string(c.system())}
	h.part.report(fault)
	return false
}

// processName is what serviceProcess/type contains in every message.
const processName = "Sosiaalihuollon palveluprosessi"

// process checks the name beside the process phase.
func (h *header) process() {
	name := h.found[foundProcessName]
	if name.Value != processName && h.found[foundProcess].Exists && name.Other.Pointer == "" {
		h.part.report(rule.Finding{Rule: &rule.ArchiveProcessName, Pointer: name.Pointer, Offset: name.Offset})
	}
}

// signature reads how the document was signed, if it has been signed: the first
// code of each of the two lists, at any depth.
func (h *header) signature() {
	codes := []koodiCell{{&h.md.Signature.Type, signatureType}, {&h.md.Signature.Method, signatureMethod}}
	signatures := append(h.found[foundSignature].All(), h.found[foundSignatures].All()...)
	slices.SortFunc(signatures, func(a, b message.Element) int { return cmp.Compare(a.Offset, b.Offset) })
	for _, e := range h.others {
		for len(signatures) > 0 && signatures[0].End() <= e.Offset {
			signatures = signatures[1:]
		}
		if len(signatures) == 0 || e.Offset < signatures[0].Offset || e.Code == "" {
			continue
		}
		system := classify.System(e.System)
		for _, c := range codes {
			if !c.isSet() && system.Is(c.of) {
				c.set(system, e.Code, e.Display)
			}
		}
	}
}

// absent reports missing elements that should be there with nullFlavor.
func (h *header) absent() {
	for i := range metaRows {
		row, f := &metaRows[i], &h.found[i]
		if row.needOf(h.kind) == nullNA && !f.Exists && f.Other.Pointer == "" {
			h.miss(&rule.ArchiveHeaderMissing, "", row.name)
		}
	}
}

// lostNamespaces reports, once for each, elements that are in another namespace
// than their own. They are not reported as missing.
func (h *header) lostNamespaces() {
	reported := map[string]bool{}
	for i := range metaRows {
		other := h.found[i].Other
		if other.Pointer == "" {
			continue
		}
		h.closed[i] = true
		if !reported[other.Pointer] {
			reported[other.Pointer] = true
			h.part.report(rule.Finding{Rule: &rule.ArchiveXMLNamespace, Pointer: other.Pointer, Offset: other.Offset})
		}
	}
}
