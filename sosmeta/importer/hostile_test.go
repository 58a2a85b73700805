package importer_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

// An entry is a file of a made-up archive.
type entry struct {
	name string
	data string
	mode fs.FileMode
}

func archive(t *testing.T, entries ...entry) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		if e.mode != 0 {
			h.SetMode(e.mode)
		}
		f, err := w.CreateHeader(h)
		require.NoError(t, err)
		_, err = f.Write([]byte(e.data))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return write(t, b.Bytes())
}

func write(t *testing.T, data []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "lataus_2025-02-01.zip")
	require.NoError(t, os.WriteFile(name, data, 0o644))
	return name
}

func TestHostileArchivesAreRefused(t *testing.T) {
	name := "Valmis/" + oid + ".json"
	small := importer.Limits{ZipBytes: 2000, Entries: 3, FileBytes: 1000, Bytes: 1500, Ratio: 50, Depth: 8}
	for _, c := range []struct {
		what    string
		entries []entry
		reason  string
	}{
		{"a path upwards", []entry{{name: "../" + name}}, "step upwards"},
		{"a path upwards inside", []entry{{name: "Valmis/../../x.json"}}, "step upwards"},
		{"an absolute path", []entry{{name: "/" + name}}, "absolute"},
		{"a drive", []entry{{name: "C:/" + name}}, "drive"},
		{"a backslash", []entry{{name: `Valmis\x.json`}}, "backslash"},
		{"a deep path", []entry{{name: strings.Repeat("a/", 9) + "x.json"}}, "deeper than the limit of 8 folders"},
		{"another folder", []entry{{name: "Luonnos/" + oid + ".json"}}, "it is not Valmis/<oid>.json"},
		{"another file", []entry{{name: "Valmis/readme.txt"}}, "it is not Valmis/<oid>.json"},
		{"a link", []entry{{name: name, data: "target", mode: fs.ModeSymlink | 0o777}}, "neither a file nor a folder"},
		{"an entry twice", []entry{{name: name, data: "{}"}, {name: name, data: "{}"}}, "occurs twice"},
		{"too many entries", []entry{{name: "a"}, {name: "b"}, {name: "c"}, {name: "d"}}, "4 entries; the limit is 3"},
		{"a bomb", []entry{{name: name, data: strings.Repeat(" ", 1<<20)}}, "more than the limit of 50 times its packed size"},
		{"a large file", []entry{{name: name, data: noise(1001)}}, "larger than the limit of 1000 bytes"},
		{"large files together", []entry{{name: name, data: noise(800)}, {name: "Valmis/x.json", data: noise(800)}}, "the download is larger than the limit of 1500 bytes"},
		{"deep JSON", []entry{{name: name, data: strings.Repeat("[", 9) + strings.Repeat("]", 9)}}, "nested deeper than the limit of 8"},
		{"a large archive", []entry{{name: name, data: noise(3000)}}, "the archive is larger than the limit of 2000 bytes"},
		{"nothing", nil, "holds no schema"},
	} {
		t.Run(c.what, func(t *testing.T) {
			_, err := importer.Open(archive(t, c.entries...), importer.WithLimits(small))
			require.ErrorContains(t, err, c.reason)
		})
	}
}

func TestFolderOfTooManyFilesIsRefused(t *testing.T) {
	dir := folder(t, "Valmis/"+oid+".json", "{}")
	for _, name := range []string{"a", "b", "c"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "Vanhentunut", name+".json"), []byte("{}"), 0o644))
	}
	for entries, refused := range map[int]bool{3: true, 4: false} {
		_, err := importer.Open(dir, importer.WithLimits(importer.Limits{Entries: entries}))
		require.Error(t, err) // that the files are no schemas is found out later
		require.Equal(t, refused, strings.Contains(err.Error(), "more files than the limit of 3"))
	}
}

// noise is text that does not pack.
func noise(n int) string {
	b := make([]byte, n)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return string(b)
}

