package validate

import "github.com/sosmeta/sosmeta-go/internal/walk"

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
}

// citation names what an issue of the text or the structure rests on: the
// standard, or the place in the published schema's structure.
func (i *Issue) citation() string {
	switch i.Rule {
	case JSONSyntax, JSONUTF8, JSONDuplicateKey:
		return "RFC 8259"
	case JSONLimit, StructureUnknownDocument:
		return ""
	}
	if i.field.IsZero() {
		return ""
	}
	return i.field.Structure().OID()
}
