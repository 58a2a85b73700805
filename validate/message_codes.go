package validate

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

// otherCodes looks up the codes of a header that no row reads, such as those of
// its signatures, and compares the name of every code system with its OID.
func (h *header) otherCodes(n message.Node) {
	h.otherCode(n)
	for _, child := range n.Elements() {
		if child.Local() != "component" { // the body
			h.otherCodes(child)
		}
	}
}

func (h *header) otherCode(n message.Node) {
	oid, coded := n.Attr("codeSystem")
	if !coded {
		return
	}
	system, err := classify.ParseSystem(oid)
	row := h.rowOf(n)
	if err != nil || row >= 0 && h.closed[row] {
		return
	}
	own, known := h.v.classifications.Lookup(system)
	if !known { // the OID may be a value in the wrong place
		return
	}
	h.systemName(n, own)
	code, _ := n.Attr("code")
	display, _ := n.Attr("displayName")
	if row < 0 && code != "" && !strings.HasPrefix(code, "~") {
		h.coding(coding{
			Koodi: classify.Koodi{System: own.System().URN(), Code: code, Display: display}, label: n.Shown(),
			code: n.Pointer() + "/@code", display: n.Pointer() + "/@displayName", offset: n.Offset(),
		})
	}
}

// rowOf returns the index of the row that an element is read into; -1 if there is
// none.
func (h *header) rowOf(n message.Node) int {
	for i := range h.found {
		if h.found[i].Node == n {
			return i
		}
	}
	return -1
}

// systemName reports the name of a code system that is the official name of
// another one.
func (h *header) systemName(n message.Node, own classify.Classification) {
	name, _ := n.Attr("codeSystemName")
	if name == "" || hasName(own, name) {
		return
	}
	for other := range h.v.classifications.Classifications() {
		if !other.Internal() && hasName(other, name) {
			h.part.report(rule.Finding{
				Rule: &rule.ArchiveHeaderSystemName, Pointer: n.Pointer() + "/@codeSystemName", Offset: n.Offset(),
				Args: []any{n.Shown(), say.Named(other)},
			})
			return
		}
	}
}

func hasName(c classify.Classification, name string) bool {
	return strings.EqualFold(c.Name(language.Finnish), name) || strings.EqualFold(c.Name(language.Swedish), name)
}
