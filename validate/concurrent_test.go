package validate_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
)

const goroutines = 64

// export is an export of the code server with a code that is not built in.
const export = "system,code,fi\n1.2.246.537.6.1506,999,Keksitty\n"

// A check is a document, and the report that it gives alone.
type check struct {
	data []byte
	opts []validate.CallOption
	want string
}

// checks makes a document of every structure, with one defect.
func checks(t *testing.T, s *sosmeta.Snapshot, v *validate.Validator) (list []check) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	for st := range s.Structures() {
		doc, _ := corpus.Valid(st, corpus.Minimal, r)
		if mutants := mutant.Of(&doc, 1, r); len(mutants) > 0 {
			doc = mutants[0].Doc
		}
		c := check{data: doc.Bytes(corpus.Spelling{}), opts: []validate.CallOption{validate.Structure(st.OID()), validate.Explain()}}
		c.want = lines(v.JSON(c.data, c.opts...))
		list = append(list, c)
	}
	require.Len(t, list, s.Len())
	return list
}

// again checks the document again.
func (c *check) again(t *testing.T, v *validate.Validator) {
	assert.Equal(t, c.want, lines(v.JSON(c.data, c.opts...)))
}

func TestOneValidatorAndOneSnapshotServeManyGoroutines(t *testing.T) {
	s := sosmeta.Embedded()
	set, err := classify.Load(strings.NewReader(export))
	require.NoError(t, err)
	v := validate.New(validate.Snapshot(s), validate.Classifications(set), validate.ViewTexts())
	list := checks(t, s, v)
	m := message(t, plan)
	whole := lines(m.check(v))
	var wait sync.WaitGroup
	for g := range goroutines {
		wait.Go(func() {
			for i := range list {
				list[(i+g*len(list)/goroutines)%len(list)].again(t, v)
			}
			assert.Equal(t, whole, lines(m.check(v)))
			_, err := classify.ParseIn[classify.DocumentType](set, "Keksitty")
			assert.NoError(t, err)
			for st := range s.Structures() {
				if handle.Structure(st).Index()%goroutines == g {
					assert.NotEmpty(t, st.JSONSchema())
					for f := range st.Fields() {
						assert.NotEmpty(t, f.Name(english))
					}
				}
			}
		})
	}
	wait.Wait()
}

func TestLoadingAndValidatingGoTogether(t *testing.T) {
	const oid = "1.2.246.537.6.1506.99001.2025.1.31"
	schema, err := os.ReadFile("../sosmeta/importer/testdata/" + oid + ".json")
	require.NoError(t, err)
	download := filepath.Join(t.TempDir(), "2025-02-01")
	for _, dir := range []string{"Valmis", "Vanhentunut"} {
		require.NoError(t, os.MkdirAll(filepath.Join(download, dir), 0o700))
	}
	require.NoError(t, os.WriteFile(filepath.Join(download, "Valmis", oid+".json"), schema, 0o600))

	snapshot := os.DirFS("../sosmeta/snapshots/" + sosmeta.DataVersion)
	loaded, err := sosmeta.Load(snapshot)
	require.NoError(t, err)
	embedded, other := validate.New(), validate.New(validate.Snapshot(loaded))
	list, others := checks(t, sosmeta.Embedded(), embedded), checks(t, loaded, other)
	var wait sync.WaitGroup
	for g := range goroutines {
		wait.Go(func() {
			switch g {
			case 0:
				again, err := sosmeta.Load(snapshot)
				assert.NoError(t, err)
				others[0].again(t, validate.New(validate.Snapshot(again)))
			case 1:
				again, err := importer.Open(download)
				assert.NoError(t, err)
				assert.Equal(t, 1, again.Len())
			}
			set, err := classify.Load(strings.NewReader(export))
			assert.NoError(t, err)
			document, err := classify.ParseIn[classify.DocumentType](set, "Keksitty")
			assert.NoError(t, err)
			assert.Equal(t, "999", document.Code())
			_, err = classify.ParseDocumentType("Keksitty")
			assert.ErrorIs(t, err, classify.ErrUnknown)
			for i := g % 8; i < len(list); i += 8 {
				list[i].again(t, embedded)
				others[i].again(t, other)
			}
		})
	}
	wait.Wait()
}

// TestNothingOfACallIsLeftForTheNext checks each document with options that change
// its report, and again without them.
func TestNothingOfACallIsLeftForTheNext(t *testing.T) {
	names, err := filepath.Glob("../testdata/documents/*.json")
	require.NoError(t, err)
	m := message(t, plan)
	edit(t, &m.json, "070717A911X", "070717A9130") // another client than in the header
	edit(t, &m.json, `"sukunimi": "Harjoitus", `, "")
	m.pack()
	whole := lines(m.check(validate.New(validate.WithAmbiguous())))
	options := []validate.CallOption{
		validate.ReferenceDate(time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)), validate.AsOf(time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC)),
		validate.Asiatunnus("1.2.3"), validate.DocumentVersion("1.2.3"), validate.Explain(),
	}
	for name := range validate.Facts() {
		options = append(options, validate.Fact(name, true))
	}
	outcome := func(r validate.Report) string {
		text := r.String() + "\n" + lines(r)
		for n := range r.NotEvaluated() {
			text += n.Rule.Source + ": " + n.Reason + "\n"
		}
		return text
	}
	used := validate.New(validate.WithAmbiguous())
	changed := 0
	require.Contains(t, whole, validate.ArchiveClient)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		if with := outcome(used.JSON(data, options...)); with != outcome(used.JSON(data)) {
			changed++
		}
		require.Equal(t, outcome(validate.New(validate.WithAmbiguous()).JSON(data)), outcome(used.JSON(data)), name)
		require.Equal(t, whole, lines(m.check(used)), "after %s", name)
	}
	require.Greater(t, changed, len(names)/2)
}