func TestDeclaredSizesThatLieAreFoundOut(t *testing.T) {
	data, err := os.ReadFile(archive(t, entry{name: "Valmis/" + oid + ".json", data: strings.Repeat(" ", 1<<20)}))
	require.NoError(t, err)
	// The uncompressed size in the central directory, 24 bytes in, says 10.
	at := bytes.Index(data, []byte("PK\x01\x02")) + 24
	binary.LittleEndian.PutUint32(data[at:], 10)
	_, err = importer.Open(write(t, data), importer.WithLimits(importer.Limits{Entries: 1, FileBytes: 1000, Bytes: 1000, Ratio: 50, Depth: 8}))
	require.Error(t, err)
}

func TestWhatIsNotADownloadIsRefused(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct{ what, path, reason string }{
		{"no such file", filepath.Join(dir, "2025-02-01.zip"), "2025-02-01.zip"},
		{"a folder of something else", dir, "day of the publication"},
		{"text", write(t, []byte("not a zip")), "zip: not a valid zip file"},
	} {
		t.Run(c.what, func(t *testing.T) {
			_, err := importer.Open(c.path)
			require.ErrorContains(t, err, c.reason)
		})
	}
	_, err := importer.Open(dir, importer.Date("2025-02-01"))
	require.ErrorContains(t, err, "the folder holds no Valmis/")
}

func TestLinksOutOfAFolderAreNotFollowed(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "x.json")
	require.NoError(t, os.WriteFile(outside, []byte("{}"), 0o644))
	dir := folder(t, "Vanhentunut/"+oid+".json", "{}")
	if err := os.Symlink(outside, filepath.Join(dir, "Valmis", oid+".json")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	_, err := importer.Open(dir)
	require.ErrorContains(t, err, "escapes")
}

// A correction lets a keyword pass; what it refers to is still not read.
func TestSchemaThatRefersToAFileIsRefused(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "x.json")
	require.NoError(t, os.WriteFile(outside, []byte("{}"), 0o644))
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	schema := strings.Replace(string(data), `"type":`, `"$ref": "file://`+filepath.ToSlash(outside)+`", "type":`, 1)
	_, err = importer.Open(folder(t, "Valmis/"+oid+".json", schema), importer.Corrections(sosmeta.Correction{
		Structure: oid, Pointer: "/$ref", Check: "keyword", Reason: "a test",
	}))
	require.ErrorContains(t, err, "a schema refers to no other")
}

func TestWhatIsNoFileIsNotWaitedFor(t *testing.T) {
	dir := folder(t, "Valmis/"+oid+".json", "{}")
	name := filepath.Join(dir, "Valmis", "x.json")
	l, err := net.Listen("unix", name)
	if err != nil {
		t.Skip("no sockets in folders here:", err)
	}
	defer l.Close()
	if _, err := os.Lstat(name); err != nil {
		t.Skip("sockets are no part of folders here:", err)
	}
	_, err = importer.Open(dir)
	require.ErrorContains(t, err, "neither a file nor a folder")
}

func TestLimitThatIsNotGivenIsTheDefaultOne(t *testing.T) {
	data, err := os.ReadFile(testFile)
	require.NoError(t, err)
	for _, limits := range []importer.Limits{{}, {Entries: 1}, {Depth: 64}, {Bytes: 1 << 20, Ratio: -1}} {
		_, err = importer.Open(folder(t, "Valmis/"+oid+".json", string(data)), importer.WithLimits(limits))
		require.NoError(t, err)
	}
}

func FuzzOpen(f *testing.F) {
	schema, err := os.ReadFile(testFile)
	require.NoError(f, err)
	f.Add(schema)
	f.Add([]byte(`{"sosmeta":{"oid":"` + oid + `"},"properties":{"a":{"items":{}}}}`))
	f.Add([]byte(`{"properties":{"a":{"properties":null,"required":{}}},"sosmeta":[]}`))
	dir := f.TempDir()
	for _, status := range []string{"Valmis", "Vanhentunut"} {
		require.NoError(f, os.MkdirAll(filepath.Join(dir, status), 0o755))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "Valmis", oid+".json"), data, 0o644))
		s, err := importer.Open(dir, importer.Date("2025-02-01"))
		if err == nil && s.Len() != 1 {
			t.Fatal("no error and no structure")
		}
	})
}
