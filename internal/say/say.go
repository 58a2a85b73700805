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

	"github.com/sosmeta/sosmeta-go/internal/handle"
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

// Fill returns a text in the language with its placeholders filled in. An argument is
// a string, which is shown as it is, a [rule.Text], a field of a structure, which is
// shown by its label, or one of the types of this package. A year or an OID is passed
// as a string, because no locale may group its digits.
func (l Language) Fill(t rule.Text, args ...any) string {
	text := l.In(t)
	if !strings.Contains(text, "%") {
		return text
	}
	shown := make([]any, len(args))
	for i, arg := range args {
		shown[i] = l.show(arg)
	}
	return fmt.Sprintf(text, shown...)
}

// show returns an argument as it is shown.
func (l Language) show(arg any) any {
	switch arg := arg.(type) {
	case rule.Text:
		return l.In(arg)
	case handle.Field:
		return l.Field(arg)
	case Quoted:
		return l.Quote(string(arg))
	case Date:
		return l.date(arg)
	case Grouped:
		return l.grouped(arg)
	case Code:
		return l.code(arg)
	case List:
		name, in := arg.Of.NameIn(l.Tag())
		return arg.System + " " + l.named(l.Quote(name), in)
	case Named:
		name, in := arg.NameIn(l.Tag())
		return l.named(l.Quote(name), in)
	}
	return arg
}

// Or lists texts of which one may be chosen.
func (l Language) Or(list []string) string { return l.list(or, list) }

// And lists texts that belong together.
func (l Language) And(list []string) string { return l.list(and, list) }

func (l Language) list(join rule.Text, list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return l.Fill(join, strings.Join(list[:last], ", "), list[last])
}
