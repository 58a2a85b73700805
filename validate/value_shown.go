package validate

import "bytes"

// maxValue is how many bytes of a value are shown.
const maxValue = 200

// valueAt returns the value that starts at an offset of a JSON text; "" if it is
// an object or an array.
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
