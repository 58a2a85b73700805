package classify

import "strings"

// sentinel errors are constants, so that nothing is made at program start.
type sentinel string

func (e sentinel) Error() string { return string(e) }

// What can be wrong with a text, for errors.Is.
const (
	// ErrMalformed is a text that can be neither a code nor a name.
	ErrMalformed sentinel = "classify: malformed"
	// ErrUnknown is a code or a name that the classification does not have.
	ErrUnknown sentinel = "classify: unknown"
	// ErrAmbiguous is a name of several codes.
	ErrAmbiguous sentinel = "classify: ambiguous"
)

// ErrNoCode is what writing a value fails with of which only the name is known,
// for errors.Is. [Load] an export that has the code, and write what [Coded] returns.
const ErrNoCode sentinel = "classify: no code is known"

// A ParseError is the reason why a text is not a value of a classification. It never
// holds the text itself, which may come from a client document.
type ParseError struct {
	Kind        error  // ErrMalformed, ErrUnknown or ErrAmbiguous
	System      System // the classification; empty for an internal list
	Detail      string // what is malformed, or empty
	Suggestions []Suggestion
}

// A Suggestion is a value of the classification with a name like the one
// asked for.
type Suggestion struct {
	Code string // empty when only the name is known
	Name string
}

// Unwrap is the kind.
func (e *ParseError) Unwrap() error { return e.Kind }

// Error returns the kind, the classification and the suggestions.
func (e *ParseError) Error() string {
	var b strings.Builder
	b.WriteString(e.Kind.Error())
	if e.System != "" {
		b.WriteString(" in " + string(e.System))
	}
	if e.Detail != "" {
		b.WriteString(": " + e.Detail)
	}
	for i, s := range e.Suggestions {
		switch {
		case i > 0:
			b.WriteString(", ")
		case e.Kind == ErrAmbiguous:
			b.WriteString("; one of ")
		default:
			b.WriteString("; closest: ")
		}
		b.WriteString(strings.TrimSpace(s.Code + " " + s.Name))
	}
	return b.String()
}
