package validate

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/leaf"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// content is what the check of the JSON of a message found: the report on the
// text, and what it says of the metadata.
type content struct {
	report   Report
	said     *mentions // nil if the text is not JSON, or was not read to its end
	otherKey bool      // the root key is another structure's than the one that the metadata name
}

// checkJSON checks the JSON against the structure that the metadata name; the
// zero content without a JSON.
func (t *transmission) checkJSON(data []byte, md *Metadata, named sosmeta.Structure) (c content) {
	if data == nil {
		return c
	}
	opts := []CallOption{Asiatunnus(string(md.AsiaID)), DocumentVersion(string(md.DocumentID)), documentLanguage(md.Language)}
	if !md.Authored.IsZero() {
		opts = append(opts, AsOf(md.Authored), ReferenceDate(md.Authored))
	}
	if !named.IsZero() {
		key, ok := rootKey(data)
		if c.otherKey = ok && key != named.RootKey() && t.v.isRootKey(key); c.otherKey {
			t.json.report(rule.Finding{Rule: &rule.ArchiveStructureRootKey, Pointer: "/" + key, Args: []any{named.RootKey()}})
		} else {
			opts = append(opts, Structure(named.OID()))
		}
	}
	c.report = t.v.JSON(data, append(opts, t.opts...)...) // what the caller says goes before the metadata
	if c.report.offends(JSONSyntax, JSONLimit, JSONUTF8) || c.report.more > 0 {
		return c
	}
	c.said = new(mentions)
	leaf.Walk(data, c.said.read)
	return c
}

// rootKey returns the first member name of a JSON text.
func rootKey(data []byte) (string, bool) {
	start := bytes.IndexByte(data, '"')
	if start < 0 {
		return "", false
	}
	end := bytes.IndexByte(data[start+1:], '"')
	if end < 0 {
		return "", false
	}
	return string(data[start+1 : start+1+end]), true
}

func (v *settings) isRootKey(key string) bool {
	for range v.snapshot.ByRootKey(key) {
		return true
	}
	return false
}

// A mention is what a JSON says of its metadata at one place.
type mention struct {
	value   string
	pointer string // of the first mention of its kind: only that one is reported
	offset  int
}

// mentions are what a JSON says of its metadata.
type mentions struct {
	clients, births, asia, tasks, relationships, units []mention

	innerTasks []mention // of parts that may be about another service task
}

// list returns the mentions that a path belongs to; nil if it belongs to none.
func (m *mentions) list(path []byte) *[]mention {
	switch string(path) {
	case "asiakas.henkilotunnus.value":
		return &m.clients
	case "asianumero.value", "asiatunnus.value", "tilauksen_asianumero.value", "asian_tiedot.asiatunnus.value":
		return &m.asia
	case "asiakas.syntymaaika":
		return &m.births
	case "palvelutehtava.code", "asiakaskertomusmerkinta.palvelutehtava.code",
		"sosiaalipalvelu_jota_paatos_koskee.palvelutehtava.code":
		return &m.tasks
	case "asiakkuuden_yksilointitunnus.value":
		return &m.relationships
	case "laatija.palveluyksikko.code", "ammattihenkilon_laatima_asiakirja.laatija.palveluyksikko.code":
		return &m.units
	}
	if bytes.HasSuffix(path, []byte(".palvelutehtava.code")) {
		return &m.innerTasks
	}
	return nil
}

// read takes in a leaf.
func (m *mentions) read(l *leaf.Leaf) {
	list := m.list(l.Path)
	if list == nil {
		return
	}
	said := mention{value: strings.TrimPrefix(l.Value(), "urn:oid:"), offset: l.Offset}
	if said.value == "" || list == &m.births && len(said.value) != len(time.DateOnly) {
		return
	}
	if len(*list) == 0 {
		said.pointer = l.Pointer()
	}
	*list = append(*list, said)
}

// mentioned reports whether one of the mentions is a value.
func mentioned(list []mention, value string) bool {
	return slices.ContainsFunc(list, func(m mention) bool { return strings.EqualFold(m.value, value) })
}

// namedStructure returns the structure that the metadata name; the zero
// Structure if it is not known. The day is the one on which it should be in
// force.
func (s *subject) namedStructure(day int) sosmeta.Structure {
	id := string(s.md.StructureID)
	if id == "" {
		return sosmeta.Structure{}
	}
	st, ok := s.v.snapshot.Lookup(id)
	if !ok {
		s.report(&rule.ArchiveStructureUnknown, "structure_id")
		return sosmeta.Structure{}
	}
	if outdated(st, s.v.snapshot, day) {
		s.report(&rule.ArchiveStructureOutdated, "structure_id")
	}
	return st
}

// types holds the document types against the structure.
func (s *subject) types(named sosmeta.Structure, inner content) {
	if named.IsZero() || inner.otherKey || s.kind != clientDocument {
		return
	}
	code, _ := typeOf(named.OID())
	if s.md.SpecificType != "" && s.md.SpecificType.Code() != code {
		s.report(&rule.ArchiveSpecificType, "specific_type", code)
	}
	general, ok := classify.DocumentType(code).General()
	if ok && s.md.GeneralType != "" && s.md.GeneralType != general {
		s.report(&rule.ArchiveGeneralType, "general_type", general.Code())
	}
}
