// Package leaf visits the strings of a JSON text, with the way to each.
package leaf

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A Leaf is a string of a JSON text. It is valid until the next one.
type Leaf struct {
	Path   []byte // names from below the root key, with points between them, without indexes
	raw    []byte // with its quotes
	Offset int
	steps  []step
}

// A step is a member name, as it may be shown, or an index.
type step struct {
	name  string
	index int
}

// Pointer returns the JSON Pointer.
func (l *Leaf) Pointer() string {
	var b strings.Builder
	for _, s := range l.steps {
		b.WriteByte('/')
		if s.name != "" {
			b.WriteString(s.name)
		} else {
			b.WriteString(strconv.Itoa(s.index))
		}
	}
	return b.String()
}

// Value returns the string.
func (l *Leaf) Value() string { return unquote(l.raw) }

func unquote(raw []byte) string {
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1 : len(raw)-1])
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// Walk visits the strings of a JSON text, from the first to the last, and reports
// whether it came to the end of the text. It relies on no check before it: a text
// that is not JSON, or is nested too deeply, ends the walk. A byte order mark does
// not.
func Walk(data []byte, visit func(*Leaf)) bool {
	w := walker{data: data, visit: visit}
	i := 0
	if bytes.HasPrefix(data, []byte("\uFEFF")) {
		i = len("\uFEFF")
	}
	i, ok := w.value(w.space(i))
	return ok && w.space(i) == len(data)
}

// maxDepth bounds the use of the stack. No limit on the depth of a document is
// beyond it.
const maxDepth = 1000

type walker struct {
	data  []byte
	visit func(*Leaf)
	path  []byte
	leaf  Leaf
}

func (w *walker) space(i int) int {
	for i < len(w.data) && (w.data[i] == ' ' || w.data[i] == '\n' || w.data[i] == '\r' || w.data[i] == '\t') {
		i++
	}
	return i
}

// at reports whether a byte is at i.
func (w *walker) at(i int, c byte) bool { return i < len(w.data) && w.data[i] == c }

// quoted returns where the string that starts at i ends; false if it does not end.
func (w *walker) quoted(i int) (end int, ok bool) {
	if !w.at(i, '"') {
		return i, false
	}
	for i++; i < len(w.data); i++ {
		switch w.data[i] {
		case '"':
			return i + 1, true
		case '\\':
			i++
		}
	}
	return i, false
}

// value visits the value at i and returns where it ends.
func (w *walker) value(i int) (end int, ok bool) {
	switch {
	case w.at(i, '{'):
		return w.inside(i, '}', w.member)
	case w.at(i, '['):
		return w.inside(i, ']', w.item)
	case w.at(i, '"'):
		if end, ok = w.quoted(i); ok {
			w.leaf.Path, w.leaf.raw, w.leaf.Offset = w.path, w.data[i:end], i
			w.visit(&w.leaf)
		}
		return end, ok
	}
	for end = i; end < len(w.data) && bytes.IndexByte([]byte(",]}[{\" \n\r\t"), w.data[end]) < 0; end++ {
	}
	return end, end > i
}

// inside visits the members or items of what opens at i, and returns where it
// ends.
func (w *walker) inside(i int, closing byte, one func(at, i int) (int, bool)) (end int, ok bool) {
	at := len(w.leaf.steps)
	if at == maxDepth {
		return i, false
	}
	w.leaf.steps = append(w.leaf.steps, step{})
	defer func() { w.leaf.steps = w.leaf.steps[:at] }()
	if i = w.space(i + 1); w.at(i, closing) {
		return i + 1, true
	}
	for {
		if i, ok = one(at, i); !ok {
			return i, false
		}
		i = w.space(i)
		switch {
		case w.at(i, closing):
			return i + 1, true
		case !w.at(i, ','):
			return i, false
		}
		i = w.space(i + 1)
	}
}

// member visits the member at i of the object that is step number at.
func (w *walker) member(at, i int) (end int, ok bool) {
	before := len(w.path)
	end, ok = w.quoted(i)
	if !ok {
		return end, false
	}
	name := walk.Shown(unquote(w.data[i:end])) // a long name is of no structure, and costly in every path
	if end = w.space(end); !w.at(end, ':') {
		return end, false
	}
	w.leaf.steps[at].name = name
	if at > 0 {
		if before > 0 {
			w.path = append(w.path, '.')
		}
		w.path = append(w.path, name...)
	}
	end, ok = w.value(w.space(end + 1))
	w.path = w.path[:before]
	return end, ok
}

// item visits the item at i of the array that is step number at.
func (w *walker) item(at, i int) (end int, ok bool) {
	end, ok = w.value(i)
	w.leaf.steps[at].index++
	return end, ok
}
