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
func (h *header) otherCodes() {
	for i := range metaRows {
		if f := &h.found[i]; f.First.System != "" && !h.closed[i] {
			h.systemOf(&f.First)
		}
	}
	tasks := h.found[rowIndex("service_task")].First.Pointer // of which the further ones are read
	for i := range h.others {
		e := &h.others[i]
		own, known := h.systemOf(e)
		at := rule.Finding{Pointer: e.Pointer + "/@code", Offset: e.Offset}
		switch {
		case !known || e.Code == "" || e.Pointer == tasks:
		case strings.HasPrefix(e.Code, "~"):
			at.Rule, at.Case, at.Args = &rule.ArchiveHeaderCode, "name", []any{e.Name, own.System().OID()}
			h.part.report(at)
		default:
			h.coding(coding{
				Koodi: classify.Koodi{System: own.System().URN(), Code: e.Code, Display: e.Display}, label: e.Name,
				code: at.Pointer, display: e.Pointer + "/@displayName", offset: e.Offset,
			})
		}
	}
}

// systemOf returns the code system that an element names, and reports a name of it
// that is the official name of another one. An OID that is not known may be a
// value in the wrong place.
func (h *header) systemOf(e *message.Element) (own classify.Classification, known bool) {
	system, err := classify.ParseSystem(e.System)
	if err != nil {
		return own, false
	}
	own, known = h.v.classifications.Lookup(system)
	if !known || e.SystemName == "" || hasName(own, e.SystemName) {
		return own, known
	}
	for other := range h.v.classifications.Classifications() {
		if !other.Internal() && hasName(other, e.SystemName) {
			h.part.report(rule.Finding{
				Rule: &rule.ArchiveHeaderSystemName, Pointer: e.Pointer + "/@codeSystemName", Offset: e.Offset,
				Args: []any{e.Name, say.Named(other)},
			})
			break
		}
	}
	return own, known
}

func hasName(c classify.Classification, name string) bool {
	return strings.EqualFold(c.Name(language.Finnish), name) || strings.EqualFold(c.Name(language.Swedish), name)
}
