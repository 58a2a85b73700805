package validate_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestTwoDatesOfBirthThatDisagreeOnAnAgeTellNone has the identity number of a made-up
// adult, and a date of birth beside it.
func TestTwoDatesOfBirthThatDisagreeOnAnAgeTellNone(t *testing.T) {
	const adult, minor = "condition.require warning yksin_turvakotiin_hakeutunut_taysi_ikainen", "condition.require warning yksin_turvakotiin_hakeutunut_alaikainen"
	const mistyped = "value.identity-number error asiakas/syntymaaika"
	for _, c := range []struct {
		what, born string
		wrong      bool
		asked      string
	}{
		{"the day of the number", "1980-05-05", false, adult},
		{"a day of a minor", "2015-05-05", true, ""},
		{"a month of a minor", "2015-05", true, ""},
		{"another day of an adult", "1980-06-05", true, adult},
		{"a year that leaves it open", "2008", true, adult},
		{"no day", "2015-02-30", false, adult},
	} {
		t.Run(c.what, func(t *testing.T) {
			text := fmt.Appendf(nil, `{"turvakotipalvelun_ensiarvio":{"asiakas":{"henkilotunnus":{"value":"050580-901Y"},"syntymaaika":%q}}}`, c.born)
			report := validate.New().JSON(text, validate.ReferenceDate(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)), validate.Explain())
			issues := issuesOf(report)
			require.Equal(t, c.wrong, slices.Contains(issues, mistyped), issues)
			for _, demand := range []string{adult, minor} {
				require.Equal(t, c.asked == demand, slices.Contains(issues, demand), issues)
			}
			unjudged := map[string]bool{}
			for n := range report.NotEvaluated() {
				unjudged[n.Reason] = true
			}
			const reason = "it asks for an age, and the date of birth and the identity number give different answers"
			require.Equal(t, c.asked == "", unjudged[reason])
		})
	}
}
