package validate

import (
	"strconv"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// xmlIssue returns the rule of a problem of a text, and the text that tells it.
func xmlIssue(p message.Problem, limits message.Limits) (rule Rule, text string, args []any) {
	rule = xmlRules[p.Kind]
	text = string(rule)
	switch p.Reason {
	case message.DeclaredAs:
		text += ".declared"
	case message.RealBytes:
		text += ".bytes"
	case message.WideText:
		text += ".wide"
	case message.UnexpectedEnd, message.BadMarkup, message.BadName, message.BadAttribute, message.TwiceAttribute,
		message.WrongEnd, message.BadCharacter, message.OutsideRoot, message.BadComment:
		text += syntaxReasons[p.Reason]
	case message.TooManyBytes:
		return rule, text + ".bytes", []any{strconv.Itoa(limits.Bytes)}
	case message.TooDeep:
		return rule, text + ".depth", []any{strconv.Itoa(limits.Depth)}
	case message.TooManyNodes:
		return rule, text + ".nodes", []any{strconv.Itoa(limits.Nodes)}
	case message.TooManyAttributes:
		return rule, text + ".attributes", []any{strconv.Itoa(limits.Attributes)}
	case message.TooManyNamespaces:
		return rule, text + ".namespaces", []any{strconv.Itoa(limits.Namespaces)}
	case message.HeaderTooLarge:
		return rule, text + ".header", []any{strconv.Itoa(limits.Header)}
	}
	return rule, text, nil
}

var xmlRules = [...]Rule{
	message.Encoding:              ArchiveXMLEncoding,
	message.Syntax:                ArchiveXMLSyntax,
	message.Declaration:           ArchiveXMLDeclaration,
	message.DocumentType:          ArchiveXMLDocumentType,
	message.Entity:                ArchiveXMLEntity,
	message.ProcessingInstruction: ArchiveXMLInstruction,
	message.Namespace:             ArchiveXMLNamespace,
	message.Limit:                 ArchiveXMLLimit,
	message.NoDeclaration:         ArchiveXMLUndeclared,
	message.ByteOrderMark:         ArchiveXMLByteOrderMark,
	message.LineEnds:              ArchiveXMLLineEnds,
	message.Base64Character:       ArchiveBase64Character,
	message.Base64Padding:         ArchiveBase64Padding,
	message.Base64Alphabet:        ArchiveBase64Alphabet,
	message.Base64Wrapped:         ArchiveBase64Wrapped,
}

var syntaxReasons = [...]string{
	message.UnexpectedEnd:  ".end",
	message.BadMarkup:      ".markup",
	message.BadName:        ".name",
	message.BadAttribute:   ".attribute",
	message.TwiceAttribute: ".twice",
	message.WrongEnd:       ".wrong-end",
	message.BadCharacter:   ".character",
	message.OutsideRoot:    ".outside",
	message.BadComment:     ".comment",
}
