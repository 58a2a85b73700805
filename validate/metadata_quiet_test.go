package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestMetadataAreJudgedOnlyByWhatIsSet changes complete metadata of the
// client plan, of 2026-03-23, and lists every issue that they must give.
func TestMetadataAreJudgedOnlyByWhatIsSet(t *testing.T) {
	service := &validate.RegisterUseRight{Organiser: "1.2.246.10.99999922.10.0", ServiceStart: day(t, "2026-02-01"), ServiceEnd: day(t, "2026-11-30")}
	for _, c := range []struct {
		what   string
		change func(md *validate.Metadata)
		right  *validate.RegisterUseRight
		want   []validate.Rule
	}{
		{"a minor by the identity number alone", func(md *validate.Metadata) {
			md.Client.Born, md.GuardianDisclosure = validate.Day{}, classify.Koodi{}
		}, nil, []validate.Rule{validate.ArchiveHeaderMissing, validate.ContextMinor}},
		{"a minor of unknown age", func(md *validate.Metadata) {
			md.Client.ID.Root, md.Client.Born, md.GuardianDisclosure = "1.2.246.10.99999922.22.2026", validate.Day{}, classify.Koodi{}
		}, nil, []validate.Rule{validate.ArchiveHeaderMissing}},
		{"an adult by the day of birth, though not by the identity number", func(md *validate.Metadata) {
			md.Client.Born, md.GuardianDisclosure = day(t, "1980-07-07"), classify.Koodi{}
		}, nil, []validate.Rule{validate.ArchiveBirthDate}},

		{"a service task that nobody has", func(md *validate.Metadata) { md.ServiceTask = "77" }, nil, []validate.Rule{validate.ContextUnknownCode}},
		{"a phase that nobody has", func(md *validate.Metadata) { md.ProcessPhase = "77" }, nil, []validate.Rule{validate.ContextUnknownCode}},
		{"a confidentiality that nobody has", func(md *validate.Metadata) { md.Confidentiality.Code = "77" }, nil,
			[]validate.Rule{validate.ContextConfidentiality}},
		{"a retention that nobody has", func(md *validate.Metadata) { md.Retention.Code = "77" }, nil, []validate.Rule{validate.ContextRetention}},
		{"a state that nobody has", func(md *validate.Metadata) { md.State.Code = "77" }, nil, []validate.Rule{validate.ArchiveHeaderCode}},

		{"a delay until the moment of authoring", func(md *validate.Metadata) { md.SpecialContent, md.DelayUntil = noMark, md.Authored }, nil, nil},
		{"a delay with grounds in words, short enough", func(md *validate.Metadata) {
			md.SpecialContent, md.HidingGrounds = noMark, classify.Koodi{}
			md.DelayUntil = md.Authored.AddDate(0, 0, 7)
		}, nil, nil},
		{"a long delay of what is hidden without grounds, of a minor", func(md *validate.Metadata) {
			md.HidingGrounds, md.DelayUntil = classify.Koodi{}, md.Authored.AddDate(0, 0, 400)
		}, nil, []validate.Rule{validate.ContextSpecialGrounds, validate.ContextDelayHidden}},
		{"a long delay of what is hidden with grounds, of a minor", func(md *validate.Metadata) { md.DelayUntil = md.Authored.AddDate(0, 0, 400) }, nil,
			[]validate.Rule{validate.ContextDelayHidden}},
		{"neither mark nor grounds", func(md *validate.Metadata) {
			md.SpecialContent, md.HidingGrounds, md.RestrictionGrounds = noMark, classify.Koodi{}, ""
		}, nil, nil},

		{"the entry that the service starts, before it starts", of("19002.2022.1.10", "2026-01-15T12:00:00+02:00"), service, nil},
		{"a record on the day on which the service starts", of("19003.2022.1.10", "2026-02-01T12:00:00+02:00"), service, nil},
		{"the entry that the service starts, on its last day", of("19002.2022.1.10", "2026-11-30T12:00:00+02:00"), service, nil},
		{"a private producer in another phase, under a right", func(md *validate.Metadata) {
			record(md)
			md.Producer, md.ProcessPhase = onBehalf, "3"
		}, &validate.RegisterUseRight{}, []validate.Rule{validate.ContextRightPhase}},
		{"a controller that is no OID, and so not the organiser", func(md *validate.Metadata) {
			record(md)
			md.Controller.ID = "1.2.x"
		}, service, []validate.Rule{validate.ArchiveHeaderOID}},
		{"a right whose controller is not known", func(md *validate.Metadata) {
			record(md)
			md.Controller.ID = ""
		}, service, []validate.Rule{validate.ArchiveHeaderMissing}},
		{"a controller that did not give the right, nor is the organiser", func(md *validate.Metadata) {
			record(md)
			md.Controller.ID = "1.2.246.10.99999944.10.0"
		}, service, []validate.Rule{validate.ContextRightController}},
		{"a decision under a right, whose type only the structure tells", func(md *validate.Metadata) {
			of("11000.2023.9.8", "2026-03-23T12:00:00+02:00")(md)
			md.SpecificType = ""
		}, service, []validate.Rule{validate.ArchiveHeaderMissing, validate.ContextRightDocument}},
		{"a decision under a right, whose type only the general type tells", func(md *validate.Metadata) {
			of("11000.2023.9.8", "2026-03-23T12:00:00+02:00")(md)
			md.StructureID, md.SpecificType = "", ""
		}, service, []validate.Rule{validate.ArchiveStructureMissing, validate.ArchiveHeaderMissing, validate.ContextRightDocument}},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			c.change(&md)
			var opts []validate.CallOption
			if c.right != nil {
				opts = append(opts, validate.UseRight(*c.right))
			}
			report := withPhase(t).Metadata(md, opts...)
			require.Equal(t, c.want, rules(report), lines(report))
		})
	}
}

