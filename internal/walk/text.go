package walk

import (
	"bytes"
	"crypto/sha256"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// text walks a string and holds it to its shape.
func (w *Walker) text(i int, shapeID uint16, node int) int {
	s := w.scan(i + 1)
	if s.end == stop {
		return stop
	}
	shape := &w.set.Shapes[shapeID]
	kind, ok := UTF8, !s.faulty
	if ok && shape.Kind != table.String {
		kind, ok = w.fits(shape, s)
	}
	if !ok {
		w.report(Finding{Kind: kind, Offset: i, Node: node, Shape: int(shapeID)})
	}
	return s.end + 1
}

// fits says whether a text is what a shape asks for, and what is wrong where it
// is not.
func (w *Walker) fits(shape *table.Shape, s span) (Kind, bool) {
	if shape.Kind == table.NonEmpty {
		return Empty, s.end > s.start
	}
	value := w.decode(s)
	switch shape.Kind {
	case table.Date:
		rest, ok := date(value)
		return BadFormat, ok && len(rest) == 0
	case table.Instant:
		return BadFormat, instant(value)
	case table.System:
		return BadSystem, isSystem(value, w.set.String(table.TextID(shape.Arg)))
	case table.ExactSystem:
		return BadSystem, string(value) == w.set.String(table.TextID(shape.Arg))
	case table.OneOf:
		for _, c := range w.set.CodesOf(shape.Arg) {
			if string(value) == w.set.String(c.Code) {
				return BadCode, true
			}
		}
		return BadCode, false
	default: // table.FixedText
		digest := &w.set.Phrases[shape.Arg].Fi
		return BadPhrase, len(value) == int(digest.Bytes) && sha256.Sum256(value) == digest.SHA256
	}
}

// isSystem says whether value is urn:oid:<oid>, with or without version arcs
// behind it.
func isSystem(value []byte, oid string) bool {
	rest, ok := bytes.CutPrefix(value, []byte("urn:oid:"))
	if !ok || len(rest) < len(oid) || string(rest[:len(oid)]) != oid {
		return false
	}
	for rest = rest[len(oid):]; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n]-'0' <= 9 {
			n++
		}
		if rest[0] != '.' || n == 1 {
			return false
		}
		rest = rest[n:]
	}
	return true
}

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
