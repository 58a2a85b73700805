package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// outdated reports whether a structure version is outdated on a day (yyyymmdd):
// not in force, and not the one that was in force then. If day is 0, it reports
// whether the version is outdated now.
func outdated(st sosmeta.Structure, s *sosmeta.Snapshot, day int) bool {
	if st.Status() != sosmeta.Outdated {
		return false
	}
	if day == 0 {
		return true
	}
	then, ok := s.AsOfDay(st.Branch(), st.Type(), day)
	return !ok || then != st
}

// version warns about a document that was checked against an outdated version.
func (r *Report) version(v *settings, day int) {
	st, ok := r.Structure()
	if !ok || !outdated(st, r.snapshot, day) {
		return
	}
	issue := issueOf(&rule.StructureVersion, "withdrawn", st.OID())
	if current, ok := r.snapshot.Current(st.Branch(), st.Type()); ok {
		issue = issueOf(&rule.StructureVersion, "replaced", st.OID(), current.OID())
	}
	issue.Source, issue.detail.field = st.OID(), st.Root()
	r.add(v, issue)
}
