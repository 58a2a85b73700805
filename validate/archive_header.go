package validate

import (
	"strconv"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
)

// A header reads metadata out of a ClinicalDocument and tells what is wrong
// with their form.
type header struct {
	subject
	root     message.Node
	found    [len(metaRows)]message.Found
	repeated map[string]bool // pointers of elements told to stand twice
}

// readHeader reads every row of the header.
func (v *Validator) readHeader(c *call, root message.Node, p *part) *header {
	h := &header{root: root, repeated: map[string]bool{}}
	h.subject = subject{v: v, c: c, md: new(Metadata), part: p, at: h.place}
	for i := range metaRows {
		row := &metaRows[i]
		h.found[i] = find(root, row)
		h.once(row, h.found[i])
		h.told[i] = !h.read(row, h.found[i])
	}
	h.process()
	h.signature()
	h.kind = kindOf(h.md)
	h.absent()
	h.lostNamespaces()
	return h
}

// find finds a row. Of several numbers of the client the identity number is
// taken.
func find(root message.Node, row *metaRow) message.Found {
	if row.name == "client/id" {
		if f := root.Find(identityPath); !f.Node.IsZero() {
			return f
		}
	}
	return root.Find(row.path)
}

// place returns where a row stands in the header.
func (h *header) place(row *metaRow) (pointer string, offset int) {
	f := h.found[rowIndex(row.name)]
	return f.Pointer(), f.Offset()
}

// once tells of an element of CDA's first level or of the local header that
// stands twice, where every message seen has it once. Below them several may be
// right, as given names are.
func (h *header) once(row *metaRow, f message.Found) {
	first := strings.Count(row.path, "/@") == strings.Count(row.path, "/")
	always := row.client == must || row.relationship == must
	if f.Count < 2 || !always || !first && !strings.HasPrefix(row.path, local) || h.repeated[f.Node.Pointer()] {
		return
	}
	h.repeated[f.Node.Pointer()] = true
	h.part.add(ArchiveHeaderRepeated, f.Node.Pointer(), f.All()[1].Offset())
}

// read reads a row; false where a fault of its form was told.
func (h *header) read(row *metaRow, f message.Found) bool {
	value, ok := f.Value()
	if !ok {
		return true
	}
	switch p := row.field(h.md).(type) {
	case *OID:
		if *p = OID(value); !p.Valid() {
			*p = ""
			rule := ArchiveHeaderOID
			if row.name == "asia_id" {
				rule = ContextAsiaID
			}
			return h.malformed(rule, row, f)
		}
	case *string:
		*p = value
	case *[]string:
		for _, n := range f.All() {
			*p = append(*p, n.Text())
		}
	case *int:
		n, err := strconv.ParseUint(value, 10, 31)
		if *p = int(n); err != nil || n == 0 {
			return h.malformed(ArchiveHeaderNumber, row, f)
		}
	case *time.Time:
		if *p, ok = parseTS(value); !ok {
			return h.malformed(ArchiveHeaderTime, row, f)
		}
	case *Day:
		t, err := time.Parse("20060102", value)
		if *p = DayOf(t); err != nil {
			return h.malformed(ArchiveHeaderTime, row, f)
		}
	case *Identifier:
		root, _ := f.Node.Attr("root")
		*p = Identifier{OID(root), value}
		if !p.Root.Valid() {
			*p = Identifier{}
			return h.malformed(ArchiveHeaderOID, row, f)
		}
		if row.root != "" && p.Root != row.root {
			return h.malformed(ArchiveHeaderRoot, row, f)
		}
	default:
		return h.readCode(row, f, value)
	}
	return true
}

// malformed tells of a row's form, and returns false.
func (h *header) malformed(rule Rule, row *metaRow, f message.Found) bool {
	text := string(rule) + ".of"
	if rule == ContextAsiaID {
		text = textOID
	}
	h.part.addText(rule, text, f.Pointer(), f.Offset(), term("meta."+row.name))
	return false
}

// readCode reads a coded row.
func (h *header) readCode(row *metaRow, f message.Found, code string) bool {
	given, _ := f.Node.Attr("codeSystem")
	want := row.codeSystem(h.md)
	if !classify.System(given).Is(want) {
		rule := ArchiveHeaderCodeSystem
		if row.unknown == ContextUnknownCode {
			rule = ContextClassification
		}
		h.part.addText(rule, textCodeSystem, f.Node.Pointer()+"/@codeSystem", f.Offset(), term("meta."+row.name), string(want))
		return false
	}
	if strings.HasPrefix(code, "~") { // no code: what values without a known code are written as elsewhere
		h.part.addText(row.unknownRule(), textUnknownCode, f.Pointer(), f.Offset(), term("meta."+row.name), string(want))
		return false
	}
	display, _ := f.Node.Attr("displayName")
	row.setCode(h.md, code, display)
	if k, ok := row.field(h.md).(*classify.Koodi); ok {
		k.System = classify.System(given).URN()
	}
	return true
}

// processName is what serviceProcess/type says of every message.
const processName = "Sosiaalihuollon palveluprosessi"

// process checks the name beside the process phase.
func (h *header) process() {
	f := h.root.Find(local + "f:serviceProcess/f:type")
	process := h.root.Find(local + "f:serviceProcess")
	if name, _ := f.Value(); name != processName && !process.Node.IsZero() && f.Other.IsZero() {
		h.part.add(ArchiveProcessName, f.Pointer(), f.Offset())
	}
}

// signature reads how the document was signed: a message that has not been
// signed yet does not tell.
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
	for _, field := range []struct {
		system classify.System
		to     *classify.Koodi
	}{
		{"1.2.246.537.5.40127", &h.md.Signature.Type},
		{"1.2.246.537.5.40128", &h.md.Signature.Method},
	} {
		if ok && field.to.Code == "" && classify.System(system).Is(field.system) {
			*field.to = classify.Koodi{System: classify.System(system).URN(), Code: code, Display: display}
		}
	}
	for _, child := range n.Elements() {
		h.signatureCodes(child)
	}
}

// absent tells of elements that should be there with nullFlavor.
func (h *header) absent() {
	for i := range metaRows {
		if row, f := &metaRows[i], h.found[i]; row.needOf(h.kind) == nullNA && f.Node.IsZero() && f.Other.IsZero() {
			h.part.addText(ArchiveHeaderMissing, textMissing, f.Pointer(), f.Offset(), term("meta."+row.name))
		}
	}
}

// lostNamespaces tells, once for each, of elements that are there in another
// namespace than their own. They are not missing.
func (h *header) lostNamespaces() {
	told := map[string]bool{}
	for i := range metaRows {
		f := h.found[i]
		if f.Other.IsZero() {
			continue
		}
		h.told[i] = true
		if pointer := f.Other.Pointer(); !told[pointer] {
			told[pointer] = true
			h.part.add(ArchiveXMLNamespace, pointer, f.Other.Offset())
		}
	}
}

// parseTS reads a time of HL7, YYYYMMDDHHMM[SS[.S…]]±HHMM.
func parseTS(text string) (time.Time, bool) {
	sign := strings.LastIndexAny(text, "+-")
	if sign < 0 {
		return time.Time{}, false
	}
	for _, layout := range []string{"20060102150405-0700", "200601021504-0700"} {
		if t, err := time.Parse(layout, text); err == nil && !t.IsZero() {
			_, offset := t.Zone()
			return t.In(time.FixedZone("", offset)), true
		}
	}
	return time.Time{}, false
}
