package validate

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// coding looks up a code, and notes its display for later.
func (s *subject) coding(c coding) {
	s.codings = append(s.codings, c)
	c.Display = ""
	switch found := s.v.classifications.Check(c.Koodi, s.language()); {
	case found.Agreement == classify.MissingCode:
		s.reportCoding(c, &rule.ValueCodeUnknown, "", c.code, found)
	case found.Agreement == classify.UnknownCode && c.unknown != nil:
		s.reportCoding(c, c.unknown, "", c.code, found)
	case found.Agreement == classify.UnknownCode && s.v.unknownCodes:
		s.reportCoding(c, &rule.ValueCodeUnknown, "open", c.code, found)
	}
}

// displays compares the displays with the codes beside them. A code that another
// rule reports is the one fault.
func (s *subject) displays() {
	for _, c := range s.codings {
		if c.Display == "" || s.part.reportedAt(c.code) {
			continue
		}
		found := s.v.classifications.Check(c.Koodi, s.language())
		if r, kase := walk.RuleOf(found); r == &rule.ValueDisplay {
			s.reportCoding(c, r, kase, c.display, found)
		}
	}
}

func (s *subject) language() language.Tag { return languageOf(s.md.Language) }

func (s *subject) reportCoding(c coding, r *rule.Rule, kase, pointer string, found classify.Finding) {
	args := aboutCode(c.label, r, kase, found.Row, strings.TrimPrefix(c.System, value.URN))
	s.part.report(rule.Finding{Rule: r, Case: kase, Pointer: pointer, Offset: c.offset, Args: args})
}

// languageOf returns the language of a document from the code of its metadata;
// [language.Und] for one in which no classification has names.
func languageOf(code string) language.Tag {
	switch strings.ToUpper(code) {
	case "FI":
		return language.Finnish
	case "SV":
		return language.Swedish
	}
	return language.Und
}
