package say

import "strings"

// Quote puts a text in the quotation marks of the language. Those inside it become
// single ones.
func (l Language) Quote(s string) string {
	if l == English {
		return "“" + l.within(s, "‘", "’") + "”"
	}
	return "”" + l.within(s, "’", "’") + "”"
}

// within replaces quotation marks by an opening and a closing one in turn.
func (l Language) within(s, opening, closing string) string {
	if !strings.ContainsAny(s, `"“”„`) {
		return s
	}
	var b strings.Builder
	open := false
	for _, r := range s {
		switch {
		case !strings.ContainsRune(`"“”„`, r):
			b.WriteRune(r)
			continue
		case open:
			b.WriteString(closing)
		default:
			b.WriteString(opening)
		}
		open = !open
	}
	return b.String()
}

// A Quoted argument of a text is shown in quotation marks.
type Quoted string
