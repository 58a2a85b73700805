package validate

import (
	"encoding/json"
	"fmt"
	"iter"

	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Issue is one fault of a document. It holds no value of the document: what
// it tells comes from the definitions, and from the names of members that look
// like names.
type Issue struct {
	Rule     Rule
	Severity Severity
	Pointer  string // JSON Pointer (RFC 6901); a missing member's is its parent's and its name
	Line     int    // from 1; of a missing member, where its parent begins
	Column   int    // from 1, in characters
	Offset   int    // from 0, in bytes
	Source   string // what the rule rests on, may be empty

	field  sosmeta.Field
	detail detail
}

// A Severity says how much an issue weighs.
type Severity uint8

// The severities. Only an error makes a document invalid.
const (
	Error Severity = iota
	Warning
	Information
)

var severities = [...]string{"error", "warning", "information"}

// String returns error, warning or information.
func (s Severity) String() string {
	if int(s) < len(severities) {
		return severities[s]
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// MarshalText writes the severity as String does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Field returns the place in the structure that the issue is about; false
// where it is about none.
func (i Issue) Field() (sosmeta.Field, bool) { return i.field, !i.field.IsZero() }

// Name returns the name of the member that the issue is about, where it is
// about a name; "*" stands for one that does not look like a member name and
// may be a value.
func (i Issue) Name() string { return i.detail.name }

// Suggestion returns a member name that may have been meant, or "".
func (i Issue) Suggestion() string { return i.detail.similar }

// Allowed iterates over the codes that the place may hold, where the issue is
// about a code.
func (i Issue) Allowed() iter.Seq[sosmeta.Code] {
	if i.Rule != StructureCode {
		return func(func(sosmeta.Code) bool) {}
	}
	return i.field.Codes()
}

// String returns the rule, the place and the English text.
func (i Issue) String() string {
	return fmt.Sprintf("%d:%d %s %s %s: %s", i.Line, i.Column, i.Severity, i.Rule, i.Pointer, i.Message(english))
}

// MarshalJSON writes the issue with its English text.
func (i Issue) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Rule     Rule     `json:"rule"`
		Severity Severity `json:"severity"`
		Pointer  string   `json:"pointer"`
		Line     int      `json:"line"`
		Column   int      `json:"column"`
		Source   string   `json:"source"`
		Message  string   `json:"message"`
	}{i.Rule, i.Severity, i.Pointer, i.Line, i.Column, i.Source, i.Message(english)})
}

// A detail is what the text of an issue needs beyond its place.
type detail struct {
	what        uint8 // see walk.Finding.Detail
	whole       bool  // the issue is about an array, not about one item
	noStructure bool  // the OID that was given names no structure
	name        string
	similar     string
	set         *table.Set
	shape       int // in set, -1 for none
	limits      Limits
	current     sosmeta.Structure
}
