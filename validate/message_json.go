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

// content is the outcome of checking the JSON of a message: the report on the
// text, and what the JSON mentions of the metadata.
type content struct {
	report   Report
	mentions *mentions // nil if the text is not JSON, or was not read to its end
	otherKey bool      // the root key is not that of the structure that the metadata name
}

// whole reports whether the JSON was checked as a whole, if there is one.
func (c content) whole() bool { return c.report.snapshot == nil || c.report.checked }

// checkJSON checks the JSON against the structure that the metadata name; without
// a JSON it returns the zero content.
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
	call := t.v.call(append(opts, t.opts...)) // options of the caller override the metadata
	call.inMessage = true
	c.report = t.v.read(data, call)
	found := new(mentions)
	if c.report.complete && !c.report.breaks(&rule.JSONUTF8) && leaf.Walk(data, found.read) {
		c.mentions = found
	}
	return c
}

// rootKey returns the first member name of a JSON text.
func rootKey(data []byte) (string, bool) {
	rest, object := bytes.CutPrefix(bytes.TrimLeft(data, " \t\r\n"), []byte("{"))
	rest, named := bytes.CutPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte(`"`))
	key, _, ended := bytes.Cut(rest, []byte(`"`))
	return string(key), object && named && ended
}

func (v *settings) isRootKey(key string) bool {
	for range v.snapshot.ByRootKey(key) {
		return true
	}
	return false
}

// A mention is a place of a JSON that repeats something of its metadata.
type mention struct {
	value   string
	pointer string // of the first mention of its kind: only that one is reported
	offset  int
}

// mentions are the places of a JSON that repeat its metadata.
type mentions struct {
	clients, births, asia, tasks, relationships, units []mention

	innerTasks []mention // of parts that may be about another service task
}

// list returns the list of mentions that a path belongs to, or nil.
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

// read adds a leaf to the mentions if it is one.
func (m *mentions) read(l *leaf.Leaf) {
	list := m.list(l.Path)
	if list == nil {
		return
	}
	found := mention{value: strings.TrimPrefix(l.Value(), "urn:oid:"), offset: l.Offset}
	if !isShown(found.value) || list == &m.births && len(found.value) != len(time.DateOnly) {
		return
	}
	if len(*list) == 0 {
		found.pointer = l.Pointer()
	}
	*list = append(*list, found)
}

// mentioned reports whether a mention has the value.
func mentioned(list []mention, value string) bool {
	return slices.ContainsFunc(list, func(m mention) bool { return strings.EqualFold(m.value, value) })
}

// namedStructure returns the structure that the metadata name; the zero Structure
// if it is not known. It should be in force on the day.
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

// types checks the document types against the structure.
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
