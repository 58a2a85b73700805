package message_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// TestDeclarationsThatXMLAllowsAreRead compares the XML declaration with XML
// 1.0, 2.8: three attributes in their order, of which the first must be there.
func TestDeclarationsThatXMLAllowsAreRead(t *testing.T) {
	for _, declaration := range []string{
		`<?xml version="1.0"?>`,
		`<?xml version='1.0' ?>`,
		"<?xml\n\tversion = \"1.0\"\n?>",
		`<?xml version="1.0" encoding="UTF-8"?>`,
		`<?xml version="1.0" encoding='utf-8'?>`,
		`<?xml version="1.0" standalone="yes"?>`,
		`<?xml version="1.0" encoding="UTF-8" standalone="no"?>`,
	} {
		doc, problems := message.Read([]byte(declaration+"<a/>"), limits)
		require.Empty(t, problems, declaration)
		require.NotNil(t, doc, declaration)
	}
	fault := func(kind message.Kind, reason message.Reason, offset int) message.Problem {
		return message.Problem{Kind: kind, Reason: reason, Offset: offset}
	}
	wrong := fault(message.Declaration, message.NoReason, 0)
	for declaration, want := range map[string]message.Problem{
		`<?xml?>`:                                                        wrong,
		`<?xml version="1.00"?>`:                                         wrong,
		`<?xml xml:version="1.0"?>`:                                      wrong,
		`<?xml version=""?>`:                                             wrong,
		`<?xml standalone="yes"?>`:                                       wrong,
		`<?xml version="1.0" more=""?>`:                                  wrong,
		`<?xml version="1.0" standalone="YES"?>`:                         wrong,
		`<?xml version="1.0" standalone="yes" encoding="UTF-8"?>`:        wrong,
		`<?xml encoding="UTF-8" version="1.0"?>`:                         wrong,
		`<?xml version="1.0" encoding="UTF-8" version="1.0"?>`:           fault(message.Syntax, message.TwiceAttribute, 37),
		`<?xml version="1.0"encoding="UTF-8"?>`:                          fault(message.Syntax, message.BadAttribute, 19),
		`<?xml version="1.0" encoding="UTF-8"standalone="yes"?>`:         fault(message.Syntax, message.BadAttribute, 36),
		`<?xml version="1.0" encoding=UTF-8?>`:                           fault(message.Syntax, message.BadAttribute, 20),
		`<?xml version="1.0" encoding="UTF-8"`:                           fault(message.Syntax, message.UnexpectedEnd, 40),
		`<?xml version="1.0" standalone="yes" encoding="ISO-8859-1"?>`:   wrong,
		`<?xml version="1.0" encoding="ISO-8859-1" standalone="maybe"?>`: fault(message.Encoding, message.DeclaredAs, 20),
	} {
		doc, problems := message.Read([]byte(declaration+"<a/>"), limits)
		require.Equal(t, []message.Problem{want}, problems, declaration)
		require.Nil(t, doc, declaration)
	}
}

// TestInstructionThatIsNamedLikeADeclarationIsNone gives processing
// instructions whose names start with xml.
func TestInstructionThatIsNamedLikeADeclarationIsNone(t *testing.T) {
	for _, c := range []struct {
		text string
		want []message.Problem
	}{
		{"<?xml-stylesheet href='x'?><a/>", []message.Problem{{Kind: message.NoDeclaration}, {Kind: message.ProcessingInstruction}}},
		{"<?xmlx?><a/>", []message.Problem{{Kind: message.NoDeclaration}, {Kind: message.ProcessingInstruction}}},
		{head + "<?xmlx?><a/>", []message.Problem{{Kind: message.ProcessingInstruction, Offset: len(head)}}},
		{head + "<?XmL?><a/>", []message.Problem{{Kind: message.Declaration, Offset: len(head)}}},
	} {
		_, problems := message.Read([]byte(c.text), limits)
		require.Equal(t, c.want, problems, c.text)
	}
}

func TestEncodingsOtherThanUTF8AreSeenWithoutADeclaration(t *testing.T) {
	for _, c := range []struct {
		what, text string
		reason     message.Reason
		kind       message.Kind
		offset     int
	}{
		{"UTF-16, big end first, with mark", "\xFE\xFF\x00<", message.OtherKind, message.Encoding, 0},
		{"UTF-16, little end first, with mark", "\xFF\xFE<\x00", message.OtherKind, message.Encoding, 0},
		{"a mark of UTF-16 alone", "\xFE\xFF", message.OtherKind, message.Encoding, 0},
		{"UTF-16, big end first", "\x00<\x00a", message.OtherKind, message.Encoding, 0},
		{"UTF-16, little end first", "<\x00a\x00", message.OtherKind, message.Encoding, 0},
		{"UTF-32, little end first", "<\x00\x00\x00", message.OtherKind, message.Encoding, 0},
		{"a zero further on", head + "<a>\x00</a>", message.BadCharacter, message.Syntax, len(head) + 3},
		{"U+FFFE", head + "<a>\uFFFE</a>", message.BadCharacter, message.Syntax, len(head) + 3},
		{"U+FFFF", head + "<a>\uFFFF</a>", message.BadCharacter, message.Syntax, len(head) + 3},
		{"U+001F", head + "<a>\x1f</a>", message.BadCharacter, message.Syntax, len(head) + 3},
		{"half of a surrogate pair", head + "<a>\xed\xa0\x80</a>", message.RealBytes, message.Encoding, len(head) + 3},
	} {
		_, problems := message.Read([]byte(c.text), limits)
		require.Equal(t, []message.Problem{{Kind: c.kind, Reason: c.reason, Offset: c.offset, Found: found(c.reason, c.text)}}, problems, c.what)
	}
	_, problems := message.Read([]byte(head+"<a>\t\n\u007f\ufffd\U0010ffff</a>"), limits)
	require.Empty(t, problems)
}

func TestReferencesAreThoseOfXML(t *testing.T) {
	for raw, want := range map[string]string{
		"&lt;&gt;&amp;&apos;&quot;": `<>&'"`,
		"&#65;&#x41;&#x6a;&#x6A;":   "AAjj",
		"&#x00000041;":              "A",
		"&#x10FFFF;":                "\U0010ffff",
		"a&#10;b":                   "a\nb",
		"without one":               "without one",
	} {
		doc, problems := message.Read([]byte(head+"<a>"+raw+"</a>"), limits)
		require.Empty(t, problems, raw)
		require.Equal(t, want, doc.Root().Text, raw)
		require.Equal(t, want, string(message.Unescape([]byte(raw))), raw)
	}
	for _, raw := range []string{
		"&#X41;", "&#xD800;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#8;", "&#;", "&#x;", "&#-1;", "&#1_0;", "&;", "&", "& ;", "&#65",
		"&#x0000000000000000000000000000000041;",
	} {
		doc, problems := message.Read([]byte(head+"<a>"+raw+"</a>"), limits)
		require.Nil(t, doc, raw)
		require.Len(t, problems, 1, raw)
		require.Equal(t, raw, string(message.Unescape([]byte(raw))), "what is no reference stays: %s", raw)
	}
	require.Equal(t, "&nbsp;<&x;", string(message.Unescape([]byte("&nbsp;&lt;&x;"))))
}
