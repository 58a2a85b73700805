package walk

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"github.com/sosmeta/sosmeta-go/internal/kind"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// foreign returns what a text is that is not JSON in UTF-8. The start of one that
// most likely is costs no look.
func foreign(data []byte) (k kind.Kind, is bool) {
	if len(data) > 1 && data[0] == '{' && data[1] != 0 {
		return kind.JSON, false
	}
	k = kind.Of(data)
	return k, k != kind.Unknown && k != kind.JSON
}

// closer returns why a text is not JSON, by what is there in the place of what the
// reason says is missing.
func closer(reason Reason, text []byte) Reason {
	switch reason {
	case NoValue, NoKey, NoColon, NoCommaOrBrace, NoCommaOrBracket, TrailingData:
	default:
		return reason
	}
	has := func(start string) bool { return bytes.HasPrefix(text, []byte(start)) }
	switch {
	case has("//"), has("/*"), has("#"):
		return Comment
	case has("'"), has("`"), has("‘"), has("’"), has("“"), has("”"):
		return NoDoubleMark
	case reason == NoValue && isWord(text):
		return Word
	}
	return reason
}

// isWord reports whether a text starts with a letter.
func isWord(text []byte) bool {
	return len(text) > 0 && (text[0]|0x20 >= 'a' && text[0]|0x20 <= 'z' || text[0] >= utf8.RuneSelf)
}

// notUnicode reports a string that is not Unicode text. That a document is in another
// encoding is reported once, at the first of its strings.
func (w *Walker) notUnicode(s Span, f Finding) {
	f.Rule, f.Offset = &rule.JSONUTF8, int(s.Start)-1
	switch {
	case w.latin1 && kind.Latin1(w.data[s.Start:s.End]):
		return
	case !w.latin1 && !utf8.Valid(w.data[s.Start:s.End]) && w.inLatin1(s.Start):
		f.Case, w.latin1 = Latin1, true
	}
	w.report(f)
}

// inLatin1 reports whether the text from an offset is in Latin-1. What keeps it from
// being so keeps every later start before that byte, which therefore is not looked at
// again.
func (w *Walker) inLatin1(start int32) bool {
	if int(start) <= w.noLatin1 {
		return false
	}
	at := kind.NotLatin1(w.data[start:])
	if at >= 0 {
		w.noLatin1 = int(start) + at
		return false
	}
	return kind.Latin1(w.data[start:])
}

// documentIn returns the offset of the root key, with its quotes, of a document that
// is the value at i, or the first item of an array there; none without a document.
func (w *Walker) documentIn(i int) (at int, key string) {
	object := w.opened(i, '[')
	i = w.opened(object, '{')
	if i == object || i >= len(w.data) || w.data[i] != '"' {
		return none, ""
	}
	name := nameAt(w.data[i:])
	root := w.set.Choose(name, w.day)
	if root < 0 || w.structure >= 0 && string(name) != w.set.RootKey(w.structure) {
		return none, ""
	}
	return i, w.set.RootKey(root)
}

// nameAt returns the name that a text, of which nothing was read, starts with; nothing
// if it is faulty or longer than any root key.
func nameAt(text []byte) []byte {
	text = text[:min(len(text), kind.Look)]
	name := text[:bytes.IndexByte(text[1:], '"')+2]
	if bytes.IndexByte(name, '\\') < 0 {
		return bytes.Trim(name, `"`)
	}
	var decoded string
	if json.Unmarshal(name, &decoded) != nil {
		return nil
	}
	return []byte(decoded)
}

// opened returns the offset of what is inside a bracket at i; i itself without one.
func (w *Walker) opened(i int, bracket byte) int {
	if i < len(w.data) && w.data[i] == bracket {
		return w.space(i + 1)
	}
	return i
}
