package validate

import "bytes"

// ShowValues has issues hold the value that they are about, see [Issue.Value].
// It is for made-up documents: without it nothing that this library makes of a
// document holds a value of it.
func ShowValues() Option { return func(v *Validator) { v.showValues = true } }

// Value returns the string, number or literal that the issue is about, as it
// stands in the JSON, of which at most 200 bytes are kept. It is empty without
// [ShowValues], and where the issue is about an object, an array, or something
// that is not there.
func (i Issue) Value() string { return i.value }

const maxValue = 200

// valueAt returns the value that starts at an offset.
func valueAt(data []byte, offset int) string {
	rest := data[offset:min(len(data), offset+maxValue)]
	if len(rest) == 0 {
		return ""
	}
	end := 0
	switch rest[0] {
	case '{', '[':
	case '"':
		for end = 1; end < len(rest) && rest[end] != '"'; end++ {
			if rest[end] == '\\' {
				end++
			}
		}
		end++
	default:
		if end = bytes.IndexAny(rest, ",]} \t\r\n"); end < 0 {
			end = len(rest)
		}
	}
	return string(bytes.ToValidUTF8(rest[:min(end, len(rest))], []byte("\ufffd")))
}
