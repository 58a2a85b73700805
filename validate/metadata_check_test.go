package validate_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

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
	require.Zero(t, validate.New(validate.ShortDelay(0)).Metadata(md).CountRule(validate.ContextDelayGrounds))
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
		record(&md)
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
		{"a group of relationships, which may be wrong", validate.Metadata{Group: "1", ClientRelationshipID: "1.2.3"}, all, 31},
		{"a group of relationships beside a specific type", validate.Metadata{Group: "1", SpecificType: "15007"}, all + " context.group", 30},
		{"a group of relationships beside a general type", validate.Metadata{Group: "1", GeneralType: "15"}, all + " context.group", 30},
		{"a group of relationships beside a type that nobody has", validate.Metadata{Group: "1", SpecificType: "77777"}, all, 30},
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

// TestAGroupAloneDoesNotTellTheKind takes the structure out of the message of an
// asiakkuusasiakirja, whose frame asks for the service of one.
func TestAGroupAloneDoesNotTellTheKind(t *testing.T) {
	m := message(t, relationship)
	before, rest, _ := strings.Cut(m.document, "<ep2:contentSpecificationId")
	_, after, ok := strings.Cut(rest, "</ep2:contentSpecificationId>")
	require.True(t, ok)
	m.document = before + after
	report := m.check(validate.New())
	for _, id := range []validate.Rule{validate.ArchiveStructureMissing, validate.ContextAsia, validate.ContextServiceTask, validate.ContextProcessPhase} {
		require.Equal(t, 1, report.CountRule(id), lines(report))
	}
	for _, id := range []validate.Rule{validate.ArchiveFrameGroup, validate.ContextGroup, validate.ContextGroupMetadata} {
		require.Zero(t, report.CountRule(id), lines(report))
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
