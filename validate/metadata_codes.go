package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// languages is the code system of languages.
const languages classify.System = "1.2.246.537.5.40175"

// codes checks the code systems, and looks up the codes and their displays.
func (s *subject) codes() {
	for i := range metaRows {
		row := &metaRows[i]
		c, ok := row.cell(s.md).(coded)
		switch {
		case !ok || !c.isSet() || s.closed[i]:
		case c.foreign():
			s.report(&rule.ArchiveHeaderCodeSystem, row.name, s.about(row.name)...)
			s.close(row.name)
		default:
			s.rowCode(row, c)
		}
	}
	s.languageCode()
	s.furtherTasks()
	s.beside("asia", valueCell{&s.md.Asia}, labelAsia)
	s.beside("social_service", valueCell{&s.md.SocialService}, labelSocialService)
}

// rowCode looks up the code of a row.
func (s *subject) rowCode(row *metaRow, c coded) {
	code := c.code()
	if strings.HasPrefix(code, "~") {
		s.nameOnly(row, c.system())
		return
	}
	display, displayed := s.display(row)
	pointer, offset := s.at(row)
	s.coding(coding{
		Koodi: classify.Koodi{System: c.system().URN(), Code: code, Display: display}, label: row.label,
		code: pointer, display: displayed, offset: offset, unknown: row.unknownRule(), kase: s.unknownCase(row),
	})
}

// unknownCase returns the case of a code that is not known. If a minor has forbidden
// the disclosure to guardians, the law asks for the grounds.
func (s *subject) unknownCase(row *metaRow) string {
	if row.unknown == &rule.ContextGuardianDisclosure && !isShown(s.md.RestrictionGrounds) {
		return "grounds"
	}
	return ""
}

// languageCode looks up the language, which is a code without its system.
func (s *subject) languageCode() {
	row := &metaRows[rowIndex("language")]
	code := capitals(s.md.Language)
	switch {
	case !isShown(code) || !s.open(row.name):
	case strings.HasPrefix(code, "~"):
		s.nameOnly(row, languages)
	default:
		pointer, offset := s.at(row)
		s.coding(coding{
			Koodi: classify.Koodi{System: languages.URN(), Code: code}, label: row.label,
			code: pointer, offset: offset, unknown: &rule.ContextLanguage,
		})
	}
}

// nameOnly reports a value of which only the name is known: no message can carry it.
func (s *subject) nameOnly(row *metaRow, system classify.System) {
	pointer, offset := s.at(row)
	s.part.report(rule.Finding{Rule: row.nameRule(), Case: "name", Pointer: pointer, Offset: offset, Args: []any{row.label, string(system)}})
	s.close(row.name)
}

// beside looks up a code of a field that no element of the header is known for. It
// may be a value of which only the name is known.
func (s *subject) beside(name string, c valueCell, label rule.Text) {
	set := s.v.classifications
	if !c.isSet() || set.Valid(c.to) && !set.Known(c.to) {
		return
	}
	s.coding(coding{
		Koodi: classify.Koodi{System: c.system().URN(), Code: c.code()}, label: label,
		code: "/" + name, unknown: &rule.ContextUnknownCode,
	})
}

// signature looks up how the document was signed.
func (s *subject) signature() {
	for _, c := range []struct {
		name  string
		cell  koodiCell
		label rule.Text
	}{
		{"/signature/type", koodiCell{&s.md.Signature.Type, signatureType}, labelSignatureType},
		{"/signature/method", koodiCell{&s.md.Signature.Method, signatureMethod}, labelSignatureMethod},
	} {
		switch {
		case !c.cell.isSet():
		case c.cell.foreign():
			s.part.report(rule.Finding{Rule: &rule.ArchiveHeaderCodeSystem, Pointer: c.name, Args: []any{c.label, string(c.cell.of)}})
		case strings.HasPrefix(c.cell.code(), "~"):
			s.part.report(rule.Finding{Rule: &rule.ArchiveHeaderCode, Case: "name", Pointer: c.name, Args: []any{c.label, string(c.cell.of)}})
		default:
			signed := *c.cell.to
			signed.System = c.cell.of.URN() // without a version
			s.coding(coding{Koodi: signed, label: c.label, code: c.name, display: c.name + "/display"})
		}
	}
}
