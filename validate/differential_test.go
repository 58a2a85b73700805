package validate_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/internal/official"
	"github.com/sosmeta/sosmeta-go/internal/pinned"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
)

// mutantsPerStructure is how many single-defect mutants each structure is
// tried with, over its documents.
const mutantsPerStructure = 48

func TestVerdictsAgreeWithThePublishedSchemas(t *testing.T) {
	schemas := official.Schemas(t)
	snapshot, err := importer.Open(official.Download(t))
	require.NoError(t, err)
	// 1506.4018 lists code 14 twice, which draft-07 forbids: see corrections.json.
	const twice = "1.2.246.537.6.1506.4018.2022.9.28"
	schemas[twice] = withoutRepeatedCodes(t, schemas[twice])
	agree(t, snapshot, func(st sosmeta.Structure) []byte { return schemas[st.OID()] })
}

func TestVerdictsAgreeWithTheWrittenSchemas(t *testing.T) {
	agree(t, madeUpPhrases(t), sosmeta.Structure.JSONSchema)
}

// agree compares the verdicts on seeded documents of every structure, and on
// single-defect mutants of them, with those of jsonschema/v5. A mutant must also
// give exactly the one issue that its defect calls for. The documents are valid by
// their schemas alone: a conditional rule that finds a value wrong would make silent
// what is inside it, so these rules are suppressed.
func agree(t *testing.T, snapshot *sosmeta.Snapshot, schemaOf func(sosmeta.Structure) []byte) {
	if testing.Short() {
		t.Skip("-short: all structures against another validator take a while")
	}
	options := []validate.Option{validate.Snapshot(snapshot)}
	for r := range validate.Rules() {
		if strings.HasPrefix(string(r.ID), "condition.") {
			options = append(options, validate.Suppress(r.ID, "the schemas have no such rules"))
		}
	}
	v := validate.New(options...)
	documents, mutants, defects := 0, 0, map[string]int{}
	for st := range snapshot.Structures() {
		oracle := compile(t, schemaOf(st))
		r := random(st)
		for _, size := range []corpus.Size{corpus.Minimal, corpus.Typical, corpus.Full} {
			doc, ok := corpus.Valid(st, size, r)
			require.True(t, ok, "%s: no valid document", st)
			data := doc.Bytes(corpus.Spelling{})
			report := structural(v.JSON(data, validate.Structure(st.OID())))
			require.NoError(t, verdict(t, oracle, data), "%s: a generated document is refused by the schema", st)
			require.Zero(t, report.Count(validate.Error), "%s: %v", st, first(report))
			documents++
			for _, m := range mutant.Of(&doc, mutantsPerStructure/3, r) {
				data := m.Doc.Bytes(corpus.Spelling{Indent: mutants%2 == 0, ASCII: mutants%3 == 0})
				report := structural(v.JSON(data, validate.Structure(st.OID()), validate.AsOf(st.Version())))
				require.Error(t, verdict(t, oracle, data), "%s: the schema takes a mutant: %s at %s", st, m.Defect, m.Pointer)
				require.Equal(t, 1, report.Len(), "%s: %s at %s: %v", st, m.Defect, m.Pointer, first(report))
				issue := first(report)
				require.Equal(t, m.Rule, string(issue.Rule), "%s: %s at %s", st, m.Defect, m.Pointer)
				require.Equal(t, m.Pointer, issue.Pointer, "%s: %s", st, m.Defect)
				mutants++
				defects[m.Defect]++
			}
		}
	}
	t.Logf("%d structures, %d documents, %d mutants: %v", snapshot.Len(), documents, mutants, defects)
}

// structural keeps the issues that a schema can report.
func structural(r validate.Report) validate.Report {
	return r.Filter(func(i validate.Issue) bool {
		return strings.HasPrefix(string(i.Rule), "json.") || strings.HasPrefix(string(i.Rule), "structure.")
	})
}

