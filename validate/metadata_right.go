package validate

import (
	"bytes"
	"cmp"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// serviceStartEntry is the type of the entry that says that a service starts.
const serviceStartEntry = "19002"

// useRight checks the metadata against the register use right of the producer.
func (s *subject) useRight(r *RegisterUseRight) {
	day := finnishDay(s.md.Authored)
	if r.inverted() {
		s.part.report(rule.Finding{Rule: &rule.ContextRightDays, Pointer: "/use_right"})
	} else if !r.covers(day) {
		s.report(&rule.ContextRightPeriod, "authored")
	}
	if r.Organiser != "" && s.md.Controller.ID != "" && s.md.Controller.ID != r.Organiser {
		s.contradicts(&rule.ContextRightController, "controller/id")
	}
	if r.AsiaID != "" && s.md.AsiaID != "" && s.md.AsiaID != r.AsiaID && s.kind != relationshipDocument {
		s.contradicts(&rule.ContextRightAsia, "asia_id")
	}
	if s.otherPhase() {
		s.report(&rule.ContextRightPhase, "process_phase")
	}
	switch unit := s.md.ServiceUnit.ID; {
	case unit != "" && unit == cmp.Or(r.Organiser, s.md.Controller.ID):
		s.report(&rule.ContextRightUnit, "service_unit/id")
	case s.madeByOrganiser():
		s.report(&rule.ContextRightDocument, s.typeRow())
	}
	starts := specificType(s.md) == serviceStartEntry
	if r.beforeService(day) && !starts {
		s.report(&rule.ContextRightServiceStart, "authored")
	}
	if r.afterService(day) && starts {
		s.report(&rule.ContextRightServiceEnd, "authored")
	}
}

// contradicts reports a value that is not that of the right, with which nothing else
// is compared then.
func (s *subject) contradicts(r *rule.Rule, name string) {
	s.report(r, name)
	if s.part.weigh(&rule.Finding{Rule: r}) == Error { // else what is compared may weigh more
		s.close(name)
	}
}

// typeRow returns the name of the row that tells the type of the document.
func (s *subject) typeRow() string {
	_, ok := typeOf(string(s.md.StructureID))
	switch {
	case s.md.SpecificType != "":
		return "specific_type"
	case ok:
		return "structure_id"
	}
	return "general_type"
}

// madeByOrganiser reports whether documents of the type are made by the organiser of
// a service: decisions, assessments of the need and client plans. A producer that
// does not act on behalf of another may make all of them.
func (s *subject) madeByOrganiser() bool {
	if kind := s.md.Producer.Kind; kind != 0 && kind&classify.ProviderOnBehalf == 0 {
		return false
	}
	code := classify.DocumentType(specificType(s.md))
	general, known := code.General()
	if !known {
		general = s.md.GeneralType
	}
	row, _ := code.Row()
	name := fold.Strict(nil, row.Fi)
	return general == classify.DocumentTypePaatos ||
		bytes.Contains(name, []byte("palvelutarpeen arvio")) || bytes.Contains(name, []byte("asiakassuunnitelma"))
}

// Allows reports whether the right allows its holder to read documents of a matter,
// by its asiatunnus, on a day in Finland. A right whose first or last day or whose
// asiatunnus is not known allows nothing.
func (r RegisterUseRight) Allows(day Day, asia OID) bool {
	known := !r.Start.IsZero() && !r.End.IsZero() && r.AsiaID != "" && !day.IsZero()
	return known && r.covers(day) && asia == r.AsiaID
}

// inverted reports whether the right ends before it starts: no day is within it.
func (r *RegisterUseRight) inverted() bool {
	return !r.Start.IsZero() && !r.End.IsZero() && r.End.Before(r.Start)
}

// covers reports whether a day is within the period of the right. A bound that is
// not set does not limit the period, and a day that is not set is within it.
func (r *RegisterUseRight) covers(day Day) bool {
	return day.IsZero() || (r.Start.IsZero() || !day.Before(r.Start)) && (r.End.IsZero() || !r.End.Before(day))
}

// beforeService reports whether a day is before the entry that says that the
// service starts.
func (r *RegisterUseRight) beforeService(day Day) bool {
	return !day.IsZero() && !r.ServiceStart.IsZero() && day.Before(r.ServiceStart)
}

// afterService reports whether a day is after the entry that says that the
// service ends.
func (r *RegisterUseRight) afterService(day Day) bool {
	return !day.IsZero() && !r.ServiceEnd.IsZero() && r.ServiceEnd.Before(day)
}
