package sosmeta_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// madeUp builds a snapshot of structures that the publication has none like.
func madeUp(t *testing.T, structures ...facts.Structure) *sosmeta.Snapshot {
	t.Helper()
	packed, err := table.Build(&facts.Snapshot{Structures: structures})
	require.NoError(t, err)
	snapshot := handle.Of(packed)
	return (*sosmeta.Snapshot)(&snapshot)
}

// version makes a version of a structure in force.
func version(oid, rootKey string, fields ...facts.Node) facts.Structure {
	return facts.Structure{OID: oid, Status: facts.StatusCurrent, Root: facts.Node{Key: rootKey, Fi: rootKey, Fields: fields}}
}

func oids(list func(func(sosmeta.Structure) bool)) (oids []string) {
	for st := range list {
		oids = append(oids, st.OID())
	}
	return oids
}

func TestVersionsWithAnotherRootKeyAreLeftOut(t *testing.T) {
	s := madeUp(t,
		version("1.2.246.537.6.1506.99001.2024.1.1", "vanha"),
		version("1.2.246.537.6.1506.99001.2025.1.1", "uusi"))
	require.Equal(t, []string{"1.2.246.537.6.1506.99001.2024.1.1"}, oids(s.ByRootKey("vanha")))
	require.Equal(t, []string{"1.2.246.537.6.1506.99001.2025.1.1"}, oids(s.ByRootKey("uusi")))
	require.Len(t, oids(s.Versions(1506, 99001)), 2)
}

func TestOneTypeInTwoBranchesIsTwoStructures(t *testing.T) {
	s := madeUp(t,
		version("1.2.246.537.6.1505.99001.2025.1.1", "asiakkuus"),
		version("1.2.246.537.6.1506.99001.2024.1.1", "asiakirja"))
	require.Equal(t, []string{"1.2.246.537.6.1505.99001.2025.1.1"}, oids(s.Versions(1505, 99001)))
	require.Equal(t, []string{"1.2.246.537.6.1506.99001.2024.1.1"}, oids(s.Versions(1506, 99001)))
	st, ok := s.AsOf(1505, 99001, time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC))
	require.False(t, ok, st)
}

func TestPhraseOfADownloadHasItsText(t *testing.T) {
	const text = "Keksitty vakuutus."
	sum := sha256.Sum256([]byte(text))
	s := madeUp(t, version("1.2.246.537.6.1506.99001.2025.1.1", "asiakirja", facts.Node{
		Key: "vakuutus", Fi: "Vakuutus", As: facts.Fraasi,
		Phrase: &facts.Phrase{Fi: facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: len(text), Text: text}},
	}))
	f, ok := s.At(0).Field("asiakirja.vakuutus")
	require.True(t, ok)
	phrase, ok := f.Phrase()
	require.True(t, ok)
	require.Equal(t, text, phrase.Text)
}

func TestOnlyACodedFieldHasTheSystemOfItsInternalList(t *testing.T) {
	s := madeUp(t, version("1.2.246.537.6.1506.99001.2025.1.1", "asiakirja",
		facts.Node{Key: "koodi", Fi: "Koodi", As: facts.Koodi, Internal: "Asiakirja/Oma luokitus"},
		facts.Node{Key: "teksti", Fi: "Teksti", As: facts.Teksti, Internal: "Asiakirja/Oma luokitus"}))
	coded, _ := s.At(0).Field("asiakirja.koodi")
	system, ok := coded.ExactSystem()
	require.True(t, ok)
	require.Equal(t, "asiakirja/oma_luokitus", system)
	text, _ := s.At(0).Field("asiakirja.teksti")
	_, ok = text.ExactSystem()
	require.False(t, ok)
}

func TestTemplateFillsInACodeOnlyIfItIsTheOnlyOne(t *testing.T) {
	one, two := []facts.Code{{Code: "1"}}, []facts.Code{{Code: "1"}, {Code: "2"}}
	s := madeUp(t, version("1.2.246.537.6.1506.99001.2025.1.1", "asiakirja",
		facts.Node{Key: "ainoa", Fi: "Ainoa", As: facts.Teksti, Codes: one},
		facts.Node{Key: "toinen", Fi: "Toinen", As: facts.Teksti, Codes: two}))
	require.JSONEq(t, `{"asiakirja": {"ainoa": "1", "toinen": ""}}`, string(s.At(0).Template(sosmeta.AllMembers())))
}

func TestSchemaAsksForAnItemOfARequiredArrayOnly(t *testing.T) {
	s := madeUp(t, version("1.2.246.537.6.1506.99001.2025.1.1", "asiakirja",
		facts.Node{Key: "monta", Fi: "Monta", As: facts.Teksti, Repeatable: true},
		facts.Node{Key: "pakko", Fi: "Pakko", As: facts.Kytkin, Repeatable: true, Required: true}))
	require.JSONEq(t, `{
		"$schema": "http://json-schema.org/draft-07/schema#", "title": "'asiakirja' JSON schema",
		"type": "object", "additionalProperties": false, "required": ["asiakirja"],
		"properties": {"asiakirja": {
			"type": "object", "additionalProperties": false, "required": ["pakko"],
			"properties": {
				"monta": {"type": "array", "minItems": 0, "items": {"type": "string"}},
				"pakko": {"type": "array", "minItems": 1, "items": {"type": "boolean"}}
			}
		}}
	}`, string(s.At(0).JSONSchema()))
}
