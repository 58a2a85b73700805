package validate

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// A leaf is a string of a JSON text. It is valid until the next one.
type leaf struct {
	path   []byte // names from below the root key, with points between them, without indexes
	raw    []byte // with its quotes
	offset int
	steps  []step
}

// A step is a member name, as it may be shown, or an index.
type step struct {
	name  string
	index int
}

// pointer returns the JSON Pointer.
func (l *leaf) pointer() string {
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

// value returns the string.
func (l *leaf) value() string { return unquote(l.raw) }

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

// leaves visits the strings of a JSON text that was found to be well-formed.
func leaves(data []byte, visit func(*leaf)) {
	w := leafWalker{data: data, visit: visit}
	w.value(0)
}

type leafWalker struct {
	data  []byte
	visit func(*leaf)
	path  []byte
	leaf  leaf
}

func (w *leafWalker) space(i int) int {
	for i < len(w.data) && (w.data[i] == ' ' || w.data[i] == '\n' || w.data[i] == '\r' || w.data[i] == '\t') {
		i++
	}
	return i
}

// quoted returns where the string that starts at i ends.
func (w *leafWalker) quoted(i int) int {
	for i++; w.data[i] != '"'; i++ {
		if w.data[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// value visits a value and returns where it ends.
func (w *leafWalker) value(i int) int {
	i = w.space(i)
	switch w.data[i] {
	case '{':
		return w.object(i)
	case '[':
		return w.array(i)
	case '"':
		end := w.quoted(i)
		w.leaf.path, w.leaf.raw, w.leaf.offset = w.path, w.data[i:end], i
		w.visit(&w.leaf)
		return end
	}
	for i < len(w.data) && !bytes.ContainsRune([]byte(",]} \n\r\t"), rune(w.data[i])) {
		i++
	}
	return i
}

func (w *leafWalker) object(i int) int {
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

func (w *leafWalker) array(i int) int {
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
