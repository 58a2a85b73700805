package kind

import (
	"bytes"
	"encoding/base64"
	"unicode/utf8"
)

// isBase64 reports whether a text is Base64, as far as it is looked at, of a JSON
// object or of XML.
func isBase64(text []byte) bool {
	var first [24]byte // of the decoded text
	n, err := base64.StdEncoding.Decode(first[:], text[:min(len(text), 32)])
	if err != nil || n < 3 {
		return false
	}
	for _, c := range text[:min(len(text), Look)] {
		if !isDigit64(c) && c != '=' && c != '\r' && c != '\n' {
			return false
		}
	}
	start := trim(bytes.TrimPrefix(first[:n], []byte(byteOrderMark)))
	if len(start) < 2 {
		return false
	}
	inside := trim(start[1:])
	return start[0] == '{' && len(inside) > 0 && inside[0] == '"' || start[0] == '<' && (isLetter(start[1]) || start[1] == '?')
}

// isDigit64 reports whether a byte is a digit of Base64.
func isDigit64(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}

// Latin1 reports whether a text, as far as it is looked at, is ISO-8859-1 or
// Windows-1252: it has letters of these beyond ASCII, and no letter of UTF-8.
func Latin1(text []byte) bool {
	found, at := latin1(text)
	return found && at < 0
}

// NotLatin1 returns the offset of what keeps a text, as far as it is looked at, from
// being [Latin1]; -1 if there is no such byte.
func NotLatin1(text []byte) int {
	_, at := latin1(text)
	return at
}

func latin1(text []byte) (found bool, at int) {
	text = text[:min(len(text), Look)]
	for i, c := range text {
		switch {
		case c < utf8.RuneSelf:
		case !isLatin1(c):
			return found, i
		default:
			if n := following(c); n > 0 && i+n < len(text) && continues(text[i+1:i+1+n]) {
				return found, i // a letter of UTF-8, or half of a surrogate pair
			}
			found = true
		}
	}
	return found, -1
}

// following returns how many bytes follow one that starts a letter of UTF-8.
func following(c byte) int {
	switch {
	case c >= 0xF0:
		return 3
	case c >= 0xE0:
		return 2
	case c >= 0xC0:
		return 1
	}
	return 0
}

// continues reports whether bytes are all of those that UTF-8 continues a letter with.
func continues(text []byte) bool {
	for _, c := range text {
		if utf8.RuneStart(c) {
			return false
		}
	}
	return true
}

// isLatin1 reports whether a byte from 80 on is a character that texts have: a letter
// of ISO-8859-1, or one of the letters, quotation marks, dashes and signs of Windows-1252.
func isLatin1(c byte) bool {
	return c >= 0xC0 && c <= 0xFC && bytes.IndexByte([]byte("\xD0\xD7\xDE\xF0\xF7"), c) < 0 ||
		bytes.IndexByte([]byte("\x80\x82\x84\x85\x8A\x8E\x91\x92\x93\x94\x95\x96\x97\x9A\x9E\xA0\xA7\xAB\xB0\xB4\xB7\xBB\xBD"), c) >= 0
}
