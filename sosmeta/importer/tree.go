package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A tree is a JSON value with the order of its members kept.
type tree struct {
	keys    []string         // of an object, in order
	members map[string]*tree // of an object
	items   []*tree          // of an array
	scalar  any              // string, json.Number, bool or nil
	kind    byte             // '{', '[', or 's' for a scalar
}

// parse reads one JSON value; a member name may not occur twice.
func parse(data []byte, depth int) (*tree, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	t, err := parseValue(dec, depth)
	if errors.Is(err, errDepth) {
		return nil, fmt.Errorf("nested deeper than the limit of %d", depth)
	}
	if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one JSON value")
	}
	return t, nil
}

var errDepth = errors.New("nested too deeply")

func parseValue(dec *json.Decoder, depth int) (*tree, error) {
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return &tree{kind: 's', scalar: token}, nil
	}
	if depth == 0 {
		return nil, errDepth
	}
	t := &tree{kind: byte(delim)}
	if delim == '{' {
		t.members = map[string]*tree{}
	}
	for dec.More() {
		key := ""
		if delim == '{' {
			token, err := dec.Token()
			if err != nil {
				return nil, err
			}
			key = token.(string)
			if t.members[key] != nil {
				return nil, fmt.Errorf("a member occurs twice in one object, at byte %d", dec.InputOffset())
			}
		}
		value, err := parseValue(dec, depth-1)
		if err != nil {
			return nil, err
		}
		if delim == '{' {
			t.keys = append(t.keys, key)
			t.members[key] = value
		} else {
			t.items = append(t.items, value)
		}
	}
	_, err = dec.Token() // the closing bracket
	return t, err
}

// get returns a member, or nil if t is not an object or has none.
func (t *tree) get(key string) *tree {
	if t == nil {
		return nil
	}
	return t.members[key]
}

// text returns a string value, or "".
func (t *tree) text() string {
	if t == nil {
		return ""
	}
	s, _ := t.scalar.(string)
	return s
}

// texts returns the strings of an array.
func (t *tree) texts() []string {
	if t == nil {
		return nil
	}
	out := make([]string, len(t.items))
	for i, item := range t.items {
		out[i] = item.text()
	}
	return out
}

// without writes the tree as JSON, leaving out a member name at every level.
func (t *tree) without(key string) []byte {
	var b bytes.Buffer
	t.write(&b, key)
	return b.Bytes()
}

func (t *tree) write(b *bytes.Buffer, leaveOut string) {
	switch t.kind {
	case '{':
		b.WriteByte('{')
		written := 0
		for _, key := range t.keys {
			if key == leaveOut {
				continue
			}
			if written++; written > 1 {
				b.WriteByte(',')
			}
			writeScalar(b, key)
			b.WriteByte(':')
			t.members[key].write(b, leaveOut)
		}
		b.WriteByte('}')
	case '[':
		b.WriteByte('[')
		for i, item := range t.items {
			if i > 0 {
				b.WriteByte(',')
			}
			item.write(b, leaveOut)
		}
		b.WriteByte(']')
	default:
		writeScalar(b, t.scalar)
	}
}

func writeScalar(b *bytes.Buffer, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("importer: a decoded %T cannot be written: %v", v, err))
	}
	b.Write(data)
}

// diff returns the JSON Pointer of the first place where two trees differ, in
// order too, leaving out a member name; ok is true if they are equal.
func diff(a, b *tree, leaveOut string) (pointer string, ok bool) {
	if a.kind != b.kind || len(a.items) != len(b.items) || a.scalar != b.scalar {
		return "", false
	}
	for i := range a.items {
		if p, ok := diff(a.items[i], b.items[i], leaveOut); !ok {
			return fmt.Sprintf("/%d%s", i, p), false
		}
	}
	ak, bk := a.keysWithout(leaveOut), b.keysWithout(leaveOut)
	for i, key := range ak {
		if i >= len(bk) || bk[i] != key {
			return "/" + escape(key), false
		}
		if p, ok := diff(a.members[key], b.members[key], leaveOut); !ok {
			return "/" + escape(key) + p, false
		}
	}
	if len(bk) > len(ak) {
		return "/" + escape(bk[len(ak)]), false
	}
	return "", true
}

func (t *tree) keysWithout(leaveOut string) []string {
	if t == nil {
		return nil
	}
	out := make([]string, 0, len(t.keys))
	for _, key := range t.keys {
		if key != leaveOut {
			out = append(out, key)
		}
	}
	return out
}

// escape writes a member name as a reference token of a JSON Pointer.
func escape(key string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}
