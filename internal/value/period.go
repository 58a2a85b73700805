package value

// EndsBefore reports whether an end is before its start, both of the published
// form of dates or instants. Two that have a time are compared as instants; all
// others by their days, whichever days a date of reduced precision means.
func EndsBefore(start, end []byte) bool {
	a, _, timed := instant(start)
	b, _, both := instant(end)
	if timed && both {
		return b.Before(a)
	}
	from, ok := LocalDay(start)
	to, known := LocalDay(end)
	return ok && known && from.First().Number() > to.Last().Number()
}

// LocalDay returns the day of a date or instant of the published form: the day
// that an instant has in Europe/Helsinki. ok is false if the calendar does not
// have it.
func LocalDay(b []byte) (d Day, ok bool) {
	if t, _, ok := instant(b); ok {
		return DayOf(t.In(Helsinki())), true
	}
	d, fault := Date(b)
	return d, fault == DateFine || fault == ReducedPrecision
}
