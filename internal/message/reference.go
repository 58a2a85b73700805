package message

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// longestReference is the length of the longest reference worth reading:
// &#x0010FFFF; and some zeros more.
const longestReference = 32

// reference reads the reference that raw starts with: its character, its length,
// 0 if raw starts with no reference, and whether XML itself defines it.
func reference(raw []byte) (r rune, size int, known bool) {
	end := bytes.IndexByte(raw[:min(len(raw), longestReference)], ';')
	if end < 2 {
		return 0, 0, false
	}
	name, size := string(raw[1:end]), end+1
	switch name {
	case "lt":
		return '<', size, true
	case "gt":
		return '>', size, true
	case "amp":
		return '&', size, true
	case "apos":
		return '\'', size, true
	case "quot":
		return '"', size, true
	}
	if name[0] != '#' {
		return 0, size, false
	}
	base := 10
	if name = name[1:]; name != "" && name[0] == 'x' {
		base, name = 16, name[1:]
	}
	n, err := strconv.ParseUint(name, base, 32)
	if err != nil || !allowed(rune(n)) {
		return 0, 0, false
	}
	return rune(n), size, true
}

// allowed reports whether XML 1.0 allows a character (2.2).
func allowed(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r':
		return true
	case r < ' ', r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return utf8.ValidRune(r)
}

// Unescape returns a text with its references replaced. It returns the text
// itself if it has none.
func Unescape(raw []byte) []byte {
	if bytes.IndexByte(raw, '&') < 0 {
		return raw
	}
	out := make([]byte, 0, len(raw))
	for len(raw) > 0 {
		amp := bytes.IndexByte(raw, '&')
		if amp < 0 {
			break
		}
		out = append(out, raw[:amp]...)
		r, size, known := reference(raw[amp:])
		if !known {
			r, size = '&', 1
		}
		out = utf8.AppendRune(out, r)
		raw = raw[amp+size:]
	}
	return append(out, raw...)
}

// text returns a text as a parser gives it: with its references replaced and every
// line end as LF (XML 1.0, 2.11).
func text(raw []byte) []byte { return Unescape(lineEnds(raw)) }

func lineEnds(raw []byte) []byte {
	if bytes.IndexByte(raw, '\r') < 0 {
		return raw
	}
	return bytes.ReplaceAll(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
}

// appendText appends the characters of a text without elements. The text is
// well-formed: it was scanned.
func appendText(out, raw []byte) []byte {
	for {
		markup := bytes.IndexByte(raw, '<')
		if markup < 0 {
			return append(out, text(raw)...)
		}
		out = append(out, text(raw[:markup])...)
		inner, isSection := bytes.CutPrefix(raw[markup:], []byte(openSection))
		end := closeComment
		if isSection {
			end = closeSection
		}
		characters, rest, _ := bytes.Cut(inner, []byte(end))
		if isSection {
			out = append(out, lineEnds(characters)...)
		}
		raw = rest
	}
}

// The marks of comments and CDATA sections.
const (
	openComment, closeComment = "<!--", "-->"
	openSection, closeSection = "<![CDATA[", "]]>"
)
