package validate_test

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

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

func contextCases(t *testing.T) []contextCase {
	unchanged := func(*validate.Metadata) {}
	right := func(change func(r *validate.RegisterUseRight)) *validate.RegisterUseRight {
		r := validate.RegisterUseRight{Organiser: "1.2.246.10.99999922.10.0", AsiaID: "1.2.246.10.99999922.95.2026.7002.1",
			Start: day(t, "2026-01-01"), End: day(t, "2026-12-31"), ServiceStart: day(t, "2026-02-01"), ServiceEnd: day(t, "2026-11-30")}
		change(&r)
		return &r
	}
	implementing := func(md *validate.Metadata) { md.ProcessPhase = classify.ProcessPhasePalvelunToteutus }
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
	restraint := func(task classify.ServiceTask, service classify.SocialService) func(md *validate.Metadata) {
		return func(md *validate.Metadata) {
			md.StructureID, md.SpecificType, md.GeneralType = "1.2.246.537.6.1506.19008.2024.12.19", "19008", "19"
			md.ServiceTask, md.SocialService = task, service
		}
	}
	of := func(entry, authored string) func(md *validate.Metadata) {
		return func(md *validate.Metadata) {
			implementing(md)
			md.StructureID, md.GeneralType = validate.OID("1.2.246.537.6.1506."+entry+".2022.1.10"), "19"
			md.SpecificType = classify.DocumentType(entry)
			md.Authored, _ = time.Parse(time.RFC3339, authored)
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
		{"authored in winter time in July", func(md *validate.Metadata) { md.Created = time.Date(2026, 7, 1, 12, 0, 0, 0, time.FixedZone("", 7200)) }, nil, validate.ArchiveTimeZone, "created"},
		{"a private producer that plans", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderOnBehalf }, nil, validate.ContextPrivatePhase, "process_phase"},
		{"a private producer that implements", func(md *validate.Metadata) {
			md.Producer.Kind, md.ProcessPhase = classify.ProviderOnBehalf, classify.ProcessPhasePalvelunToteutus
		}, nil, "", ""},
		{"a private producer with clients who pay themselves, that plans", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderSelfPaid }, nil, "", ""},
		{"a private producer in a phase that is not known", func(md *validate.Metadata) {
			md.Producer.Kind, md.ProcessPhase = classify.ProviderOnBehalf, "77"
		}, nil, validate.ContextUnknownCode, "process_phase"},
		{"a public producer that plans", func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderPublic }, nil, "", ""},
		{"a pair of child protection", restraint("10", "2"), nil, "", ""},
		{"no pair of child protection", restraint("10", "37"), nil, validate.ContextTaskService, "social_service"},
		{"a pair of disability services", restraint("20", "94"), nil, "", ""},
		{"no pair of disability services", restraint("20", "2"), nil, validate.ContextTaskService, "social_service"},
		{"a pair that is not published", restraint("15", "2"), nil, "", ""},

		{"within the right", implementing, right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"a right without any field", implementing, &validate.RegisterUseRight{}, "", ""},
		{"before the right", implementing, right(func(r *validate.RegisterUseRight) { r.Start = day(t, "2026-03-24"); r.ServiceStart = validate.Day{} }), validate.ContextRightPeriod, "authored"},
		{"after the right", implementing, right(func(r *validate.RegisterUseRight) { r.End = day(t, "2026-03-22") }), validate.ContextRightPeriod, "authored"},
		{"on the last day of the right", implementing, right(func(r *validate.RegisterUseRight) { r.End = day(t, "2026-03-23") }), "", ""},
		{"a right that ends before it starts", implementing, right(func(r *validate.RegisterUseRight) { r.Start = day(t, "2027-01-01") }), validate.ContextRightDays, "use_right"},
		{"a right of one day", implementing, right(func(r *validate.RegisterUseRight) { r.Start, r.End = day(t, "2026-03-23"), day(t, "2026-03-23") }), "", ""},
		{"a right of another organiser", implementing, right(func(r *validate.RegisterUseRight) { r.Organiser = "1.2.246.10.99999933.10.0" }), validate.ContextRightController, "controller/id"},
		{"a right in another matter", implementing, right(func(r *validate.RegisterUseRight) { r.AsiaID = "1.2.246.10.99999922.95.2026.7002.9" }), validate.ContextRightAsia, "asia_id"},
		{"a right in another phase", unchanged, right(func(r *validate.RegisterUseRight) {}), validate.ContextRightPhase, "process_phase"},
		{"a record before the service starts", implementing, right(func(r *validate.RegisterUseRight) { r.ServiceStart = day(t, "2026-03-24") }), validate.ContextRightServiceStart, "authored"},
		{"the entry that the service starts", of("19002", "2026-02-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"the entry that the service starts, after its end", of("19002", "2026-12-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), validate.ContextRightServiceEnd, "authored"},
		{"a record finished after the service", of("19003", "2026-12-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), "", ""},
	}
}

