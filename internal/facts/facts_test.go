package facts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

const snapshot = "../../sosmeta/snapshots/2025-05-20"

func TestSnapshotIsWrittenAsItWasRead(t *testing.T) {
	s, err := Read(os.DirFS(snapshot))
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, Write(dir, s))
	names, err := Files(os.DirFS(snapshot))
	require.NoError(t, err)
	require.Len(t, names, len(s.Structures)+4) // manifest, corrections, rules, dates
	for _, name := range names {
		if name == RulesFile || name == DatesFile {
			continue // they are not written, see Write
		}
		want, err := os.ReadFile(filepath.Join(snapshot, filepath.FromSlash(name)))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), name)
	}
}

func TestSnapshotHoldsNoPhraseText(t *testing.T) {
	s, err := Read(os.DirFS(snapshot))
	require.NoError(t, err)
	for i := range s.Structures {
		s.Structures[i].Root.Walk(func(n *Node) {
			if n.Phrase != nil {
				require.Len(t, n.Phrase.Fi.SHA256, 64)
				require.Positive(t, n.Phrase.Fi.Bytes)
				require.Empty(t, n.Phrase.Fi.Text)
			}
		})
	}
}

func TestUnusableSnapshotsAreRefused(t *testing.T) {
	const good = `{"oid":"1.2.246.537.6.1506.1.2025.1.1","status":"Valmis","version":"2025-01-01","libraryVersion":"","documentType":"","document":{"key":"a","fi":"A"}}`
	for _, c := range []struct{ what, structure, reason string }{
		{"a member that no fact has", strings.Replace(good, `"key"`, `"kye"`, 1), "unknown field"},
		{"two values", good + good, "more than one JSON value"},
		{"a malformed OID", strings.Replace(good, "2025.1.1", "2025.1", 1), "does not have the form"},
		{"not JSON", good[1:], "structures/x.json"},
		{"a structure that the manifest does not count", good, "it counts other structures or fields than there are"},
	} {
		t.Run(c.what, func(t *testing.T) {
			_, err := Read(fstest.MapFS{
				"manifest.json": {Data: []byte("{}")}, "corrections.json": {Data: []byte("[]")},
				"structures/x.json": {Data: []byte(c.structure)},
			})
			require.ErrorContains(t, err, c.reason)
		})
	}
	_, err := Read(fstest.MapFS{
		"manifest.json": {Data: []byte("{}")}, "corrections.json": {Data: []byte("[]")},
		"structures/x.json": {Data: []byte(good)}, "structures/y.json": {Data: []byte(good)},
	})
	require.ErrorContains(t, err, "occurs twice")
}

func FuzzParseID(f *testing.F) {
	f.Add("1.2.246.537.6.1506.15007.2024.11.28")
	f.Add("1.2.246.537.6.1505.1.2023.6.1")
	f.Add("1.2.246.537.6.1505.1.2023.6.31")
	f.Fuzz(func(t *testing.T, oid string) {
		id, reason := ParseID(oid)
		if reason == "" && id.String() != oid {
			t.Fatalf("%q is read as %s", oid, id)
		}
		if reason != "" && id != (ID{}) {
			t.Fatalf("%q is refused and read", oid)
		}
	})
}

func TestFolderThatWasNotWrittenWholeIsNoSnapshot(t *testing.T) {
	s, err := Read(os.DirFS(snapshot))
	require.NoError(t, err)
	s.Structures = s.Structures[:3]
	s.Manifest.Counts = Count(s.Structures)
	dir := t.TempDir()
	require.NoError(t, Write(dir, s))
	_, err = Read(os.DirFS(dir))
	require.NoError(t, err)
	// A folder is in the place of a file, so that it cannot be written.
	require.NoError(t, os.Remove(filepath.Join(dir, "corrections.json")))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "corrections.json"), 0o755))
	require.Error(t, Write(dir, s))
	_, err = Read(os.DirFS(dir))
	require.ErrorContains(t, err, "manifest.json")
}
