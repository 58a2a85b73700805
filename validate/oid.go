package validate

// An OID identifies a document, an organisation, a matter or a structure, as
// arcs of digits with points between them: 1.2.246.537.6.1506.15007.2024.11.28.
// Its text is kept as it is; Valid tells whether it is an OID.
type OID string

// longestOID is the length of the longest OID that is one: HL7 allows no more
// (data types, UID).
const longestOID = 128

// Valid says whether the text is an OID: at least two arcs, of which the first
// is 0, 1 or 2 and none starts with a zero that is not the whole arc.
func (o OID) Valid() bool {
	if o == "" || len(o) > longestOID || o[0] > '2' {
		return false
	}
	arcs, start := 0, 0
	for i := 0; i <= len(o); i++ {
		if i < len(o) && o[i] != '.' {
			if o[i] < '0' || o[i] > '9' {
				return false
			}
			continue
		}
		if i == start || i > start+1 && (o[start] == '0' || arcs == 0) {
			return false
		}
		arcs++
		start = i + 1
	}
	return arcs > 1
}

// String returns the text.
func (o OID) String() string { return string(o) }
