package value

import (
	_ "embed"
	"sync"
	"time"
)

// helsinki.tzif is the entry Europe/Helsinki of the time zone data that comes
// with Go, so that the answer is the same on a machine without any.
//
//go:embed helsinki.tzif
var helsinkiData string

// Helsinki is the time zone Europe/Helsinki.
var Helsinki = sync.OnceValue(func() *time.Location {
	loc, err := time.LoadLocationFromTZData("Europe/Helsinki", []byte(helsinkiData))
	if err != nil {
		panic("value: the embedded time zone data cannot be read: " + err.Error())
	}
	return loc
})

// Offset checks that an instant of the published form has the offset from UTC that
// Europe/Helsinki has then. If it is not ok, kase is the case of [rule.ValueTime]:
// one in UTC is exact. An instant without a time has no offset to check.
func Offset(b []byte) (kase string, ok bool) {
	t, offset, ok := instant(b)
	if !ok {
		return "", true
	}
	if offset == 0 {
		return "utc", false
	}
	_, there := t.In(Helsinki()).Zone()
	return "", there == offset
}

// instant reads an instant of the published form and its offset from UTC in
// seconds; ok is false if it has no time, or no such day.
func instant(b []byte) (t time.Time, offset int, ok bool) {
	const clock = len("2024-05-31T12:00:00")
	if len(b) <= clock {
		return time.Time{}, 0, false
	}
	day, fault := Date(b)
	if fault != DateFine {
		return time.Time{}, 0, false
	}
	if zone := b[len(b)-6:]; b[len(b)-1] != 'Z' {
		offset = (number(zone[1:3])*60 + number(zone[4:6])) * 60
		if zone[0] == '-' {
			offset = -offset
		}
	}
	second := number(b[17:19]) - offset
	return time.Date(day.Year, time.Month(day.Month), day.Day, number(b[11:13]), number(b[14:16]), second, nanoseconds(b[clock:]), time.UTC), offset, true
}

// nanoseconds reads the fraction of a second that b starts with; digits beyond
// the ninth do not count.
func nanoseconds(b []byte) int {
	if b[0] != '.' {
		return 0
	}
	n := 0
	b = b[1:]
	for range 9 {
		n *= 10
		if len(b) > 0 && b[0]-'0' <= 9 {
			n += int(b[0] - '0')
			b = b[1:]
		}
	}
	return n
}
