package validate_test

import (
	"fmt"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A system stores its times in UTC. The days of a register use right are those of
// Finland, so that the hours around midnight count for the day on which they are
// there. More of a day's work: testdata/scenarios.
func ExampleUseRight_aroundMidnight() {
	var right validate.RegisterUseRight
	right.Start, _ = validate.ParseDay("2026-09-01")
	right.End, _ = validate.ParseDay("2027-08-31")
	v := validate.New()
	for _, authored := range []time.Time{
		time.Date(2026, 8, 31, 21, 30, 0, 0, time.UTC), // half past midnight of 1 September in Finland
		time.Date(2027, 8, 31, 22, 30, 0, 0, time.UTC), // half past one of 1 September in Finland
	} {
		md := validate.Metadata{Authored: authored}
		fmt.Println(v.Metadata(md, validate.UseRight(right)).CountRule(validate.ContextRightPeriod))
	}
	// Output:
	// 0
	// 1
}

func ExampleMetadata_correction() {
	md := validate.Metadata{
		DocumentID: "1.2.246.10.99999922.95.2026.8006.2",
		OriginalID: "1.2.246.10.99999922.95.2026.8006.2", // its own, not that of the first version
		Version:    2,
	}
	v := validate.New()
	fmt.Println(v.Metadata(md).CountRule(validate.ArchiveSetID))
	md.OriginalID = "1.2.246.10.99999922.95.2026.8006.1"
	fmt.Println(v.Metadata(md).CountRule(validate.ArchiveSetID))
	// Output:
	// 1
	// 0
}

func ExampleMetadata_delay() {
	authored := time.Date(2026, 10, 1, 10, 0, 0, 0, time.FixedZone("", 3*60*60))
	v := validate.New()
	for _, days := range []int{7, 90} {
		md := validate.Metadata{Authored: authored, DelayUntil: authored.AddDate(0, 0, days)}
		fmt.Println(v.Metadata(md).CountRule(validate.ContextDelayGrounds))
	}
	// Output:
	// 0
	// 1
}
