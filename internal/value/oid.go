package value

import "bytes"

// URN is the prefix of an OID in the system of a document's value.
const URN = "urn:oid:"

// OrganisationRegister is the code system of organisations and their units: its
// codes are OIDs.
const OrganisationRegister = "1.2.246.537.6.202"

// longestOID is the length of the longest text that is an OID: HL7 allows no
// longer one (data types, UID).
const longestOID = 128

// OID reports whether a text is an OID, with or without urn:oid: before it: arcs
// of digits without leading zeros, the first 0, 1 or 2, and below 0 and 1 the
// second at most 39.
func OID(b []byte) bool {
	b = bytes.TrimPrefix(b, []byte(URN))
	if len(b) < len("1.2") || len(b) > longestOID || b[0] < '0' || b[0] > '2' || b[1] != '.' {
		return false
	}
	start := 2 // of the arc
	for i := start; ; i++ {
		if i < len(b) && b[i]-'0' <= 9 {
			continue
		}
		if i == start || i > start+1 && b[start] == '0' {
			return false
		}
		if i == len(b) {
			return b[0] == '2' || secondArc(b[2:]) <= 39
		}
		if b[i] != '.' {
			return false
		}
		start = i + 1
	}
}

// secondArc returns the number that the rest of an OID starts with; any number from
// 100 on counts as 100.
func secondArc(b []byte) int {
	n := 0
	for i := 0; i < len(b) && b[i] != '.' && n < 100; i++ {
		n = min(n*10+int(b[i]-'0'), 100)
	}
	return n
}

// TemporaryIDRoot reports whether the system of a temporary identifier has its
// form, 1.2.246.10.<y-number>.22.<year>: the organisation's node and the year.
func TemporaryIDRoot(b []byte) bool {
	rest, ok := bytes.CutPrefix(bytes.TrimPrefix(b, []byte(URN)), []byte("1.2.246.10."))
	organisation := len(rest) - len(".22.yyyy")
	return ok && organisation > 0 && digits(rest[:organisation]) && bytes.HasPrefix(rest[organisation:], []byte(".22.")) && OID(b)
}

func oid(part []byte) (kase string, ok bool) { return "", OID(part) }

// urnIsOID checks a system that may be any text: if it claims to be an OID, it
// must be one.
func urnIsOID(part []byte) (kase string, ok bool) {
	return "", !bytes.HasPrefix(part, []byte(URN)) || OID(part)
}

func temporaryIDRoot(part []byte) (kase string, ok bool) { return "", TemporaryIDRoot(part) }
