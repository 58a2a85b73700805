package validate

import (
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// times checks the offsets of the times, and the OIDs and numbers that a caller
// gave: those of a header were checked when they were read.
func (s *subject) times() {
	for i := range metaRows {
		row := &metaRows[i]
		if s.told[i] {
			continue
		}
		switch p := row.field(s.md).(type) {
		case *time.Time:
			_, given := p.Zone()
			if _, there := p.In(value.Helsinki()).Zone(); !p.IsZero() && given != there {
				s.issueText(ArchiveTimeZone, string(ArchiveTimeZone)+".of", row.name, term("meta."+row.name))
			}
		case *OID:
			if *p != "" && !p.Valid() {
				s.told[i] = true
				rule := ArchiveHeaderOID
				if row.name == "asia_id" {
					rule = ContextAsiaID
				}
				pointer, offset := s.at(row)
				s.part.addText(rule, textOID, pointer, offset, term("meta."+row.name))
			}
		case *int:
			if *p < 0 {
				s.issue(ArchiveHeaderNumber, row.name)
			}
		}
	}
}

// adult is the age from which a client decides alone.
const adult = 18

// client checks the identity number against the day of birth, and that a minor
// has said whether guardians may see the document.
func (s *subject) client() {
	born := s.md.Client.Born
	if id := s.md.Client.ID; id.Root == IdentityNumber && id.Extension != "" {
		date, ok := identity(id.Extension)
		switch {
		case !ok:
			s.issue(ArchiveClientForm, "client/id")
			s.tell("client/id")
		case !born.IsZero() && date != born:
			s.issue(ArchiveBirthDate, "client/born")
		case s.v.testClients && !testPerson(id.Extension):
			s.issue(ArchiveClientTest, "client/id")
		}
		if born.IsZero() && ok {
			born = date
		}
	}
	if authored := DayOf(s.md.Authored); !born.IsZero() && !authored.IsZero() &&
		born.age(authored) < adult && s.md.GuardianDisclosure.Code == "" {
		s.issue(ContextMinor, "guardian_disclosure")
	}
}

// visibility checks what hides a document from the client, or delays it.
func (s *subject) visibility() {
	_, marked := s.row("special_content")
	_, grounded := s.row("hiding_grounds")
	grounds := s.md.HidingGrounds.Code != ""
	switch hidden := s.md.SpecialContent.Code == "K"; {
	case !marked || !grounded:
	case hidden && !grounds:
		s.issue(ContextSpecialGrounds, "hiding_grounds")
	case !hidden && grounds && s.md.DelayUntil.IsZero():
		s.issue(ContextSpecialMark, "special_content")
	}
	if s.md.DelayUntil.IsZero() {
		return
	}
	if !grounds && s.md.RestrictionGrounds == "" && grounded {
		s.issue(ContextDelayGrounds, "delay_until")
	}
	if !s.md.Authored.IsZero() && s.md.DelayUntil.Before(s.md.Authored) {
		s.issue(ContextDelayPast, "delay_until")
	}
}

// specificType returns the code of the specific document type: the one of the
// structure, or the one that is given.
func (s *subject) specificType() string {
	if rest, ok := strings.CutPrefix(string(s.md.StructureID), clientBranch); ok {
		code, _, _ := strings.Cut(rest, ".")
		return code
	}
	return s.md.SpecificType.Code()
}

// restraintEntry is the type of the entry on a restraint (merkintä
// rajoitustoimenpiteestä), the only structure that publishes which service
// belongs to which task.
const restraintEntry = "19008"

// service checks the phase of a private producer, and the service against the
// task.
func (s *subject) service() {
	private := s.md.Producer.Kind&(classify.ProviderOnBehalf|classify.ProviderSelfPaid) != 0
	if private && s.c.right == nil && s.otherPhase() {
		s.issue(ContextPrivatePhase, "process_phase")
	}
	if s.specificType() != restraintEntry || s.md.SocialService == "" {
		return
	}
	var allowed []classify.SocialService
	switch s.md.ServiceTask {
	case classify.ServiceTaskLastensuojelu:
		allowed = []classify.SocialService{classify.SocialServiceAmmatillinenPerhehoito, classify.SocialServiceLaitospalvelu,
			classify.SocialServicePerhehoito}
	case classify.ServiceTaskVammaispalvelut:
		allowed = []classify.SocialService{classify.SocialServiceLaitospalvelu, classify.SocialServicePaivatoiminta,
			classify.SocialServiceVammaistenHenkiloidenTyotoiminta, classify.SocialServiceYmparivuorokautinenPalveluasuminen,
			classify.SocialServiceAsumisenTuki, classify.SocialServiceLapsenAsumisenTuki}
	default:
		return
	}
	if !slices.Contains(allowed, s.md.SocialService) {
		s.issue(ContextTaskService, "social_service")
	}
}

// otherPhase says that the phase is known and not the one that private
// producers work in.
func (s *subject) otherPhase() bool {
	phase, _ := classify.PrivateProducerPhase()
	// A code that the list does not have may be the one of that phase.
	return s.md.ProcessPhase != "" && s.md.ProcessPhase != phase && s.known(s.md.ProcessPhase)
}

// The types of the entries between which a service is given.
const (
	serviceStartEntry = "19002"
	serviceEndEntry   = "19012"
)

// right holds the metadata against the right that the producer has.
func (s *subject) right(r *RegisterUseRight) {
	day := DayOf(s.md.Authored)
	if !day.IsZero() && (!r.Start.IsZero() && day.Before(r.Start) || !r.End.IsZero() && r.End.Before(day)) {
		s.issue(ContextRightPeriod, "authored")
	}
	if r.Organiser != "" && s.md.Controller.ID != "" && s.md.Controller.ID != r.Organiser {
		s.issue(ContextRightController, "controller/id")
	}
	if r.AsiaID != "" && s.md.AsiaID != "" && s.md.AsiaID != r.AsiaID && s.kind != relationshipDocument {
		s.issue(ContextRightAsia, "asia_id")
	}
	if s.otherPhase() {
		s.issue(ContextRightPhase, "process_phase")
	}
	if day.IsZero() {
		return
	}
	switch entry := s.specificType(); {
	case !r.ServiceStart.IsZero() && day.Before(r.ServiceStart) && entry != serviceStartEntry:
		s.issue(ContextRightServiceStart, "authored")
	case !r.ServiceEnd.IsZero() && r.ServiceEnd.Before(day) && entry == serviceStartEntry:
		s.issue(ContextRightServiceEnd, "authored")
	}
}