func first(r validate.Report) validate.Issue {
	for i := range r.Issues() {
		return i
	}
	return validate.Issue{}
}

// random returns the random source of a structure, the same in every run.
func random(st sosmeta.Structure) *rand.Rand {
	h := fnv.New64()
	h.Write([]byte(st.OID()))
	return rand.New(rand.NewPCG(h.Sum64(), 1))
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

func verdict(t testing.TB, oracle *jsonschema.Schema, data []byte) error {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var value any
	require.NoError(t, dec.Decode(&value))
	return oracle.Validate(value)
}

// withoutRepeatedCodes drops codes that an enum lists twice.
func withoutRepeatedCodes(t *testing.T, schema []byte) []byte {
	var value map[string]any
	require.NoError(t, json.Unmarshal(schema, &value))
	var clean func(v any)
	clean = func(v any) {
		object, _ := v.(map[string]any)
		if list, ok := object["enum"].([]any); ok {
			seen, kept := map[any]bool{}, []any{}
			for _, code := range list {
				if !seen[code] {
					kept = append(kept, code)
				}
				seen[code] = true
			}
			object["enum"] = kept
		}
		for _, member := range object {
			clean(member)
		}
	}
	clean(value)
	out, err := json.Marshal(value)
	require.NoError(t, err)
	return out
}

// madeUpPhrases is the project's own snapshot with made-up texts for the fixed
// phrases, so that valid documents of every structure can be made without the
// download. The snapshot itself has only digests of the phrases.
func madeUpPhrases(t testing.TB) *sosmeta.Snapshot {
	t.Helper()
	f, err := facts.Read(os.DirFS("../sosmeta/snapshots/" + sosmeta.DataVersion))
	require.NoError(t, err)
	for i := range f.Structures {
		f.Structures[i].Root.Walk(func(n *facts.Node) {
			if n.Phrase != nil {
				text := "Keksitty teksti " + n.Phrase.Fi.SHA256[:8] + ".\n" + strings.Repeat("ä", n.Row%7)
				sum := sha256.Sum256([]byte(text))
				n.Phrase = &facts.Phrase{Fi: facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: len(text), Text: text}}
			}
		})
	}
	packed, err := table.Build(f)
	require.NoError(t, err)
	snapshot := handle.Of(packed)
	return (*sosmeta.Snapshot)(&snapshot)
}

// stricter lists the kinds of documents that are refused although the published
// schemas take them: the schemas speak of values, not of the text that they are
// read from.
var stricter = []struct {
	kind string
	text string // members of the root group
	rule validate.Rule
}{
	{"a member name twice", `"asiakirjojen_tiedoksianto":"a","asiakirjojen_tiedoksianto":"b"`, validate.JSONDuplicateKey},
	{"a member name twice, once with an escape", `"asiakirjojen_tiedoksianto":"a","\u0061siakirjojen_tiedoksianto":"b"`, validate.JSONDuplicateKey},
	{"bytes that are not UTF-8", "\"asiakirjojen_tiedoksianto\":\"\xff\"", validate.JSONUTF8},
	{"half of a surrogate pair", `"asiakirjojen_tiedoksianto":"\ud800"`, validate.JSONUTF8},
}

func TestStricterThanTheSchemasOnlyInTheTextOfTheDocument(t *testing.T) {
	st, err := pinned.Snapshot(t).Structure("1.2.246.537.6.1505.1.2023.6.1")
	require.NoError(t, err)
	oracle := compile(t, st.JSONSchema())
	for _, c := range stricter {
		t.Run(c.kind, func(t *testing.T) {
			data := []byte(`{"asiakkuusasiakirja":{` + c.text +
				`,"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false}}}`)
			require.NoError(t, verdict(t, oracle, data))
			report := structural(validate.New().JSON(data))
			require.Equal(t, 1, report.Len())
			require.Equal(t, c.rule, first(report).Rule)
		})
	}
}
