package sosmeta

import "strings"

// A MalformedOIDError is the reason why a text is not the OID of a structure version.
// It does not hold the text, which may come from a document.
type MalformedOIDError struct {
	Reason string
}

func (e *MalformedOIDError) Error() string {
	return "sosmeta: malformed structure OID: " + e.Reason
}

// An UnknownStructureError reports that a snapshot does not hold a structure
// version. It does not hold the OID that was asked for.
type UnknownStructureError struct {
	Snapshot string   // date of the snapshot
	Versions []string // OIDs of the versions of the same structure that it does hold
}

func (e *UnknownStructureError) Error() string {
	msg := "sosmeta: snapshot " + e.Snapshot + " holds no structure version with this OID"
	if len(e.Versions) == 0 {
		return msg + " and no other version of the structure"
	}
	return msg + "; it holds " + strings.Join(e.Versions, ", ")
}
