package source_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// A doc is a document as a test sees it.
type doc struct{ name, data, err string }

func collect(t testing.TB, documents iter.Seq[validate.Document]) (list []doc) {
	t.Helper()
	for d := range documents {
		one := doc{name: d.Name, data: string(d.Data)}
		if d.Open != nil && d.Err == nil {
			r, err := d.Open()
			require.NoError(t, err)
			data, err := io.ReadAll(r)
			require.NoError(t, errors.Join(err, r.Close()))
			one.data = string(data)
		}
		if d.Err != nil {
			one.data, one.err = "", d.Err.Error()
		}
		list = append(list, one)
	}
	return list
}

func TestLinesAreDocuments(t *testing.T) {
	long := strings.Repeat("x", 100_000)
	for _, c := range []struct {
		text  string
		limit int64
		want  []doc
	}{
		{"", 0, nil},
		{"\n\n \r\n", 0, nil},
		{"1", 0, []doc{{"n:1", "1", ""}}},
		{"1\n", 0, []doc{{"n:1", "1", ""}}},
		{"1\r\n\n3\n ", 0, []doc{{"n:1", "1\r", ""}, {"n:3", "3", ""}}},
		{long + "\n2", 0, []doc{{"n:1", long, ""}, {"n:2", "2", ""}}},
		{"123\n1234\n12345\n" + long + "\n1", 4, []doc{
			{"n:1", "123", ""}, {"n:2", "1234", ""}, {"n:3", "", "the document is larger than the limit of 4 bytes"},
			{"n:4", "", "the document is larger than the limit of 4 bytes"}, {"n:5", "1", ""},
		}},
		{"1\n" + long, 4, []doc{{"n:1", "1", ""}, {"n:2", "", "the document is larger than the limit of 4 bytes"}}},
	} {
		for _, r := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text)), iotest.DataErrReader(strings.NewReader(c.text))} {
			require.Equal(t, c.want, collect(t, source.Lines("n", r, source.Limits{Bytes: c.limit})))
		}
	}
}

func TestLinesReportWhatBreaksTheStream(t *testing.T) {
	broken := io.MultiReader(strings.NewReader("1\n2"), iotest.ErrReader(errors.New("the disk is gone")))
	require.Equal(t, []doc{{"n:1", "1", ""}, {"n:2", "", "the disk is gone"}}, collect(t, source.Lines("n", broken, source.Limits{})))
}

// An entry is a file of an archive.
type entry struct{ name, text string }

var entries = []entry{{"a.json", "1"}, {"x/", ""}, {"x/y/B.JSON", "[2]"}, {"readme.txt", "no"}, {"../../c.json", "3"}}

var wanted = []doc{{"n!/a.json", "1", ""}, {"n!/x/y/B.JSON", "[2]", ""}, {"n!/../../c.json", "3", ""}}

