package classify

import (
	"iter"
	"slices"

	"golang.org/x/text/language"
)

// A LawTerm is what a law calls a service task or a social service. It is no label of
// the code: a document need not have it, and laws name no codes. The Finnish names
// tell which row a law means.
type LawTerm struct {
	System   System // of the list of such names
	Of       string // text of the value that is called so; empty if the list is not known to have one
	Fi, Sv   string // Fi may be empty
	Inferred bool   // that the value is meant does not follow from its name
	Source   string
}

// LawTerms yields every term, also of social services that the list is not known to
// have.
func LawTerms() iter.Seq[LawTerm] { return slices.Values(lawTermTable[:]) }

// LawTerms yields what laws call the service task: first the act on client
// information (703/2023), then others.
func (v ServiceTask) LawTerms() iter.Seq[LawTerm] { return embedded.LawTerms(v) }

// LawTerms yields what laws call the social service.
func (v SocialService) LawTerms() iter.Seq[LawTerm] { return embedded.LawTerms(v) }

// LawTerms yields what laws call a service task or a social service, also one whose
// code only the set knows.
func (s *Set) LawTerms(v Value) iter.Seq[LawTerm] {
	constant := s.constant(v)
	return func(yield func(LawTerm) bool) {
		for _, t := range lawTermTable {
			if constant != "" && t.System == v.System() && t.Of == constant && !yield(t) {
				return
			}
		}
	}
}

// Name is the term in a language: Swedish, else Finnish if there is one.
func (t LawTerm) Name(tag language.Tag) string {
	if t.Fi == "" || isSwedish(tag) {
		return t.Sv
	}
	return t.Fi
}

// terms yields what laws and other lists call the rows of a list.
func terms(list int) iter.Seq2[spelling, string] {
	return func(yield func(spelling, string) bool) {
		for i := range termTable {
			t := &termTable[i]
			if int(rowTable[t.row].list) != list {
				continue
			}
			tag := language.Finnish
			if t.language == 's' {
				tag = language.Swedish
			}
			if !yield(spelling{int(t.row), t.strict.String(), t.loose.String(), tag}, t.name.String()) {
				return
			}
		}
	}
}
