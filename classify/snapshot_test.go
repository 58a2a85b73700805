package classify_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

const snapshot = "../sosmeta/snapshots/" + classify.DataVersion

// A codeFact is a row of codes.json, read without the help of the generator.
type codeFact struct {
	System       string   `json:"system"`
	SystemName   string   `json:"system_name"`
	Code         string   `json:"code"`
	Fi           string   `json:"fi"`
	Sv           string   `json:"sv"`
	Evidence     string   `json:"evidence"`
	Source       string   `json:"source"`
	SystemValue  []string `json:"system_value"`
	DocumentType string   `json:"document_type"`
	Subject      string   `json:"document_subject"`
}

func readJSON[T any](t testing.TB, name string) []T {
	data, err := os.ReadFile(filepath.Join(snapshot, name))
	require.NoError(t, err)
	var rows []T
	require.NoError(t, json.Unmarshal(data, &rows))
	return rows
}

// classification is the classification that a fact belongs to.
func (f codeFact) classification(t testing.TB) classify.Classification {
	if f.System != "" {
		c, ok := classify.Lookup(classify.System(f.System))
		require.True(t, ok, f.System)
		return c
	}
	_, file, _ := strings.Cut(f.Source, "/")
	structure, key, _ := strings.Cut(file, ".json")
	if len(f.SystemValue) > 0 {
		key = f.SystemValue[0]
	}
	c, ok := classify.InternalList(structure, key)
	require.True(t, ok, "%s %s", structure, key)
	return c
}

func TestEveryFactIsInTheTablesAsTheSnapshotHasIt(t *testing.T) {
	facts := readJSON[codeFact](t, "codes.json")
	require.NotEmpty(t, facts)
	for _, f := range facts {
		c := f.classification(t)
		var found []classify.Row
		for row := range c.Rows() {
			if row.Code == f.Code && row.Fi == f.Fi {
				found = append(found, row)
			}
		}
		if !assert.Len(t, found, 1, "%s %s %s", f.System, f.Code, f.Fi) {
			continue
		}
		row := found[0]
		assert.Equal(t, f, codeFact{
			System: string(row.System), SystemName: f.SystemName, Code: row.Code, Fi: row.Fi, Sv: row.Sv,
			Evidence: row.Evidence.String(), Source: row.Source, SystemValue: f.SystemValue,
			DocumentType: row.DocumentType, Subject: row.Subject,
		})
		name := c.Name(language.Finnish)
		assert.Equal(t, f.SystemName, name)
	}
}

func TestTheTablesHaveNothingThatTheSnapshotHasNot(t *testing.T) {
	rows := 0
	for c := range classify.Classifications() {
		rows += c.Len()
	}
	assert.Len(t, readJSON[codeFact](t, "codes.json"), rows)
}

func TestEveryClassificationFindsItsCodes(t *testing.T) {
	for c := range classify.Classifications() {
		for want := range c.Rows() {
			if want.Code == "" {
				continue
			}
			row, ok := c.Code(want.Code)
			require.True(t, ok, "%s %s", c.System(), want.Code)
			require.Equal(t, want, row)
		}
		_, ok := c.Code("no such code")
		require.False(t, ok, c.System())
	}
	_, ok := classify.Classification{}.Code("1")
	require.False(t, ok, "the zero classification has no codes")
}

func TestNoCodeIsWithoutEvidenceAndSource(t *testing.T) {
	for c := range classify.Classifications() {
		for row := range c.Rows() {
			if row.Code != "" {
				assert.NotEmpty(t, row.Source, "%s %s", row.System, row.Code)
				assert.Contains(t, "ABCDEFL", row.Evidence.String(), "%s %s", row.System, row.Code)
			} else {
				assert.Contains(t, "FN", row.Evidence.String(), row.Fi)
				assert.NotEmpty(t, row.Source, row.Fi)
			}
		}
	}
}

func TestEverySystemOfTheStructuresIsAClassification(t *testing.T) {
	for _, s := range readJSON[struct {
		OID, Fi, Sv string
		Closed      bool
	}](t, "systems.json") {
		if s.Closed {
			continue
		}
		c, ok := classify.Lookup(classify.System(s.OID))
		require.True(t, ok, s.OID)
		fi := c.Name(language.Finnish)
		assert.Equal(t, s.Fi, fi)
		if s.Sv != "" {
			sv, tag := c.NameIn(language.Swedish)
			assert.Equal(t, s.Sv, sv)
			assert.Equal(t, language.Swedish, tag)
		}
		assert.False(t, c.Internal())
		assert.False(t, c.Closed(), "no structure closes a national list")
	}
}

func TestSystemsWithoutKnownCodesAreEmptyNotAbsent(t *testing.T) {
	for _, oid := range []classify.System{"1.2.246.537.6.1501", "1.2.246.537.6.1308", "1.2.246.537.6.9"} {
		c, ok := classify.Lookup(oid)
		assert.True(t, ok, oid)
		assert.Zero(t, c.Len(), oid)
	}
}

func TestTheSameInternalListDiffersBetweenStructureVersions(t *testing.T) {
	const key = "turvakotipalvelun_asiakkaan_esitiedot/aloitteentekija"
	c, ok := classify.InternalList("1.2.246.537.6.1506.16004.2022.9.28", key)
	require.True(t, ok)
	assert.True(t, c.Internal())
	assert.Equal(t, key, c.Key())
	assert.Equal(t, "1.2.246.537.6.1506.16004.2022.9.28", c.Structure())
	assert.Empty(t, c.System())
	assert.False(t, c.Closed(), "this structure gives values but closes nothing")
	row, ok := c.Code("7")
	assert.True(t, ok)
	assert.Equal(t, "Poliisi", row.Fi)
	_, ok = classify.InternalList("1.2.246.537.6.1506.16004.2099.1.1", key)
	assert.False(t, ok, "the list of one version says nothing of another")
}

func TestRowsPerEvidenceAndSystemMatchTheGolden(t *testing.T) {
	var b strings.Builder
	counts := map[string]int{}
	for c := range classify.Classifications() {
		if !c.Internal() {
			name := c.Name(language.Finnish)
			fmt.Fprintf(&b, "%-26s %4d  %s\n", c.System(), c.Len(), name)
		} else {
			counts["internal lists"]++
			if c.Closed() {
				counts["internal lists, closed"]++
			}
		}
		for row := range c.Rows() {
			counts["evidence "+row.Evidence.String()]++
		}
	}
	b.WriteByte('\n')
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		fmt.Fprintf(&b, "%-26s %4d\n", key, counts[key])
	}
	golden(t, "counts.txt", b.String())
}

// golden compares a text with a file under testdata; with UPDATE_GOLDEN set it
// writes the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}
