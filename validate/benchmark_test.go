package validate_test

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A specimen is a document of the corpus.
type specimen struct {
	structure sosmeta.Structure
	data      []byte
}

// A variant is a part of the corpus: documents of a size in a spelling.
type variant struct {
	name     string
	size     corpus.Size
	spelling corpus.Spelling
	shuffle  bool
}

var variants = []variant{
	{name: "minimal", size: corpus.Minimal},
	{name: "typical", size: corpus.Typical},
	{name: "full", size: corpus.Full},
	{name: "ascii", size: corpus.Typical, spelling: corpus.Spelling{ASCII: true}},
	{name: "indent", size: corpus.Typical, spelling: corpus.Spelling{Indent: true}},
	{name: "shuffle", size: corpus.Typical, shuffle: true},
}

// samples makes a faultless document of each current structure.
func samples(tb testing.TB, v *validate.Validator, snapshot *sosmeta.Snapshot, kind variant) (list []specimen, bytes int64) {
	tb.Helper()
	r := rand.New(rand.NewPCG(2025, 520))
	for st := range snapshot.Structures() {
		if st.Status() != sosmeta.Current {
			continue
		}
		doc, ok := corpus.Faultless(v, st, kind.size, r)
		require.True(tb, ok, st)
		if kind.shuffle {
			doc.Shuffle(r)
		}
		data := doc.Bytes(kind.spelling)
		list = append(list, specimen{st, data})
		bytes += int64(len(data))
	}
	return list, bytes
}

// A corpusRun is a variant of the corpus and those that check it.
type corpusRun struct {
	list  []specimen
	bytes int64
	valid map[string]func(specimen) bool // by peer
}

// peers are who checks the corpus, in the order of the benchmark.
var peers = []string{"sosmeta", "jsonschema-v5", "encoding-json-Valid", "utf8-Valid"}

func corpusOf(tb testing.TB, v *validate.Validator, snapshot *sosmeta.Snapshot, kind variant) corpusRun {
	run := corpusRun{}
	run.list, run.bytes = samples(tb, v, snapshot, kind)
	schemas := map[sosmeta.Structure]*jsonschema.Schema{}
	for _, s := range run.list {
		schemas[s.structure] = compile(tb, s.structure.JSONSchema())
	}
	run.valid = map[string]func(specimen) bool{
		"sosmeta": func(s specimen) bool { return v.JSON(s.data).Len() == 0 },
		"jsonschema-v5": func(s specimen) bool {
			var value any
			return json.Unmarshal(s.data, &value) == nil && schemas[s.structure].Validate(value) == nil
		},
		"encoding-json-Valid": func(s specimen) bool { return json.Valid(s.data) },
		"utf8-Valid":          func(s specimen) bool { return utf8.Valid(s.data) },
	}
	return run
}

// check has a peer read the whole corpus.
func (r *corpusRun) check(tb testing.TB, peer string) {
	valid := r.valid[peer]
	for _, s := range r.list {
		if !valid(s) {
			tb.Fatal(s.structure)
		}
	}
}

// bench reads the whole corpus once per operation.
func (r *corpusRun) bench(b *testing.B, peer string) {
	b.SetBytes(r.bytes)
	b.ReportAllocs()
	for b.Loop() {
		r.check(b, peer)
	}
	b.ReportMetric(float64(r.bytes)/float64(len(r.list)), "B/doc")
}

// BenchmarkDocument reads the whole corpus once per operation: from bytes to
// the verdict on text, structure, values and conditional rules, beside
// jsonschema/v5, which judges decoded values by the structure only, and the two
// checks of the standard library that see only syntax and only UTF-8.
func BenchmarkDocument(b *testing.B) {
	snapshot := madeUpPhrases(b)
	v := validate.New(validate.Snapshot(snapshot))
	for _, kind := range variants {
		run := corpusOf(b, v, snapshot, kind)
		for _, peer := range peers {
			b.Run(kind.name+"/"+peer, func(b *testing.B) { run.bench(b, peer) })
		}
	}
}

// BenchmarkParallel reads the typical corpus on one core and on all of them.
func BenchmarkParallel(b *testing.B) {
	snapshot := madeUpPhrases(b)
	v := validate.New(validate.Snapshot(snapshot))
	list, bytes := samples(b, v, snapshot, variants[1])
	read := func() {
		for _, s := range list {
			if v.JSON(s.data).Len() > 0 {
				b.Fatal(s.structure)
			}
		}
	}
	b.Run("one", func(b *testing.B) {
		b.SetBytes(bytes)
		for b.Loop() {
			read()
		}
	})
	b.Run("all", func(b *testing.B) {
		b.SetBytes(bytes)
		b.RunParallel(func(p *testing.PB) {
			for p.Next() {
				read()
			}
		})
	})
}

