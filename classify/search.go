package classify

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// A Match is a value found by a part of its name, or by a name like it. T is
// the value's type, or Row.
type Match[T any] struct {
	Value    T
	Name     string       // the name that matched
	Term     bool         // a law or another list calls it so, see [LawTerm]; it is no name of the code
	Language language.Tag // of the name
	Quality  Quality
	Score    float64 // from 0 to 1, where 1 is the name itself
}

// A Quality is the way in which a name matched. A better one always has the
// higher score.
type Quality uint8

// The qualities, from the weakest.
const (
	Similar      Quality = iota + 1 // by edit distance, letter by letter or word by word
	Contains                        // one holds the other
	WordPrefix                      // every word asked for starts a word of the name
	Prefix                          // the name starts with the text
	ExactLoosely                    // the same with ä and å as a, ö as o, hyphens as spaces
	Exact                           // the same after case folding and NFC
)

// String is the quality in a word or two.
func (q Quality) String() string {
	names := [...]string{"", "similar", "contains", "word prefix", "prefix", "exact loosely", "exact"}
	if int(q) < len(names) {
		return names[q]
	}
	return ""
}

// Search finds at most limit values by a part of a name in Finnish or Swedish, also
// of one that a law has, best first.
func Search[T Term](text string, limit int) []Match[T] { return SearchIn[T](nil, text, limit) }

// SearchIn is Search in the classifications of a set.
func SearchIn[T Term](set *Set, text string, limit int) []Match[T] {
	var zero T
	return matches(set, zero.list(), text, limit, func(row Row) T { return T(row.id) })
}

// Search finds at most limit rows by a part of a name, best first.
func (c Classification) Search(text string, limit int) []Match[Row] {
	if c.at == 0 {
		return nil
	}
	return matches(c.set, c.at-1, text, limit, func(row Row) Row { return row })
}

// A Mapping is a local name and the values that it may mean, best first.
type Mapping[T any] struct {
	Local   string
	Matches []Match[T]
}

// Map searches for each of an organisation's own names, at most limit values
// for each.
func Map[T Term](set *Set, names []string, limit int) []Mapping[T] {
	mappings := make([]Mapping[T], len(names))
	for i, name := range names {
		mappings[i] = Mapping[T]{name, SearchIn[T](set, name, limit)}
	}
	return mappings
}

func matches[T any](s *Set, list int, text string, limit int, value func(Row) T) []Match[T] {
	var found []Match[T]
	for _, hit := range s.search(list, text, limit) {
		row := s.row(hit.number)
		name := cmp.Or(hit.term, row.Name(hit.language))
		found = append(found, Match[T]{value(row), name, hit.term != "", hit.language, hit.quality, hit.score})
	}
	return found
}

// A hit is a row found by one of its names.
type hit struct {
	number   int
	language language.Tag
	quality  Quality
	score    float64
	length   int    // of the name
	term     string // the name, if a law or another list has it
}

// maxSearch bounds the runes of a text that is searched for.
const maxSearch = 160

func (s *Set) search(list int, text string, limit int) []hit {
	if len(text) > maxText {
		text = text[:maxText]
	}
	runes := []rune(text)
	text = string(runes[:min(len(runes), maxSearch)])
	q := query{strict: string(fold.Strict(nil, text)), loose: fold.Loose(text)}
	q.padded, q.words = " "+q.loose+" ", strings.Fields(q.loose)
	if q.loose == "" || limit <= 0 {
		return nil
	}
	best := map[int]hit{}
	compare := func(name spelling, term string) {
		quality, score := q.compare(name)
		if old, ok := best[name.number]; quality > 0 && (!ok || score > old.score) {
			best[name.number] = hit{name.number, name.language, quality, score, len(name.loose), term}
		}
	}
	for name := range s.spellings(list) {
		compare(name, "")
	}
	for name, term := range terms(list) {
		compare(name, term)
	}
	hits := make([]hit, 0, len(best))
	for _, h := range best {
		hits = append(hits, h)
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), a.length-b.length, a.number-b.number)
	})
	return hits[:min(limit, len(hits))]
}

// A query is a text in the forms that are compared.
type query struct {
	strict, loose string
	padded        string // loose between spaces
	words         []string
	name          []string // words of the name that is compared, kept for its room
	comparer
}

// leastSimilar is how alike a name must be to be found by edit distance alone.
const leastSimilar = 0.5

// compare grades a name. Within a quality the score grows with the part of the
// longer text that the shorter one covers.
func (q *query) compare(name spelling) (Quality, float64) {
	cover := float64(min(len(q.loose), len(name.loose))) / float64(max(len(q.loose), len(name.loose), 1))
	switch {
	case q.strict == name.strict:
		return Exact, 1
	case q.loose == name.loose:
		return ExactLoosely, 0.98
	case name.loose == "":
		return 0, 0
	case strings.HasPrefix(name.loose, q.loose):
		return Prefix, 0.9 + 0.07*cover
	}
	q.name = slices.AppendSeq(q.name[:0], strings.FieldsSeq(name.loose))
	switch {
	case wordPrefixes(q.words, q.name):
		return WordPrefix, 0.8 + 0.09*cover
	case strings.Contains(name.loose, q.loose), containsWords(q.padded, name.loose):
		return Contains, 0.7 + 0.09*cover
	}
	if alike := max(q.similarity(q.loose, name.loose), q.wordSimilarity(q.words, q.name)); alike >= leastSimilar {
		return Similar, 0.69 * alike
	}
	return 0, 0
}

// wordPrefixes reports whether every word asked for starts a word of the name.
func wordPrefixes(asked, words []string) bool {
	for _, a := range asked {
		if !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, a) }) {
			return false
		}
	}
	return true
}

// containsWords reports whether a text between spaces holds whole words.
func containsWords(padded, words string) bool {
	for from := 0; ; {
		at := strings.Index(padded[from:], words)
		if at < 0 {
			return false
		}
		at += from
		if padded[at-1] == ' ' && padded[at+len(words)] == ' ' {
			return true
		}
		from = at + 1
	}
}
