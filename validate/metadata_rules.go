package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// rules runs the rules of the metadata.
func (s *subject) rules() {
	s.asked()
	s.rows()
	s.group()
	s.codes()
	s.values()
	s.person()
	s.texts()
	s.visibility()
	s.created()
	s.oldDocument()
	s.replaces()
	s.service()
	if s.right != nil {
		s.useRight(s.right)
	}
}

// asked reports missing fields that have a rule of their own. Those of the context
// weigh less in a document that was made before the organisation joined the
// archive.
func (s *subject) asked() {
	if s.lacks("document_id") {
		s.miss(&rule.ArchiveDocumentID, "missing", "document_id")
	}
	if s.lacks("structure_id") {
		s.miss(&rule.ArchiveStructureMissing, "", "structure_id")
	}
	kase := ""
	if s.md.OldDocument {
		kase = "old"
	}
	if s.lacks("asia_id") {
		s.miss(&rule.ContextAsia, kase, "asia_id")
	}
	if s.lacks("service_task") {
		s.miss(&rule.ContextServiceTask, kase, "service_task")
	}
	if s.lacks("process_phase") {
		s.miss(&rule.ContextProcessPhase, kase, "process_phase")
	}
	if s.lacks("service_unit/id") {
		s.miss(&rule.ContextServiceUnit, kase, "service_unit/id")
	}
}

// rows reports the other missing fields, and those that documents of the kind do
// not have.
func (s *subject) rows() {
	for i := range metaRows {
		row := &metaRows[i]
		if s.closed[i] {
			continue
		}
		need := row.needOf(s.kind)
		if s.lacks(row.name) {
			s.miss(&rule.ArchiveHeaderMissing, "", row.name)
		}
		if (need == none || need == nullNA) && row.cell(s.md).isSet() {
			s.report(&rule.ContextGroupMetadata, row.name, row.label)
			s.close(row.name)
		}
	}
}

// group checks the document group against what structure or types tell of the
// document. Only the groups of client documents and of 1505.1 are known.
func (s *subject) group() {
	relationship := s.md.Group == classify.DocumentGroupAsiakkuusasiakirja
	switch {
	case s.md.Group == "":
	case s.kind == clientDocument && relationship, s.kind == relationshipDocument && !relationship:
		s.report(&rule.ContextGroup, "group")
	}
}

// values checks the offsets of the times, and the OIDs and numbers of a caller;
// those of a header were checked when they were read.
func (s *subject) values() {
	for i := range metaRows {
		row := &metaRows[i]
		if s.closed[i] {
			continue
		}
		fault, kase := row.cell(s.md).check()
		if fault == nil {
			continue
		}
		pointer, offset := s.at(row)
		s.part.report(rule.Finding{Rule: row.formRule(fault), Case: kase, Pointer: pointer, Offset: offset, Args: []any{row.label}})
		if fault == &rule.ArchiveHeaderOID {
			s.close(row.name) // nothing can be compared with it
		}
	}
	s.oidBeside("/replaces_id", s.md.ReplacesID, labelReplaced)
}

// adult is the age from which a client decides alone.
const adult = 18

// person checks the identity number against the day of birth, and that the
// document of a minor has a decision on disclosure to guardians.
func (s *subject) person() {
	if id := s.md.Client.ID; id.Root == IdentityNumber && id.Extension != "" {
		date, ok := identity(id.Extension)
		switch born := s.md.Client.Born; {
		case !ok:
			s.report(&rule.ArchiveClientForm, "client/id")
			s.close("client/id")
		case !born.IsZero() && date != born:
			if !s.outvoted {
				s.report(&rule.ArchiveBirthDate, "client/born")
			}
		case s.v.testClients && !testPerson(id.Extension):
			s.report(&rule.ArchiveClientTest, "client/id")
		}
	}
	if s.minor() && !isShown(s.md.GuardianDisclosure.Code) {
		s.report(&rule.ContextMinor, "guardian_disclosure")
	}
}

// minor reports whether the client was a minor when the document was authored, if
// that is known.
func (s *subject) minor() bool {
	born, authored := s.md.Client.Born, finnishDay(s.md.Authored)
	if id := s.md.Client.ID; born.IsZero() && id.Root == IdentityNumber {
		born, _ = identity(id.Extension)
	}
	return !born.IsZero() && !authored.IsZero() && born.age(authored) < adult
}

// visibility checks what hides a document from the client.
func (s *subject) visibility() {
	hidden := s.md.SpecialContent.Code == "K"
	grounds := isShown(s.md.HidingGrounds.Code)
	readable := s.open("special_content") && s.open("hiding_grounds")
	if readable && hidden && !grounds {
		s.report(&rule.ContextSpecialGrounds, "hiding_grounds")
	}
	if readable && !hidden && grounds && s.md.DelayUntil.IsZero() {
		s.report(&rule.ContextSpecialMark, "special_content")
	}
	if !s.md.DelayUntil.IsZero() {
		s.delay(hidden, grounds)
	}
}

// delay checks a delay of showing the document. A short one, to go through the
// entry with the client first, is usual and needs no grounds.
func (s *subject) delay(hidden, grounds bool) {
	from, until := s.md.Authored, s.md.DelayUntil
	if !from.IsZero() && until.Before(from) {
		s.reportDelay(&rule.ContextDelayPast)
		return
	}
	if hidden { // for how long has no effect
		if s.open("special_content") {
			s.reportDelay(&rule.ContextDelayHidden)
		}
		return
	}
	if from.IsZero() || finnishDay(until).after(finnishDay(from)) <= s.v.shortDelay {
		return
	}
	if !grounds && s.open("hiding_grounds") {
		s.reportDelay(&rule.ContextDelayGrounds)
	}
	if s.minor() {
		s.reportDelay(&rule.ContextDelayMinor)
	}
}

// reportDelay reports an offence at the delay, which has no known element in the
// header.
func (s *subject) reportDelay(r *rule.Rule) {
	s.part.report(rule.Finding{Rule: r, Pointer: "/delay_until"})
}

// replaces checks the document that the document replaces, which has no known
// element in the header.
func (s *subject) replaces() {
	replaced, kase := s.md.ReplacesID, ""
	switch {
	case !replaced.Valid() || replaced != s.md.DocumentID && s.md.Version != 1:
		return
	case replaced != s.md.DocumentID:
		kase = "first"
	}
	s.part.report(rule.Finding{Rule: &rule.ContextReplaces, Case: kase, Pointer: "/replaces_id"})
}

// restraintEntry is the type of the entry on a restraint (merkintä
// rajoitustoimenpiteestä), the only structure that publishes which service
// belongs to which task.
const restraintEntry = "19008"

// service checks the phase of a private producer, and the service against the
// task.
func (s *subject) service() {
	s.producer()
	// The guide says it of those who act for an organiser. Others do every phase.
	if s.md.Producer.Kind == classify.ProviderOnBehalf && s.right == nil && s.otherPhase() {
		s.report(&rule.ContextPrivatePhase, "process_phase")
	}
	if specificType(s.md) == restraintEntry && s.md.SocialService != "" && s.takesNone() {
		s.part.report(rule.Finding{Rule: &rule.ContextTaskService, Pointer: "/social_service"})
	}
}
