package validate

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Rule is the stable id of what an issue is an offence against.
type Rule string

// The rules of the text and of the structure.
const (
	JSONSyntax       Rule = "json.syntax"        // the text is not JSON (RFC 8259), or starts with a byte order mark
	JSONUTF8         Rule = "json.utf8"          // a string is not Unicode text: bad UTF-8, or half of a surrogate pair
	JSONDuplicateKey Rule = "json.duplicate-key" // a member name stands twice in one object
	JSONLimit        Rule = "json.limit"         // a limit of the validator was crossed

	StructureUnknownDocument Rule = "structure.unknown-document" // no structure has the root key or the OID
	StructureRequired        Rule = "structure.required"         // a required member is missing
	StructureUnknownField    Rule = "structure.unknown-field"    // a member that the structure does not have
	StructureType            Rule = "structure.type"             // a value of another JSON type
	StructureEmpty           Rule = "structure.empty"            // an empty string or array where something must be
	StructureFormat          Rule = "structure.format"           // not a date or an instant
	StructureCode            Rule = "structure.code"             // a code that the structure does not accept
	StructureSystem          Rule = "structure.system"           // another code system than the structure's
	StructurePhrase          Rule = "structure.phrase"           // not the fixed text
	StructureVersion         Rule = "structure.version"          // an outdated version of the structure
)

var ruleOf = [...]Rule{
	walk.Syntax:          JSONSyntax,
	walk.UTF8:            JSONUTF8,
	walk.DuplicateKey:    JSONDuplicateKey,
	walk.Limit:           JSONLimit,
	walk.UnknownDocument: StructureUnknownDocument,
	walk.Missing:         StructureRequired,
	walk.UnknownField:    StructureUnknownField,
	walk.WrongType:       StructureType,
	walk.Empty:           StructureEmpty,
	walk.BadFormat:       StructureFormat,
	walk.BadCode:         StructureCode,
	walk.BadSystem:       StructureSystem,
	walk.BadPhrase:       StructurePhrase,

	walk.ValueDate:           ValueDate,
	walk.ValueTime:           ValueTime,
	walk.ValueBirthday:       ValueIdentityNumber,
	walk.ValueWhole:          ValueWholeNumber,
	walk.ValueBlank:          ValueBlank,
	walk.ValueDisplay:        ValueDisplay,
	walk.ValueText:           ValueText,
	walk.ValuePhraseLanguage: ValuePhraseLanguage,
	walk.ValuePeriod:         ValuePeriod,
}

// A Certainty says how surely a rule was read out of its source.
type Certainty uint8

// The certainties. An ambiguous rule is off unless asked for.
const (
	Certain Certainty = iota
	Likely
	Ambiguous
)

// String returns certain, likely or ambiguous.
func (c Certainty) String() string { return [...]string{"certain", "likely", "ambiguous"}[c] }

// A RuleInfo describes a rule.
type RuleInfo struct {
	ID        Rule
	Severity  Severity // of its issues, where no option changes it; of several, the gravest
	Certainty Certainty
	Source    string // what the rule rests on; of a conditional rule, its id in rules.json

	// Of a conditional rule:
	Structure sosmeta.Structure // that it belongs to
	NotRun    NotRun            // why it is not run; Run where it is

	about     string       // id of its description in the catalogue
	condition *conditional // of a conditional rule
}

// Text says in a language what the rule asks for.
func (r RuleInfo) Text(tag language.Tag) string {
	if r.condition != nil {
		return r.condition.sentence(tag)
	}
	return printer(tag).Sprintf(r.about)
}

const (
	rfc8259   = "RFC 8259"
	published = "the published structure"
)

// documentRules are the rules that hold for every document.
var documentRules = [...]RuleInfo{
	{ID: JSONSyntax, Source: rfc8259, about: "about.json.syntax"},
	{ID: JSONUTF8, Source: rfc8259, about: "about.json.utf8"},
	{ID: JSONDuplicateKey, Source: rfc8259, about: "about.json.duplicate-key"},
	{ID: JSONLimit, Source: "the validator's limits", about: "about.json.limit"},
	{ID: StructureUnknownDocument, Source: published, about: "about.structure.unknown-document"},
	{ID: StructureRequired, Source: published, about: "about.structure.required"},
	{ID: StructureUnknownField, Source: published, about: "about.structure.unknown-field"},
	{ID: StructureType, Source: published, about: "about.structure.type"},
	{ID: StructureEmpty, Source: published, about: "about.structure.empty"},
	{ID: StructureFormat, Source: published, about: "about.structure.format"},
	{ID: StructureCode, Source: published, about: "about.structure.code"},
	{ID: StructureSystem, Source: published, about: "about.structure.system"},
	{ID: StructurePhrase, Source: published, about: "about.structure.phrase"},
	{ID: StructureVersion, Severity: Warning, Source: published, about: "about.structure.version"},
}

// Rules iterates over every rule: those that hold for every document, and then
// the conditional rules of the embedded snapshot, structure by structure.
func Rules() iter.Seq[RuleInfo] { return RulesOf(sosmeta.Embedded()) }

// RulesOf is Rules with the conditional rules of another snapshot.
func RulesOf(s *sosmeta.Snapshot) iter.Seq[RuleInfo] {
	return func(yield func(RuleInfo) bool) {
		for _, part := range [][]RuleInfo{documentRules[:], valueRules[:], contextRules[:], archiveRules[:]} {
			for _, r := range part {
				if r.about == "" {
					r.about = string(r.ID) // the text of an issue says what the rule asks for
				}
				if !yield(r) {
					return
				}
			}
		}
		conditionalRules(s, yield)
	}
}
