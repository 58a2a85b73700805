// Package corpus makes documents of every structure, in several sizes and
// spellings and the same for the same seed, that pass every rule. Package sample
// gives them to users; tests and benchmarks run on them.
package corpus

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Value is a JSON value of a document, with the order of its members and the
// place in the structure that it belongs to.
type Value struct {
	Kind    byte    // '{', '[', '"' for a string, or 0 for Text as it is
	Text    string  // a string, or a number, true, false, null
	Members []Value // of an object, each with its Key
	Items   []Value // of an array
	Key     string  // of a member
	Field   sosmeta.Field
	Raw     bool // Text goes between the quotes as it is
}

// Clone copies a value, all the way down.
func (v Value) Clone() Value {
	v.Members = slices.Clone(v.Members)
	for i := range v.Members {
		v.Members[i] = v.Members[i].Clone()
	}
	v.Items = slices.Clone(v.Items)
	for i := range v.Items {
		v.Items[i] = v.Items[i].Clone()
	}
	return v
}

// At returns the value at a JSON Pointer, nil if it is missing.
func (v *Value) At(pointer string) *Value {
	if pointer == "" {
		return v
	}
	step, rest, _ := strings.Cut(pointer[1:], "/")
	if rest != "" {
		rest = "/" + rest
	}
	if v.Kind == '[' {
		if i, err := strconv.Atoi(step); err == nil && i < len(v.Items) {
			return v.Items[i].At(rest)
		}
		return nil
	}
	for i := range v.Members {
		if v.Members[i].Key == step {
			return v.Members[i].At(rest)
		}
	}
	return nil
}

// Walk calls visit for the value and every one below it, with its pointer.
func (v *Value) Walk(pointer string, visit func(pointer string, v *Value)) {
	visit(pointer, v)
	for i := range v.Members {
		v.Members[i].Walk(pointer+"/"+v.Members[i].Key, visit)
	}
	for i := range v.Items {
		v.Items[i].Walk(pointer+"/"+strconv.Itoa(i), visit)
	}
}

// Shuffle puts the members of every object in another order.
func (v *Value) Shuffle(r *rand.Rand) {
	v.Walk("", func(_ string, v *Value) {
		r.Shuffle(len(v.Members), func(i, j int) { v.Members[i], v.Members[j] = v.Members[j], v.Members[i] })
	})
}

// A Spelling is a way to write the same document.
type Spelling struct {
	Indent bool // one member a line
	ASCII  bool // everything beyond ASCII as an escape
}

// Bytes writes the value as JSON.
func (v *Value) Bytes(s Spelling) []byte { return v.append(nil, s, 0) }

func (v *Value) append(b []byte, s Spelling, depth int) []byte {
	switch v.Kind {
	case '{':
		b = append(b, '{')
		for i := range v.Members {
			b = s.next(b, i, depth+1)
			b = s.quote(b, v.Members[i].Key, false)
			b = append(b, ':')
			if s.Indent {
				b = append(b, ' ')
			}
			b = v.Members[i].append(b, s, depth+1)
		}
		return append(s.last(b, len(v.Members), depth), '}')
	case '[':
		b = append(b, '[')
		for i := range v.Items {
			b = s.next(b, i, depth+1)
			b = v.Items[i].append(b, s, depth+1)
		}
		return append(s.last(b, len(v.Items), depth), ']')
	case '"':
		return s.quote(b, v.Text, v.Raw)
	}
	return append(b, v.Text...)
}

func (s Spelling) next(b []byte, i, depth int) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return s.line(b, depth)
}

func (s Spelling) last(b []byte, n, depth int) []byte {
	if n == 0 {
		return b
	}
	return s.line(b, depth)
}

func (s Spelling) line(b []byte, depth int) []byte {
	if !s.Indent {
		return b
	}
	b = append(b, '\n')
	for range depth {
		b = append(b, "  "...)
	}
	return b
}

func (s Spelling) quote(b []byte, text string, raw bool) []byte {
	b = append(b, '"')
	if raw {
		return append(append(b, text...), '"')
	}
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r < ' ' || r >= 0x80 && s.ASCII:
			for _, unit := range utf16.Encode([]rune{r}) {
				b = append(b, `\u`...)
				hex := strconv.FormatUint(uint64(unit)|0x10000, 16)
				b = append(b, hex[1:]...)
			}
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}
