// Package memberkey makes member names as the published structures do. They are
// not the slugs of package fold: digits are spelled out, and every space and
// hyphen is an underscore of its own.
package memberkey

import (
	"strings"
	"unicode"
)

var digits = [...]string{
	"nolla", "yksi", "kaksi", "kolme", "nelja", "viisi", "kuusi", "seitseman", "kahdeksan", "yhdeksan",
}

// Of returns the member name for a Finnish name: lower case, ä and å to a, ö
// to o, digits spelled out one by one, space and hyphen to an underscore, any
// other character dropped.
func Of(name string) string { return fold(name, false) }

// System returns the system value of an internal code list for its name,
// "document/field". It is Of with the slash kept.
func System(name string) string { return fold(name, true) }

func fold(name string, slash bool) string {
	var b strings.Builder
	for _, r := range name {
		switch r = unicode.ToLower(r); {
		case r == 'ä' || r == 'å':
			b.WriteByte('a')
		case r == 'ö':
			b.WriteByte('o')
		case r == ' ' || r == '-' || r == '_':
			b.WriteByte('_')
		case r >= '0' && r <= '9':
			b.WriteString(digits[r-'0'])
		case r >= 'a' && r <= 'z', r == '/' && slash:
			b.WriteRune(r)
		}
	}
	return b.String()
}
