// Package rule holds the rules of the library as literals: one for each rule,
// in a file per family. A literal holds all of a rule except the code that
// decides it: its id, its severity, its source, and its texts in Finnish, Swedish
// and English. To find the code, search for the name of the variable.
//
// The page of exported constants, validate/rules.go, and the list of all rules
// are generated from the literals, and so is validate/CHECKS.md, which says what the
// rules of messages rest on.
package rule

import "strings"

//go:generate go run ../cmd/rules
//go:generate go run ../cmd/checks -o ../../validate/CHECKS.md

// A Severity is how much an offence weighs. The zero Severity is invalid, so that
// a literal that forgets it is found and does not become an error.
type Severity uint8

// The severities.
const (
	Error Severity = iota + 1
	Warning
	Information
)

// A Certainty is how certain it is that a rule means what its source says. The
// zero Certainty is invalid.
type Certainty uint8

// The certainties.
const (
	Certain Certainty = iota + 1
	Likely
	Ambiguous
)

// A Source is what a rule rests on: the id of a document and a place in it,
// which is empty if the whole document is meant.
type Source struct {
	ID      string
	Locator string
}

// String returns the id and the locator.
func (s Source) String() string {
	if s.Locator == "" {
		return s.ID
	}
	return s.ID + ", " + s.Locator
}

// A Text is a text in every language. Its placeholders are numbered, so that a
// language may order them as it needs: %[1]s.
type Text struct{ Fi, Sv, En string }

// A Rule is a rule.
type Rule struct {
	ID        string // stable: part of the public API
	Severity  Severity
	Certainty Certainty
	Sources   []Source
	Asks      Text   // what the rule asks for: an obligation
	Sentence  Text   // of a conditional rule: Asks with its fields and its condition
	Text      Text   // of an issue: what is wrong, or what must be, and what to do; zero if each issue is of a case
	Cases     []Case // the issues that need another text or severity
	Missing   bool   // all issues are about what is missing: information in a draft
}

// A Case is a kind of offence against a rule that has a text of its own.
type Case struct {
	Name     string
	Severity Severity // zero for the rule's
	Missing  bool     // as of a rule
	Sentence Text     // likewise
	Text     Text
}

// IsConditional reports whether the rule comes from the notes of structures, and
// so does not apply to every document.
func (r *Rule) IsConditional() bool { return strings.HasPrefix(r.ID, "condition.") }

// Case returns the named case with its severity filled in. For "", and for a name that
// the rule does not have, which a test excludes, it is the rule itself.
func (r *Rule) Case(name string) Case {
	for _, c := range r.Cases {
		if c.Name == name {
			if c.Severity == 0 {
				c.Severity = r.Severity
			}
			c.Missing = c.Missing || r.Missing
			return c
		}
	}
	return Case{Severity: r.Severity, Missing: r.Missing, Sentence: r.Sentence, Text: r.Text}
}

// Gravest returns the gravest severity of the rule and its cases.
func (r *Rule) Gravest() Severity {
	gravest := r.Severity
	for _, c := range r.Cases {
		if c.Severity != 0 {
			gravest = min(gravest, c.Severity)
		}
	}
	return gravest
}

// Source returns what the rule rests on as a text.
func (r *Rule) Source() string {
	text := ""
	for i, s := range r.Sources {
		if i > 0 {
			text += "; "
		}
		text += s.String()
	}
	return text
}
