package sosmeta_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// smallSnapshot is a snapshot of two structures, as its files.
func smallSnapshot(t *testing.T) fstest.MapFS {
	t.Helper()
	f := readFacts(t)
	f.Structures, f.Corrections = f.Structures[:2], nil
	f.Manifest.Counts = facts.Count(f.Structures)
	dir := t.TempDir()
	require.NoError(t, facts.Write(dir, f))
	names, err := facts.Files(os.DirFS(dir))
	require.NoError(t, err)
	files := fstest.MapFS{}
	for _, name := range names {
		data, err := fs.ReadFile(os.DirFS(dir), name)
		require.NoError(t, err)
		files[name] = &fstest.MapFile{Data: data}
	}
	files["rules.json"] = &fstest.MapFile{Data: []byte("[]\n")}
	_, err = sosmeta.Load(files)
	require.NoError(t, err)
	return files
}

// A readerFS is a folder of which one file is read by another reader, or cannot
// be opened without one.
type readerFS struct {
	fs.FS
	name   string
	reader io.Reader
}

var errGone = errors.New("the disk is gone")

func (f readerFS) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	switch {
	case err != nil || name != f.name:
		return file, err
	case f.reader == nil:
		return nil, errors.Join(errGone, file.Close())
	}
	return readerFile{file, f.reader}, nil
}

type readerFile struct {
	fs.File
	io.Reader
}

func (f readerFile) Read(p []byte) (int, error) { return f.Reader.Read(p) }

// ReadDir makes a folder fail when its entries are read.
func (f readerFile) ReadDir(int) ([]fs.DirEntry, error) { return nil, errGone }

func TestSnapshotThatBreaksAnywhereIsAnError(t *testing.T) {
	files := smallSnapshot(t)
	for name, file := range files {
		_, err := sosmeta.Load(readerFS{files, name, nil})
		require.ErrorIs(t, err, errGone, "%s does not open", name)
		for cut := 0; cut <= len(file.Data); cut += max(1, len(file.Data)/50) {
			r := io.MultiReader(bytes.NewReader(file.Data[:cut]), iotest.ErrReader(errGone))
			_, err := sosmeta.Load(readerFS{files, name, r})
			require.ErrorIs(t, err, errGone, "%s after %d bytes", name, cut)
		}
	}
	_, err := sosmeta.Load(readerFS{files, "structures", bytes.NewReader(nil)})
	require.ErrorIs(t, err, errGone, "the folder cannot be listed")
}

func TestSnapshotThatLacksAnythingIsAnError(t *testing.T) {
	files := smallSnapshot(t)
	for name, file := range files {
		text := bytes.TrimSpace(file.Data)
		for cut := 0; cut < len(text); cut += max(1, len(text)/50) {
			_, err := sosmeta.Load(readerFS{files, name, bytes.NewReader(text[:cut])})
			require.ErrorContains(t, err, name, "cut short after %d bytes", cut)
		}
		if name == "rules.json" {
			continue // a snapshot may be without
		}
		delete(files, name)
		_, err := sosmeta.Load(files)
		require.Error(t, err, "%s is not there", name)
		files[name] = file
	}
}

func TestSnapshotMayComeInPiecesOfAnySize(t *testing.T) {
	files := smallSnapshot(t)
	whole, err := sosmeta.Load(files)
	require.NoError(t, err)
	for name, file := range files {
		for how, pieces := range map[string]func(io.Reader) io.Reader{
			"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
		} {
			s, err := sosmeta.Load(readerFS{files, name, pieces(bytes.NewReader(file.Data))})
			require.NoError(t, err)
			require.Equal(t, whole, s, "%s in %s", name, how)
		}
	}
}
