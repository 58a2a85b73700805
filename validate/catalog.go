package validate

import (
	"fmt"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

var english = language.English

// An entry is one text of the catalogue in every language. Placeholders are
// numbered, so that a language may order them as it needs. All arguments are
// strings: numbers, OIDs and years are never grouped by a locale.
type entry struct {
	id string
	en string
}

// texts is the catalogue. An id is a rule, with a suffix where the rule has
// several texts; type.* are the names of JSON types.
var texts = [...]entry{
	{id: "json.syntax.bom", en: "The text starts with a byte order mark, which JSON forbids. Save it as UTF-8 without one."},
	{id: "json.syntax.end", en: "The text ends before the JSON does."},
	{id: "json.syntax.value", en: "A value is missing here."},
	{id: "json.syntax.literal", en: "This is not a value: the only words of JSON are true, false and null."},
	{id: "json.syntax.number", en: "This is not a number of JSON."},
	{id: "json.syntax.escape", en: "This escape does not exist in JSON. A backslash itself is written as two."},
	{id: "json.syntax.control", en: "A string holds a control character. Write it as an escape."},
	{id: "json.syntax.name", en: "A member name in double quotes is missing here."},
	{id: "json.syntax.colon", en: "A colon is missing here."},
	{id: "json.syntax.comma-brace", en: "A comma or a closing brace is missing here."},
	{id: "json.syntax.comma-bracket", en: "A comma or a closing bracket is missing here."},
	{id: "json.syntax.trailing", en: "More text follows the end of the JSON."},
	{id: "json.utf8.value", en: "The string is not Unicode text: it has bytes that are not UTF-8, or half of a surrogate pair."},
	{id: "json.utf8.name", en: "The member name is not Unicode text: it has bytes that are not UTF-8, or half of a surrogate pair."},
	{id: "json.duplicate-key", en: "The member %[1]s stands twice in the same object. Keep one."},
	{id: "json.duplicate-key.hidden", en: "A member stands twice in the same object. Keep one."},
	{id: "json.limit.bytes", en: "The document is larger than the limit of %[1]s bytes. It was not checked."},
	{id: "json.limit.depth", en: "The document nests deeper than the limit of %[1]s. It was not checked further."},
	{id: "structure.unknown-document", en: "No document structure has the root key %[1]s."},
	{id: "structure.unknown-document.similar", en: "No document structure has the root key %[1]s. Did you mean %[2]s?"},
	{id: "structure.unknown-document.hidden", en: "No document structure has this root key."},
	{id: "structure.unknown-document.none", en: "The document has no root key, so its structure is not known."},
	{id: "structure.unknown-document.oid", en: "The snapshot holds no structure with the OID that was given."},
	{id: "structure.required", en: "%[1]s is required and is missing."},
	{id: "structure.required.part", en: "The member %[2]s of %[1]s is required and is missing."},
	{id: "structure.unknown-field", en: "The member %[1]s does not belong here. Remove it."},
	{id: "structure.unknown-field.similar", en: "The member %[1]s does not belong here. Did you mean %[2]s?"},
	{id: "structure.unknown-field.hidden", en: "A member that does not belong here. Remove it."},
	{id: "structure.type", en: "%[1]s must be %[2]s, not %[3]s."},
	{id: "structure.type.root", en: "The document must be an object, not %[1]s."},
	{id: "structure.empty", en: "%[1]s is required and must not be empty."},
	{id: "structure.empty.array", en: "%[1]s is required and needs at least one item."},
	{id: "structure.format.date", en: "%[1]s must be a year, a year and month, or a date, as in 2024, 2024-05 or 2024-05-31."},
	{id: "structure.format.instant", en: "%[1]s must be a date, or a date and time with seconds and zone, as in 2024-05-31T12:00:00+03:00."},
	{id: "structure.code", en: "%[1]s must have one of these codes: %[2]s."},
	{id: "structure.code.more", en: "%[1]s must have one of these codes: %[2]s, or one of %[3]s others."},
	{id: "structure.system.oid", en: "%[1]s must have the code system %[2]s; a version may follow it."},
	{id: "structure.system.exact", en: "%[1]s must have the code system %[2]s."},
	{id: "structure.phrase", en: "%[1]s must hold its fixed text word for word, in Finnish (%[2]s bytes, SHA-256 %[3]s)."},
	{id: "structure.version.replaced", en: "Version %[1]s of the structure is outdated. The version in force is %[2]s."},
	{id: "structure.version.withdrawn", en: "Version %[1]s of the structure is outdated, and no version of it is in force."},
	{id: "type.object", en: "an object"},
	{id: "type.array", en: "an array"},
	{id: "type.string", en: "a string"},
	{id: "type.number", en: "a number"},
	{id: "type.boolean", en: "true or false"},
	{id: "type.null", en: "null"},
}

// messages is the catalogue in the form of x/text, made at its first use.
var messages = sync.OnceValue(func() catalog.Catalog {
	b := catalog.NewBuilder(catalog.Fallback(english))
	for _, e := range texts {
		if err := b.SetString(english, e.id, e.en); err != nil {
			panic(fmt.Sprintf("validate: text %s: %v", e.id, err))
		}
	}
	return b
})

// printer returns a printer of the language that is closest to tag.
func printer(language.Tag) *message.Printer {
	return message.NewPrinter(english, message.Catalog(messages()))
}