func zipped(t testing.TB, list ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range list {
		f, err := w.Create(e.name)
		require.NoError(t, err)
		_, err = io.WriteString(f, e.text)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func tarred(t testing.TB, list ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range list {
		header := &tar.Header{Name: e.name, Mode: 0o644, Size: int64(len(e.text)), Typeflag: tar.TypeReg}
		if strings.HasSuffix(e.name, "/") {
			header.Typeflag = tar.TypeDir
		}
		require.NoError(t, w.WriteHeader(header))
		_, err := io.WriteString(w, e.text)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func gzipped(t testing.TB, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write(data)
	require.NoError(t, errors.Join(err, w.Close()))
	return b.Bytes()
}

func fromZip(data []byte, limits source.Limits) iter.Seq[validate.Document] {
	return source.Zip("n", bytes.NewReader(data), int64(len(data)), limits)
}

func fromTar(data []byte, limits source.Limits) iter.Seq[validate.Document] {
	return source.TarGz("n", bytes.NewReader(data), limits)
}

func TestEntriesOfArchivesAreDocuments(t *testing.T) {
	require.Equal(t, wanted, collect(t, fromZip(zipped(t, entries...), source.Limits{})))
	require.Equal(t, wanted, collect(t, fromTar(gzipped(t, tarred(t, entries...)), source.Limits{})))
}

func TestEntryBeyondALimitDoesNotStopTheOthers(t *testing.T) {
	limits := source.Limits{Bytes: 10}
	list := []entry{{"a.json", "1"}, {"b.json", "12345678901"}, {"c.json", "1234567890"}}
	want := []doc{{"n!/a.json", "1", ""}, {"n!/b.json", "", "the document is larger than the limit of 10 bytes"}, {"n!/c.json", "1234567890", ""}}
	require.Equal(t, want, collect(t, fromZip(zipped(t, list...), limits)))
	require.Equal(t, want, collect(t, fromTar(gzipped(t, tarred(t, list...)), limits)))
}

func TestArchiveOfTooManyEntriesIsNotReadToItsEnd(t *testing.T) {
	limits := source.Limits{Entries: 2}
	list := []entry{{"a.json", "1"}, {"b.txt", "2"}, {"c.json", "3"}}
	want := []doc{{"n!/a.json", "1", ""}, {"n", "", "the archive has more entries than the limit of 2; the rest was not read"}}
	require.Equal(t, want, collect(t, fromZip(zipped(t, list...), limits)))
	require.Equal(t, want, collect(t, fromTar(gzipped(t, tarred(t, list...)), limits)))
	require.Len(t, collect(t, fromZip(zipped(t, list[:2]...), limits)), 1)
	require.Len(t, collect(t, fromTar(gzipped(t, tarred(t, list[:2]...)), limits)), 1)
}

func TestBombsAreRefused(t *testing.T) {
	bomb := strings.Repeat(" ", 20<<20)
	list := []entry{{"a.json", "1"}, {"bomb.json", bomb}, {"c.json", "3"}}
	const why = "it unpacks to more than the limit of 200 times its packed size"
	require.Equal(t, []doc{{"n!/a.json", "1", ""}, {"n!/bomb.json", "", why}, {"n!/c.json", "3", ""}},
		collect(t, fromZip(zipped(t, list...), source.Limits{})))
	got := collect(t, fromTar(gzipped(t, tarred(t, list...)), source.Limits{}))
	require.Equal(t, []doc{{"n!/a.json", "1", ""}, {"n!/bomb.json", "", why}, {"n", "", why}}, got)
	// What is skipped counts too.
	list[1].name = "bomb.txt"
	got = collect(t, fromTar(gzipped(t, tarred(t, list...)), source.Limits{}))
	require.Equal(t, []doc{{"n!/a.json", "1", ""}, {"n", "", why}}, got)
}

func TestZipThatLiesAboutItsSizesGivesNoMoreThanItDeclares(t *testing.T) {
	data := zipped(t, entry{"a.json", strings.Repeat("1", 5000)})
	at := bytes.Index(data, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(data[at+24:], 10) // the unpacked size in the directory
	got := collect(t, fromZip(data, source.Limits{Bytes: 100}))
	require.Len(t, got, 1)
	require.NotEmpty(t, got[0].err)
}

func TestSparseFileIsRefused(t *testing.T) {
	data := tarred(t, entry{"hole.json", ""}, entry{"b.json", "2"})
	// The old GNU form: a type, its magic, and a real size of 100 GB.
	data[156] = tar.TypeGNUSparse
	copy(data[257:], "ustar  \x00")
	copy(data[483:], "1351035564000\x00")
	sum := 0
	copy(data[148:156], "        ")
	for _, b := range data[:512] {
		sum += int(b)
	}
	copy(data[148:156], fmt.Sprintf("%06o\x00 ", sum))
	require.Equal(t, []doc{{"n!/hole.json", "", "a sparse file, which unpacks to more than it holds"}, {"n!/b.json", "2", ""}},
		collect(t, fromTar(gzipped(t, data), source.Limits{})))
}

func TestBrokenArchivesEndWithAnError(t *testing.T) {
	whole := gzipped(t, tarred(t, entries...))
	for cut := range whole {
		list := collect(t, fromTar(whole[:cut], source.Limits{}))
		require.NotEmpty(t, list)
		require.NotEmpty(t, list[len(list)-1].err, "cut at %d", cut)
	}
	for _, data := range [][]byte{nil, []byte("no archive"), zipped(t, entries...)[:50]} {
		list := collect(t, fromZip(data, source.Limits{}))
		require.Len(t, list, 1)
		require.NotEmpty(t, list[0].err)
	}
	// Any byte may be wrong: an error or other bytes, but always an end.
	r := rand.New(rand.NewPCG(1, 2))
	for _, good := range [][]byte{whole, zipped(t, entries...)} {
		for range 500 {
			data := bytes.Clone(good)
			for range 1 + r.IntN(4) {
				data[r.IntN(len(data))] = byte(r.Uint32())
			}
			for d := range fromTar(data, source.Limits{}) {
				require.NotEmpty(t, d.Name)
			}
			for d := range fromZip(data, source.Limits{}) {
				require.NotEmpty(t, d.Name)
			}
		}
	}
}

func TestPathIsReadByItsName(t *testing.T) {
	dir := t.TempDir()
	put := func(name string, data []byte) string {
		full := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(full), 0o755))
		require.NoError(t, os.WriteFile(full, data, 0o644))
		return full
	}
	slash := filepath.ToSlash(dir)
	put("f/b/c.JSON", []byte("2"))
	put("f/a.json", []byte("1"))
	put("f/x.txt", []byte("no"))
	require.Equal(t, []doc{{slash + "/f/a.json", "1", ""}, {slash + "/f/b/c.JSON", "2", ""}},
		collect(t, source.Path(filepath.Join(dir, "f"), source.Limits{})))
	require.Equal(t, []doc{{slash + "/x.dat", "5", ""}}, collect(t, source.Path(put("x.dat", []byte("5")), source.Limits{})))
	require.Equal(t, []doc{{slash + "/x.ndjson:1", "1", ""}, {slash + "/x.ndjson:2", "2", ""}},
		collect(t, source.Path(put("x.ndjson", []byte("1\n2\n")), source.Limits{})))
	require.Len(t, collect(t, source.Path(put("x.zip", zipped(t, entries...)), source.Limits{})), 3)
	require.Len(t, collect(t, source.Path(put("x.TGZ", gzipped(t, tarred(t, entries...))), source.Limits{})), 3)
	missing := collect(t, source.Path(filepath.Join(dir, "none.zip"), source.Limits{}))
	require.Len(t, missing, 1)
	require.NotEmpty(t, missing[0].err)
}

// TestLeavingTheLoopEndsEverySource breaks out at the first document.
func TestLeavingTheLoopEndsEverySource(t *testing.T) {
	for name, documents := range map[string]iter.Seq[validate.Document]{
		"lines": source.Lines("n", strings.NewReader("1\n2\n3"), source.Limits{}),
		"zip":   fromZip(zipped(t, entries...), source.Limits{}),
		"tar":   fromTar(gzipped(t, tarred(t, entries...)), source.Limits{}),
		"path":  source.Path("..", source.Limits{}),
	} {
		taken := 0
		for range documents {
			taken++
			break
		}
		require.LessOrEqual(t, taken, 1, name)
	}
}
