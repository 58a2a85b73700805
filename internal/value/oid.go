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
	if len(b) > longestOID {
		return false
	}
	first, rest, more := bytes.Cut(b, []byte("."))
	if !more || len(first) != 1 || first[0] < '0' || first[0] > '2' {
		return false
	}
	for second := true; more; second = false {
		var arc []byte
		arc, rest, more = bytes.Cut(rest, []byte("."))
		if !digits(arc) || len(arc) > 1 && arc[0] == '0' {
			return false
		}
		if second && first[0] != '2' && (len(arc) > 2 || number(arc) > 39) {
			return false
		}
	}
	return true
}

// TemporaryIDRoot reports whether the system of a temporary identifier has its
// form, 1.2.246.10.<y-number>.22.<year>: the organisation's node and the year.
func TemporaryIDRoot(b []byte) bool {
	rest, ok := bytes.CutPrefix(bytes.TrimPrefix(b, []byte(URN)), []byte("1.2.246.10."))
	organisation, year, node := bytes.Cut(rest, []byte(".22."))
	return ok && node && OID(b) && digits(organisation) && len(year) == 4 && digits(year)
}

func oid(part []byte) (kase string, ok bool) { return "", OID(part) }

// urnIsOID checks a system that may be any text: if it claims to be an OID, it
// must be one.
func urnIsOID(part []byte) (kase string, ok bool) {
	return "", !bytes.HasPrefix(part, []byte(URN)) || OID(part)
}

func temporaryIDRoot(part []byte) (kase string, ok bool) { return "", TemporaryIDRoot(part) }
