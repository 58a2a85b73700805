package walk

import (
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// report adds a finding at the place where the walker stands.
func (w *Walker) report(f Finding) {
	if w.full() {
		w.More++
		return
	}
	f.Pointer = w.pointer()
	w.Findings = append(w.Findings, f)
}

// reportBelow reports a finding at a name below the place where the walker
// stands.
func (w *Walker) reportBelow(name string, f Finding) {
	if w.full() {
		w.More++
		return
	}
	f.Pointer = w.pointer() + "/" + name
	w.Findings = append(w.Findings, f)
}

// Add adds a finding that was made after the walk.
func (w *Walker) Add(f Finding) {
	if w.full() {
		w.More++
		return
	}
	w.Findings = append(w.Findings, f)
}

func (w *Walker) full() bool { return len(w.Findings) >= w.opts.MaxIssues }

// syntax reports that the text is not JSON, which ends the walk.
func (w *Walker) syntax(reason Reason, offset int) int {
	w.report(Finding{Kind: Syntax, Detail: reason, Offset: offset, Node: -1, Shape: -1})
	return stop
}

// limit reports that a limit was crossed, which ends the walk.
func (w *Walker) limit(name LimitName, offset int) int {
	w.report(Finding{Kind: Limit, Detail: name, Offset: offset, Node: -1, Shape: -1})
	return stop
}

// pointer writes where the walker stands as a JSON Pointer.
func (w *Walker) pointer() string {
	if len(w.path) == 0 {
		return ""
	}
	b := w.scratch[:0]
	for _, s := range w.path {
		b = append(b, '/')
		if s.isIndex() {
			b = strconv.AppendInt(b, int64(s.index), 10)
		} else {
			b = append(b, w.shown(s)...)
		}
	}
	w.scratch = b
	return string(b)
}

// nameOfLast returns where the last name of the path starts, with its quote,
// and the name.
func (w *Walker) nameOfLast() (offset int, name string) {
	last := w.path[len(w.path)-1]
	return int(last.start) - 1, w.shown(last)
}

// Hidden stands for a member name that must not be shown: it may be a value.
const Hidden = "*"

// maxName is the longest member name that is shown, in characters.
const maxName = 140

// shown returns a member name as it may be shown.
func (w *Walker) shown(name step) string {
	if name.marks&faulty != 0 || name.end-name.start > 6*maxName {
		return Hidden
	}
	raw := w.data[name.start:name.end]
	if name.marks&escaped != 0 {
		raw = Unescape(nil, raw)
	}
	return Shown(string(raw))
}

// Shown returns a member name where it looks like one: letters, digits and
// underscores, no four digits in a row, not longer than 140 characters. Any
// other may be a value that stands in the wrong place, and is hidden.
func Shown(name string) string {
	if name == "" || utf8.RuneCountInString(name) > maxName {
		return Hidden
	}
	run := 0
	for _, r := range name {
		switch {
		case unicode.IsDigit(r):
			if run++; run == 4 {
				return Hidden
			}
			continue
		case r != '_' && !unicode.IsLetter(r):
			return Hidden
		}
		run = 0
	}
	return name
}

// similarRoot returns the root key that is closest to a name.
func (w *Walker) similarRoot(name string) string {
	keys := make([]string, len(w.set.Structures))
	for i := range keys {
		keys[i] = w.set.RootKey(i)
	}
	_, key := closest(name, keys...)
	return key
}

// closest returns the key with the smallest edit distance to a name and its
// index; "" where none is within a third of the name's length.
func closest(name string, keys ...string) (at int, key string) {
	best := len(name)/3 + 1
	for i, k := range keys {
		if gap := len(k) - len(name); k == "" || gap >= best || -gap >= best {
			continue
		}
		if d := distance(name, k); d < best {
			best, at, key = d, i, k
		}
	}
	return at, key
}

// distance is the Levenshtein distance in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
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

// Sort puts the findings in document order; those of one place stay in the
// order that they were found in.
func (w *Walker) Sort() {
	slices.SortStableFunc(w.Findings, func(a, b Finding) int { return a.Offset - b.Offset })
}
