package message

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

// rules are the rules that the problems of a text offend against.
var rules = [...]*rule.Rule{
	Encoding:              &rule.ArchiveXMLEncoding,
	Syntax:                &rule.ArchiveXMLSyntax,
	Declaration:           &rule.ArchiveXMLDeclaration,
	DocumentType:          &rule.ArchiveXMLDocumentType,
	Entity:                &rule.ArchiveXMLEntity,
	ProcessingInstruction: &rule.ArchiveXMLInstruction,
	Namespace:             &rule.ArchiveXMLNamespace,
	Limit:                 &rule.ArchiveXMLLimit,
	NoDeclaration:         &rule.ArchiveXMLUndeclared,
	ByteOrderMark:         &rule.ArchiveXMLByteOrderMark,
	LineEnds:              &rule.ArchiveXMLLineEnds,
	Base64Character:       &rule.ArchiveBase64Character,
	Base64Padding:         &rule.ArchiveBase64Padding,
	Base64Alphabet:        &rule.ArchiveBase64Alphabet,
	Base64Wrapped:         &rule.ArchiveBase64Wrapped,
}

// cases are the cases of the rules by the reason of a problem.
var cases = [...]string{
	NoReason:          "",
	DeclaredAs:        "declared",
	RealBytes:         "bytes",
	Latin1Bytes:       "latin1",
	NothingThere:      "empty",
	UnexpectedEnd:     "end",
	BadMarkup:         "markup",
	BadName:           "name",
	BadAttribute:      "attribute",
	TwiceAttribute:    "twice",
	WrongEnd:          "wrong-end",
	BadCharacter:      "character",
	OutsideRoot:       "outside",
	BadComment:        "comment",
	TooManyBytes:      "bytes",
	TooDeep:           "depth",
	TooManyNodes:      "nodes",
	TooManyAttributes: "attributes",
	TooManyNamespaces: "namespaces",
	HeaderTooLarge:    "header",
}

// Finding returns the problem as an offence against a rule. The limits are those
// that the text was read with.
func (p Problem) Finding(l Limits) rule.Finding {
	f := rule.Finding{Rule: rules[p.Kind], Case: cases[p.Reason], Offset: p.Offset}
	if p.Reason == OtherKind {
		f.Case = p.Found.Case()
	}
	if p.Kind == Limit {
		f.Args = []any{say.Grouped(l.of(p.Reason))}
	}
	return f
}

// of returns the limit that a reason is about.
func (l Limits) of(r Reason) int {
	switch r {
	case TooDeep:
		return l.Depth
	case TooManyNodes:
		return l.Nodes
	case TooManyAttributes:
		return l.Attributes
	case TooManyNamespaces:
		return l.Namespaces
	case HeaderTooLarge:
		return l.Header
	}
	return l.Bytes
}
