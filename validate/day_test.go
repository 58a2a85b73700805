package validate_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestDayThatIsNotSetHasNoText(t *testing.T) {
	for what, d := range map[string]validate.Day{"the zero Day": {}, "the day of the zero time": validate.DayOf(time.Time{})} {
		require.True(t, d.IsZero(), what)
		require.Empty(t, d.String(), what)
		text, err := json.Marshal(d)
		require.NoError(t, err, what)
		require.Equal(t, `""`, string(text), what)
	}
	given := day(t, "2026-03-23")
	require.NoError(t, json.Unmarshal([]byte(`""`), &given))
	require.True(t, given.IsZero())
}

func TestDayIsReadAsItIsWritten(t *testing.T) {
	for _, text := range []string{"0001-01-02", "1999-12-31", "2024-02-29", "2026-03-09"} {
		require.Equal(t, text, day(t, text).String())
	}
	for _, text := range []string{"", "0001-01-01", "2023-02-29", "2026-3-9", "2026-03-09T00:00:00Z", "20260309", "made-up"} {
		d, err := validate.ParseDay(text)
		require.Error(t, err, text)
		require.True(t, d.IsZero(), text)
	}
}

func TestDayOfATimeIsTheOneOfItsOwnLocation(t *testing.T) {
	late := time.Date(2026, 3, 23, 23, 30, 0, 0, time.UTC)
	require.Equal(t, day(t, "2026-03-23"), validate.DayOf(late))
	require.Equal(t, day(t, "2026-03-24"), validate.DayOf(late.In(time.FixedZone("", 7200))))
}

func TestDaysAreOrdered(t *testing.T) {
	days := []validate.Day{{}, day(t, "2025-12-31"), day(t, "2026-01-01"), day(t, "2026-01-02"), day(t, "2026-02-01")}
	for i := range days {
		for j := range days {
			require.Equal(t, i < j, days[i].Before(days[j]), "%d, %d", i, j)
		}
	}
}
