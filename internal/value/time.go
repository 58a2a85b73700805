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

// Offset reports whether an instant of the published form has the offset from UTC
// that Europe/Helsinki has then. An instant without a time has none to check.
func Offset(b []byte) bool {
	if len(b) <= len("2024-05-31T12:00:00") {
		return true
	}
	day, fault := Date(b)
	if fault != DateFine {
		return true
	}
	offset := 0
	if zone := b[len(b)-6:]; b[len(b)-1] != 'Z' {
		offset = (number(zone[1:3])*60 + number(zone[4:6])) * 60
		if zone[0] == '-' {
			offset = -offset
		}
	}
	utc := time.Date(day.Year, time.Month(day.Month), day.Day, number(b[11:13]), number(b[14:16]), number(b[17:19]), 0, time.UTC)
	_, there := utc.Add(-time.Duration(offset) * time.Second).In(Helsinki()).Zone()
	return there == offset
}

// After reports whether one instant of the published form is after another. An
// instant without a time is not.
func After(a, b []byte) bool {
	x, xok := instant(a)
	y, yok := instant(b)
	return xok && yok && x.After(y)
}

func instant(b []byte) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339Nano, string(b))
	return t, err == nil
}
