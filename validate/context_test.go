package validate_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// metadata reads the metadata of a message of testdata.
func metadata(t testing.TB, name string) validate.Metadata {
	t.Helper()
	data, err := os.ReadFile("testdata/messages/" + name + ".metadata.json")
	require.NoError(t, err)
	var md validate.Metadata
	require.NoError(t, json.Unmarshal(data, &md))
	return md
}

func day(t testing.TB, text string) validate.Day {
	t.Helper()
	d, err := validate.ParseDay(text)
	require.NoError(t, err)
	return d
}

// A contextCase is metadata of a client document with one change.
type contextCase struct {
	what    string
	change  func(md *validate.Metadata)
	right   *validate.RegisterUseRight
	rule    validate.Rule // "" if no issue is expected
	pointer string
}

// withPhase makes a validator that knows a made-up code of the phase in which a
// service is implemented, of which no code is published.
func withPhase(t testing.TB, opts ...validate.Option) *validate.Validator {
	t.Helper()
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1277,905,Palvelun toteutus\n"), classify.Partial())
	require.NoError(t, err)
	return validate.New(append(opts, validate.Classifications(set))...)
}

// noMark says that a document is no special content.
var noMark = classify.Koodi{System: "urn:oid:1.2.246.537.6.112", Code: "E", Display: "Ei"}

// onBehalf is a private producer that acts on behalf of an organiser.
var onBehalf = validate.Producer{
	Organisation: validate.Organisation{ID: "1.2.246.10.99999933.10.0", Name: "Kotipalvelu Koe Oy"}, Kind: classify.ProviderOnBehalf,
}

