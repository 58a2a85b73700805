package export

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
)

// maxDepth bounds the nesting of concepts.
const maxDepth = 16

// A codeSystem is the part of a FHIR R4 CodeSystem that is read. Concepts keep
// their own text, so that the line of each is known.
type codeSystem struct {
	ResourceType string            `json:"resourceType"`
	URL          string            `json:"url"`
	Identifier   []identifier      `json:"identifier"`
	Version      string            `json:"version"`
	Language     string            `json:"language"`
	Content      string            `json:"content"` // complete, or how it is not
	Concept      []json.RawMessage `json:"concept"`
}

type identifier struct{ System, Value string }

type concept struct {
	Code        string            `json:"code"`
	Display     string            `json:"display"`
	Designation []designation     `json:"designation"`
	Property    []property        `json:"property"`
	Concept     []json.RawMessage `json:"concept"`
}

type designation struct{ Language, Value string }

// A property is read when it is the parent or a bound of the period.
type property struct {
	Code          string `json:"code"`
	ValueCode     string `json:"valueCode"`
	ValueString   string `json:"valueString"`
	ValueDateTime string `json:"valueDateTime"`
}

func readFHIR(data []byte, in *intake) error {
	var cs codeSystem
	if err := json.Unmarshal(data, &cs); err != nil {
		return fmt.Errorf("%w: the JSON cannot be read", ErrFormat)
	}
	if cs.ResourceType != "CodeSystem" {
		return fmt.Errorf("%w: resourceType is not CodeSystem", ErrFormat)
	}
	f := &fhirReader{in: in, data: data, line: 1, cs: cs}
	return f.concepts(cs.Concept, "", 0)
}

// A fhirReader walks the concepts in the order of the text, counting lines on
// the way.
type fhirReader struct {
	in     *intake
	data   []byte
	offset int
	line   int
	cs     codeSystem
}

func (f *fhirReader) concepts(raws []json.RawMessage, parent string, depth int) error {
	for _, raw := range raws {
		row := Row{
			Line: f.lineOf(raw), System: f.system(), Version: f.cs.Version, Parent: parent,
			Partial: f.cs.Content != "" && f.cs.Content != "complete",
		}
		var c concept
		if err := json.Unmarshal(raw, &c); err != nil || depth > maxDepth {
			if err := f.in.refuse(row, BadSyntax); err != nil {
				return err
			}
			continue
		}
		f.fill(&row, c)
		if err := f.in.add(row); err != nil {
			return err
		}
		if err := f.concepts(c.Concept, c.Code, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// lineOf finds the concept at or after the last one. A concept's text starts
// after the start of the concept that holds it, so the search goes forward
// only.
func (f *fhirReader) lineOf(raw json.RawMessage) int {
	at := bytes.Index(f.data[f.offset:], raw)
	if at < 0 {
		return f.line
	}
	f.line += bytes.Count(f.data[f.offset:f.offset+at], []byte("\n"))
	f.offset += at + 1
	return f.line
}

// system is the OID of the code system: its url or an identifier.
func (f *fhirReader) system() string {
	if oid, ok := strings.CutPrefix(f.cs.URL, "urn:oid:"); ok {
		return oid
	}
	for _, id := range f.cs.Identifier {
		if oid, ok := strings.CutPrefix(id.Value, "urn:oid:"); ok {
			return oid
		}
	}
	return ""
}

// fill takes the names and the properties. display is in the language of the
// resource, or in Finnish when the resource names none.
func (f *fhirReader) fill(row *Row, c concept) {
	row.Code = c.Code
	display := designation{Language: cmp.Or(f.cs.Language, "fi"), Value: c.Display}
	for _, name := range append([]designation{display}, c.Designation...) {
		switch base, _, _ := strings.Cut(strings.ToLower(name.Language), "-"); base {
		case "fi":
			if row.Fi == "" {
				row.Fi = name.Value
			}
		case "sv":
			if row.Sv == "" {
				row.Sv = name.Value
			}
		}
	}
	for _, p := range c.Property {
		value := p.ValueCode + p.ValueString + p.ValueDateTime
		switch p.Code {
		case "parent":
			row.Parent = value
		case "effectiveDate":
			row.From, _, _ = strings.Cut(value, "T")
		case "deprecationDate":
			row.To, _, _ = strings.Cut(value, "T")
		}
	}
}
