package walk

import (
	"unicode"
	"unicode/utf8"
)

// Hidden stands for a member name that must not be shown: it may be a value.
const Hidden = "*"

// maxName is the longest member name that is shown, in characters.
const maxName = 140

// Shown returns a member name where it looks like one: letters, digits and
// underscores, no four digits in a row, not longer than 140 characters. Any
// other may be a value that stands in the wrong place, and is hidden.
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
	run := 0
	for i := 0; i < len(name); {
		r, size := utf8.DecodeRune(name[i:])
		i += size
		switch {
		case unicode.IsDigit(r):
			if run++; run == 4 {
				return false
			}
			continue
		case r != '_' && !unicode.IsLetter(r):
			return false
		}
		run = 0
	}
	return true
}

// appendName appends the name of a step as it may be shown.
func (w *Walker) appendName(b []byte, s step) []byte {
	name, ok := w.name(s)
	if !ok || !mayShow(name) {
		return append(b, Hidden...)
	}
	return append(b, name...)
}

// name returns the name of a step without its escapes; ok is false where it is
// not Unicode text. The name was read before: reading it again costs less than
// keeping where it ends for each of them.
func (w *Walker) name(s step) (name []byte, ok bool) {
	end, marks := w.scan(int(s.name))
	name = w.data[s.name:end]
	if marks&faulty != 0 {
		return nil, false
	}
	if marks&escaped != 0 {
		name = Unescape(nil, name)
	}
	return name, true
}

// closest returns the key with the smallest edit distance to a name and its
// index; "" where none is within a third of the name's length. An empty key is
// none.
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
