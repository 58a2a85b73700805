package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// walkRules are the rules by the kind of a finding; a conditional rule has more
// than one.
var walkRules = [...]*rule.Rule{
	walk.Syntax:          &rule.JSONSyntax,
	walk.UTF8:            &rule.JSONUTF8,
	walk.DuplicateKey:    &rule.JSONDuplicateKey,
	walk.Limit:           &rule.JSONLimit,
	walk.UnknownDocument: &rule.StructureUnknownDocument,
	walk.Missing:         &rule.StructureRequired,
	walk.UnknownField:    &rule.StructureUnknownField,
	walk.WrongType:       &rule.StructureType,
	walk.Empty:           &rule.StructureEmpty,
	walk.BadFormat:       &rule.StructureFormat,
	walk.BadCode:         &rule.StructureCode,
	walk.BadSystem:       &rule.StructureSystem,
	walk.BadPhrase:       &rule.StructurePhrase,

	walk.ValueDate:           &rule.ValueDate,
	walk.ValueTime:           &rule.ValueTime,
	walk.ValueBirthday:       &rule.ValueIdentityNumber,
	walk.ValueWhole:          &rule.ValueWholeNumber,
	walk.ValueBlank:          &rule.ValueBlank,
	walk.ValueDisplay:        &rule.ValueDisplay,
	walk.ValueText:           &rule.ValueText,
	walk.ValuePhraseLanguage: &rule.ValuePhraseLanguage,
	walk.ValuePeriod:         &rule.ValuePeriod,
}

// The cases of the value rules that have several, by the detail of a finding.
var (
	dateCases     = map[uint8]string{walk.NoSuchYear: "year", walk.NoSuchDay: "day", walk.Reduced: "reduced"}
	identityCases = map[uint8]string{
		walk.IdentityForm: "form", walk.IdentityDate: "date", walk.IdentityCheck: "check",
		walk.OtherBirthday: "birthday", walk.OtherSystem: "system", walk.BareSystem: "bare",
	}
	textCases = map[uint8]string{walk.Control: "control", walk.NotComposed: "composed"}
)

// ruleOf returns the rule that a finding is about, which is not a conditional
// one.
func ruleOf(f *walk.Finding) *rule.Rule {
	if f.Kind == walk.ValueIdentifier {
		return identifierRules[value.Identifiers[f.Identifier].Rule]
	}
	return walkRules[f.Kind]
}

// identifierRules are the rules of identifiers by their ids.
var identifierRules = map[string]*rule.Rule{
	rule.ValueIdentityNumber.ID: &rule.ValueIdentityNumber, rule.ValueTemporaryIdentifier.ID: &rule.ValueTemporaryIdentifier,
	rule.ValueBusinessID.ID: &rule.ValueBusinessID, rule.ValueOID.ID: &rule.ValueOID,
}

// findings turns what the walker found, in the order of the document, into
// issues.
func (r *Report) findings(v *settings, data []byte, findings []walk.Finding) {
	place := start
	r.issues = slices.Grow(r.issues, len(findings))
	for i := range findings {
		f := &findings[i]
		place.advance(data, f.Offset)
		issue := r.issue(v, f)
		issue.Pointer, issue.Line, issue.Column, issue.Offset = f.Pointer, place.Line, place.Column, f.Offset
		if v.showValues {
			issue.value = valueAt(data, f.Offset)
		}
		r.add(v, issue)
	}
}

// issue returns the issue of a finding without its place.
func (r *Report) issue(v *settings, f *walk.Finding) Issue {
	d := detail{
		set: (*handle.Snapshot)(r.snapshot).Tables(), what: f.Detail, whole: f.Whole, name: f.Name, similar: f.Similar,
		shape: f.Shape, label: f.Label,
	}
	st, known := r.Structure()
	if known && f.Node >= 0 {
		d.field = sosmeta.Field(handle.Structure(st).Field(f.Node))
	}
	if f.Kind == walk.Rule {
		d.condition = &conditional{v.snapshot, &d.set.Rules[f.Rule]}
		d.rule = d.condition.literal()
		return Issue{Rule: Rule(d.rule.ID), Severity: d.condition.severity(), Source: d.condition.id(), detail: d}
	}
	d.rule = ruleOf(f)
	if f.Kind == walk.Limit {
		d.limit = v.limits.of(f.Detail)
	}
	switch d.rule {
	case &rule.ValueDate:
		d.kase = dateCases[f.Detail]
	case &rule.ValueIdentityNumber:
		d.kase = identityCases[f.Detail]
	case &rule.ValueText:
		d.kase = textCases[f.Detail]
	}
	source := d.rule.Source()
	if strings.HasPrefix(d.rule.ID, "structure.") && !d.field.IsZero() {
		source = st.OID()
	}
	return Issue{Rule: Rule(d.rule.ID), Severity: Severity(d.rule.Case(d.kase).Severity), Source: source, detail: d}
}
