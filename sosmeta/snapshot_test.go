package sosmeta_test

import (
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/pinned"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/snapshots"
)

const snapshotDir = "snapshots/" + sosmeta.DataVersion

func readFacts(t *testing.T) *facts.Snapshot {
	t.Helper()
	f, err := facts.Read(os.DirFS(snapshotDir))
	require.NoError(t, err)
	return f
}

func TestManifestCountsWhatTheSnapshotHolds(t *testing.T) {
	f := readFacts(t)
	require.Equal(t, facts.Count(f.Structures), f.Manifest.Counts)
	require.Equal(t, sosmeta.DataVersion, f.Manifest.Date)
}

func TestOneFileNamesTheSnapshotOfEveryGeneratedTable(t *testing.T) {
	current, err := os.ReadFile("snapshots/CURRENT")
	require.NoError(t, err)
	require.Equal(t, string(current), sosmeta.DataVersion+"\n")
	require.Equal(t, sosmeta.DataVersion, classify.DataVersion)
	rules, err := os.ReadFile(snapshotDir + "/rules.json")
	require.NoError(t, err)
	require.Equal(t, string(rules), snapshots.Rules)
}

func TestEmbeddedSnapshotIsTheFolder(t *testing.T) {
	want, err := table.Build(readFacts(t))
	require.NoError(t, err)
	// A difference of the tables is too long to read, and slow to print.
	require.True(t, reflect.DeepEqual(want, (*handle.Snapshot)(sosmeta.Embedded()).Tables()), "stale: run go generate ./...")
	loaded, err := sosmeta.Load(os.DirFS(snapshotDir))
	require.NoError(t, err)
	require.True(t, reflect.DeepEqual(want, (*handle.Snapshot)(loaded).Tables()))
}

func TestEveryFactReachesItsView(t *testing.T) {
	for _, st := range readFacts(t).Structures {
		view, err := sosmeta.Embedded().Structure(st.OID)
		require.NoError(t, err)
		require.Equal(t, []string{st.OID, st.Status, st.Version, st.LibraryVersion, st.DocumentType, st.Author, st.Subject, st.Root.Key},
			[]string{view.OID(), view.Status().String(), view.Version().Format(time.DateOnly), view.LibraryVersion(),
				view.DocumentType(), view.Author(), view.Subject(), view.RootKey()})
		i := 0
		st.Root.Walk(func(n *facts.Node) {
			f := sosmeta.Field(handle.Structure(view).Field(i))
			require.Equal(t, *n, factsOf(f), "%s: %s", st.OID, f.Path())
			i++
		})
	}
}

// factsOf gathers what the views of a field return, in the fact format.
func factsOf(f sosmeta.Field) facts.Node {
	n := facts.Node{
		Row: f.Row(), Key: f.Key(), As: string(f.Representation()), Fi: f.Name(language.Finnish),
		Required: f.Required(), Repeatable: f.Repeatable(), Conditional: f.ConditionalRequired(), Nationwide: f.Nationwide(),
		HiddenField: f.HiddenField(), HiddenTitle: f.HiddenTitle(), OpenSystem: f.CodeSystemOpen(),
	}
	if sv, in := f.NameIn(language.Swedish); in == language.Swedish {
		n.Sv = sv
	}
	n.TitleFi = f.Title(language.Finnish)
	if sv, in := f.TitleIn(language.Swedish); in == language.Swedish {
		n.TitleSv = sv
	}
	n.SystemURI, _ = f.IdentifierSystem()
	system, _ := f.CodeSystem()
	n.System = string(system)
	n.Internal, _ = f.InternalList()
	for c := range f.Codes() {
		code := facts.Code{Code: c.Code(), Fi: c.Name(language.Finnish)}
		if sv, in := c.NameIn(language.Swedish); in == language.Swedish {
			code.Sv = sv
		}
		n.Codes = append(n.Codes, code)
	}
	if p, ok := f.Phrase(); ok {
		n.Phrase = phraseFacts(p)
	}
	for child := range f.Fields() {
		n.Fields = append(n.Fields, factsOf(child))
	}
	return n
}

func TestLookupFindsEveryStructure(t *testing.T) {
	s := sosmeta.Embedded()
	require.Equal(t, len(readFacts(t).Structures), s.Len())
	for st := range s.Structures() {
		found, ok := s.Lookup(st.OID())
		require.True(t, ok)
		require.Equal(t, st, found)
	}
}

