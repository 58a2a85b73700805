// Package say makes sentences for people out of data: it chooses the language of
// a text, fills in its placeholders, and puts the conditions of rules into words.
// The texts themselves are in the literals of package rule and in the tables of
// this package; the report writers use the same functions.
package say

import (
	"fmt"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Language is one of the languages of the texts.
type Language uint8

// The languages. Finnish also serves tags that are close to none of them.
const (
	Finnish Language = iota
	Swedish
	English
)

var matcher = sync.OnceValue(func() language.Matcher {
	return language.NewMatcher([]language.Tag{Finnish: language.Finnish, Swedish: language.Swedish, English: language.English})
})

// Match returns the language that is closest to a tag: Swedish for sv-FI,
// Finnish for one that is close to none.
func Match(tag language.Tag) Language {
	_, i, _ := matcher().Match(tag)
	return Language(i)
}

// Tag returns the language as a tag.
func (l Language) Tag() language.Tag {
	return [...]language.Tag{Finnish: language.Finnish, Swedish: language.Swedish, English: language.English}[l]
}

// In returns a text in the language.
func (l Language) In(t rule.Text) string {
	switch l {
	case Swedish:
		return t.Sv
	case English:
		return t.En
	}
	return t.Fi
}

// A Named argument is shown by its name in the language of the text, in quotes:
// a field of a structure, or a value of a classification.
type Named interface {
	Name(language.Tag) string
}

// Fill returns a text in the language with its placeholders filled in. An
// argument is a string, a [rule.Text] or a [Named] value; numbers are passed as
// strings, because no locale may group the digits of a year or an OID.
func (l Language) Fill(t rule.Text, args ...any) string {
	text := l.In(t)
	if !strings.Contains(text, "%") {
		return text
	}
	shown := make([]any, len(args))
	for i, arg := range args {
		switch arg := arg.(type) {
		case rule.Text:
			shown[i] = l.In(arg)
		case Named:
			shown[i] = Quote(arg.Name(l.Tag()))
		default:
			shown[i] = arg
		}
	}
	return fmt.Sprintf(text, shown...)
}

// Quote puts a name in quotes.
func Quote(name string) string { return "“" + name + "”" }

// Or lists texts, with “or” before the last.
func (l Language) Or(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return l.Fill(or, strings.Join(list[:last], ", "), list[last])
}
