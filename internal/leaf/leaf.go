// Package leaf visits the strings of a JSON text, with the path to each.
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
	Path   []byte // names from below the root key, separated by full stops, without indexes
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

// Walk visits the strings of a JSON text that was found to be well-formed.
func Walk(data []byte, visit func(*Leaf)) {
	w := walker{data: data, visit: visit}
	w.value(0)
}

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

// quoted returns the end of the string that starts at i.
func (w *walker) quoted(i int) int {
	for i++; w.data[i] != '"'; i++ {
		if w.data[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// value visits a value and returns its end.
func (w *walker) value(i int) int {
	i = w.space(i)
	switch w.data[i] {
	case '{':
		return w.object(i)
	case '[':
		return w.array(i)
	case '"':
		end := w.quoted(i)
		w.leaf.Path, w.leaf.raw, w.leaf.Offset = w.path, w.data[i:end], i
		w.visit(&w.leaf)
		return end
	}
	for i < len(w.data) && !bytes.ContainsRune([]byte(",]} \n\r\t"), rune(w.data[i])) {
		i++
	}
	return i
}

func (w *walker) object(i int) int {
	before := len(w.path)
	w.leaf.steps = append(w.leaf.steps, step{})
	at := len(w.leaf.steps) - 1
	for i = w.space(i + 1); w.data[i] != '}'; i = w.space(i) {
		if w.data[i] == ',' {
			i = w.space(i + 1)
		}
		end := w.quoted(i)
		name := walk.Shown(unquote(w.data[i:end])) // a long name is of no structure, and costly in every path
		w.leaf.steps[at].name = name
		if at > 0 {
			if len(w.path) > 0 {
				w.path = append(w.path, '.')
			}
			w.path = append(w.path, name...)
		}
		i = w.value(w.space(end) + 1)
		w.path = w.path[:before]
	}
	w.leaf.steps = w.leaf.steps[:at]
	return i + 1
}

func (w *walker) array(i int) int {
	w.leaf.steps = append(w.leaf.steps, step{})
	at := len(w.leaf.steps) - 1
	for i = w.space(i + 1); w.data[i] != ']'; i = w.space(i) {
		if w.data[i] == ',' {
			i++
			w.leaf.steps[at].index++
		}
		i = w.value(i)
	}
	w.leaf.steps = w.leaf.steps[:at]
	return i + 1
}
