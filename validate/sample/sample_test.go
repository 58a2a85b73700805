package sample_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"iter"
	"regexp"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/sample"
)

var each = flag.Int("each", 2, "how many documents of each structure are made; 50 for the whole show")

// check makes documents of every structure that a snapshot has, and checks each
// with the rules and with another validator.
func check(t *testing.T, snapshot *sosmeta.Snapshot, schemaOf func(sosmeta.Structure) []byte) (structures int) {
	v := validate.New(validate.Snapshot(snapshot))
	documents, size, issues := 0, 0, 0
	for _, share := range []float64{0.35, 0, 1} {
		g := sample.New(snapshot, sample.Share(share))
		structures = 0
		for st := range g.Structures() {
			structures++
			oracle := compile(t, schemaOf(st))
			for seed := range uint64(*each) {
				data, err := g.Document(st, seed)
				require.NoError(t, err, st)
				again, err := g.Document(st, seed)
				require.NoError(t, err)
				require.Equal(t, data, again, "the same seed gives other bytes")
				report := v.JSON(data, validate.ReferenceDate(time.Date(2025, 11, 14, 0, 0, 0, 0, time.UTC)))
				for i := range report.Issues() {
					require.Equal(t, validate.Information, i.Severity, "%s: %s", st, i)
					issues++
				}
				require.True(t, v.JSON(data).Valid(), st)
				var value any
				require.NoError(t, json.Unmarshal(data, &value))
				require.NoError(t, oracle.Validate(value), st)
				documents++
				size += len(data)
			}
		}
	}
	t.Logf("%d structures, %d documents of %d bytes on the average, %d pieces of information", structures, documents, size/documents, issues)
	return structures
}

func compile(t testing.TB, schema []byte) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft7
	require.NoError(t, c.AddResource("mem:///s.json", bytes.NewReader(schema)))
	compiled, err := c.Compile("mem:///s.json")
	require.NoError(t, err)
	return compiled
}

func TestDocumentsPassEveryRule(t *testing.T) {
	structures := check(t, sosmeta.Embedded(), sosmeta.Structure.JSONSchema)
	require.Greater(t, structures, 180)
}

func TestDocumentsOfADownloadPassEveryRule(t *testing.T) {
	schemas := official.Schemas(t)
	snapshot, err := importer.Open(official.Download(t))
	require.NoError(t, err)
	structures := check(t, snapshot, func(st sosmeta.Structure) []byte {
		if st.OID() == "1.2.246.537.6.1506.4018.2022.9.28" {
			return st.JSONSchema() // the published one is no valid schema, see corrections.json
		}
		return schemas[st.OID()]
	})
	current := 0
	for st := range snapshot.Structures() {
		if st.Status() == sosmeta.Current {
			current++
		}
	}
	require.Equal(t, current, structures)
}

func TestStructureWithAPhraseNeedsADownload(t *testing.T) {
	g := sample.New(sosmeta.Embedded())
	possible := map[sosmeta.Structure]bool{}
	for st := range g.Structures() {
		possible[st] = true
	}
	refused := 0
	for st := range sosmeta.Embedded().Structures() {
		if st.Status() != sosmeta.Current || possible[st] {
			continue
		}
		_, err := g.Document(st, 1)
		var phrase *sample.PhraseError
		require.True(t, errors.As(err, &phrase), "%s: %v", st, err)
		require.Equal(t, st.OID(), phrase.Structure)
		require.Contains(t, err.Error(), "load an official download")
		refused++
	}
	t.Logf("%d structures in force need a download", refused)
	require.Positive(t, refused)
}

// TestEveryoneIsMadeUp looks at the individual number of every identity number.
func TestEveryoneIsMadeUp(t *testing.T) {
	identity := regexp.MustCompile(`"[0-9]{6}[-+A-FU-Y]([0-9]{3})[0-9A-Y]"`)
	found := 0
	for data := range documents(300) {
		for _, m := range identity.FindAllSubmatch(data, -1) {
			require.GreaterOrEqual(t, string(m[1]), "900")
			found++
		}
	}
	require.Greater(t, found, 300)
}

