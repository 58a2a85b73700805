// Package mutant breaks documents of package corpus in one place each: for tests
// and benchmarks of the validator.
package mutant

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Mutant is a document with one defect, and the one issue that it must give.
type Mutant struct {
	Defect  string
	Doc     corpus.Value
	Rule    string
	Pointer string
}

// A defect lists the places where it can be made, and makes it at one.
type defect struct {
	name  string
	rule  string
	sites func(v *corpus.Value) []string // what can be broken at v: names, or ways to break it
	apply func(v *corpus.Value, name string)
	// extends makes the pointer of the issue the site's and the name.
	extends bool
}

var defects = []defect{
	{"missing", "structure.required", requiredMembers, removeMember, true},
	{"unknown", "structure.unknown-field", objects, addMember, true},
	{"type", "structure.type", anything, changeType, false},
	{"empty", "structure.empty", nonEmptyTexts, emptyText, false},
	{"too-few", "structure.empty", requiredArrays, emptyArray, false},
	{"date", "structure.format", dates, breakDate, false},
	{"code", "structure.code", codes, breakText, false},
	{"system", "structure.system", systems, breakText, false},
	{"phrase", "structure.phrase", phrases, breakText, false},
}

// Of makes n documents of one defect each, going through the kinds of
// defects that the document has room for.
func Of(doc *corpus.Value, n int, r *rand.Rand) []Mutant { return mutants(doc, defects, n, r) }

func mutants(doc *corpus.Value, defects []defect, n int, r *rand.Rand) []Mutant {
	type site struct {
		defect  *defect
		pointer string
		name    string
	}
	var kinds [][]site
	for i := range defects {
		d := &defects[i]
		var list []site
		doc.Walk("", func(pointer string, v *corpus.Value) {
			if pointer == "" && d.name != "unknown" {
				return // without its root key a document names no structure
			}
			for _, name := range d.sites(v) {
				list = append(list, site{d, pointer, name})
			}
		})
		if len(list) > 0 {
			r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
			kinds = append(kinds, list)
		}
	}
	if len(kinds) == 0 {
		return nil
	}
	made := make([]Mutant, 0, n)
	for i := range n {
		list := kinds[i%len(kinds)]
		s := list[i/len(kinds)%len(list)]
		m := Mutant{Defect: s.defect.name, Rule: s.defect.rule, Doc: doc.Clone(), Pointer: s.pointer}
		s.defect.apply(m.Doc.At(s.pointer), s.name)
		if s.defect.extends {
			m.Pointer += "/" + s.name
		}
		made = append(made, m)
	}
	return made
}

// requiredMembers lists the members of an object that must be there.
func requiredMembers(v *corpus.Value) []string {
	var names []string
	for _, m := range v.Members {
		if v.Field.Representation().IsGroup() && m.Field.Required() ||
			!v.Field.Representation().IsGroup() && (m.Key != "system" || v.Field.Representation() != sosmeta.ID) {
			names = append(names, m.Key)
		}
	}
	return names
}

func removeMember(v *corpus.Value, name string) {
	v.Members = slices.DeleteFunc(v.Members, func(m corpus.Value) bool { return m.Key == name })
}

func objects(v *corpus.Value) []string {
	if v.Kind != '{' {
		return nil
	}
	return []string{"ei_kuulu_tahan"}
}

func addMember(v *corpus.Value, name string) {
	v.Members = slices.Insert(v.Members, len(v.Members)/2, corpus.Value{Kind: '"', Key: name, Text: "x"})
}

func anything(*corpus.Value) []string { return []string{"null", "other"} }

func changeType(v *corpus.Value, name string) {
	key := v.Key
	switch {
	case name == "null":
		*v = corpus.Value{Kind: 0, Text: "null"}
	case v.Kind == '"':
		*v = corpus.Value{Kind: 0, Text: "12"}
	case v.Kind == '{':
		*v = corpus.Value{Kind: '[', Items: []corpus.Value{{Kind: '{'}}}
	case v.Kind == '[':
		*v = corpus.Value{Kind: '{', Members: []corpus.Value{{Kind: '"', Key: "x"}}}
	default:
		*v = corpus.Value{Kind: '"', Text: v.Text}
	}
	v.Key = key
}

func nonEmptyTexts(v *corpus.Value) []string {
	switch v.Field.Representation() {
	case sosmeta.Text, sosmeta.NameText, sosmeta.Signature:
		for range v.Field.Codes() {
			return nil
		}
		if v.Kind == '"' && v.Field.Required() && !v.Field.Repeatable() {
			return []string{""}
		}
	}
	return nil
}

func emptyText(v *corpus.Value, _ string) { v.Text = "" }

func requiredArrays(v *corpus.Value) []string {
	if v.Kind == '[' && v.Field.Required() {
		return []string{""}
	}
	return nil
}

func emptyArray(v *corpus.Value, _ string) { v.Items = nil }

func dates(v *corpus.Value) []string {
	if r := v.Field.Representation(); v.Kind == '"' && (r == sosmeta.Date || r == sosmeta.Instant) {
		return []string{"31.12.2024", "2024-13-01", "24-01-01", "2024-1-1", "", "2024-01-01T25:00:00Z", "2024-01-01T10:00Z",
			"2024-01-32", "2024-01-01T10:00:00", " 2024", "2024T10:00:00Z", "2024-01-01T10:00:00+14:01", "2024-01-01T10:00:00.Z"}
	}
	return nil
}

func breakDate(v *corpus.Value, name string) { v.Text = name }

func codes(v *corpus.Value) []string {
	if v.Kind != '"' || v.Key != "code" && v.Field.Representation() != sosmeta.Text {
		return nil
	}
	for range v.Field.Codes() {
		return []string{""}
	}
	return nil
}

func systems(v *corpus.Value) []string {
	if v.Key != "system" || v.Field.Representation() != sosmeta.Coded {
		return nil
	}
	_, exact := v.Field.ExactSystem()
	_, coded := v.Field.CodeSystem()
	if exact || coded && !v.Field.CodeSystemOpen() {
		return []string{"x", "start", ".x", "..1", "bare"}
	}
	return nil
}

func phrases(v *corpus.Value) []string {
	if v.Kind == '"' && v.Field.Representation() == sosmeta.Fixed {
		return []string{"", "start"}
	}
	return nil
}

func breakText(v *corpus.Value, name string) {
	switch name {
	case "":
		v.Text += "x"
	case "start":
		v.Text = "x" + v.Text
	case "bare":
		v.Text = strings.TrimPrefix(v.Text, "urn:oid:") + "."
	default:
		v.Text += name
	}
}
