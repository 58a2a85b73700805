package walk

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// naive reads the inside of a string as plainly as can be. It returns the offset of
// the closing quote and what was seen; ok is false if it is not a string of JSON.
func naive(d []byte) (end int, m marks, ok bool) {
	for i := 0; i < len(d); {
		switch c := d[i]; {
		case c == '"':
			return i, m, json.Valid([]byte(`"` + string(d[:i]) + `"`))
		case c < ' ':
			return 0, m, false
		case c == '\\':
			m |= escaped
			text := d[i:min(i+2, len(d))]
			if string(text) == `\u` {
				text = d[i:min(i+6, len(d))]
				if pair := d[i:min(i+12, len(d))]; utf8.RuneCount(unquote(pair)) == 1 {
					text = pair
				}
			}
			r := unquote(text)
			switch {
			case r == nil:
				return 0, m, false
			case string(r) == string(utf8.RuneError) && !strings.EqualFold(string(text), `\ufffd`):
				m |= faulty
			case isRare(r):
				m |= exotic
			case len(bytes.TrimLeft(r, " \t\r\n")) == 0:
				m |= spaced
			}
			i += len(text)
		default:
			r, size := utf8.DecodeRune(d[i:])
			if r == utf8.RuneError && size == 1 {
				m |= faulty
			} else if isRare(d[i : i+size]) {
				m |= exotic
			}
			i += size
		}
	}
	return 0, m, false
}

// unquote returns the text of the inside of a string, nil if it is not one.
func unquote(inside []byte) []byte {
	var s string
	if json.Unmarshal([]byte(`"`+string(inside)+`"`), &s) != nil {
		return nil
	}
	return []byte(s)
}

func isRare(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return rare(r) || r < ' ' && r != '\t' && r != '\n' && r != '\r'
}

// sameAsNaive compares scan with the plain reading, at the end of the data and
// far from it, and at every offset in a word.
func sameAsNaive(t *testing.T, text []byte) {
	t.Helper()
	for _, data := range [][]byte{text, bytes.Repeat(text, 9), append(bytes.Repeat([]byte("ä"), 40), text...)} {
		for shift := range 9 {
			data := append(bytes.Repeat([]byte("a"), shift), data...)
			data = append(data, '"')
			for _, room := range []int{0, 80} {
				all := append(bytes.Clone(data), bytes.Repeat([]byte(" "), room)...)
				w := &Walker{data: all, limits: &Limits{Issues: 1}}
				end, m := w.scan(0)
				wantEnd, wantMarks, ok := naive(all)
				if !ok {
					require.Equal(t, stop, end, "%q", all)
					continue
				}
				require.Equal(t, wantEnd, end, "%q", all)
				// A character that is not Unicode text is as rare as may be.
				if m&faulty != 0 {
					m, wantMarks = m&^exotic, wantMarks&^exotic
				}
				require.Equal(t, wantMarks, m, "%q", all)
				if m&faulty == 0 {
					require.Equal(t, string(unquote(all[:end])), string(w.decode(Span{End: int32(end), marks: m})), "%q", all)
				}
			}
		}
	}
}

var texts = []string{
	"", "äiti", "äää", "ÄÖÅé", "hyv\xc3", "\xc3\"", "\xc3\\", "\xa4", "\xc3\xc3\xa4", "\xc2\xa0", "\xc3\x7f", "a\x7f", "a\x1fb", "a#\x01",
	`\u00e4iti`, `\u00E4\u00f6`, `h\u00e4n oli k\u00e4ynyt t\u00e4\u00e4ll\u00e4 jo eilen, \u00e4l\u00e4 unohda`, `\u00ff`, `\u00a0`, `\u00a1`,
	`\u00fe`, `\u00g4`, `\u00e`, `\u00`, `\u`, `\`, `\n`, `\"`, `\\`, `\/`, `\b`, `\x`, `\r`, `\t`, `\u0020`, `\u0009`, `a\nb\u00e4c\td`, `\u2013`, `\u0301`, `\ud83d\ude00`,
	`\ud83d`, `\ude00\ud83d`, `\ufffd`, "\xef\xbf\xbd", "€–’", "\u0301", "\U0001F600", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80", "a]\\]",
}

func TestStringsAreReadAsPlainlyAsCanBe(t *testing.T) {
	for _, text := range texts {
		sameAsNaive(t, []byte(text))
	}
}

func FuzzScan(f *testing.F) {
	for _, text := range texts {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if len(text) <= 100 {
			sameAsNaive(t, text)
		}
	})
}
