package message

import "github.com/sosmeta/sosmeta-go/internal/kind"

// A Kind is what is wrong with a text as XML, or with a part as Base64.
type Kind uint8

// The kinds. Those up to Limit end the reading.
const (
	Encoding              Kind = iota + 1 // declared or real encoding is not UTF-8
	Syntax                                // not well-formed, see Reason
	Declaration                           // the XML declaration is not at the start, or wrong
	DocumentType                          // a DTD
	Entity                                // a reference to an entity that XML itself does not define
	ProcessingInstruction                 // other than the declaration
	Namespace                             // a prefix that is bound to no namespace
	Limit                                 // see Reason
	NoDeclaration                         // no XML declaration
	ByteOrderMark                         // the text starts with one
	LineEnds                              // CR or CRLF instead of LF

	Base64Character // a character that is not Base64
	Base64Padding   // padding is missing or wrong, or the last bits are not zero
	Base64Alphabet  // the URL-safe alphabet
	Base64Wrapped   // white space or a comment inside
)

// A Reason is a closer description of a fault.
type Reason uint8

// The reasons of Encoding, Syntax and Limit.
const (
	NoReason          Reason = iota
	DeclaredAs               // Encoding: the declaration names another one
	RealBytes                // Encoding: bytes that are not UTF-8
	Latin1Bytes              // Encoding: a text in ISO-8859-1 or Windows-1252
	OtherKind                // Encoding or Syntax: a text of another kind, see Found
	NothingThere             // Syntax: there is no text
	UnexpectedEnd            // Syntax: the text ends too early
	BadMarkup                // Syntax: a < that begins no markup
	BadName                  // Syntax: a name is missing or wrong
	BadAttribute             // Syntax: an attribute is not name="value"
	TwiceAttribute           // Syntax: an attribute is repeated in a tag
	WrongEnd                 // Syntax: an end tag of another element
	BadCharacter             // Syntax: a character that XML does not allow there
	OutsideRoot              // Syntax: text or a second element beside the root
	BadComment               // Syntax: -- inside a comment
	TooManyBytes             // Limit
	TooDeep                  // Limit
	TooManyNodes             // Limit: elements, attributes, comments and CDATA sections
	TooManyAttributes        // Limit: of one element
	TooManyNamespaces        // Limit: bound at a time
	HeaderTooLarge           // Limit: bytes outside the Base64 parts
)

// A Problem is a fault of a text and its place. It holds nothing of the text.
type Problem struct {
	Kind   Kind
	Reason Reason
	Offset int       // from 0, in bytes
	Found  kind.Kind // of OtherKind
}

// Limits bound what reading a text may cost.
type Limits struct {
	Bytes      int // of the text
	Depth      int // elements inside each other
	Nodes      int // elements, attributes, comments and CDATA sections
	Attributes int // of one element
	Namespaces int // bound at a time
	Header     int // bytes outside the Base64 parts
}
