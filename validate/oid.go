package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// An OID identifies a document, an organisation, a matter or a structure, as
// arcs of digits with points between them: 1.2.246.537.6.1506.15007.2024.11.28.
// Its text is kept as it is; Valid tells whether it is an OID.
type OID string

// longestOID is the length of the longest OID that is one: HL7 allows no more
// (data types, UID).
const longestOID = 128

// Valid says whether the text is an OID: arcs of digits, of which none starts
// with a zero that is not the whole arc.
func (o OID) Valid() bool {
	return len(o) <= longestOID && !strings.HasPrefix(string(o), value.URN) && value.OID([]byte(o))
}

// String returns the text.
func (o OID) String() string { return string(o) }
