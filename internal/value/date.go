package value

import "time"

// A Day is a date, or a year or a year and month if Month or Day are zero.
type Day struct{ Year, Month, Day int }

// A DateFault is what is wrong with a date that has the published form: a case
// of [rule.ValueDate].
type DateFault string

// The faults of a date.
const (
	DateFine         DateFault = ""
	NoSuchYear       DateFault = "year"
	NoSuchDay        DateFault = "day"
	ReducedPrecision DateFault = "reduced" // legal: a year, or a year and month
)

// Date reads a date of the published form, [-]YYYY[-MM[-DD]], which may be
// followed by a time. Years run from 1 to 9999 and days by the Gregorian
// calendar.
func Date(b []byte) (Day, DateFault) {
	if len(b) < 4 || b[0] == '-' {
		return Day{}, NoSuchYear
	}
	d := Day{Year: number(b[:4])}
	if d.Year == 0 {
		return Day{}, NoSuchYear
	}
	if len(b) < 7 {
		return d, ReducedPrecision
	}
	d.Month = number(b[5:7])
	if len(b) < 10 {
		return d, ReducedPrecision
	}
	d.Day = number(b[8:10])
	if d.Day == 0 || d.Day > daysIn(d.Year, d.Month) {
		return Day{}, NoSuchDay
	}
	return d, DateFine
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	}
	return 0
}

// First returns the first day that d may mean.
func (d Day) First() Day { return Day{d.Year, max(d.Month, 1), max(d.Day, 1)} }

// Last returns the last day that d may mean.
func (d Day) Last() Day {
	if d.Month == 0 {
		d.Month = 12
	}
	if d.Day == 0 {
		d.Day = daysIn(d.Year, d.Month)
	}
	return d
}

// Number returns a whole date as yyyymmdd, which orders like the days do.
func (d Day) Number() int { return d.Year*10000 + d.Month*100 + d.Day }

// DayOf returns the day that t shows in its own location.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, int(m), d}
}

// Age returns the full years from a day of birth to another day.
func Age(born, on Day) int {
	years := on.Year - born.Year
	if on.Month*100+on.Day < born.Month*100+born.Day {
		years--
	}
	return years
}

func number(b []byte) int {
	n := 0
	for _, c := range b {
		n = n*10 + int(c-'0')
	}
	return n
}

func digits(b []byte) bool {
	for _, c := range b {
		if c-'0' > 9 {
			return false
		}
	}
	return len(b) > 0
}
