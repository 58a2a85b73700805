package validate

import (
	"bytes"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/leaf"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/value"
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
		authored := md.Authored.In(value.Helsinki())
		opts = append(opts, AsOf(authored), ReferenceDate(authored))
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
		kase, args := "", []any(nil)
		if current, ok := s.v.snapshot.Current(st.Branch(), st.Type()); ok {
			kase, args = "replaced", []any{current.OID()}
		}
		s.reportCase(&rule.ArchiveStructureOutdated, kase, "structure_id", args...)
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
		s.report(&rule.ArchiveSpecificType, "specific_type", s.typed(classify.DocumentType(code)))
	}
	general, ok := classify.DocumentType(code).General()
	if ok && s.md.GeneralType != "" && s.md.GeneralType != general {
		s.report(&rule.ArchiveGeneralType, "general_type", s.typed(general))
	}
}

// typed returns a document type as it is shown.
func (s *subject) typed(t classify.DocumentType) say.Code {
	if row, ok := s.v.classifications.Row(t); ok {
		return say.Code{Code: row.Code, Of: row}
	}
	return say.Code{Code: t.Code()}
}
