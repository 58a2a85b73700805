package validate

import (
	"fmt"
	"io"
)

// hidden writes only the name of a type that holds values of a document, or what
// the caller says of one, so that a log or a failed test that shows it tells no
// more of a person than an issue does. The fields are there for who wants the
// values, and so is the JSON of metadata.
func hidden(w io.Writer, name string) { fmt.Fprintf(w, "validate.%s{…}", name) }

// Format writes the name of the type alone, whatever the verb.
func (Document) Format(f fmt.State, _ rune) { hidden(f, "Document") }

// Format writes the name of the type alone, whatever the verb.
func (CallOption) Format(f fmt.State, _ rune) { hidden(f, "CallOption") }

// Format writes the name of the type alone, whatever the verb.
func (Metadata) Format(f fmt.State, _ rune) { hidden(f, "Metadata") }

// Format writes the name of the type alone, whatever the verb.
func (Client) Format(f fmt.State, _ rune) { hidden(f, "Client") }

// Format writes the name of the type alone, whatever the verb.
func (Identifier) Format(f fmt.State, _ rune) { hidden(f, "Identifier") }

// Format writes the name of the type alone, whatever the verb.
func (Organisation) Format(f fmt.State, _ rune) { hidden(f, "Organisation") }

// Format writes the name of the type alone, whatever the verb.
func (Software) Format(f fmt.State, _ rune) { hidden(f, "Software") }

// Format writes the name of the type alone, whatever the verb.
func (Signature) Format(f fmt.State, _ rune) { hidden(f, "Signature") }

// Format writes the name of the type alone, whatever the verb.
func (Producer) Format(f fmt.State, _ rune) { hidden(f, "Producer") }

// Format writes the name of the type alone, whatever the verb.
func (RegisterUseRight) Format(f fmt.State, _ rune) { hidden(f, "RegisterUseRight") }
