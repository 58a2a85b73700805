package classify

import "strings"

// A PhaseAdvice is the phase of the service process in which documents of a type are
// usually made. That the type belongs to the phase is an inference from what the
// source says of the phases: it is advice, and a document may be made in another
// phase.
type PhaseAdvice struct {
	Phase  ProcessPhase // empty if it is not known
	Source string       // empty if it is not known
}

// UsualPhase returns the usual phase of a document type. It is not known for most
// types, such as applications, statements and agreements: the source does not tell it.
func UsualPhase(doc DocumentType) PhaseAdvice { return embedded.UsualPhase(doc) }

// UsualPhase is [UsualPhase] of a document type that only the set may know.
func (s *Set) UsualPhase(doc DocumentType) PhaseAdvice {
	about, listed := s.Row(doc)
	if !listed {
		return PhaseAdvice{}
	}
	name := strict(about.Fi)
	general, _ := s.General(doc)
	general = constantOf(s, general)
	for _, row := range phaseTable {
		if row.code != "" && row.code == about.Code ||
			row.codes != "" && strings.HasPrefix(about.Code, row.codes) && len(about.Code) > len(row.codes) ||
			row.general != "" && row.general == general ||
			row.name != "" && strings.Contains(name, row.name) {
			advice := row.advice
			advice.Phase = valueOf(s, advice.Phase)
			return advice
		}
	}
	return PhaseAdvice{}
}

// A phaseRow is the phase of some document types: of one code, of codes that begin
// so, of a general type, or with a part of the Finnish name in strict form.
type phaseRow struct {
	code, codes string
	general     DocumentType
	name        string
	advice      PhaseAdvice
}
