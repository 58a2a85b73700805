package classify

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/export"
)

// A System is the OID of a code system, with or without a version suffix:
// 1.2.246.537.6.1221 and 1.2.246.537.6.1221.201601 are the same system. The
// archive header names systems with the suffix, documents without.
type System string

// ParseSystem takes an OID or its urn:oid: form. A version suffix is kept. It
// fails with a [*ParseError].
func ParseSystem(text string) (System, error) {
	oid := strings.TrimPrefix(text, "urn:oid:")
	if !export.IsOID(oid) {
		return "", &ParseError{Kind: ErrMalformed, Detail: "the system is not an OID"}
	}
	return System(oid), nil
}

// URN is the system as documents write it, urn:oid: and the OID.
func (s System) URN() string { return "urn:oid:" + string(s) }

// OID is the system without a version suffix. Where a suffix starts is known
// only for the systems that the snapshot knows: any other is returned as it is.
func (s System) OID() string { return string(embedded.base(s)) }

// Version is the version suffix, or empty.
func (s System) Version() string {
	return strings.TrimPrefix(strings.TrimPrefix(string(s), s.OID()), ".")
}

// Is reports whether two systems are the same, whatever their versions.
func (s System) Is(other System) bool { return s.OID() == other.OID() }

// base cuts arcs from the end until a known system remains. What is no OID has no
// version suffix.
func (s *Set) base(system System) System {
	oid := string(system)
	for oid != "" {
		if _, ok := s.oid(oid); ok {
			return System(oid)
		}
		if !export.IsOID(oid) {
			break
		}
		oid = oid[:max(strings.LastIndexByte(oid, '.'), 0)]
	}
	return system
}
