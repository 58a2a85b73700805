package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A texted cell holds texts that people write or read.
type texted interface {
	cell
	texts() []string
}

func (c textCell) texts() []string       { return []string{*c.to} }
func (c textsCell) texts() []string      { return *c.to }
func (c identifierCell) texts() []string { return []string{c.to.Extension} }

// texts checks the texts as those of documents are checked, unless the field has a
// fault already.
func (s *subject) texts() {
	for i := range metaRows {
		row := &metaRows[i]
		c, ok := row.cell(s.md).(texted)
		if !ok || s.closed[i] || row.name == "language" { // which is a code, and looked up
			continue
		}
		f := rule.Finding{Args: []any{row.label}}
		f.Pointer, f.Offset = s.at(row)
		for _, text := range c.texts() {
			if s.text(text, row.name == "restriction_grounds", f) {
				break // one fault of a row is one issue
			}
		}
	}
	if p := s.md.Producer; isShown(p.Name) || p.Kind != classify.ProviderOnBehalf { // of whom the name is asked
		s.text(p.Name, false, rule.Finding{Pointer: "/producer/name", Args: []any{labelProducerName}})
	}
}

// text reports the first fault of a text at the place of a finding, and reports
// whether it has one that is not suppressed. White space at the ends is a fault,
// except of prose.
func (s *subject) text(text string, prose bool, f rule.Finding) bool {
	switch fault := value.Text([]byte(text)); {
	case text == "":
		return false
	case !isShown(text):
		f.Rule = &rule.ValueBlank
	case fault != value.TextFine:
		f.Rule, f.Case = &rule.ValueText, string(fault)
	case !prose && value.Padded([]byte(text)):
		f.Rule, f.Case = &rule.ValueText, string(value.SpaceAtTheEnds)
	default:
		return false
	}
	s.part.report(f)
	return s.part.weigh(&f) != suppressed
}
