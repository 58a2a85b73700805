package classify

// Evidence is how a row is known. A classification that no public source
// gives in full is honest about each of its rows.
type Evidence byte

// The classes of evidence.
const (
	EvidenceValueSet Evidence = 'A' // value set in an official structure
	EvidenceNote     Evidence = 'B' // example or note in an official structure
	EvidenceOID      Evidence = 'C' // read from a structure's OID
	EvidenceMessage  Evidence = 'D' // seen in an archive message of 2026
	EvidencePublic   Evidence = 'E' // another public source
	EvidenceDerived  Evidence = 'F' // derived from the structures, or from a name that a law inflects
	EvidenceName     Evidence = 'N' // the name is official, the code is not known
	EvidenceLoaded   Evidence = 'L' // from a code-server export, see Load
)

// String is the letter of the class, empty for no evidence.
func (e Evidence) String() string {
	if e == 0 {
		return ""
	}
	return string(rune(e))
}

// EnforcesCode reports whether the evidence is good enough to hold a
// document's code against it.
func (e Evidence) EnforcesCode() bool {
	return e == EvidenceValueSet || e == EvidenceOID || e == EvidenceMessage
}

// EnforcesLabel reports whether the evidence is good enough to hold a
// document's display text of a code against it.
func (e Evidence) EnforcesLabel() bool { return e.EnforcesCode() || e == EvidenceNote }
