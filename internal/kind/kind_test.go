package kind_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/kind"
)

func TestOf(t *testing.T) {
	for text, want := range map[string]kind.Kind{
		"": kind.Unknown, " \r\n": kind.Unknown, "\xEF\xBB\xBF": kind.Unknown, "text": kind.Unknown, "1": kind.Unknown,
		`"text"`: kind.Unknown, "eyJ": kind.Unknown, "true": kind.Unknown, "e30=": kind.Unknown, "< a": kind.Unknown,
		"{": kind.JSON, "\n[1": kind.JSON, "\xEF\xBB\xBF {}": kind.JSON, "{\"a\"\x00": kind.JSON,
		"<a": kind.XML, "<ä:b/>": kind.XML, "\xEF\xBB\xBF<?xml?>\n<a/>": kind.XML, "<!-- > --> <a/>": kind.XML, "<!DOCTYPE a><html/>": kind.XML,
		"<?xml": kind.XML, "<!--": kind.XML, "<!-- --> text": kind.XML, "<h:html/>": kind.XML, "<ClinicalDocuments/>": kind.XML,
		"<html>": kind.HTML, "<!DocType HTML>": kind.HTML, "<HTML lang=\"fi\">": kind.HTML, "<?xml?><html/>": kind.HTML,
		"<ClinicalDocument": kind.Document, "<x:ClinicalDocument xmlns:x='urn:hl7-org:v3'/>": kind.Document, "<?a?><!---->\t<RCMR_IN200002FI01\n>": kind.Frame,
		"{\x00}\x00": kind.UTF16, "\x00<\x00a": kind.UTF16, "\xFF\xFE": kind.UTF16, "<\x00": kind.UTF16, "\x00{": kind.UTF16, " \x001": kind.Unknown,
		"{\x00\x00\x00": kind.UTF32, "\x00\x00\x00<": kind.UTF32, "\xFF\xFE\x00\x00": kind.UTF32, "\x00\x00\xFE\xFF": kind.UTF32, "a\x00\x00\x00": kind.Unknown,
		"\x1F\x8B\x08\x00": kind.Gzip, "\x1F\x8B": kind.Unknown, "PK\x03\x04": kind.Zip, "PK\x05\x06": kind.Zip, "PK": kind.Unknown,
		"%PDF-1.7": kind.PDF, "\x89PNG\r\n\x1A\n": kind.PNG,
		"eyJhIjoxfQ==": kind.Base64, "ICB7ICJhIjogMX0=": kind.Base64, "77u/eyJhIjoxfQ==\n": kind.Base64, "PD94bWwgdmVyc2lvbj0iMS4wIj8+": kind.Base64,
		"PGE+PC9hPg==": kind.Base64, "eyJh*joxfQ==": kind.Unknown, "eyJhIjoxfQ== }": kind.Unknown,
		strings.Repeat("a", 257) + "ustar": kind.Unknown, "a.json" + strings.Repeat("\x00", 251) + "ustar\x0000": kind.Tar,
		strings.Repeat(" ", kind.Look) + "<a/>": kind.Unknown,
	} {
		require.Equal(t, want, kind.Of([]byte(text)), "%.40q", text)
	}
}

func TestLatin1(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "text": false, "p\xF6yt\xE4": true, "\xC5sa \x96 \x93K\xE4the\x94": true, "pöytä": false, "pöyt\xE4": false,
		"\xFF\xFE": false, "\xED\xA0\x80": false, "\x81": false, "\xD7": false, "Sim\xE1nek\x96\x8Ai": true,
		strings.Repeat(" ", kind.Look) + "\xE4": false,
	} {
		require.Equal(t, want, kind.Latin1([]byte(text)), "%.40q", text)
	}
}

func TestNotLatin1(t *testing.T) {
	for text, want := range map[string]int{
		"": -1, "text": -1, "p\xF6yt\xE4": -1, "p\xF6yt\xC3\xA4": 4, "\xE4\x81": 1, "a\xFF\xFE": 1,
		strings.Repeat(" ", kind.Look) + "\x81": -1,
	} {
		require.Equal(t, want, kind.NotLatin1([]byte(text)), "%.40q", text)
	}
}

func TestNothingIsAllocated(t *testing.T) {
	for _, text := range []string{`{"asiakkuusasiakirja":{}}`, "\n {\"a\":1}", `<?xml version="1.0"?><!-- --><a/>`, "eyJhIjoxfQ=="} {
		data := []byte(text)
		require.Zero(t, testing.AllocsPerRun(100, func() { kind.Of(data); kind.Latin1(data) }), text)
	}
}

// FuzzOf holds that JSON and XML are never called something else, and that no more is
// looked at than is promised.
func FuzzOf(f *testing.F) {
	files, err := filepath.Glob("../../testdata/kinds/*")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data[:min(len(data), 600)])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got := kind.Of(data)
		require.Equal(t, kind.Of(data[:min(len(data), kind.Look+3)]), got)
		if trimmed := bytes.TrimLeft(data, " \t\r\n"); json.Valid(data) && len(data)-len(trimmed) < kind.Look {
			want := kind.Unknown
			if trimmed[0] == '{' || trimmed[0] == '[' {
				want = kind.JSON
			}
			require.Equal(t, want, got)
		}
		if isXML(data) && len(data) < kind.Look {
			require.True(t, got.IsXML(), got)
		}
		if utf8.Valid(data) {
			require.False(t, kind.Latin1(data))
		}
	})
}

// isXML reports whether the standard library reads a text as XML with one root.
func isXML(data []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(data))
	depth, roots := 0, 0
	for {
		token, err := d.Token()
		if err != nil {
			return errors.Is(err, io.EOF) && roots == 1
		}
		switch token := token.(type) {
		case xml.StartElement:
			if depth++; depth == 1 {
				roots++
			}
		case xml.EndElement:
			depth--
		case xml.CharData:
			if depth == 0 && len(bytes.Trim(token, " \t\r\n")) > 0 {
				return false
			}
		}
	}
}