func contextCases(t *testing.T) []contextCase {
	unchanged := func(*validate.Metadata) {}
	delayed := func(days int, change func(md *validate.Metadata)) func(md *validate.Metadata) {
		return func(md *validate.Metadata) {
			md.SpecialContent, md.DelayUntil = noMark, md.Authored.AddDate(0, 0, days)
			change(md)
		}
	}
	ofAge := func(change func(md *validate.Metadata)) func(md *validate.Metadata) {
		return func(md *validate.Metadata) {
			md.Client.ID, md.Client.Born = validate.Identifier{Root: "1.2.246.10.99999922.22.2026", Extension: "1"}, day(t, "1980-03-23")
			change(md)
		}
	}
	created := func(text string) func(md *validate.Metadata) {
		return func(md *validate.Metadata) { md.Created, _ = time.Parse(time.RFC3339, text) }
	}
	restraint := func(task classify.ServiceTask, service classify.SocialService) func(md *validate.Metadata) {
		return func(md *validate.Metadata) {
			md.StructureID, md.SpecificType, md.GeneralType = "1.2.246.537.6.1506.19008.2024.12.19", "19008", "19"
			md.ServiceTask, md.SocialService = task, service
		}
	}
	return []contextCase{
		{"complete", unchanged, nil, "", ""},
		{"no asiatunnus", func(md *validate.Metadata) { md.AsiaID = "" }, nil, validate.ContextAsia, "asia_id"},
		{"asiatunnus that is no OID", func(md *validate.Metadata) { md.AsiaID = "7002/2026" }, nil, validate.ContextAsiaID, "asia_id"},
		{"asiatunnus as a URN", func(md *validate.Metadata) { md.AsiaID = "urn:oid:1.2.3" }, nil, validate.ContextAsiaID, "asia_id"},
		{"unit that is no OID", func(md *validate.Metadata) { md.ServiceUnit.ID = "1.02" }, nil, validate.ArchiveHeaderOID, "service_unit/id"},
		{"no service task", func(md *validate.Metadata) { md.ServiceTask = "" }, nil, validate.ContextServiceTask, "service_task"},
		{"unknown service task", func(md *validate.Metadata) { md.ServiceTask = "77" }, nil, validate.ContextUnknownCode, "service_task"},
		{"service task of which only the name is known", func(md *validate.Metadata) { md.ServiceTask = classify.ServiceTaskIakkaidenPalvelut }, nil, validate.ContextUnknownCode, "service_task"},
		{"phase of which only the name is known", func(md *validate.Metadata) { md.ProcessPhase = classify.ProcessPhasePalvelunJarjestaminen }, nil, validate.ContextUnknownCode, "process_phase"},
		{"asia of which only the name is known, which no element carries", func(md *validate.Metadata) { md.Asia = classify.AsiaHoivaJaHuolenpito }, nil, "", ""},
		{"service task that is only a name", func(md *validate.Metadata) { md.ServiceTask = "~x" }, nil, validate.ContextUnknownCode, "service_task"},
		{"no social service", func(md *validate.Metadata) { md.SocialService = "" }, nil, validate.ContextSocialService, "social_service"},
		{"unknown social service", func(md *validate.Metadata) { md.SocialService = "7777" }, nil, validate.ContextUnknownCode, "social_service"},
		{"unknown asia", func(md *validate.Metadata) { md.Asia = "7777" }, nil, validate.ContextUnknownCode, "asia"},
		{"no process phase", func(md *validate.Metadata) { md.ProcessPhase = "" }, nil, validate.ContextProcessPhase, "process_phase"},
		{"no service unit", func(md *validate.Metadata) { md.ServiceUnit.ID = "" }, nil, validate.ContextServiceUnit, "service_unit/id"},
		{"no controller's name", func(md *validate.Metadata) { md.Controller.Name = "" }, nil, validate.ArchiveHeaderMissing, "controller/name"},
		{"a controller's name that is blank", func(md *validate.Metadata) { md.Controller.Name = " " }, nil, validate.ArchiveHeaderMissing, "controller/name"},
		{"given names that are blank", func(md *validate.Metadata) { md.Client.Given = []string{"", "\u00a0"} }, nil, validate.ArchiveHeaderMissing, "client/given"},
		{"an author that is blank", func(md *validate.Metadata) { md.Author.Extension = "\u200b" }, nil, validate.ArchiveHeaderMissing, "author"},
		{"no version", func(md *validate.Metadata) { md.Version = 0 }, nil, validate.ArchiveHeaderMissing, "version"},
		{"a version below 1", func(md *validate.Metadata) { md.Version = -1 }, nil, validate.ArchiveHeaderNumber, "version"},
		{"another original document in version 1", func(md *validate.Metadata) { md.OriginalID = "1.2.246.10.99999922.95.2026.7001.9" }, nil, validate.ArchiveSetID, "original_id"},
		{"its own original document in version 2", func(md *validate.Metadata) { md.Version = 2 }, nil, validate.ArchiveSetID, "original_id"},
		{"a document that replaces itself", func(md *validate.Metadata) { md.ReplacesID = md.DocumentID }, nil, validate.ContextReplaces, "replaces_id"},
		{"a second version that replaces the first", func(md *validate.Metadata) {
			md.OriginalID, md.ReplacesID, md.Version = "1.2.246.10.99999922.95.2026.7001.9", "1.2.246.10.99999922.95.2026.7001.9", 2
		}, nil, "", ""},
		{"another original document in version 2", func(md *validate.Metadata) { md.OriginalID, md.Version = "1.2.246.10.99999922.95.2026.7001.9", 2 }, nil, "", ""},
		{"another organiser", func(md *validate.Metadata) { md.ServiceCustomer.ID = "1.2.246.10.99999922.10.1" }, nil, validate.ArchiveController, "service_customer/id"},
		{"unknown structure", func(md *validate.Metadata) { md.StructureID = "1.2.246.537.6.1506.15007.2030.1.1" }, nil, validate.ArchiveStructureUnknown, "structure_id"},
		{"a structure that was in force then", func(md *validate.Metadata) {
			md.StructureID, md.Authored = "1.2.246.537.6.1506.19008.2023.11.29", time.Date(2024, 1, 2, 12, 0, 0, 0, time.FixedZone("", 7200))
			md.Created = md.Authored
			md.SpecificType, md.GeneralType = "19008", "19"
		}, nil, "", ""},
		{"a structure that was replaced before", func(md *validate.Metadata) {
			md.StructureID, md.SpecificType, md.GeneralType = "1.2.246.537.6.1506.19008.2023.11.29", "19008", "19"
		}, nil, validate.ArchiveStructureOutdated, "structure_id"},
		{"another specific type", func(md *validate.Metadata) { md.SpecificType = "15008" }, nil, validate.ArchiveSpecificType, "specific_type"},
		{"another general type", func(md *validate.Metadata) { md.GeneralType = "11" }, nil, validate.ArchiveGeneralType, "general_type"},
		{"state of another list", func(md *validate.Metadata) { md.State.System = "urn:oid:1.2.246.537.5.40179" }, nil, validate.ArchiveHeaderCodeSystem, "state"},
		{"group of a relationship", func(md *validate.Metadata) { md.Group = "1" }, nil, validate.ContextGroup, "group"},
		{"a client relationship", func(md *validate.Metadata) { md.ClientRelationshipID = "1.2.3" }, nil, validate.ContextGroupMetadata, "client_relationship_id"},
		{"another day of birth", func(md *validate.Metadata) { md.Client.Born = day(t, "2017-07-08") }, nil, validate.ArchiveBirthDate, "client/born"},
		{"a minor without consent", func(md *validate.Metadata) { md.GuardianDisclosure = classify.Koodi{} }, nil, validate.ContextMinor, "guardian_disclosure"},
		{"of age on the day", func(md *validate.Metadata) {
			md.GuardianDisclosure = classify.Koodi{}
			md.Client.ID, md.Client.Born = validate.Identifier{Root: "1.2.246.10.99999922.22.2026", Extension: "1"}, day(t, "2008-03-23")
		}, nil, "", ""},
		{"a day before coming of age", func(md *validate.Metadata) {
			md.GuardianDisclosure = classify.Koodi{}
			md.Client.ID, md.Client.Born = validate.Identifier{Root: "1.2.246.10.99999922.22.2026", Extension: "1"}, day(t, "2008-03-24")
		}, nil, validate.ContextMinor, "guardian_disclosure"},
		{"a code of disclosure to guardians that nobody knows", func(md *validate.Metadata) { md.GuardianDisclosure.Code = "2" }, nil, validate.ContextGuardianDisclosure, "guardian_disclosure"},
		{"created a month after authoring", created("2026-04-22T12:00:00+03:00"), nil, "", ""},
		{"created longer after authoring", created("2026-04-23T12:00:00+03:00"), nil, validate.ContextRecordingDelay, "created"},
		{"created a year before authoring", created("2025-03-23T12:00:00+02:00"), nil, validate.ContextRecordingDelay, "created"},
		{"an old document, created a year after authoring", func(md *validate.Metadata) {
			md.OldDocument, md.Created = true, md.Authored.AddDate(1, 0, 0)
		}, nil, "", ""},
		{"an old document of after the joining", func(md *validate.Metadata) {
			md.OldDocument, md.Authored = true, time.Date(2026, 11, 20, 12, 0, 0, 0, time.FixedZone("", 7200))
			md.Created = md.Authored
		}, nil, validate.ContextOldDocument, "old_document"},
		{"a second version, created a year before authoring", func(md *validate.Metadata) {
			md.Version, md.OriginalID, md.Created = 2, "1.2.246.10.99999922.95.2026.7001.9", md.Authored.AddDate(-1, 0, 0)
		}, nil, "", ""},
		{"hidden without grounds", func(md *validate.Metadata) { md.HidingGrounds = classify.Koodi{} }, nil, validate.ContextSpecialGrounds, "hiding_grounds"},
		{"grounds without the mark", func(md *validate.Metadata) { md.SpecialContent.Code = "E" }, nil, validate.ContextSpecialMark, "special_content"},
		{"a short delay", delayed(14, func(md *validate.Metadata) { md.HidingGrounds = classify.Koodi{} }), nil, "", ""},
		{"a long delay with grounds", ofAge(delayed(15, unchanged)), nil, "", ""},
		{"a long delay without grounds", ofAge(delayed(15, func(md *validate.Metadata) {
			md.HidingGrounds, md.RestrictionGrounds = classify.Koodi{}, "Rajoitus koskee huoltajia"
		})), nil, validate.ContextDelayGrounds, "delay_until"},
		{"a long delay of a minor", delayed(3650, unchanged), nil, validate.ContextDelayMinor, "delay_until"},
		{"a delay of what is hidden", func(md *validate.Metadata) { md.DelayUntil = md.Authored.AddDate(0, 0, 3) }, nil, validate.ContextDelayHidden, "delay_until"},
		{"a delay into the past", func(md *validate.Metadata) { md.DelayUntil = md.Authored.AddDate(0, 0, -1) }, nil, validate.ContextDelayPast, "delay_until"},
		{"created in winter time in April", func(md *validate.Metadata) { md.Created = time.Date(2026, 4, 1, 12, 0, 0, 0, time.FixedZone("", 7200)) }, nil, validate.ArchiveTimeZone, "created"},
		{"a private producer that plans", func(md *validate.Metadata) { md.Producer = onBehalf }, nil, validate.ContextPrivatePhase, "process_phase"},
		{"a private producer that implements", func(md *validate.Metadata) {
			md.Producer, md.ProcessPhase = onBehalf, classify.ProcessPhasePalvelunToteutus
		}, nil, "", ""},
		{"a private producer with clients who pay themselves, that plans", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderSelfPaid }, nil, "", ""},
		{"a private producer in a phase that is not known", func(md *validate.Metadata) {
			md.Producer, md.ProcessPhase = onBehalf, "77"
		}, nil, validate.ContextUnknownCode, "process_phase"},
		{"a private producer without a name", func(md *validate.Metadata) {
			md.Producer, md.ProcessPhase = onBehalf, classify.ProcessPhasePalvelunToteutus
			md.Producer.Name = " "
		}, nil, validate.ContextProducer, "producer"},
		{"a private producer without an id", func(md *validate.Metadata) {
			md.Producer, md.ProcessPhase = onBehalf, classify.ProcessPhasePalvelunToteutus
			md.Producer.ID = ""
		}, nil, validate.ContextProducer, "producer"},
		{"a producer whose id is no OID", func(md *validate.Metadata) { md.Producer.ID = "1.2.x" }, nil, validate.ArchiveHeaderOID, "producer/id"},
		{"a public producer without a name", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderPublic }, nil, "", ""},
		{"a replaced document whose id is no OID", func(md *validate.Metadata) { md.ReplacesID = "1.2.x" }, nil, validate.ArchiveHeaderOID, "replaces_id"},
		{"a public producer that plans", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderPublic }, nil, "", ""},
		{"a pair of child protection", restraint("10", "2"), nil, "", ""},
		{"no pair of child protection", restraint("10", "37"), nil, validate.ContextTaskService, "social_service"},
		{"a pair of disability services", restraint("20", "94"), nil, "", ""},
		{"no pair of disability services", restraint("20", "2"), nil, validate.ContextTaskService, "social_service"},
		{"a pair that is not published", restraint("15", "2"), nil, "", ""},
	}
}

func TestContextRules(t *testing.T) {
	for _, c := range slices.Concat(contextCases(t), rightCases(t)) {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, plan)
			md.SocialService = classify.SocialServiceSosiaaliohjaus
			c.change(&md)
			var opts []validate.CallOption
			if c.right != nil {
				opts = append(opts, validate.UseRight(*c.right))
			}
			report := withPhase(t).Metadata(md, opts...)
			if c.rule == "" {
				require.Zero(t, report.Len(), lines(report))
				return
			}
			require.Equal(t, 1, report.Len(), lines(report))
			require.Equal(t, c.rule, first(report).Rule)
			require.Equal(t, "metadata:/"+c.pointer, first(report).Pointer)
			require.Zero(t, first(report).Line)
		})
	}
}
