package validate

import (
	"fmt"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

// An entry is one text of the catalogue in every language. Placeholders are
// numbered, so that a language may order them as it needs. All arguments are
// strings: numbers, OIDs and years are never grouped by a locale.
type entry struct {
	id         string
	fi, sv, en string
}

// catalogues are the parts of the catalogue. An id is a rule, with a suffix
// where the rule has several texts; about.* describe the rules, and type.* name
// the types of JSON.
func catalogues() [][]entry {
	return [][]entry{jsonTexts[:], structureTexts[:], aboutTexts[:], valueTexts[:], conditionTexts[:], factTexts[:],
		archiveXMLTexts[:], archiveTexts[:], contextTexts[:], metadataTexts[:]}
}

// Languages are the languages of the texts; the first is the one where none of
// them is asked for.
func languages() []language.Tag {
	return []language.Tag{language.Finnish, language.Swedish, language.English}
}

// A library is the catalogue in the form of x/text, made at its first use.
type library struct {
	catalog  catalog.Catalog
	matcher  language.Matcher
	printers []*message.Printer
}

var texts = sync.OnceValue(func() *library {
	tags := languages()
	b := catalog.NewBuilder(catalog.Fallback(tags[0]))
	for _, part := range catalogues() {
		for _, e := range part {
			for i, text := range []string{e.fi, e.sv, e.en} {
				if err := b.SetString(tags[i], e.id, text); err != nil {
					panic(fmt.Sprintf("validate: text %s in %s: %v", e.id, tags[i], err))
				}
			}
		}
	}
	l := &library{catalog: b, matcher: language.NewMatcher(tags)}
	for _, tag := range tags {
		l.printers = append(l.printers, message.NewPrinter(tag, message.Catalog(b)))
	}
	return l
})

// printer returns the printer of the language that is closest to tag: Swedish
// for sv-FI, Finnish for one that is far from all.
func printer(tag language.Tag) *message.Printer {
	l := texts()
	_, i, _ := l.matcher.Match(tag)
	return l.printers[i]
}
