package validate_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/sosmeta/sosmeta-go/validate"
)

// The reference reads JSON in the simplest way: encoding/json decides what is
// JSON, an expression splits it into tokens, and the rest is looked for in the
// tokens.

var jsonToken = regexp.MustCompile(`(?s)"(?:[^"\\]|\\.)*"|[][{}:,]|[^][{}:,"\s]+`)

// referenceFaults returns the faults that the rules of the text must report; if
// the text is not JSON, it must be refused, at whatever place.
func referenceFaults(text string, depth int) (faults []fault, isJSON bool) {
	if rest, marked := strings.CutPrefix(text, "\ufeff"); marked {
		faults, isJSON = referenceFaults(rest, depth)
		for i := range faults {
			faults[i].offset += len("\ufeff")
		}
		return append([]fault{{validate.JSONSyntax, 0}}, faults...), isJSON
	}
	if !json.Valid([]byte(text)) {
		return nil, false
	}
	var open []map[string]bool // the names of each object or array
	latin1 := false            // that was reported
	tokens := jsonToken.FindAllStringIndex(text, -1)
	for i, at := range tokens {
		token := text[at[0]:at[1]]
		switch token[0] {
		case '{', '[':
			if len(open) == depth {
				return append(faults, fault{validate.JSONLimit, at[0]}), true
			}
			open = append(open, map[string]bool{})
		case '}', ']':
			open = open[:len(open)-1]
		case '"':
			if !isUnicode(token) {
				if inside := token[1 : len(token)-1]; !latin1 || !isLatin1(inside) {
					faults = append(faults, fault{validate.JSONUTF8, at[0]})
					latin1 = latin1 || !utf8.ValidString(inside) && isLatin1(text[at[0]+1:])
				}
				continue
			}
			if i+1 == len(tokens) || text[tokens[i+1][0]] != ':' {
				continue
			}
			name := referenceText(token)
			if names := open[len(open)-1]; names[name] {
				faults = append(faults, fault{validate.JSONDuplicateKey, at[0]})
			} else {
				names[name] = true
			}
		}
	}
	return faults, true
}

var (
	shortEscape   = regexp.MustCompile(`(?s)\\[^u]`)
	surrogatePair = regexp.MustCompile(`\\u[dD][89abAB]..\\u[dD][c-fC-F]..`)
	surrogate     = regexp.MustCompile(`\\u[dD][89a-fA-F]`)
)

// isUnicode reports whether a string of JSON, with its quotes, is Unicode text.
func isUnicode(token string) bool {
	token = shortEscape.ReplaceAllString(token, " ")
	return utf8.ValidString(token) && !surrogate.MatchString(surrogatePair.ReplaceAllString(token, " "))
}

// multibyte reports whether bytes start with a letter of UTF-8, or with half of a
// surrogate pair.
func multibyte(text string) bool {
	var b strings.Builder
	for _, c := range []byte(text) {
		b.WriteRune(rune(c)) // an expression takes runes
	}
	return multibyteLetter.MatchString(b.String())
}

var multibyteLetter = regexp.MustCompile(`^([\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xFF][\x80-\xBF]{3})`)

// isLatin1 reports whether the start of a text is in Windows-1252: letters and signs
// that texts have, and none that UTF-8 would be.
func isLatin1(text string) (found bool) {
	text = text[:min(len(text), 4096)]
	for i, c := range []byte(text) {
		if c < utf8.RuneSelf {
			continue
		}
		r := charmap.Windows1252.DecodeByte(c)
		if !unicode.IsLetter(r) && !strings.ContainsRune("€‚„…‘’“”•–—\u00a0§«°´·»½", r) || strings.ContainsRune("ƒˆªºµÐðÞþÿŒœŸ", r) ||
			multibyte(text[i:min(i+4, len(text))]) {
			return false
		}
		found = true
	}
	return found
}

func referenceText(token string) (text string) {
	if err := json.Unmarshal([]byte(token), &text); err != nil {
		panic(err)
	}
	return text
}

// spellings are ways to write the same JSON.
var spellings = map[string]func(token string) string{
	"without white space": func(token string) string { return token },
	"with white space":    func(token string) string { return " \n" + token + "\r\t  \n     " },
	"in escapes": func(token string) string {
		if token[0] != '"' || !isUnicode(token) {
			return token
		}
		var b strings.Builder
		for _, unit := range utf16.Encode([]rune(referenceText(token))) {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
		return `"` + b.String() + `"`
	},
	"without escapes": func(token string) string {
		if token[0] != '"' || !isUnicode(token) {
			return token
		}
		var b strings.Builder
		for _, r := range referenceText(token) {
			switch {
			case r == '"' || r == '\\':
				b.WriteByte('\\')
				b.WriteRune(r)
			case r < ' ':
				fmt.Fprintf(&b, `\u%04X`, r)
			default:
				b.WriteRune(r)
			}
		}
		return `"` + b.String() + `"`
	},
}

// respell writes JSON in another way.
func respell(text string, spelling func(token string) string) string {
	return jsonToken.ReplaceAllStringFunc(strings.Join(jsonToken.FindAllString(text, -1), ""), spelling)
}
