package sosmeta

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/table"
)

// The patterns of the published schemas.
const (
	datePattern    = `^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$`
	instantPattern = `^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1])` +
		`(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$`
)

// JSONSchema writes the structure as a draft-07 JSON Schema, with the keywords
// and the order of the published one and without its annotations. If the
// snapshot does not hold the text of a fixed phrase, the schema asks for a
// string and names the digest in a $comment.
func (s Structure) JSONSchema() []byte {
	w := schemaWriter{t: s.tables()}
	root := s.Root()
	key := root.Key()
	w.open('{')
	w.text("$schema", "http://json-schema.org/draft-07/schema#")
	w.text("title", "'"+root.text(root.fact().Fi)+"' JSON schema")
	w.objectHead(key)
	w.key(key)
	w.shape(root.shape())
	w.close('}')
	w.close('}')
	w.b.WriteByte('\n')
	return w.b.Bytes()
}

type schemaWriter struct {
	jsonWriter
	t *table.Set
}

// objectHead writes the keywords of an object up to the opened properties.
func (w *schemaWriter) objectHead(required ...string) {
	w.text("type", "object")
	w.key("additionalProperties")
	w.b.WriteString("false")
	w.list("required", required)
	w.key("properties")
	w.open('{')
}

func (w *schemaWriter) shape(shape *table.Shape) {
	w.open('{')
	if shape.Kind == table.Object {
		w.object(shape)
	} else {
		w.leaf(shape)
	}
	w.close('}')
}

func (w *schemaWriter) object(shape *table.Shape) {
	members := w.t.MembersOf(shape)
	var required []string
	for i := range members {
		if members[i].Flags&table.Required != 0 {
			required = append(required, w.t.Key(&members[i]))
		}
	}
	w.objectHead(required...)
	for i := range members {
		m := &members[i]
		w.key(w.t.Key(m))
		if m.Flags&table.Repeated == 0 {
			w.shape(&w.t.Shapes[m.Shape])
			continue
		}
		w.open('{')
		w.text("type", "array")
		w.number("minItems", int(m.Flags&table.Required/table.Required))
		w.key("items")
		w.shape(&w.t.Shapes[m.Shape])
		w.close('}')
	}
	w.close('}')
}

func (w *schemaWriter) leaf(shape *table.Shape) {
	switch shape.Kind {
	case table.Bool:
		w.text("type", "boolean")
		return
	case table.Number, table.Count:
		w.text("type", "number")
		return
	}
	w.text("type", "string")
	switch shape.Kind {
	case table.NonEmpty:
		w.number("minLength", 1)
	case table.Date:
		w.text("pattern", datePattern)
	case table.Instant:
		w.text("pattern", instantPattern)
	case table.System:
		oid := strings.ReplaceAll(w.t.String(table.TextID(shape.Arg)), ".", `\.`)
		w.text("pattern", `^urn:oid:`+oid+`(\.\d+)*$`)
	case table.ExactSystem:
		w.list("enum", []string{w.t.String(table.TextID(shape.Arg))})
	case table.OneOf:
		var codes []string
		for _, c := range w.t.CodesOf(shape.Arg) {
			codes = append(codes, w.t.String(c.Code))
		}
		w.list("enum", codes)
	case table.FixedText:
		if int(shape.Arg) < len(w.t.PhraseTexts) {
			w.list("enum", []string{w.t.PhraseTexts[shape.Arg]})
			return
		}
		digest := w.t.Phrases[shape.Arg].Fi
		w.text("$comment", fmt.Sprintf("a fixed text of %d bytes, SHA-256 %s", digest.Bytes, hex.EncodeToString(digest.SHA256[:])))
	}
}
