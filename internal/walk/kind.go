package walk

import "github.com/sosmeta/sosmeta-go/internal/table"

// A Kind is what is wrong.
type Kind uint8

// The kinds of findings.
const (
	Syntax          Kind = iota // not JSON; Detail is a Reason
	UTF8                        // not Unicode text
	DuplicateKey                // a repeated member name
	Limit                       // a limit was crossed; Detail is a LimitName
	UnknownDocument             // no root key of a structure
	Missing                     // a required member is not there
	UnknownField                // a member that the structure does not have
	WrongType                   // Detail is the Type found
	Empty                       // an empty string or array that must not be empty
	BadFormat                   // a date or an instant that is not one
	BadCode                     // a code that the list does not hold
	BadSystem                   // another code system
	BadPhrase                   // not the fixed text

	ValueDate           // not in the calendar, or of reduced precision: see Detail
	ValueTime           // an offset that Europe/Helsinki does not have then
	ValueIdentifier     // see Finding.Identifier; Detail is the variant of its rule
	ValueBirthday       // another date of birth than the identity number beside it has
	ValueWhole          // a count that is not a whole number
	ValueBlank          // empty or white space only
	ValueDisplay        // not the label of the code
	ValueText           // control characters, or not in normal form: see Detail
	ValuePhraseLanguage // the Swedish form of a fixed text
	ValuePeriod         // the start after the end

	Rule // a conditional rule: see Finding.Rule
)

// IsSyntax reports whether the fault is one of the JSON text, whatever its
// structure.
func (k Kind) IsSyntax() bool {
	switch k {
	case Syntax, UTF8, DuplicateKey:
		return true
	}
	return false
}

// IsValue reports whether the fault is in what a value means, not in its form.
func (k Kind) IsValue() bool {
	switch k {
	case ValueDate, ValueTime, ValueIdentifier, ValueBirthday, ValueWhole, ValueBlank,
		ValueDisplay, ValueText, ValuePhraseLanguage, ValuePeriod:
		return true
	}
	return false
}

// A Reason is why a text is not JSON.
type Reason = uint8

// The reasons.
const (
	ByteOrderMark Reason = iota
	UnexpectedEnd
	NoValue
	BadLiteral
	BadNumber
	BadEscape
	ControlCharacter
	NoKey
	NoColon
	NoCommaOrBrace
	NoCommaOrBracket
	TrailingData
)

// A LimitName names a limit.
type LimitName = uint8

// The limits.
const (
	ByteLimit LimitName = iota
	DepthLimit
	MemberLimit
	ItemLimit
	NumberLimit
)

// A Type is a JSON type.
type Type = uint8

// The types. AnObject and so on are what a shape may ask for, too.
const (
	AnObject Type = iota
	AnArray
	AString
	ANumber
	ABoolean
	ANull
)

// A Finding is one fault of a document.
type Finding struct {
	Kind       Kind
	Detail     uint8 // see Kind
	Identifier uint8 // of ValueIdentifier: index in value.Identifiers
	Whole      bool  // the fault is in the whole array, not in one item
	Offset     int   // in bytes
	Node       int   // the place in the structure, from its root in document order; -1 if it is not in one
	Shape      int   // index of the expected shape; -1 if there is none
	Pointer    string
	Name       string      // the member name that is wrong, "*" if it must not be shown
	Similar    string      // the member name that may have been intended
	Label      *table.Code // the code whose label a display is not
	Rule       int         // index of the rule in table.Set.Rules
}
