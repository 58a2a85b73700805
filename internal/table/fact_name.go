package table

import "bytes"

// FactName folds the text of a fact into a name to call it by: letters and
// digits in lower case, and a hyphen for what is between them.
func FactName(text string) string {
	var b []byte
	for i := range len(text) {
		c := text[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return string(bytes.TrimRight(b, "-"))
}