// BenchmarkInvalid reads single-defect mutants of the typical corpus: what an
// issue costs beside the document.
func BenchmarkInvalid(b *testing.B) {
	snapshot := madeUpPhrases(b)
	v := validate.New(validate.Snapshot(snapshot))
	var documents [][]byte
	bytes, issues := int64(0), 0
	for st := range snapshot.Structures() {
		if st.Status() != sosmeta.Current {
			continue
		}
		r := random(st)
		doc, ok := corpus.Faultless(v, st, corpus.Typical, r)
		require.True(b, ok)
		for _, m := range mutant.Of(&doc, 4, r) {
			data := m.Doc.Bytes(corpus.Spelling{})
			documents = append(documents, data)
			bytes += int64(len(data))
			issues += v.JSON(data).Len()
		}
	}
	b.SetBytes(bytes)
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range documents {
			v.JSON(data)
		}
	}
	b.ReportMetric(float64(issues)/float64(len(documents)), "issues/doc")
	b.ReportMetric(float64(issues), "issues/op")
}

// BenchmarkIssues reads documents with more and more faults: the cost of an issue
// does not grow either.
func BenchmarkIssues(b *testing.B) {
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 1 << 20}))
	for _, count := range []int{10, 100, 1000, 10_000, 100_000} {
		faults := strings.TrimSuffix(strings.Repeat(`{"sukunimi":5},`, count), ",")
		data := []byte(strings.Replace(person, `"asiakas":`, `"asiakkaaseen_liittyvat_henkilot":[`+faults+`],"asiakas":`, 1))
		issues := v.JSON(data).Len()
		require.GreaterOrEqual(b, issues, count)
		b.Run(strconv.Itoa(count), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				v.JSON(data)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*issues), "ns/issue")
		})
	}
}

// BenchmarkSize reads one document that is made longer and longer, once by a text
// and once by more and more persons: the cost of a byte does not grow.
func BenchmarkSize(b *testing.B) {
	v := validate.New(validate.WithLimits(validate.Limits{Items: 1 << 20}))
	for _, part := range []struct{ name, member, one, between, end string }{
		{"text", `"asiakirjojen_tiedoksianto":"`, "Päätös annettiin tiedoksi äidille.", " ", `",`},
		{"persons", `"asiakkaaseen_liittyvat_henkilot":[`, `{"sukunimi":"Koe","etunimet":"Kaisa Mäki",` +
			`"organisaatio":"Keksittyjen kuntien hyvinvointialue",` +
			`"yhteystiedot":{"osoite":[{"lahiosoite":"Koekatu 1","postinumero":"00100","postitoimipaikka":"Helsinki"}]},` +
			`"rooli":[{"system":"urn:oid:1.2.246.537.6.1284","code":"1","display":"Äiti"}],"yhteyshenkilo":true}`, ",", "],"},
	} {
		for _, size := range []int{1 << 10, 32 << 10, 1 << 20, 100 << 20} {
			count := max((size-len(person))/len(part.one), 1)
			grown := part.member + strings.Repeat(part.one+part.between, count-1) + part.one + part.end
			data := []byte(strings.Replace(person, `"asiakas":`, grown+`"asiakas":`, 1))
			b.Run(part.name+"/"+strconv.Itoa(size), func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					if v.JSON(data).Len() > 0 {
						b.Fatal("not valid")
					}
				}
			})
		}
	}
}

// BenchmarkDefinitions shows what the definitions hold on the heap: nothing for
// the embedded snapshot, which is static data, beside the compiled schemas of
// jsonschema/v5.
func BenchmarkDefinitions(b *testing.B) {
	b.Run("sosmeta", func(b *testing.B) {
		for b.Loop() {
			if validate.New() == nil {
				b.Fatal("no validator")
			}
		}
		b.ReportMetric(float64(heldBy(func() any { return sosmeta.Embedded() })), "held-B")
	})
	b.Run("jsonschema-v5", func(b *testing.B) {
		held := 0
		for b.Loop() {
			held = heldBy(func() any {
				var all []*jsonschema.Schema
				for st := range sosmeta.Embedded().Structures() {
					all = append(all, compile(b, st.JSONSchema()))
				}
				return all
			})
		}
		b.ReportMetric(float64(held), "held-B")
	})
}
