package sosmeta

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// A jsonWriter writes indented JSON.
type jsonWriter struct {
	b     bytes.Buffer
	depth int
	more  bool // a value was written at this depth
}

func (w *jsonWriter) open(bracket byte) {
	w.b.WriteByte(bracket)
	w.depth++
	w.more = false
}

func (w *jsonWriter) close(bracket byte) {
	w.depth--
	if w.more {
		w.newLine()
	}
	w.b.WriteByte(bracket)
	w.more = true
}

// next starts a member or an item.
func (w *jsonWriter) next() {
	if w.more {
		w.b.WriteByte(',')
	}
	w.newLine()
	w.more = true
}

func (w *jsonWriter) newLine() {
	w.b.WriteByte('\n')
	for range w.depth {
		w.b.WriteString("  ")
	}
}

func (w *jsonWriter) key(name string) {
	w.next()
	w.quote(name)
	w.b.WriteString(": ")
}

func (w *jsonWriter) text(name, value string) {
	w.key(name)
	w.quote(value)
}

func (w *jsonWriter) number(name string, n int) {
	w.key(name)
	fmt.Fprint(&w.b, n)
}

func (w *jsonWriter) list(name string, values []string) {
	w.key(name)
	w.open('[')
	for _, v := range values {
		w.next()
		w.quote(v)
	}
	w.close(']')
}

func (w *jsonWriter) quote(s string) {
	enc := json.NewEncoder(&w.b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(fmt.Sprintf("sosmeta: a string cannot be written as JSON: %v", err))
	}
	w.b.Truncate(w.b.Len() - 1) // the line end that Encode adds
}
