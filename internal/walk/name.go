package walk

import (
	"unicode"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// Hidden replaces a member name that must not be shown: it may be a value.
const Hidden = "*"

// maxName is the longest member name that is shown, in characters.
const maxName = 140

// maxDigits is how many digits a member name that is shown may have, together or
// parted. Published names have none.
const maxDigits = 3

// Shown returns a member name if it looks like one: letters that are seen,
// underscores and at most three digits, not longer than 140 characters. Any
// other may be a value in the wrong place, and is hidden.
func Shown(name string) string {
	if mayShow([]byte(name)) {
		return name
	}
	return Hidden
}

func mayShow(name []byte) bool {
	if len(name) == 0 || len(name) > utf8.UTFMax*maxName || utf8.RuneCount(name) > maxName {
		return false
	}
	digits := 0
	for i := 0; i < len(name); {
		r, size := utf8.DecodeRune(name[i:])
		i += size
		switch {
		case unicode.IsDigit(r):
			if digits++; digits > maxDigits {
				return false
			}
		case r != '_' && (!unicode.IsLetter(r) || value.Invisible(r)):
			return false
		}
	}
	return true
}

// appendName appends the name that starts at an offset as it may be shown. It was
// read before: looking for its end again costs less than keeping the end of each.
// A name that is too long to be shown is not read to its end.
func (w *Walker) appendName(b []byte, start int) []byte {
	rest := w.data[start:]
	end, special := nameEnd(rest[:min(len(rest), longestEscape*maxName+1)])
	if end < 0 {
		return append(b, Hidden...)
	}
	name := rest[:end]
	if special {
		if _, marks := w.scan(start); marks&faulty != 0 {
			return append(b, Hidden...)
		}
		name = Unescape(nil, name)
	}
	if !mayShow(name) {
		return append(b, Hidden...)
	}
	return append(b, name...)
}

// longestEscape is the most bytes that a character takes in escapes: a surrogate
// pair.
const longestEscape = len(`\ud83d\ude00`)

// nameEnd returns the offset of the quote behind a name, -1 if it is not in d.
// special reports whether the name has escapes or more than ASCII.
func nameEnd(d []byte) (end int, special bool) {
	for i := 0; i < len(d); i++ {
		switch c := d[i]; {
		case c == '"':
			return i, special
		case c == '\\':
			i++
			special = true
		case c >= 0x80:
			special = true
		}
	}
	return -1, special
}

// nameEquals reports whether a name equals key. A name that is too long to match
// even if it is all escapes is not decoded.
func (w *Walker) nameEquals(name Span, key []byte) bool {
	if raw := w.data[name.Start:name.End]; !name.Escaped() {
		return string(raw) == string(key)
	} else if len(raw) > longestEscape*len(key) {
		return false
	} else {
		return string(Unescape(nil, raw)) == string(key)
	}
}

// Closest returns the key that a member name may be a misspelling of, or "".
func Closest(name string, keys []string) string {
	_, key := new(Walker).closest(name, len(keys), func(i int) string { return keys[i] })
	return key
}

// closest returns the key with the smallest edit distance to a name and its
// index; "" if none is within a third of the name's length. An empty key
// is left out.
func (w *Walker) closest(name string, keys int, key func(i int) string) (at int, found string) {
	best := len(name)/3 + 1
	for i := range keys {
		k := key(i)
		if gap := len(k) - len(name); k == "" || gap >= best || -gap >= best {
			continue
		}
		if d := w.distance(name, k); d < best {
			best, at, found = d, i, k
		}
	}
	return at, found
}

// distance is the Levenshtein distance in bytes.
func (w *Walker) distance(a, b string) int {
	row := w.row[:0]
	for j := range len(b) + 1 {
		row = append(row, j)
	}
	w.row = row
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, diagonal+1, row[j]+1)
		}
	}
	return row[len(b)]
}
