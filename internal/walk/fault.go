package walk

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Reason is why a text is not JSON: a case of [rule.JSONSyntax].
type Reason = string

// The reasons.
const (
	ByteOrderMark    Reason = "bom"
	UnexpectedEnd    Reason = "end"
	NoValue          Reason = "value"
	BadLiteral       Reason = "literal"
	BadNumber        Reason = "number"
	BadEscape        Reason = "escape"
	ControlCharacter Reason = "control"
	NoKey            Reason = "name"
	NoColon          Reason = "colon"
	NoCommaOrBrace   Reason = "comma-brace"
	NoCommaOrBracket Reason = "comma-bracket"
	TrailingData     Reason = "trailing"

	// What is in the place of something else, see closer.
	Word         Reason = "word"
	LeadingZero  Reason = "zero"
	Comment      Reason = "comment"
	NoDoubleMark Reason = "quote"
	Empty        Reason = "empty"
)

// Latin1 is the case of [rule.JSONUTF8] of a whole document.
const Latin1 = "latin1"

// Documents is the case of [rule.StructureType] of an array of documents, Wrapped that
// of [rule.StructureUnknownDocument] of a document inside another object.
const (
	Documents = "documents"
	Wrapped   = "wrapped"
)

// A LimitName names a limit: a case of [rule.JSONLimit].
type LimitName = string

// The limits.
const (
	ByteLimit   LimitName = "bytes"
	DepthLimit  LimitName = "depth"
	MemberLimit LimitName = "members"
	ItemLimit   LimitName = "items"
	NumberLimit LimitName = "number"
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
	Rule        *rule.Rule
	Case        string        // of the rule, "" for none
	Conditional int           // of a conditional rule: index in table.Set.Rules
	Found       Type          // of a wrong type: the one that was found
	Whole       bool          // the fault is in the whole array, not in one item
	Empty       bool          // the value is null or "", which in a draft is one that is still missing
	Severity    rule.Severity // see Walker.Weigh; zero if the finding is suppressed
	Offset      int           // in bytes
	Node        int           // the place in the structure, from its root in document order; -1 if it is not in one
	Shape       int           // index of the expected shape; -1 without one
	Pointer     string
	Name        string        // the member name that is wrong, "*" if it must not be shown
	Similar     string        // the member name that may have been intended
	Nearest     Nearest       // of a code that its list does not have: the ones that are most like it
	Row         *classify.Row // of a code and its display: the row that they are compared with
}
