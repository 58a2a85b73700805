package validate

import (
	"fmt"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A Day is a day of the calendar without a time. The zero Day means that no day
// is set. The text of a day, also in JSON, is YYYY-MM-DD.
type Day struct {
	year  int
	month time.Month
	day   int
}

// DayOf returns the day that t shows in its own location; the zero time gives
// the zero Day.
func DayOf(t time.Time) Day {
	if t.IsZero() {
		return Day{}
	}
	y, m, d := t.Date()
	return Day{y, m, d}
}

// finnishDay returns the day in Finland at t, also if it is written in UTC; the
// zero time gives the zero Day.
func finnishDay(t time.Time) Day {
	if t.IsZero() {
		return Day{}
	}
	return DayOf(t.In(value.Helsinki()))
}

// ParseDay reads YYYY-MM-DD. The error does not hold the text, which may come
// from a document.
func ParseDay(text string) (Day, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.IsZero() || t.Year() < 1 {
		return Day{}, errDay
	}
	return DayOf(t), nil
}

const errDay = constError("validate: a day is written as YYYY-MM-DD")

// IsZero reports whether the day is not set.
func (d Day) IsZero() bool { return d == Day{} }

// String returns YYYY-MM-DD, or "" if the day is not set.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// MarshalText writes what String returns.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Day) UnmarshalText(text []byte) (err error) {
	*d = Day{}
	if len(text) > 0 {
		*d, err = ParseDay(string(text))
	}
	return err
}

// Before reports whether d is before another day.
func (d Day) Before(other Day) bool { return d.number() < other.number() }

// number returns the day as yyyymmdd.
func (d Day) number() int { return d.year*10000 + int(d.month)*100 + d.day }

// after returns how many days d is after another day.
func (d Day) after(other Day) int {
	return int(d.midnight().Sub(other.midnight()).Hours() / 24)
}

// midnight returns the start of the day in UTC, in which every day has 24 hours.
func (d Day) midnight() time.Time { return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC) }

// age returns the full years from d to another day.
func (d Day) age(on Day) int { return (on.number() - d.number()) / 10000 }

// A constError is an error that is a fixed text.
type constError string

func (e constError) Error() string { return string(e) }