func TestBusinessIDsAreThoseOfNobody(t *testing.T) {
	id := regexp.MustCompile(`"y_tunnus":\{[^}]*"value":"([0-9]{4})[0-9]{3}-[0-9]"`)
	found := 0
	for data := range documents(300, sample.Share(1)) {
		for _, m := range id.FindAllSubmatch(data, -1) {
			require.Equal(t, "9999", string(m[1]))
			found++
		}
	}
	require.Positive(t, found)
}

// TestCodesAreKnownByTheirNames looks up what has a code in a classification.
func TestCodesAreKnownByTheirNames(t *testing.T) {
	coded := regexp.MustCompile(`"system":"(urn:oid:[0-9.]+)","code":"([^"]+)","display":"([^"]+)"`)
	found := 0
	for data := range documents(300) {
		for _, m := range coded.FindAllSubmatch(data, -1) {
			system, err := classify.ParseSystem(string(m[1]))
			require.NoError(t, err)
			list, _ := classify.Lookup(system)
			if names := enforced(list); len(names) > 0 {
				require.Equal(t, names[string(m[2])], string(m[3]), "%s %s", system, m[2])
				found++
			}
		}
	}
	require.Greater(t, found, 100)
}

// enforced returns the Finnish names of the codes that are known well enough for
// documents to be compared with them.
func enforced(c classify.Classification) map[string]string {
	names := map[string]string{}
	for row := range c.Rows() {
		if row.Code != "" && row.Fi != "" && row.Evidence.EnforcesCode() {
			names[row.Code] = row.Fi
		}
	}
	return names
}

// documents iterates over the first documents that are made of the embedded
// structures.
func documents(n int, opts ...sample.Option) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, data := range sample.New(sosmeta.Embedded(), opts...).Documents(7) {
			if n == 0 || !yield(data) {
				return
			}
			n--
		}
	}
}

func TestSeedsGiveOtherDocuments(t *testing.T) {
	g := sample.New(sosmeta.Embedded())
	seen := map[string]bool{}
	n := 0
	for _, data := range g.Documents(1) {
		seen[string(data)] = true
		if n++; n == 600 {
			break
		}
	}
	require.Greater(t, len(seen), 590)
}

func TestIndentedDocumentsDifferInWhiteSpaceOnly(t *testing.T) {
	next, stop := iter.Pull2(sample.New(sosmeta.Embedded(), sample.Indent()).Documents(1))
	defer stop()
	n := 0
	for _, data := range sample.New(sosmeta.Embedded()).Documents(1) {
		_, indented, _ := next()
		var want bytes.Buffer
		require.NoError(t, json.Indent(&want, data, "", "  "))
		require.Equal(t, want.String(), string(indented))
		if n++; n == 20 {
			break
		}
	}
}

func BenchmarkDocument(b *testing.B) {
	size, n := 0, 0
	next, stop := iter.Pull2(sample.New(sosmeta.Embedded()).Documents(1))
	defer stop()
	for b.Loop() {
		_, data, _ := next()
		size += len(data)
		n++
	}
	b.SetBytes(int64(size / n))
}

func TestShareIsHowMuchOfWhatIsOptionalADocumentHas(t *testing.T) {
	size := func(options ...sample.Option) (bytes int) {
		g := sample.New(sosmeta.Embedded(), options...)
		n := 0
		for _, data := range g.Documents(1) {
			bytes += len(data)
			if n++; n == 20 {
				break
			}
		}
		return bytes
	}
	none, usual, all := size(sample.Share(0)), size(), size(sample.Share(1))
	require.Less(t, none, usual)
	require.Less(t, usual, all)
	require.Equal(t, usual, size(sample.Share(0.35)))
}
