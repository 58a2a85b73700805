package validate

import (
	"fmt"
	"io"
)

// hidden writes only the name of a type that holds values of a document or of
// the caller, so that a log or a failed test that prints it reveals no more about
// a person than an issue does. Callers that want the values read the fields, or
// the JSON of metadata.
func hidden(w io.Writer, name string) { fmt.Fprintf(w, "validate.%s{…}", name) }
