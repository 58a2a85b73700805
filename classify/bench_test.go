package classify_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/sosmeta/sosmeta-go/classify"
)

const (
	benchCode = "15007"
	benchName = "Lapsiperheiden palvelujen asiakassuunnitelma"
)

func TestLookupDoesNotAllocateOnAHit(t *testing.T) {
	doc := classify.DocumentType(benchCode)
	c, _ := classify.Lookup(doc.System())
	benchNFD := norm.NFD.String("Päätös")
	for name, f := range map[string]func(){
		"parse a code":            func() { _, _ = classify.ParseDocumentType(benchCode) },
		"parse a name":            func() { _, _ = classify.ParseDocumentType(benchName) },
		"parse a name in capital": func() { _, _ = classify.ParseDocumentType("PÄÄTÖS") },
		"parse a name in NFD":     func() { _, _ = classify.ParseDocumentType(benchNFD) },
		"parse system and code":   func() { _, _ = classify.ParseDocumentType("urn:oid:1.2.246.537.6.1506.201701|" + benchCode) },
		"valid":                   func() { _ = doc.Valid() },
		"row":                     func() { _, _ = doc.Row() },
		"name":                    func() { _ = doc.Name(language.Swedish) },
		"look up a system":        func() { _, _ = classify.Lookup("1.2.246.537.6.1506.201701") },
		"code of a system":        func() { _, _ = c.Code(benchCode) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, f), name)
	}
}

// byCode and byName are what a program would build for itself.
func maps() (byCode, byName map[string]classify.DocumentType) {
	byCode, byName = map[string]classify.DocumentType{}, map[string]classify.DocumentType{}
	for doc := range classify.All[classify.DocumentType]() {
		byCode[doc.Code()] = doc
		byName[doc.Name(language.Finnish)] = doc
	}
	return byCode, byName
}

var sink classify.DocumentType

func BenchmarkCode(b *testing.B) {
	byCode, _ := maps()
	b.Run("table", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sink, _ = classify.ParseDocumentType(benchCode)
		}
	})
	b.Run("valid", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if !classify.DocumentType(benchCode).Valid() {
				b.Fatal()
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sink = byCode[benchCode]
		}
	})
}

func BenchmarkName(b *testing.B) {
	_, byName := maps()
	b.Run("table", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sink, _ = classify.ParseDocumentType(benchName)
		}
	})
	b.Run("table, NFD", func(b *testing.B) {
		name := norm.NFD.String("Päätös")
		b.ReportAllocs()
		for b.Loop() {
			sink, _ = classify.ParseDocumentType(name)
		}
	})
	b.Run("map, exact spelling only", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sink = byName[benchName]
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		classify.Search[classify.DocumentType]("asiakassuunnitelma lapsiperheet", 3)
	}
}
