package kind

import "bytes"

// markup returns what a text is that starts with <.
func markup(text []byte) Kind {
	for len(text) > 1 && text[0] == '<' {
		switch {
		case isLetter(text[1]):
			return rooted(text[1:])
		case bytes.HasPrefix(text, []byte("<!--")):
			text = behind(text, "-->")
		case text[1] == '?':
			text = behind(text, "?>")
		case hasFold(text, "<!doctype html"):
			return HTML
		case text[1] == '!':
			return XML
		default:
			return Unknown
		}
	}
	return XML
}

// behind returns what follows an end and the white space behind it; empty if the end
// is not looked at.
func behind(text []byte, end string) []byte {
	_, rest, _ := bytes.Cut(text, []byte(end))
	return trim(rest)
}

// rooted returns the kind by the name of the root element.
func rooted(text []byte) Kind {
	end := bytes.IndexAny(text, " \t\r\n/>")
	if end < 0 {
		end = len(text)
	}
	name := text[:end]
	local := name[bytes.IndexByte(name, ':')+1:]
	switch {
	case string(local) == "ClinicalDocument":
		return Document
	case string(local) == "RCMR_IN200002FI01":
		return Frame
	case bytes.EqualFold(name, []byte("html")):
		return HTML
	}
	return XML
}

// hasFold reports whether a text starts with a prefix, in any case.
func hasFold(text []byte, prefix string) bool {
	return len(text) >= len(prefix) && bytes.EqualFold(text[:len(prefix)], []byte(prefix))
}

// isLetter reports whether the name of an element may start with a byte.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80 }
