package walk

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// BenchmarkScan reads one long string of Finnish words.
func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("asiakkaan tilanteen äkillinen muutos käytiin läpi yhdessä perheen kanssa, ja sovittiin seuraavasta tapaamisesta. ", 50)
	data := []byte(`"` + text + `",        `)
	w := &Walker{data: data}
	b.Run("sosmeta", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if end, _ := w.scan(1); end != len(text)+1 {
				b.Fatal(end)
			}
		}
	})
	b.Run("utf8-Valid", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if !utf8.Valid(data) {
				b.Fatal("not valid")
			}
		}
	})
}