func TestMalformedAndUnknownOIDsAreDifferentErrors(t *testing.T) {
	for _, oid := range []string{"", "1.2.3", "1.2.246.537.6.1506.15007.2024.11", "1.2.246.537.6.1506.15007.2024.13.28",
		"1.2.246.537.6.1506.15007.2024.11.31", "1.2.246.537.6.1507.15007.2024.11.28", "1.2.246.537.6.1506.015007.2024.11.28",
		"1.2.246.537.6.1506.15007.2024.11.28.", "urn:oid:1.2.246.537.6.1506.15007.2024.11.28", "1.2.246.537.6.1506.x.2024.11.28"} {
		_, err := pinned.Snapshot(t).Structure(oid)
		var malformed *sosmeta.MalformedOIDError
		require.ErrorAs(t, err, &malformed, oid)
	}
	_, err := pinned.Snapshot(t).Structure("1.2.246.537.6.1506.15007.2030.1.1")
	var unknown *sosmeta.UnknownStructureError
	require.ErrorAs(t, err, &unknown)
	require.Equal(t, []string{"1.2.246.537.6.1506.15007.2023.9.27", "1.2.246.537.6.1506.15007.2024.11.28"}, unknown.Versions)
	require.NotContains(t, err.Error(), "2030")
}

func TestVersionsAreInForceOnTheirDays(t *testing.T) {
	s := pinned.Snapshot(t)
	day := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		require.NoError(t, err)
		return d
	}
	for _, c := range []struct{ day, oid string }{
		{"2020-04-06", ""},
		{"2020-04-07", "1.2.246.537.6.1505.1.2020.4.7"},
		{"2022-01-09", "1.2.246.537.6.1505.1.2020.4.7"},
		{"2022-01-10", "1.2.246.537.6.1505.1.2022.1.10"},
		{"2023-06-01", "1.2.246.537.6.1505.1.2023.6.1"},
		{"2026-11-21", "1.2.246.537.6.1505.1.2023.6.1"},
	} {
		st, ok := s.AsOf(1505, 1, day(c.day))
		require.Equal(t, c.oid != "", ok, c.day)
		if ok {
			require.Equal(t, c.oid, st.OID(), c.day)
		}
	}
	// The day of a time is the one of its own location: in UTC these are the day
	// before and the day after.
	for oid, at := range map[string]time.Time{
		"1.2.246.537.6.1505.1.2022.1.10": time.Date(2022, 1, 10, 1, 0, 0, 0, time.FixedZone("", 14*3600)),
		"1.2.246.537.6.1505.1.2020.4.7":  time.Date(2022, 1, 9, 23, 0, 0, 0, time.FixedZone("", -12*3600)),
	} {
		st, ok := s.AsOf(1505, 1, at)
		require.True(t, ok)
		require.Equal(t, oid, st.OID())
	}
	current, ok := s.Current(1505, 1)
	require.True(t, ok)
	require.Equal(t, "1.2.246.537.6.1505.1.2023.6.1", current.OID())
	for _, withdrawn := range []int{1020, 16004, 19017} {
		_, ok := s.Current(1506, withdrawn)
		require.False(t, ok, withdrawn)
	}
}

func TestRootKeysNameTheStructure(t *testing.T) {
	s := sosmeta.Embedded()
	for st := range s.Structures() {
		found := false
		for same := range s.ByRootKey(st.RootKey()) {
			require.Equal(t, []int{st.Branch(), st.Type()}, []int{same.Branch(), same.Type()})
			found = found || same == st
		}
		require.True(t, found, st)
	}
	for st := range s.ByRootKey("asiakkuusasiakirj") {
		t.Fatalf("found %s", st)
	}
}

func TestDocumentTypesGatherStructures(t *testing.T) {
	n := 0
	for st := range sosmeta.Embedded().ByDocumentType("Päätös") {
		require.Equal(t, "Päätös", st.DocumentType())
		n++
	}
	require.Greater(t, n, 50)
}

func TestFieldsAreFoundByTheirPath(t *testing.T) {
	for st := range sosmeta.Embedded().Structures() {
		n := 0
		for f := range st.Fields() {
			parent, ok := f.Parent()
			require.True(t, ok)
			child := false
			for c := range parent.Fields() {
				child = child || c == f
			}
			require.True(t, child, f.Path())
			n++
		}
		last := sosmeta.Field(handle.Structure(st).Field(n))
		found, ok := st.Field(last.Path())
		require.True(t, ok)
		require.Equal(t, last.Path(), found.Path())
	}
}

func TestFinnishReplacesMissingSwedish(t *testing.T) {
	missing := 0
	for st := range sosmeta.Embedded().Structures() {
		if _, in := st.Root().NameIn(language.Swedish); in == language.Finnish {
			missing++
		}
		for f := range st.Fields() {
			name, in := f.NameIn(language.MustParse("sv-FI"))
			require.NotEmpty(t, name)
			if in == language.Finnish {
				missing++
				require.Equal(t, f.Name(language.Finnish), name)
			}
			_, in = f.NameIn(language.English)
			require.Equal(t, language.Finnish, in)
		}
	}
	require.Equal(t, readFacts(t).Manifest.Counts.NoSwedish, missing)
}

func TestNothingIsAllocatedForTheEmbeddedSnapshot(t *testing.T) {
	var st sosmeta.Structure
	n := testing.AllocsPerRun(100, func() {
		st, _ = sosmeta.Embedded().Lookup("1.2.246.537.6.1506.15007.2024.11.28")
	})
	require.Zero(t, n)
	n = testing.AllocsPerRun(100, func() { _ = st.Root().Name(language.Swedish) })
	require.Zero(t, n)
}
