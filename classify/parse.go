package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/export"
	"github.com/sosmeta/sosmeta-go/internal/fold"
)

const (
	maxText        = 512 // bytes of a text that can be a name
	maxSuggestions = 3
	maxAmbiguous   = 10 // codes of one name that an error lists
)

// ParseIn is the Parse function of a type, with the codes and names that a set
// knows. Of a value that the set completed it returns the constant, so that
// values compare; [Set.Code] returns its code.
func ParseIn[T Term](set *Set, text string) (T, error) {
	var zero T
	n, err := set.parse(zero.list(), text)
	if err != nil {
		return zero, err
	}
	return T(set.row(n).id), nil
}

// parse finds the row that a text means.
func (s *Set) parse(list int, text string) (int, error) {
	if n, ok := s.id(list, text); ok {
		return n, nil
	}
	_, code, qualified := strings.Cut(text, "|")
	if detail := s.malformed(list, text); detail != "" {
		return 0, s.parseError(list, ErrMalformed, detail, code)
	}
	if !qualified {
		code = strings.TrimSpace(text)
	}
	if n, ok := s.code(list, code); ok {
		return n, nil
	}
	if qualified {
		return 0, s.parseError(list, ErrUnknown, "", "")
	}
	return s.name(list, text)
}

// malformed returns why a text can be neither a code, "system|code" nor a name;
// it is empty for one that can.
func (s *Set) malformed(list int, text string) string {
	system, code, qualified := strings.Cut(text, "|")
	switch {
	case len(text) > maxText:
		return "longer than any name"
	case !utf8.ValidString(text) || strings.IndexFunc(text, unicode.IsControl) >= 0:
		return "not plain text"
	case strings.TrimSpace(text) == "":
		return "empty"
	case qualified && !s.isSystem(list, system):
		return "another code system"
	case qualified && !export.IsCode(code) && !strings.HasPrefix(code, "~"):
		return "no code after the system"
	}
	return ""
}

// code finds a row by a code, or by the identifier that was used before it
// was known.
func (s *Set) code(list int, code string) (int, bool) {
	if n, ok := s.id(list, code); ok {
		return n, true
	}
	slug, isName := strings.CutPrefix(code, "~")
	if !isName {
		return 0, false
	}
	return s.slug(list, slug)
}

// name finds the only row that has a name.
func (s *Set) name(list int, text string) (int, error) {
	var names [2 * maxText]byte
	var rows [4]int
	found := s.names(rows[:0], list, fold.Strict(names[:0], text))
	switch len(found) {
	case 0:
		return 0, s.parseError(list, ErrUnknown, "", text)
	case 1:
		return found[0], nil
	}
	return 0, s.ambiguous(list, found)
}

// isSystem reports whether a text names the list's system.
func (s *Set) isSystem(list int, text string) bool {
	system, err := ParseSystem(text)
	return err == nil && s.base(system) == s.system(list)
}

func (s *Set) parseError(list int, kind error, detail, like string) *ParseError {
	e := &ParseError{Kind: kind, System: s.system(list), Detail: detail}
	for _, hit := range s.search(list, like, maxSuggestions) {
		e.Suggestions = append(e.Suggestions, s.suggestion(hit.number, hit.language))
	}
	return e
}

func (s *Set) ambiguous(list int, found []int) *ParseError {
	e := &ParseError{Kind: ErrAmbiguous, System: s.system(list)}
	for _, n := range found[:min(len(found), maxAmbiguous)] {
		e.Suggestions = append(e.Suggestions, s.suggestion(n, language.Finnish))
	}
	return e
}

func (s *Set) suggestion(n int, tag language.Tag) Suggestion {
	row := s.row(n)
	name := row.Name(tag)
	return Suggestion{Code: row.Code, Name: name}
}
