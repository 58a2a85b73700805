package database

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func day(t *testing.T, text string) validate.Day {
	t.Helper()
	d, err := validate.ParseDay(text)
	require.NoError(t, err)
	return d
}

// TestADaySurvivesADatabase keeps days as texts, and in columns of which the driver
// makes times.
func TestADaySurvivesADatabase(t *testing.T) {
	for _, columnType := range []string{"TEXT", "DATE", "DATETIME"} {
		db := open(t, columnType)
		for _, d := range []validate.Day{day(t, "0001-01-02"), day(t, "1899-12-31"), day(t, "2024-02-29"), day(t, "2026-03-29")} {
			require.NoError(t, keep(t, db, d), d)
			require.Equal(t, d, kept(t, db, day(t, "2000-01-01")), columnType)
		}
		require.NoError(t, keep(t, db, validate.Day{}))
		require.True(t, isNull(t, db))
		require.Zero(t, kept(t, db, day(t, "2000-01-01")))
	}
}

// TestDaysAreComparedInADatabase keeps the texts in the order of the days.
func TestDaysAreComparedInADatabase(t *testing.T) {
	db := open(t, "DATE")
	require.NoError(t, keep(t, db, day(t, "2026-03-09")))
	for text, want := range map[string]bool{"2026-03-08": true, "2026-03-09": false, "2026-10-01": false} {
		var later bool
		require.NoError(t, db.QueryRow("SELECT v > ? FROM kept", day(t, text)).Scan(&later))
		require.Equal(t, want, later, text)
	}
}

func TestATimeOfDayIsNoDay(t *testing.T) {
	db := open(t, "DATETIME")
	require.NoError(t, keep(t, db, "2026-08-31 21:30:00"))
	var d validate.Day
	require.Error(t, db.QueryRow("SELECT v FROM kept").Scan(&d))
	require.Zero(t, d)
}
