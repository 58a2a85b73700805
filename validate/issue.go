package validate

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Issue is one fault of a document. It holds no value of the document: what
// it says comes from the definitions, and from the names of members that look
// like names.
type Issue struct {
	Rule     Rule
	Severity Severity
	Pointer  string // JSON Pointer (RFC 6901); for a missing member, its parent's and its name
	Line     int    // from 1; for a missing member, the line on which its parent begins
	Column   int    // from 1, in characters
	Offset   int    // from 0, in bytes
	Source   string // what the rule rests on, may be empty

	detail detail
	reason string
	value  string
	part   Place // of the part of a message that the issue is about
}

// issueOf returns an issue of a rule at the start of a text.
func issueOf(r *rule.Rule, kase string, args ...any) Issue {
	return Issue{
		Rule: Rule(r.ID), Severity: Severity(r.Case(kase).Severity), Source: r.Source(), Line: 1, Column: 1,
		detail: detail{rule: r, kase: kase, args: args},
	}
}

// Part returns the place in the XML of a message of the part that the issue is
// about, the view or the JSON; false if the issue is not about a part. Line,
// Column and Offset of the issue are those inside the decoded part.
func (i Issue) Part() (Place, bool) { return i.part, i.part != Place{} }

// Reason returns why an option gave the issue its severity or suppressed it;
// empty if none did.
func (i Issue) Reason() string { return i.reason }

// Field returns the place in the structure that the issue is about; false if it
// is about none.
func (i Issue) Field() (sosmeta.Field, bool) { return i.detail.field, !i.detail.field.IsZero() }

// Sources resolves the source: documents, and a place in each.
func (i Issue) Sources() []classify.Source { return sourcesOf(i.detail.condition, i.Source) }

// Name returns the name of the member that the issue is about, if it is about a
// name; "*" is for one that does not look like a member name and may be a value.
func (i Issue) Name() string { return i.detail.name }

// Suggestion returns a member name that may have been meant, or "".
func (i Issue) Suggestion() string { return i.detail.similar }

// Allowed iterates over the codes that the place may hold, if the issue is about
// a code.
func (i Issue) Allowed() iter.Seq[sosmeta.Code] { return i.detail.allowed() }

// Notes iterates over the implementation notes that a conditional rule was read
// from; an issue of another rule has no notes.
func (i Issue) Notes() iter.Seq[Citation] { return i.detail.condition.notes }

// Message returns the text of the issue: what is wrong, in which field by its
// name, and what to do. There are texts in Finnish, Swedish and English; the
// closest to the tag is taken, and Finnish if none is close. Field names are in
// that language if the definitions have them, else in Finnish.
func (i Issue) Message(tag language.Tag) string { return i.detail.message(tag) }

// Value returns the string, number or literal that the issue is about, as it is
// written in the JSON; at most 200 bytes are kept. It is empty without
// [ShowValues], and if the issue is about an object, an array, or something that
// is missing.
func (i Issue) Value() string { return i.value }

// String returns the place, the rule and the English text.
func (i Issue) String() string {
	return fmt.Sprintf("%d:%d %s %s %s: %s", i.Line, i.Column, i.Severity, i.Rule, i.Pointer, i.Message(language.English))
}

// JSON returns the issue as a value to be written as JSON, with its text in a
// language.
func (i Issue) JSON(tag language.Tag) IssueJSON {
	return IssueJSON{i.Rule, i.Severity, i.Pointer, i.Line, i.Column, i.Source, i.Message(tag), i.part, i.value, i.detail.phrase()}
}

// MarshalJSON writes the issue with its English text.
func (i Issue) MarshalJSON() ([]byte, error) { return json.Marshal(i.JSON(language.English)) }

// An IssueJSON is an issue in the form that it has in JSON.
type IssueJSON struct {
	Rule     Rule     `json:"rule"`
	Severity Severity `json:"severity"`
	Pointer  string   `json:"pointer"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Source   string   `json:"source"`
	Message  string   `json:"message"`
	Part     Place    `json:"part,omitzero"`   // of the view and the JSON of a message
	Value    string   `json:"value,omitempty"` // see [ShowValues]
	Phrase   Digest   `json:"phrase,omitzero"` // of the fixed text that a field must hold
}

// A Digest identifies a text that is not shown.
type Digest struct {
	SHA256 string `json:"sha256"` // of the UTF-8 text, in hexadecimal
	Bytes  int    `json:"bytes"`  // length of the UTF-8 text
}

// phrase returns the digest of the fixed text that the issue is about.
func (d *detail) phrase() Digest {
	p, ok := d.field.Phrase()
	if !ok || d.rule != &rule.StructurePhrase && d.rule != &rule.ValuePhraseLanguage {
		return Digest{}
	}
	return Digest{hex.EncodeToString(p.SHA256[:]), p.Bytes}
}
