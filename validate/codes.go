package validate

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// coding notes a code, which is looked up when every other rule has run.
func (s *subject) coding(c coding) { s.codings = append(s.codings, c) }

// lookUp looks up the codes, and compares their displays with them. A code that
// another rule reports is the one fault, and so is a text with a flaw.
func (s *subject) lookUp() {
	reported := s.part.pointers()
	for _, c := range s.codings {
		code := rule.Finding{Pointer: c.code, Offset: c.offset, Args: []any{c.label}}
		display := rule.Finding{Pointer: c.display, Offset: c.offset, Args: []any{c.label}}
		flawed := s.text(c.Display, true, display)
		if reported[c.code] || s.text(c.Code, false, code) || s.reportUnknown(c) {
			continue
		}
		if c.Display != "" && !flawed {
			s.compare(c)
		}
	}
}

// reportUnknown reports a code that is not known; false if it is known.
func (s *subject) reportUnknown(c coding) bool {
	r, kase := c.unknown, c.kase
	found := s.v.classifications.Check(classify.Koodi{System: c.System, Code: c.Code}, s.language())
	switch {
	case found.Agreement == classify.MissingCode:
		r, kase = &rule.ValueCodeUnknown, ""
	case found.Agreement != classify.UnknownCode:
		return false
	case r == nil && s.v.unknownCodes:
		r, kase = &rule.ValueCodeUnknown, "open"
	case r == nil:
		return false
	}
	s.reportCoding(c, r, kase, c.code, found)
	return true
}

// compare reports a display that does not agree with the code beside it.
func (s *subject) compare(c coding) {
	found := s.v.classifications.Check(c.Koodi, s.language())
	if r, kase := walk.RuleOf(found); r == &rule.ValueDisplay {
		s.reportCoding(c, r, kase, c.display, found)
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
	switch capitals(code) {
	case "FI":
		return language.Finnish
	case "SV":
		return language.Swedish
	}
	return language.Und
}

// capitals returns a code in capitals. Only the letters of ASCII are letters of a
// code: of others, such as the dotless i, these are capitals too.
func capitals(code string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r - 'a' + 'A'
		}
		return r
	}, code)
}
