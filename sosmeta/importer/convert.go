package importer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"regexp"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/memberkey"
)

const (
	annotation = "sosmeta"
	draft07    = "http://json-schema.org/draft-07/schema#"
)

var (
	rootKeywords = []string{"$schema", "title", "type", "additionalProperties", annotation, "required", "properties"}
	nodeKeywords = []string{"type", "properties", "required", "additionalProperties", "items", "minItems",
		"minLength", "pattern", "enum", annotation}
	rootAnnotations = []string{"title", "status", "documentDefinitionVersion", "dataComponentLibraryVersion",
		"oid", "documentType", "documentAuthor", "documentSubject"}
	nodeAnnotations = []string{"name", "title", "description", "example", "implementationNote", "representation",
		"classification", "classificationLink", "classificationOid", "valueSet", "acceptedValues", "phrase",
		"systemUri", "repeatable", "required", "conditionalRequired", "nationwideRecordedInformation",
		"hiddenField", "hiddenTitle", "rowNumber"}
	representations = []string{"", facts.Otsikko, facts.Teksti, facts.Nimi, facts.Allekirjoitus, facts.Koodi,
		facts.Pvm, facts.Hetki, facts.Kytkin, facts.Tunnus, facts.Fraasi, facts.Maara, facts.Mitta,
		facts.Prosentti, facts.Numero, facts.Lkm}
	dottedOID = regexp.MustCompile(`^[0-9]+(\.[0-9]+)+$`)
)

// structure reads the facts out of one published schema.
func (c *checker) structure(f file, root *tree) facts.Structure {
	c.keywords(root, "", rootKeywords)
	a := root.get(annotation)
	c.annotations(a, "/"+annotation, rootAnnotations)
	st := facts.Structure{
		OID: a.get("oid").text(), Status: a.get("status").text(),
		Version: a.get("documentDefinitionVersion").text(), LibraryVersion: a.get("dataComponentLibraryVersion").text(),
		DocumentType: a.get("documentType").text(), Author: a.get("documentAuthor").text(),
		Subject: a.get("documentSubject").text(),
	}
	c.header(f, root, &st)

	properties := root.get("properties")
	if properties == nil || len(properties.keys) != 1 {
		c.deviates("/properties", "root", "the root object has %d properties, not one", len(properties.keysWithout("")))
		return st
	}
	key := properties.keys[0]
	if !slices.Equal(root.get("required").texts(), []string{key}) {
		c.deviates("/required", "root", "the root property is not the one required")
	}
	st.Root = c.node(properties.members[key], key, "/properties/"+escape(key), true, false)
	if title := "'" + st.Root.Fi + "' JSON schema"; root.get("title").text() != title || a.get("title").text() != title {
		c.deviates("/title", "title", "the title is not the quoted name and “JSON schema”")
	}
	return st
}

// header checks what a file says of itself against its name and its folder.
func (c *checker) header(f file, root *tree, st *facts.Structure) {
	if root.get("$schema").text() != draft07 {
		c.deviates("/$schema", "draft-07", "the schema is not declared as draft-07")
	}
	if st.OID+".json" != path.Base(f.name) {
		c.deviates("/sosmeta/oid", "file-name", "the OID is not the file's name")
	}
	if st.Status != f.status {
		c.deviates("/sosmeta/status", "status", "the status is not the folder's name, %s", f.status)
	}
	if !sameDate(st.OID, st.Version) {
		c.deviates("/sosmeta/documentDefinitionVersion", "version-date", "the last three arcs of the OID are not this date")
	}
}

// node reads one annotated node and what is below it.
func (c *checker) node(t *tree, key, pointer string, required, repeated bool) facts.Node {
	c.keywords(t, pointer, nodeKeywords)
	a := t.get(annotation)
	at := pointer + "/" + annotation
	if a == nil {
		c.deviates(pointer, "annotation", "the node has no annotation")
	}
	c.annotations(a, at, nodeAnnotations)
	n := facts.Node{
		Key: key, Required: required, Repeatable: repeated,
		Fi: c.one(a, at, "name", "fi"), Sv: c.one(a, at, "name", "sv"),
		TitleFi: c.one(a, at, "title", "fi"), TitleSv: c.one(a, at, "title", "sv"),
		As: c.one(a, at, "representation", "fi"), SystemURI: c.one(a, at, "systemUri", ""),
		Conditional: c.flag(a, at, "conditionalRequired"), Nationwide: c.flag(a, at, "nationwideRecordedInformation"),
		HiddenField: c.flag(a, at, "hiddenField"), HiddenTitle: c.flag(a, at, "hiddenTitle"),
	}
	if row, ok := scalar[json.Number](a.get("rowNumber")); ok {
		number, err := row.Int64()
		if err != nil || number < 1 || number > 65535 {
			c.deviates(at+"/rowNumber", "row", "the row number is not a whole number from 1 to 65535")
		}
		n.Row = int(number)
	}
	if a.get("required") != nil && c.flag(a, at, "required") != required && key != "" {
		c.deviates(at+"/required", "required", "the annotation and the schema's required list disagree")
	}
	if a.get("repeatable") != nil && c.flag(a, at, "repeatable") != repeated {
		c.deviates(at+"/repeatable", "repeatable", "the annotation and the schema's type disagree: repeatable means array")
	}
	if memberkey.Of(n.Fi) != key {
		c.deviates(pointer, "slug", "the member name is not the one of the Finnish name, %q", memberkey.Of(n.Fi))
	}
	if !slices.Contains(representations, n.As) {
		c.deviates(at+"/representation", "representation", "unknown representation %q", n.As)
	}
	c.coding(&n, t, a, pointer)
	c.phrase(&n, a, at)
	if n.As == "" || n.As == facts.Otsikko {
		n.Fields = c.fields(t, pointer)
	}
	return n
}

