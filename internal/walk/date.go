package walk

// isDate reports whether a text matches the published pattern of dates.
func isDate(b []byte) bool {
	rest, _, ok := date(b)
	return ok && len(rest) == 0
}

// isInstant reports whether a text matches the published pattern of instants: a
// date, of any precision, or a whole one with a time.
func isInstant(b []byte) bool {
	rest, whole, ok := date(b)
	if !ok || len(rest) == 0 {
		return ok
	}
	if !whole {
		return false
	}
	rest, ok = clock(rest)
	return ok && isZone(rest)
}

// date reads a year, a year and month, or a whole date, as the published pattern
// does: it knows no calendar, and takes a minus before the year.
func date(b []byte) (rest []byte, whole, ok bool) {
	if len(b) > 0 && b[0] == '-' {
		b = b[1:]
	}
	if len(b) < 4 || !digits(b[:4]) {
		return b, false, false
	}
	if b = b[4:]; len(b) < 3 || b[0] != '-' || !inRange(b[1:3], 1, 12) {
		return b, false, true
	}
	if b = b[3:]; len(b) < 3 || b[0] != '-' || !inRange(b[1:3], 0, 31) {
		return b, false, true
	}
	return b[3:], true, true
}

// clock reads hours, minutes and seconds with any fraction.
func clock(b []byte) (rest []byte, ok bool) {
	if len(b) < len("T00:00:00") || b[0] != 'T' || !inRange(b[1:3], 0, 23) || b[3] != ':' ||
		!inRange(b[4:6], 0, 59) || b[6] != ':' || !inRange(b[7:9], 0, 59) {
		return b, false
	}
	b = b[len("T00:00:00"):]
	if len(b) == 0 || b[0] != '.' {
		return b, true
	}
	n := 1
	for n < len(b) && b[n]-'0' <= 9 {
		n++
	}
	return b[n:], n > 1
}

// isZone reports whether a text is Z, or an offset of at most fourteen hours.
func isZone(b []byte) bool {
	if len(b) == 1 && b[0] == 'Z' {
		return true
	}
	if len(b) != len("+00:00") || b[0] != '+' && b[0] != '-' || b[3] != ':' {
		return false
	}
	return inRange(b[1:3], 0, 13) && inRange(b[4:6], 0, 59) || string(b[1:]) == "14:00"
}

// inRange reports whether two bytes are a number of two digits from low to high.
func inRange(b []byte, low, high int) bool {
	n := int(b[0]-'0')*10 + int(b[1]-'0')
	return digits(b) && n >= low && n <= high
}

func digits(b []byte) bool {
	for _, c := range b {
		if c-'0' > 9 {
			return false
		}
	}
	return true
}
