package message

import (
	"bytes"
	"encoding/base64"
)

// Decode decodes the Base64 content of an element. White space and comments
// around it are dropped. Missing padding, the URL-safe alphabet and lines are
// reported, once each, and read all the same; any other character ends it.
// Offsets are those of the content.
func Decode(content []byte) (decoded []byte, problems []Problem) {
	if decoded, ok := strict(content); ok {
		return decoded, nil
	}
	d := decoder{out: make([]byte, 0, len(content)/4*3+3)}
	for i := 0; i < len(content) && !d.failed; {
		switch c := content[i]; {
		case c == '<':
			i += d.markup(content[i:], i)
		case c == '&':
			r, size, known := reference(content[i:])
			if !known || r > 0x7F {
				d.fail(i)
				break
			}
			d.character(byte(r), i)
			i += size
		default:
			d.character(c, i)
			i++
		}
	}
	if d.failed {
		return nil, d.problems
	}
	d.finish(len(content))
	return d.out, d.problems
}

// strict decodes Base64 that is as it should be, which is nearly all there is:
// without lines and comments, of the standard alphabet, and padded.
func strict(content []byte) ([]byte, bool) {
	content = bytes.TrimFunc(content, func(r rune) bool { return !notSpace(r) })
	if bytes.IndexByte(content, '\n') >= 0 || bytes.IndexByte(content, '\r') >= 0 {
		return nil, false
	}
	decoded := make([]byte, base64.StdEncoding.DecodedLen(len(content)))
	n, err := base64.StdEncoding.Strict().Decode(decoded, content)
	return decoded[:n], err == nil
}

// A decoder takes Base64 character by character.
type decoder struct {
	out      []byte
	problems []Problem
	bits     uint32 // of the group of four that has begun
	count    int    // characters of that group
	padding  int    // = seen
	gap      int    // offset of the white space after the last character, plus one; 0 without one
	failed   bool
}

func (d *decoder) fail(offset int) {
	d.problems = append(d.problems, Problem{Kind: Base64Character, Offset: offset})
	d.failed = true
}

// note reports a fault, the first time only.
func (d *decoder) note(kind Kind, offset int) {
	for _, p := range d.problems {
		if p.Kind == kind {
			return
		}
	}
	d.problems = append(d.problems, Problem{Kind: kind, Offset: offset})
}

// markup passes over a comment or the marks of a CDATA section and returns how
// long it is. An element has no place in Base64. The text is well-formed: it was
// scanned.
func (d *decoder) markup(rest []byte, offset int) int {
	if bytes.HasPrefix(rest, []byte(openComment)) {
		d.white(offset)
		if end := bytes.Index(rest, []byte(closeComment)); end >= 0 {
			return end + len(closeComment)
		}
		return len(rest)
	}
	if !bytes.HasPrefix(rest, []byte(openSection)) { // an element
		d.fail(offset)
		return len(rest)
	}
	end := bytes.Index(rest, []byte(closeSection))
	for i := len(openSection); i < end && !d.failed; i++ {
		d.character(rest[i], offset+i)
	}
	return end + len(closeSection)
}

// white remembers a gap. It is inside the Base64 if a character follows.
func (d *decoder) white(offset int) {
	if d.gap == 0 && (len(d.out) > 0 || d.count > 0) {
		d.gap = offset + 1
	}
}

func (d *decoder) character(c byte, offset int) {
	if !notSpace(rune(c)) {
		d.white(offset)
		return
	}
	if d.gap > 0 {
		d.note(Base64Wrapped, d.gap-1)
	}
	if c == '=' {
		d.pad(offset)
		return
	}
	value := sextet(c)
	if value < 0 || d.padding > 0 {
		d.fail(offset)
		return
	}
	if c == '-' || c == '_' {
		d.note(Base64Alphabet, offset)
	}
	d.bits = d.bits<<6 | uint32(value)
	if d.count++; d.count == 4 {
		d.out = append(d.out, byte(d.bits>>16), byte(d.bits>>8), byte(d.bits))
		d.bits, d.count = 0, 0
	}
}

// pad takes a padding character, which may only fill the last group.
func (d *decoder) pad(offset int) {
	if d.padding++; d.padding > 2 {
		d.fail(offset)
		return
	}
	if d.count < 2 || d.count+d.padding > 4 {
		d.note(Base64Padding, offset)
	}
}

// finish takes in the last group.
func (d *decoder) finish(offset int) {
	if d.count == 1 {
		d.fail(offset)
		d.out = nil
		return
	}
	if d.count == 0 {
		return
	}
	if d.count+d.padding < 4 {
		d.note(Base64Padding, offset)
	}
	loose := d.bits << (32 - 6*d.count) // the characters, from the highest bit down
	for i := range d.count - 1 {
		d.out = append(d.out, byte(loose>>(24-8*i)))
	}
	if loose<<(8*(d.count-1)) != 0 {
		d.note(Base64Padding, offset)
	}
}

// sextet returns the value of a character of either alphabet; -1 for any other.
func sextet(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+', c == '-':
		return 62
	case c == '/', c == '_':
		return 63
	}
	return -1
}
