package report

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// shown returns a name or a reason that is safe in a text: what is not printable,
// such as the escape of a terminal, a line end or a change of the direction of
// writing, is replaced by U+FFFD.
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// A fileName is the name of a document in JSON. What is not printable is escaped, so
// that it is kept and a terminal or an editor shows the line as it is.
type fileName string

func (n fileName) MarshalJSON() ([]byte, error) {
	b := []byte{'"'}
	for _, r := range string(n) {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case unicode.IsPrint(r) && r != utf8.RuneError:
			b = utf8.AppendRune(b, r)
		default:
			for _, unit := range utf16.AppendRune(nil, r) {
				b = fmt.Appendf(b, `\u%04x`, unit)
			}
		}
	}
	return append(b, '"'), nil
}

// reference returns the name of a document as a URI reference (RFC 3986), which
// keeps every byte of it. A path of a drive is absolute on every system, so that
// the same names give the same report.
func reference(name string) string {
	u := url.URL{Path: name}
	switch {
	case path.IsAbs(name):
		u.Scheme = "file"
	case len(name) > 2 && name[1:3] == ":/":
		u.Scheme, u.Path = "file", "/"+name
	}
	return u.String()
}