// fields reads the members of a group.
func (c *checker) fields(t *tree, pointer string) []facts.Node {
	properties := t.get("properties")
	required := t.get("required").texts()
	if properties == nil || t.get("required") == nil {
		c.deviates(pointer, "group", "a group without properties and required")
		return nil
	}
	for _, key := range required {
		if properties.get(key) == nil {
			c.deviates(pointer+"/required", "required", "%q is required and is not a property", key)
		}
	}
	fields := make([]facts.Node, 0, len(properties.keys))
	for _, key := range properties.keys {
		value, at := properties.members[key], pointer+"/properties/"+escape(key)
		isRequired := slices.Contains(required, key)
		repeated := value.get("type").text() == "array"
		if repeated {
			c.keywords(value, at, []string{"type", "minItems", "items"})
			want := json.Number("0")
			if isRequired {
				want = "1"
			}
			if got, _ := scalar[json.Number](value.get("minItems")); got != want {
				c.deviates(at+"/minItems", "min-items", "minItems is not %s; required means at least one item", want)
			}
			value, at = value.get("items"), at+"/items"
			if value == nil {
				c.deviates(at, "repeatable", "an array without items")
				continue
			}
		}
		fields = append(fields, c.node(value, key, at, isRequired, repeated))
	}
	return fields
}

// phrase takes the digest of a fixed text.
func (c *checker) phrase(n *facts.Node, a *tree, at string) {
	if n.As != facts.Fraasi {
		return
	}
	fi, sv := c.one(a, at, "phrase", "fi"), c.one(a, at, "phrase", "sv")
	if fi == "" {
		c.deviates(at+"/phrase", "phrase", "a phrase field without its Finnish text")
		return
	}
	n.Phrase = &facts.Phrase{Fi: *digest(fi), Sv: digest(sv)}
}

func digest(text string) *facts.Digest {
	if text == "" {
		return nil
	}
	sum := sha256.Sum256([]byte(text))
	return &facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: len(text), Text: text}
}

// keywords refuses schema keywords that the published structures do not use,
// and objects that are open.
func (c *checker) keywords(t *tree, pointer string, known []string) {
	for _, key := range t.keysWithout("") {
		if !slices.Contains(known, key) {
			c.deviates(pointer+"/"+escape(key), "keyword", "unknown keyword")
		}
	}
	if t.get("type").text() == "object" {
		if open, ok := scalar[bool](t.get("additionalProperties")); !ok || open {
			c.deviates(pointer+"/additionalProperties", "keyword", "an object that does not forbid other members")
		}
	}
}

func (c *checker) annotations(a *tree, pointer string, known []string) {
	for _, key := range a.keysWithout("") {
		if !slices.Contains(known, key) {
			c.deviates(pointer+"/"+escape(key), "annotation", "unknown annotation")
		}
	}
}

// one returns the text of an annotation in a language; the same language twice
// is a deviation, and the first text counts.
func (c *checker) one(a *tree, at, name, lang string) string {
	texts := inLanguage(a.get(name), lang)
	if len(texts) == 0 {
		return ""
	}
	if len(texts) > 1 {
		c.deviates(at+"/"+name, "language-twice", "more than one text of language %q", lang)
	}
	return texts[0]
}

// inLanguage returns the texts of an annotation, [{lang, value}], in a language.
func inLanguage(list *tree, lang string) []string {
	if list == nil {
		return nil
	}
	var out []string
	for _, item := range list.items {
		if item.get("lang").text() == lang {
			out = append(out, item.get("value").text())
		}
	}
	return out
}

func (c *checker) flag(a *tree, at, name string) bool {
	t := a.get(name)
	if t == nil {
		return false
	}
	v, ok := scalar[bool](t)
	if !ok {
		c.deviates(at+"/"+name, "annotation", "this is not true or false")
	}
	return v
}

func scalar[T any](t *tree) (T, bool) {
	if t == nil {
		var none T
		return none, false
	}
	v, ok := t.scalar.(T)
	return v, ok
}

// sameDate reports whether the last three arcs of an OID are a date, YYYY-MM-DD.
func sameDate(oid, date string) bool {
	id, reason := facts.ParseID(oid)
	return reason == "" && id.Date == dateNumber(date)
}
