package condition_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// withPeriod is a document with a start and an end.
func withPeriod(start, end string) []byte {
	return fmt.Appendf(nil, `{"asiakkuusasiakirja":{"sosiaalihuollon_asiakkuus":`+
		`{"asiakkuuden_alkamispvm":%q,"asiakkuuden_paattymispvm":%q}}}`, start, end)
}

func TestPeriodEndsBeforeItsStartIfNoDayOfReducedPrecisionFits(t *testing.T) {
	v := validate.New()
	for _, c := range []struct {
		start, end string
		issues     int
	}{
		{"2020-06-15", "2020-06-15", 0},
		{"2020-06-15", "2020-06-14", 1},
		{"2020-06-15", "2020-06", 0}, // may be the 30th
		{"2020-06-15", "2020", 0},    // may be the last of December
		{"2020-06-15", "2020-05", 1},
		{"2020-06-15", "2019", 1},
		{"2020-06", "2020-06-01", 0}, // may be the first
		{"2020", "2020-01-01", 0},
		{"2020", "2019-12-31", 1},
		{"2020", "2019", 1},
		{"2020", "2020", 0},
		{"2020-02-30", "2019-01-01", 0}, // a fault of its own
	} {
		report := v.JSON(withPeriod(c.start, c.end))
		require.Equal(t, c.issues, report.CountRule(validate.ValuePeriod), "%s to %s", c.start, c.end)
	}
}

// withBirthday is a document with the identity number of a made-up person born
// on 20 January 2011 and a date of birth.
func withBirthday(day string) []byte {
	return fmt.Appendf(nil, `{"asiakkuusasiakirja":{"asiakas":{"henkilotunnus":`+
		`{"system":"urn:oid:1.2.246.21","value":"200111A904P"},"syntymaaika":%q}}}`, day)
}

func TestDateOfBirthAgreesWithTheIdentityNumberIfAnyOfItsDaysDoes(t *testing.T) {
	v := validate.New()
	for day, issues := range map[string]int{
		"2011-11-20": 1, "2011-01-20": 0, "2011-01-21": 1, "2011-01-19": 1, "2011-01": 0, "2011-02": 1, "2010-12": 1, "2011": 0, "2010": 1, "2012": 1,
	} {
		report := v.JSON(withBirthday(day))
		require.Equal(t, issues, report.CountRule(validate.ValueIdentityNumber), day)
	}
}
