// Package fold brings names to a common form, so that the same Finnish or
// Swedish name is found however it was typed. It decides what "the same name"
// means for lookup and search, how the name of a Go constant is made, and how
// the slug of a name is made.
package fold

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Strict appends the strict form of s to dst: NFC, case folded, runs of white
// space made one space, no white space at the ends. ä, å and ö stay letters of
// their own. It does not allocate while dst has room.
func Strict(dst []byte, s string) []byte {
	if dst, ok := appendPlain(dst, s); ok {
		return dst
	}
	start, space := len(dst), false
	if norm.NFC.QuickSpanString(s) == len(s) {
		for _, r := range s {
			dst, space = appendFolded(dst, r, space, start)
		}
		return dst
	}
	it := iterators.Get().(*norm.Iter)
	it.InitString(norm.NFC, s)
	for !it.Done() {
		for segment := it.Next(); len(segment) > 0; {
			r, size := utf8.DecodeRune(segment)
			dst, space = appendFolded(dst, r, space, start)
			segment = segment[size:]
		}
	}
	it.InitString(norm.NFC, "") // lets go of s
	iterators.Put(it)
	return dst
}

// StrictBytes is Strict of bytes. It does not allocate for a text in NFC.
func StrictBytes(dst, s []byte) []byte {
	if dst, ok := appendPlain(dst, s); ok {
		return dst
	}
	if norm.NFC.QuickSpan(s) != len(s) {
		return Strict(dst, string(s))
	}
	start, space := len(dst), false
	for len(s) > 0 {
		r, size := utf8.DecodeRune(s)
		dst, space = appendFolded(dst, r, space, start)
		s = s[size:]
	}
	return dst
}

// appendPlain appends the strict form of a text of ASCII and letters like ä and é,
// as nearly every name is; ok is false for any other text.
func appendPlain[T ~string | ~[]byte](dst []byte, s T) (folded []byte, ok bool) {
	start, space := len(dst), false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' || '\t' <= c && c <= '\r' {
			space = len(dst) > start
			continue
		}
		if space {
			dst, space = append(dst, ' '), false
		}
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c < utf8.RuneSelf:
		case c != latin || i+1 == len(s) || s[i+1]&0xC0 != 0x80:
			return dst[:start], false
		default:
			i++
			dst, c = append(dst, c), s[i]
			if c < sharpS && c != times {
				c += 'a' - 'A'
			}
		}
		dst = append(dst, c)
	}
	return dst, true
}

// The first byte of the letters from À to ÿ, and the second one of the two among
// the capitals that are none.
const (
	latin  = 0xC3
	times  = 0x97
	sharpS = 0x9F
)

// MayStart reports whether the strict form of s may start like one that is given:
// false is certain. To tell two names apart by the letters that they start with
// costs less than to fold one.
func MayStart(s string, strict []byte) bool {
	for i := 0; i < len(s) && i < len(strict); i++ {
		if s[i] <= ' ' || s[i] >= utf8.RuneSelf || i+1 < len(s) && s[i+1] >= utf8.RuneSelf {
			return true
		}
		if byte(lower(rune(s[i]))) != strict[i] {
			return false
		}
	}
	return true
}

// iterators holds norm iterators that are used again: each is too large for
// the stack.
var iterators = sync.Pool{New: func() any { return new(norm.Iter) }}

// appendFolded appends a letter to a strict form that starts in dst at start.
// White space is put off until a letter follows it.
func appendFolded(dst []byte, r rune, space bool, start int) ([]byte, bool) {
	if unicode.IsSpace(r) {
		return dst, len(dst) > start
	}
	if space {
		dst = append(dst, ' ')
	}
	return utf8.AppendRune(dst, lower(r)), false
}

// lower folds the case of one rune. The way over upper case folds the variants
// that have no upper case of their own, such as the long s.
func lower(r rune) rune { return unicode.ToLower(unicode.ToUpper(r)) }

// Loose returns the loose form of s: the strict form with ä and å as a, ö as
// o, other accents dropped, and everything that is neither letter nor digit
// (hyphens of all kinds, commas, brackets) as a space between words.
func Loose(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(string(Strict(nil, s))) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		default:
			space = true
		}
	}
	return b.String()
}

// Slug is the loose form of a name with its words joined by underscores:
// "Arjen hallinta" is arjen_hallinta.
func Slug(s string) string {
	return strings.ReplaceAll(Loose(s), " ", "_")
}

// Identifier is a name as part of a Go identifier: words capitalised and
// joined, ä and å as a, ö as o. "Perhe-elämä, vanhemmuus ja lapsen huolto" is
// PerheElamaVanhemmuusJaLapsenHuolto.
func Identifier(s string) string {
	var b strings.Builder
	for _, word := range strings.Fields(Loose(s)) {
		r, n := utf8.DecodeRuneInString(word)
		b.WriteRune(unicode.ToUpper(r))
		b.WriteString(word[n:])
	}
	return b.String()
}
