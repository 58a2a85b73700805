package validate

import "github.com/sosmeta/sosmeta-go/internal/walk"

// The rules of values: what a value means beyond its form. The published
// schemas say nothing of it.
const (
	ValueDate                Rule = "value.date"                 // not in the calendar; of reduced precision: information
	ValueTime                Rule = "value.time"                 // an offset that Europe/Helsinki does not have then
	ValuePeriod              Rule = "value.period"               // a start after its end
	ValueIdentityNumber      Rule = "value.identity-number"      // form, date, century sign, check character, system, date of birth
	ValueTemporaryIdentifier Rule = "value.temporary-identifier" // the system of a temporary identifier
	ValueBusinessID          Rule = "value.business-id"          // form and check digit of a business id
	ValueOID                 Rule = "value.oid"                  // the form of an OID
	ValueWholeNumber         Rule = "value.whole-number"         // a count that is not whole, or negative
	ValueBlank               Rule = "value.blank"                // empty or white space where a value is expected
	ValueDisplay             Rule = "value.display"              // a display that is not the label of the code
	ValueText                Rule = "value.text"                 // control characters, not in normal form C
	ValuePhraseLanguage      Rule = "value.phrase-language"      // the Swedish form of a fixed text
)

const (
	calendar      = "the Gregorian calendar"
	identityRule  = "the form of the identity number, with the century signs of 2023"
	annotations   = "the annotations of the published structure"
	unicodeSource = "Unicode Standard Annex 15"
	timeZones     = "the time zone Europe/Helsinki"
)

// valueRules describe the rules of values.
var valueRules = [...]RuleInfo{
	{ID: ValueDate, Source: calendar, about: "about.value.date"},
	{ID: ValueTime, Severity: Warning, Source: timeZones, about: "about.value.time"},
	{ID: ValuePeriod, Severity: Warning, Source: annotations, about: "about.value.period"},
	{ID: ValueIdentityNumber, Source: identityRule, about: "about.value.identity-number"},
	{ID: ValueTemporaryIdentifier, Severity: Warning, Source: annotations, about: "about.value.temporary-identifier"},
	{ID: ValueBusinessID, Severity: Error, Source: "the form of the business id", about: "about.value.business-id"},
	{ID: ValueOID, Severity: Warning, Source: annotations, about: "about.value.oid"},
	{ID: ValueWholeNumber, Severity: Warning, Source: annotations, about: "about.value.whole-number"},
	{ID: ValueBlank, Severity: Warning, Source: annotations, about: "about.value.blank"},
	{ID: ValueDisplay, Severity: Warning, Source: annotations, about: "about.value.display"},
	{ID: ValueText, Severity: Warning, Source: unicodeSource, about: "about.value.text"},
	{ID: ValuePhraseLanguage, Source: published, about: "about.value.phrase-language"},
}

// A valueText is the text of a finding about a value, by its detail.
type valueText struct {
	detail   uint8
	id       string
	severity Severity
}

var dateTexts = [...]valueText{
	{walk.NoSuchYear, "value.date.year", Error},
	{walk.NoSuchDay, "value.date.day", Error},
	{walk.Reduced, "value.date.reduced", Information},
}

var identityTexts = [...]valueText{
	{walk.IdentityForm, "value.identity-number.form", Error},
	{walk.IdentityDate, "value.identity-number.date", Error},
	{walk.IdentityCheck, "value.identity-number.check", Error},
	{walk.OtherBirthday, "value.identity-number.birthday", Error},
	{walk.OtherSystem, "value.identity-number.system", Warning},
	{walk.BareSystem, "value.identity-number.bare", Information},
}

var textTexts = [...]valueText{
	{walk.Control, "value.text.control", Warning},
	{walk.NotComposed, "value.text.composed", Warning},
}

// valueIssue completes an issue about a value.
func valueIssue(i *Issue, f *walk.Finding) {
	var variants []valueText
	switch i.Rule {
	case ValueDate:
		variants = dateTexts[:]
	case ValueIdentityNumber:
		variants = identityTexts[:]
	case ValueText:
		variants = textTexts[:]
	}
	i.detail.text = string(i.Rule)
	for _, r := range valueRules {
		if r.ID == i.Rule {
			i.Severity, i.Source = r.Severity, r.Source
		}
	}
	for _, v := range variants {
		if v.detail == f.Detail {
			i.detail.text, i.Severity = v.id, v.severity
		}
	}
	i.detail.label = f.Label
}

// valueArguments returns what the text of an issue about a value is made of.
func (i *Issue) valueArguments() []any {
	if i.detail.label != nil {
		for c := range i.field.Codes() {
			if c.Code() == i.detail.set.String(i.detail.label.Code) {
				return []any{i.field, c.Code(), c}
			}
		}
	}
	return []any{i.field}
}
