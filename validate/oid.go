package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// An OID identifies a document, an organisation, a matter or a structure, as
// arcs of digits separated by full stops: 1.2.246.537.6.1506.15007.2024.11.28.
// Any text is kept unchanged; Valid reports whether it is an OID.
type OID string

// Valid reports whether the text is an OID: arcs of digits without leading zeros,
// of at most 128 characters.
func (o OID) Valid() bool {
	return !strings.HasPrefix(string(o), value.URN) && value.OID([]byte(o))
}

// String returns the text.
func (o OID) String() string { return string(o) }