// TestClientRelationshipDocumentHasAContextOfItsOwn changes metadata of group 1.
func TestClientRelationshipDocumentHasAContextOfItsOwn(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(md *validate.Metadata)
		want   []validate.Rule
	}{
		{"without a social service", func(md *validate.Metadata) {}, nil},
		{"with an asiatunnus", func(md *validate.Metadata) { md.AsiaID = "1.2.246.10.99999922.95.2026.7002.1" },
			[]validate.Rule{validate.ContextGroupMetadata}},
		{"of a group that is neither", func(md *validate.Metadata) { md.Group = "2" }, []validate.Rule{validate.ContextGroup}},
		{"of the structure of a matter", func(md *validate.Metadata) {
			md.StructureID, md.ClientRelationshipID = "1.2.246.537.6.1505.2.2022.6.28", ""
		}, nil},
		{"of the structure of a matter, in the group of client documents", func(md *validate.Metadata) {
			md.StructureID, md.Group = "1.2.246.537.6.1505.2.2022.6.28", "5"
		}, nil},
		{"of the structure of a prohibition, in a group that is neither", func(md *validate.Metadata) {
			md.StructureID, md.Group = "1.2.246.537.6.1505.9.2023.6.5", "2"
		}, nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, relationship)
			c.change(&md)
			report := validate.New().Metadata(md, validate.UseRight(validate.RegisterUseRight{AsiaID: "1.2.246.10.99999922.95.2026.7002.9"}))
			require.Equal(t, c.want, rules(report), lines(report))
		})
	}
}

func TestOIDIsAsLongAsHL7Allows(t *testing.T) {
	longest := validate.OID("1.2." + strings.Repeat("3", 124))
	require.Len(t, longest, 128)
	require.True(t, longest.Valid())
	require.False(t, (longest + "3").Valid())
	for _, text := range []validate.OID{"", "1", "1.", ".1", "1..2", "1.02", "3.1", "1.2.x", "urn:oid:1.2.3", " 1.2"} {
		require.False(t, text.Valid(), text)
	}
}

// rules returns the rules of a report's issues, in its order.
func rules(r validate.Report) (list []validate.Rule) {
	for i := range r.Issues() {
		list = append(list, i.Rule)
	}
	return list
}
