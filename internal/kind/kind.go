// Package kind tells by its first bytes what a text is, so that a file of another
// format is reported as what it is and not as a fault of the format that was expected.
// It knows a closed list of formats and looks at no more than [Look] bytes.
package kind

import "bytes"

// A Kind is what a text is.
type Kind uint8

// The kinds. JSON and those from XML on are by the start of the text alone: what
// follows may break their syntax.
const (
	Unknown Kind = iota // none of the others; a JSON value that is no object and no array, too
	UTF16               // with or without a byte order mark
	UTF32
	Gzip
	Zip
	Tar
	PDF
	PNG
	Base64   // of a JSON object or of XML
	JSON     // an object or an array
	XML      // of any other root than the following
	HTML     // by its document type or its root
	Document // ClinicalDocument, a message to the archive
	Frame    // RCMR_IN200002FI01, the transfer frame of a message
)

// Look is how many bytes are looked at, at most.
const Look = 4 << 10

// names are the cases of rules that are about a text of the kind.
var names = [...]string{
	UTF16: "utf16", UTF32: "utf32", Gzip: "gzip", Zip: "zip", Tar: "tar", PDF: "pdf", PNG: "png", Base64: "base64",
	JSON: "json", XML: "xml", HTML: "html", Document: "message", Frame: "frame",
}

// Case returns the name of the case that a rule has for a text of the kind.
func (k Kind) Case() string { return names[k] }

// IsXML reports whether a text of the kind may be read as XML.
func (k Kind) IsXML() bool { return k >= XML }

// IsText reports whether a text of the kind may hold lines of JSON.
func (k Kind) IsText() bool { return k == Unknown || k == JSON }

// signatures are the first bytes of binary formats.
var signatures = [...]struct {
	kind  Kind
	start string
}{
	{Gzip, "\x1F\x8B\x08"},
	{Zip, "PK\x03\x04"}, {Zip, "PK\x05\x06"},
	{PDF, "%PDF-"},
	{PNG, "\x89PNG\r"},
}

// Of returns what a text is.
func Of(data []byte) Kind {
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.start)) {
			return s.kind
		}
	}
	if isTar(data) {
		return Tar
	}
	if k := wide(data); k != Unknown {
		return k
	}
	return startOf(trim(bytes.TrimPrefix(data, []byte(byteOrderMark))))
}

// isTar reports whether a text has the mark of a tar archive in its place. The zeros
// that fill the fields before it are in no text.
func isTar(data []byte) bool {
	const mark = 257
	return len(data) > mark && bytes.HasPrefix(data[mark:], []byte("ustar")) && bytes.IndexByte(data[:mark], 0) >= 0
}

const byteOrderMark = "\xEF\xBB\xBF"

// startOf returns what a text in UTF-8 is, from its first character on.
func startOf(text []byte) Kind {
	switch {
	case len(text) == 0:
		return Unknown
	case text[0] == '{' || text[0] == '[':
		return JSON
	case text[0] == '<':
		return markup(text)
	case isBase64(text):
		return Base64
	}
	return Unknown
}

// trim returns a text without the white space that it starts with, as far as it is
// looked at.
func trim(text []byte) []byte { return bytes.TrimLeft(text[:min(len(text), Look)], " \t\r\n") }

// wide returns UTF16 or UTF32 for such a text: by its byte order mark, or by the zeros
// beside a first character that JSON or XML may start with.
func wide(data []byte) Kind {
	switch {
	case bytes.HasPrefix(data, []byte("\x00\x00\xFE\xFF")), bytes.HasPrefix(data, []byte("\xFF\xFE\x00\x00")):
		return UTF32
	case bytes.HasPrefix(data, []byte("\xFE\xFF")), bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return UTF16
	case len(data) != 2 && len(data) < 4:
		return Unknown
	}
	first := [4]byte{2: ' ', 3: ' '}
	copy(first[:], data)
	zero := [4]bool{first[0] == 0, first[1] == 0, first[2] == 0, first[3] == 0}
	switch {
	case begins(first[0]) && zero == [4]bool{false, true, true, true}, begins(first[3]) && zero == [4]bool{true, true, true, false}:
		return UTF32
	case begins(first[0]) && zero[1] && !zero[2] && (zero[3] || len(data) == 2), begins(first[1]) && zero[0] && (!zero[3] && zero[2] || len(data) == 2):
		return UTF16
	}
	return Unknown
}

// begins reports whether a document may begin with a character.
func begins(c byte) bool { return bytes.IndexByte([]byte("{[<\" \t\r\n"), c) >= 0 }
