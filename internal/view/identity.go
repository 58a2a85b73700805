package view

import (
	"bytes"
	"iter"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// identityNumbers iterates over the offsets of full identity numbers in a text.
func identityNumbers(text []byte) iter.Seq[int] {
	return func(yield func(int) bool) {
		const length = len("ddmmyy-nnnc")
		for i := 6; i+4 < len(text); i++ {
			if c := text[i]; c != '-' && c != '+' && (c < 'A' || c > 'Y') {
				continue
			}
			start := i - 6
			if start > 0 && alphanumeric(text[start-1]) || start+length < len(text) && alphanumeric(text[start+length]) {
				continue
			}
			number := bytes.ToUpper(text[start : start+length])
			if _, fault := value.Identity(number); fault == value.IdentityFine && !yield(start) {
				return
			}
		}
	}
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
