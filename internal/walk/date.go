package walk

import "bytes"

// date reads a year, a year and month, or a date, as the published pattern
// does: it knows no calendar, and takes a minus before the year.
func date(b []byte) (rest []byte, ok bool) {
	if len(b) > 0 && b[0] == '-' {
		b = b[1:]
	}
	if len(b) < 4 || !digits(b[:4]) {
		return b, false
	}
	if b = b[4:]; len(b) < 3 || b[0] != '-' || !inRange(b[1:3], 1, 12) {
		return b, true
	}
	if b = b[3:]; len(b) < 3 || b[0] != '-' || !inRange(b[1:3], 0, 31) {
		return b, true
	}
	return b[3:], true
}

// instant reads a date with or without a time: hours, minutes, seconds, any
// fraction, and a zone up to fourteen hours away.
func instant(b []byte) bool {
	full := len(b)
	rest, ok := date(b)
	if !ok || len(rest) == 0 {
		return ok
	}
	// A time follows a whole date only.
	if whole := full - len(rest); whole-bytes.Count(b[:min(1, full)], []byte("-")) != len("2024-05-31") {
		return false
	}
	if len(rest) < len("T00:00:00") || rest[0] != 'T' || !inRange(rest[1:3], 0, 23) || rest[3] != ':' ||
		!inRange(rest[4:6], 0, 59) || rest[6] != ':' || !inRange(rest[7:9], 0, 59) {
		return false
	}
	rest = rest[9:]
	if len(rest) > 0 && rest[0] == '.' {
		n := 1
		for n < len(rest) && rest[n]-'0' <= 9 {
			n++
		}
		if n == 1 {
			return false
		}
		rest = rest[n:]
	}
	if len(rest) == 1 && rest[0] == 'Z' {
		return true
	}
	if len(rest) != len("+00:00") || rest[0] != '+' && rest[0] != '-' || rest[3] != ':' {
		return false
	}
	return inRange(rest[1:3], 0, 13) && inRange(rest[4:6], 0, 59) || string(rest[1:]) == "14:00"
}

// inRange says whether two bytes are a number of two digits from low to high.
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
