package validate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"math"
	"reflect"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// MetadataSchema returns the JSON Schema (draft-07) of the JSON form of
// [Metadata]. No member is required: [Validator.Metadata] reports what is missing.
// [Validator.ParseMetadata] reads the form, but for an integer that is spelled as 10.0 or
// has more than 64 bits, and leaves OIDs and code systems to Metadata.
func MetadataSchema() []byte {
	var w schemaWriter
	w.text(`{"$schema":"http://json-schema.org/draft-07/schema#","title":"Metadata of a client document",`)
	w.object(reflect.TypeFor[Metadata](), "")
	w.text("}")
	var out bytes.Buffer
	if err := json.Indent(&out, w.out.Bytes(), "", "  "); err != nil {
		panic("validate: the schema of the metadata is not JSON: " + err.Error())
	}
	return append(out.Bytes(), '\n')
}

// A schemaWriter writes the schema of a type. Its methods write members into the
// object that is open.
type schemaWriter struct{ out bytes.Buffer }

func (w *schemaWriter) text(s string) { w.out.WriteString(s) }

func (w *schemaWriter) quoted(s string) {
	b, _ := json.Marshal(s) // a string always marshals
	w.out.Write(b)
}

// object writes the members of the schema of a struct.
func (w *schemaWriter) object(t reflect.Type, path string) {
	w.text(`"type":"object","additionalProperties":false,"properties":{`)
	first := true
	for name, index := range membersOf(t) {
		if !first {
			w.text(",")
		}
		first = false
		w.quoted(name)
		w.text(":{")
		w.value(t.FieldByIndex(index).Type, strings.TrimPrefix(path+"/"+name, "/"))
		w.text("}")
	}
	w.text("}")
}

// membersOf yields the members of the JSON form of a struct, each with the index of
// its field.
func membersOf(t reflect.Type) iter.Seq2[string, []int] {
	return func(yield func(string, []int) bool) {
		for _, f := range reflect.VisibleFields(t) {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if !f.Anonymous && !yield(name, f.Index) {
				return
			}
		}
	}
}

// value writes the members of the schema of a type.
func (w *schemaWriter) value(t reflect.Type, path string) {
	if label := labelOf(path); label != (rule.Text{}) {
		w.text(`"description":`)
		w.quoted(label.En)
		w.text(",")
	}
	switch value := reflect.Zero(t).Interface().(type) {
	case time.Time:
		w.text(`"type":"string","format":"date-time","pattern":`)
		w.quoted(timePattern)
	case Day:
		w.text(`"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$","not":{"const":"0001-01-01"}`)
	case OID:
		w.text(`"type":"string","maxLength":128,"pattern":"^([01]\\.[1-3]?\\d|2\\.(0|[1-9]\\d*))(\\.(0|[1-9]\\d*))*$"`)
	case classify.Koodi:
		w.coded(path)
	case classify.Provider:
		fmt.Fprintf(&w.out, `"type":"integer","minimum":1,"maximum":%d`, everyProvider)
	case classify.Value:
		w.text(`"type":["string","integer"],"minLength":1,"$comment":`)
		w.quoted("code of " + string(value.System()))
	case int:
		fmt.Fprintf(&w.out, `"type":"integer","minimum":1,"maximum":%d`, math.MaxInt32)
	case bool:
		w.text(`"type":"boolean"`)
	case string:
		w.text(`"type":"string"`)
	default:
		if t.Kind() == reflect.Slice {
			w.text(`"type":"array","items":{`)
			w.value(t.Elem(), "")
			w.text("}")
			return
		}
		w.object(t, path)
	}
}

// labelOf returns the label of a member, or the zero Text.
func labelOf(path string) rule.Text {
	switch i := rowIndex(path); {
	case i >= 0:
		return metaRows[i].label
	case path == "asia":
		return labelAsia
	case path == "social_service":
		return labelSocialService
	case path == "further_service_tasks":
		return labelFurtherTasks
	}
	return rule.Text{}
}

// coded writes the members of the schema of a Koodi, with its code system if the
// header names one.
func (w *schemaWriter) coded(path string) {
	w.text(`"type":"object","additionalProperties":false,"required":["system","code","display"],"properties":{"system":{"type":"string"`)
	if i := rowIndex(path); i >= 0 {
		w.text(`,"pattern":`)
		w.quoted(`^urn:oid:` + strings.ReplaceAll(string(metaRows[i].cell(new(Metadata)).(coded).system()), ".", `\.`) + `(\.\d+)*$`)
	}
	w.text(`},"code":{"type":"string","minLength":1},"display":{"type":"string"}}`)
}
