package validate_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// implementing puts metadata into the phase in which a service is carried out.
func implementing(md *validate.Metadata) { md.ProcessPhase = classify.ProcessPhasePalvelunToteutus }

// record makes the metadata those of a record of the service.
func record(md *validate.Metadata) {
	implementing(md)
	md.StructureID, md.SpecificType, md.GeneralType = "1.2.246.537.6.1506.19003.2022.1.10", "19003", "19"
}

// of makes the metadata those of another structure, given by the last arcs of its
// OID, and of another time.
func of(structure, authored string) func(md *validate.Metadata) {
	return func(md *validate.Metadata) {
		implementing(md)
		code, _, _ := strings.Cut(structure, ".")
		md.StructureID = validate.OID("1.2.246.537.6.1506." + structure)
		md.SpecificType = classify.DocumentType(code)
		md.GeneralType, _ = md.SpecificType.General()
		md.Authored, _ = time.Parse(time.RFC3339, authored)
		md.Created = md.Authored
	}
}

// rightCases are metadata under a register use right.
func rightCases(t *testing.T) []contextCase {
	right := func(change func(r *validate.RegisterUseRight)) *validate.RegisterUseRight {
		r := validate.RegisterUseRight{Organiser: "1.2.246.10.99999922.10.0", AsiaID: "1.2.246.10.99999922.95.2026.7002.1",
			Start: day(t, "2026-01-01"), End: day(t, "2026-12-31"), ServiceStart: day(t, "2026-02-01"), ServiceEnd: day(t, "2026-11-30")}
		change(&r)
		return &r
	}
	return []contextCase{
		{"within the right", record, right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"a right without any field", record, &validate.RegisterUseRight{}, "", ""},
		{"before the right", record, right(func(r *validate.RegisterUseRight) { r.Start = day(t, "2026-03-24"); r.ServiceStart = validate.Day{} }), validate.ContextRightPeriod, "authored"},
		{"after the right", record, right(func(r *validate.RegisterUseRight) { r.End = day(t, "2026-03-22") }), validate.ContextRightPeriod, "authored"},
		{"on the last day of the right", record, right(func(r *validate.RegisterUseRight) { r.End = day(t, "2026-03-23") }), "", ""},
		{"a right that ends before it starts", record, right(func(r *validate.RegisterUseRight) { r.Start = day(t, "2027-01-01") }), validate.ContextRightDays, "use_right"},
		{"a right of one day", record, right(func(r *validate.RegisterUseRight) { r.Start, r.End = day(t, "2026-03-23"), day(t, "2026-03-23") }), "", ""},
		{"a right of another organiser", record, right(func(r *validate.RegisterUseRight) { r.Organiser = "1.2.246.10.99999933.10.0" }), validate.ContextRightController, "controller/id"},
		{"a right in another matter", record, right(func(r *validate.RegisterUseRight) { r.AsiaID = "1.2.246.10.99999922.95.2026.7002.9" }), validate.ContextRightAsia, "asia_id"},
		{"a right in another phase", func(md *validate.Metadata) { record(md); md.ProcessPhase = "3" }, right(func(r *validate.RegisterUseRight) {}), validate.ContextRightPhase, "process_phase"},
		{"a record before the service starts", record, right(func(r *validate.RegisterUseRight) { r.ServiceStart = day(t, "2026-03-24") }), validate.ContextRightServiceStart, "authored"},
		{"the entry that the service starts", of("19002.2022.1.10", "2026-02-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"the entry that the service starts, after its end", of("19002.2022.1.10", "2026-12-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), validate.ContextRightServiceEnd, "authored"},
		{"a record finished after the service", of("19003.2022.1.10", "2026-12-01T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), "", ""},

		{"a plan of the producer", of("15021.2023.9.8", "2026-03-23T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"a client plan under a right", implementing, right(func(r *validate.RegisterUseRight) {}), validate.ContextRightDocument, "specific_type"},
		{"a decision under a right", of("11000.2023.9.8", "2026-03-23T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), validate.ContextRightDocument, "specific_type"},
		{"an assessment under a right", of("1000.2023.9.8", "2026-03-23T12:00:00+02:00"), right(func(r *validate.RegisterUseRight) {}), validate.ContextRightDocument, "specific_type"},
		{"a client plan of a producer that acts on behalf", func(md *validate.Metadata) { implementing(md); md.Producer = onBehalf },
			right(func(r *validate.RegisterUseRight) {}), validate.ContextRightDocument, "specific_type"},
		{"a client plan of a producer that does not", func(md *validate.Metadata) { implementing(md); md.Producer.Kind = classify.ProviderPublic },
			right(func(r *validate.RegisterUseRight) {}), "", ""},
		{"a record of the organiser's own unit", func(md *validate.Metadata) { record(md); md.ServiceUnit.ID = "1.2.246.10.99999922.10.0" },
			right(func(r *validate.RegisterUseRight) {}), validate.ContextRightUnit, "service_unit/id"},
		{"a client plan of the controller's own unit", func(md *validate.Metadata) { implementing(md); md.ServiceUnit.ID = md.Controller.ID },
			&validate.RegisterUseRight{}, validate.ContextRightUnit, "service_unit/id"},
	}
}

// TestARightAllowsReadingInItsMatterAndPeriod asks for days and matters.
func TestARightAllowsReadingInItsMatterAndPeriod(t *testing.T) {
	const matter = validate.OID("1.2.246.10.99999922.95.2026.7002.1")
	whole := validate.RegisterUseRight{AsiaID: matter, Start: day(t, "2026-09-01"), End: day(t, "2027-08-31")}
	without := func(change func(r *validate.RegisterUseRight)) validate.RegisterUseRight {
		r := whole
		change(&r)
		return r
	}
	for _, c := range []struct {
		what  string
		right validate.RegisterUseRight
		day   validate.Day
		asia  validate.OID
		want  bool
	}{
		{"within", whole, day(t, "2026-12-24"), matter, true},
		{"on the first day", whole, day(t, "2026-09-01"), matter, true},
		{"on the last day", whole, day(t, "2027-08-31"), matter, true},
		{"before", whole, day(t, "2026-08-31"), matter, false},
		{"after", whole, day(t, "2027-09-01"), matter, false},
		{"another matter", whole, day(t, "2026-12-24"), matter + "9", false},
		{"no matter", whole, day(t, "2026-12-24"), "", false},
		{"no day", whole, validate.Day{}, matter, false},
		{"a right without a first day", without(func(r *validate.RegisterUseRight) { r.Start = validate.Day{} }), day(t, "2026-12-24"), matter, false},
		{"a right without a last day", without(func(r *validate.RegisterUseRight) { r.End = validate.Day{} }), day(t, "2026-12-24"), matter, false},
		{"a right without a matter", without(func(r *validate.RegisterUseRight) { r.AsiaID = "" }), day(t, "2026-12-24"), "", false},
		{"a right that ends before it starts", without(func(r *validate.RegisterUseRight) { r.End = day(t, "2026-08-31") }), day(t, "2026-08-31"), matter, false},
	} {
		t.Run(c.what, func(t *testing.T) { require.Equal(t, c.want, c.right.Allows(c.day, c.asia)) })
	}
}

// TestAFrameOfOwnUseIsOddUnderARight checks the message of testdata, whose frame
// names the use of the own register.
func TestAFrameOfOwnUseIsOddUnderARight(t *testing.T) {
	own := validate.UseRight(validate.RegisterUseRight{})
	for _, c := range []struct {
		what, code string
		options    []validate.CallOption
		want       int
	}{
		{"without a right", "1", nil, 0},
		{"under a right", "1", []validate.CallOption{own}, 1},
		{"another use situation, under a right", "2", []validate.CallOption{own}, 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			m := message(t, plan)
			edit(t, &m.frame, `code="1" codeSystem="1.2.246.537.6.1289`, `code="`+c.code+`" codeSystem="1.2.246.537.6.1289`)
			report := m.check(validate.New(), c.options...)
			require.Equal(t, c.want, report.CountRule(validate.ArchiveFrameUseRight), lines(report))
		})
	}
}
