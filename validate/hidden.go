package validate

import (
	"fmt"
	"io"
)

// hidden writes only the name of a type that holds values of a document, or what
// the caller says of one, so that a log or a failed test that shows it says no
// more of a person than an issue does. The fields are there for whoever wants
// the values, and so is the JSON of metadata.
func hidden(w io.Writer, name string) { fmt.Fprintf(w, "validate.%s{…}", name) }
