package validate_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestADayIsWrittenToADatabaseAndReadBack(t *testing.T) {
	may := day(t, "2026-05-01")
	for _, d := range []validate.Day{{}, may} {
		stored, err := d.Value()
		require.NoError(t, err)
		got := day(t, "2000-01-01")
		require.NoError(t, got.Scan(stored))
		require.Equal(t, d, got)
	}
	helsinki := time.FixedZone("", 3*60*60)
	for _, c := range []struct {
		what string
		src  any
		want validate.Day
		ok   bool
	}{
		{"a text", "2026-05-01", may, true},
		{"bytes", []byte("2026-05-01"), may, true},
		{"midnight in UTC", time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC), may, true},
		{"midnight elsewhere", time.Date(2026, 5, 1, 0, 0, 0, 0, helsinki), may, true},
		{"the zero time", time.Time{}, validate.Day{}, true},
		{"NULL", nil, validate.Day{}, true},
		{"an empty text", "", validate.Day{}, true},
		{"the last day", time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), day(t, "9999-12-31"), true},
		{"a year of five digits", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), validate.Day{}, false},
		{"the year before the first", time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), validate.Day{}, false},
		{"a year before the first", time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), validate.Day{}, false},
		{"a time of day", time.Date(2026, 5, 1, 21, 0, 0, 0, time.UTC), validate.Day{}, false},
		{"a moment after midnight", time.Date(2026, 5, 1, 0, 0, 0, 1, time.UTC), validate.Day{}, false},
		{"a text with a time", "2026-05-01T00:00:00Z", validate.Day{}, false},
		{"no day of the calendar", "2026-02-30", validate.Day{}, false},
		{"the year 0 as a text", "0000-05-01", validate.Day{}, false},
		{"a number", int64(20260501), validate.Day{}, false},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := day(t, "2000-01-01")
			err := got.Scan(c.src)
			require.Equal(t, c.ok, err == nil)
			require.Equal(t, c.want, got)
			if err != nil {
				require.NotContains(t, err.Error(), "2026")
			}
		})
	}
}