func TestContextRules(t *testing.T) {
	for _, c := range contextCases(t) {
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

func TestAFirstVersionThatReplacesAnotherDocumentIsOnlyOdd(t *testing.T) {
	md := metadata(t, plan)
	md.ReplacesID = "1.2.246.10.99999922.95.2026.7001.9"
	require.Equal(t, validate.Warning, severityOfRule(validate.New().Metadata(md), validate.ContextReplaces))
	md.ReplacesID = md.DocumentID
	require.Equal(t, validate.Error, severityOfRule(validate.New().Metadata(md), validate.ContextReplaces))
}

// severityOfRule returns the severity of the first issue of a rule, zero if there is
// none.
func severityOfRule(r validate.Report, id validate.Rule) (s validate.Severity) {
	for i := range r.Issues() {
		if i.Rule == id {
			return i.Severity
		}
	}
	return s
}

func TestWhatAShortDelayIsCanBeSet(t *testing.T) {
	md := metadata(t, plan)
	md.SpecialContent, md.HidingGrounds = noMark, classify.Koodi{}
	md.DelayUntil = md.Authored.AddDate(0, 0, 10)
	for days, want := range map[int]int{0: 1, 9: 1, 10: 0, validate.DefaultShortDelay: 0, math.MaxInt: 0} {
		require.Equal(t, want, validate.New(validate.ShortDelay(days)).Metadata(md).CountRule(validate.ContextDelayGrounds), days)
	}
	require.Zero(t, validate.New().Metadata(md).CountRule(validate.ContextDelayGrounds))
	md.Authored = time.Time{} // since when is not known
	require.Equal(t, 1, validate.New().Metadata(md).CountRule(validate.ContextDelayGrounds))
	_, err := validate.Build(validate.ShortDelay(-1))
	require.ErrorContains(t, err, "ShortDelay(-1)")
}

func TestContextOfOldDocumentsWeighsLess(t *testing.T) {
	for old, want := range map[bool]validate.Severity{false: validate.Error, true: validate.Warning} {
		md := metadata(t, plan)
		md.OldDocument = old
		md.AsiaID, md.ServiceTask, md.ProcessPhase, md.ServiceUnit.ID = "", "", "", ""
		report := validate.New().Metadata(md)
		require.Equal(t, 4, report.Count(want), lines(report))
		require.Equal(t, old, report.Valid())
	}
}

// TestDaysOfMetadataAreThoseOfFinland writes the time of authoring in UTC, late in
// the evening: in Finland it is the next day.
func TestDaysOfMetadataAreThoseOfFinland(t *testing.T) {
	right := validate.RegisterUseRight{Start: day(t, "2026-09-01"), End: day(t, "2027-08-31")}
	for authored, want := range map[string]int{
		"2026-08-31T20:30:00Z":      1, // 23:30 on 31 August
		"2026-08-31T21:30:00Z":      0, // 00:30 on 1 September
		"2027-08-31T20:30:00Z":      0,
		"2027-08-31T21:30:00Z":      1,
		"2027-01-01T00:30:00+03:00": 0,
	} {
		md := metadata(t, plan)
		md.ProcessPhase = classify.ProcessPhasePalvelunToteutus
		var err error
		md.Authored, err = time.Parse(time.RFC3339, authored)
		require.NoError(t, err)
		require.Equal(t, want, validate.New().Metadata(md, validate.UseRight(right)).CountRule(validate.ContextRightPeriod), authored)
	}
	for born, want := range map[string]int{"2008-03-23": 1, "2008-03-22": 0} {
		md := metadata(t, plan)
		md.GuardianDisclosure = classify.Koodi{}
		md.Client.ID, md.Client.Born = validate.Identifier{Root: "1.2.246.10.99999922.22.2026", Extension: "1"}, day(t, born)
		md.Authored = time.Date(2026, 3, 22, 21, 30, 0, 0, time.UTC) // 23:30 in Finland
		require.Equal(t, want, validate.New().Metadata(md).CountRule(validate.ContextMinor), born)
	}
}

// TestNearlyEmptyMetadataAreAskedFor counts the errors and names their rules: what
// nothing is known of is asked for everything.
func TestNearlyEmptyMetadataAreAskedFor(t *testing.T) {
	context := "context.asia context.process-phase context.service-task context.service-unit"
	all := "archive.document-id archive.structure.missing " + context
	const matter = "archive.document-id context.service-unit"
	for _, c := range []struct {
		what     string
		md       validate.Metadata
		errors   string
		warnings int
	}{
		{"nothing", validate.Metadata{}, all, 32},
		{"a group of client documents", validate.Metadata{Group: "5"}, all, 31},
		{"a group that nobody has", validate.Metadata{Group: "77"}, all, 31},
		{"types and a task", validate.Metadata{GeneralType: "15", SpecificType: "15007", ServiceTask: "24"},
			"archive.document-id archive.structure.missing context.asia context.process-phase context.service-unit", 30},
		{"a structure of a client document", validate.Metadata{StructureID: "1.2.246.537.6.1506.15007.2024.11.28"}, "archive.document-id " + context, 32},
		{"a structure of no known branch", validate.Metadata{StructureID: "1.2.3"}, "archive.document-id archive.structure.unknown " + context, 32},
		{"a group of relationships", validate.Metadata{Group: "1"}, "archive.document-id archive.structure.missing context.service-unit", 27},
		{"a relationship", validate.Metadata{StructureID: "1.2.246.537.6.1505.1.2023.6.1"}, matter, 28},
		{"an asia-asiakirja", validate.Metadata{StructureID: "1.2.246.537.6.1505.2.2022.6.28"}, matter, 3},
		{"a luovutuslupa", validate.Metadata{StructureID: "1.2.246.537.6.1505.8.2023.6.1"}, matter, 3},
		{"a kielto", validate.Metadata{StructureID: "1.2.246.537.6.1505.9.2023.6.5"}, matter, 3},
	} {
		t.Run(c.what, func(t *testing.T) {
			report := validate.New().Metadata(c.md)
			require.False(t, report.Valid())
			var errors []string
			for i := range report.Issues() {
				if i.Severity == validate.Error {
					errors = append(errors, string(i.Rule))
				}
			}
			require.ElementsMatch(t, strings.Fields(c.errors), errors, lines(report))
			require.Equal(t, c.warnings, report.Count(validate.Warning), lines(report))
		})
	}
}

func TestRulesOfMessagesCanBeSwitched(t *testing.T) {
	md := metadata(t, plan)
	md.AsiaID = ""
	report := validate.New(validate.Suppress(validate.ContextAsia, "a trial"), validate.Suppress(validate.ContextSocialService, "a trial")).Metadata(md)
	require.Zero(t, report.Len())
	suppressed := 0
	for range report.Suppressed() {
		suppressed++
	}
	require.Equal(t, 2, suppressed)
	report = validate.New(validate.Draft()).Metadata(md)
	require.True(t, report.Valid(), "a draft is not complete")
	require.Equal(t, validate.Information, first(report).Severity)
}

func TestLoadedClassificationsMakeCodesKnown(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,version,code,fi,sv,valid_from,valid_to,parent\n1.2.246.537.6.1221,,77,Iäkkäiden palvelut,,,,\n"))
	require.NoError(t, err)
	md := metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	md.ServiceTask = "77"
	require.Equal(t, 1, validate.New().Metadata(md).Len())
	require.Zero(t, validate.New(validate.Classifications(set)).Metadata(md).Len())
}

func TestDocumentAndMetadataAgree(t *testing.T) {
	v := validate.New()
	md := metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	m := message(t, plan)
	report := v.Document([]byte(m.json), md)
	require.Zero(t, report.Len(), lines(report))
	st, ok := report.Structure()
	require.True(t, ok)
	require.Equal(t, string(md.StructureID), st.OID())

	md.SpecificType = "15008"
	report = v.Document([]byte(m.json), md)
	require.Equal(t, 1, report.Len(), lines(report))
	require.Equal(t, "metadata:/specific_type", first(report).Pointer)
	require.Contains(t, first(report).Message(language.Finnish), "15007")

	md = metadata(t, plan)
	md.SocialService = classify.SocialServiceSosiaaliohjaus
	md.Client.ID.Extension = "" // not set: nothing to compare
	require.Equal(t, 1, v.Document([]byte(m.json), md).Len())
	require.Equal(t, 1, v.Document([]byte("{"), metadata(t, plan)).CountRule(validate.JSONSyntax))
}

// TestWhatAFieldRepeats checks the fields that repeat metadata in structures
// that the messages of testdata are not of.
func TestWhatAFieldRepeats(t *testing.T) {
	md := metadata(t, plan)
	for _, c := range []struct {
		structure, json string
		rule            validate.Rule
		pointer         string
	}{
		{"1.2.246.537.6.1506.19008.2024.12.19", `{"merkinta_rajoitustoimenpiteesta":{"palvelutehtava":{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"}}}`,
			validate.ArchiveServiceTask, "/merkinta_rajoitustoimenpiteesta/palvelutehtava/code"},
		{"1.2.246.537.6.1506.11022.2025.2.28", `{"paatos_lapsen_huolto__ja_tapaamisoikeussopimuksen_vahvistamisesta":{"asiatunnus":{"system":"urn:oid:1.2.246.10.99999922.95.2026","value":"1.2.246.10.99999922.95.2026.7002.9"}}}`,
			validate.ConditionCompare, "/paatos_lapsen_huolto__ja_tapaamisoikeussopimuksen_vahvistamisesta/asiatunnus"},
		{"1.2.246.537.6.1505.2.2022.6.28", `{"asia_asiakirja":{"asian_tiedot":{"asiatunnus":{"value":"1.2.246.10.99999922.95.2026.7002.9"}}}}`,
			validate.ArchiveAsia, "/asia_asiakirja/asian_tiedot/asiatunnus/value"},
	} {
		md.StructureID = validate.OID(c.structure)
		report := validate.New().Document([]byte(c.json), md).Filter(func(i validate.Issue) bool {
			return i.Rule == validate.ArchiveServiceTask || i.Rule == validate.ArchiveAsia || i.Rule == validate.ConditionCompare
		})
		require.Equal(t, 1, report.Len(), lines(report))
		require.Equal(t, c.rule, first(report).Rule)
		require.True(t, strings.HasPrefix(first(report).Pointer, c.pointer), first(report).Pointer)
	}
}
