package value

import "bytes"

// URN is the prefix of an OID in the system of a document's value.
const URN = "urn:oid:"

// OID reports whether a text is an OID, with or without urn:oid: before it: arcs
// of digits without leading zeros, the first 0, 1 or 2.
func OID(b []byte) bool {
	b = bytes.TrimPrefix(b, []byte(URN))
	arcs := 0
	for {
		end := bytes.IndexByte(b, '.')
		arc := b
		if end >= 0 {
			arc = b[:end]
		}
		if !digits(arc) || len(arc) > 1 && arc[0] == '0' || arcs == 0 && (len(arc) != 1 || arc[0] > '2') {
			return false
		}
		if arcs++; end < 0 {
			return arcs > 1
		}
		b = b[end+1:]
	}
}

// TemporaryIDRoot reports whether the system of a temporary identifier has its
// form, 1.2.246.10.<y-number>.22.<year>: the organisation's node and the year.
func TemporaryIDRoot(b []byte) bool {
	b = bytes.TrimPrefix(b, []byte(URN))
	rest, ok := bytes.CutPrefix(b, []byte("1.2.246.10."))
	if !ok {
		return false
	}
	organisation, year, ok := bytes.Cut(rest, []byte(".22."))
	return ok && digits(organisation) && len(year) == 4 && digits(year)
}

func oid(part []byte) (kase string, ok bool) { return "", OID(part) }

// urnIsOID checks a system that may be any text: if it claims to be an OID, it
// must be one.
func urnIsOID(part []byte) (kase string, ok bool) {
	return "", !bytes.HasPrefix(part, []byte(URN)) || OID(part)
}

func temporaryIDRoot(part []byte) (kase string, ok bool) { return "", TemporaryIDRoot(part) }
