package importer

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/broken"
)

const published = "1.2.246.537.6.1506.99001.2025.1.31.json"

// breaks are ways in which a file may end that are not its end.
var breaks = map[string]error{
	"plain": errors.New("the disk is gone"), "wrapped EOF": fmt.Errorf("reset: %w", io.EOF), "unexpected EOF": io.ErrUnexpectedEOF,
}

func schema(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + published)
	require.NoError(t, err)
	return data
}

// A readerFS is an unpacked download whose files are read by another reader.
type readerFS struct {
	fs.FS
	reader io.Reader
}

func (f readerFS) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	if filepath.Ext(name) == ".json" && err == nil {
		return readerFile{file, f.reader}, nil
	}
	return file, err
}

type readerFile struct {
	fs.File
	io.Reader
}

func (f readerFile) Read(p []byte) (int, error) { return f.Reader.Read(p) }

func TestFolderThatBreaksAtAnyByteIsAnError(t *testing.T) {
	data := schema(t)
	download := fstest.MapFS{"Valmis/" + published: {}, "Vanhentunut": {Mode: fs.ModeDir}}
	for what, broken := range breaks {
		for cut := range len(data) + 1 {
			r := io.MultiReader(bytes.NewReader(data[:cut]), iotest.ErrReader(broken))
			files, err := readFolder(readerFS{download, r}, DefaultLimits)
			require.ErrorIs(t, err, broken, "%s after %d bytes", what, cut)
			require.ErrorContains(t, err, "Valmis/"+published)
			require.Nil(t, files, "part of a download")
		}
	}
	for how, pieces := range map[string]func(io.Reader) io.Reader{
		"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
	} {
		files, err := readFolder(readerFS{download, pieces(bytes.NewReader(data))}, DefaultLimits)
		require.NoError(t, err, how)
		require.Equal(t, data, files[0].data, how)
	}
}

func TestFileThatIsGoneIsNotAFolderThatIsMissing(t *testing.T) {
	dir := t.TempDir()
	for _, status := range statuses {
		require.NoError(t, os.Mkdir(filepath.Join(dir, status), 0o755))
	}
	if err := os.Symlink("none", filepath.Join(dir, "Valmis", published)); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	_, err := readFolder(os.DirFS(dir), DefaultLimits)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "Valmis/"+published)
}

func TestZipWithAByteThatCannotBeReadIsRefusedOrWhole(t *testing.T) {
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	f, err := w.Create("Valmis/" + published)
	require.NoError(t, err)
	_, err = f.Write(schema(t))
	require.NoError(t, errors.Join(err, w.Close()))
	for what, fault := range breaks {
		refused := 0
		for bad := range packed.Len() {
			r := broken.Sector{ReaderAt: bytes.NewReader(packed.Bytes()), Bad: int64(bad), Err: fault}
			files, err := readZip(r, int64(packed.Len()), DefaultLimits)
			if err == nil {
				require.Equal(t, schema(t), files[0].data)
				continue
			}
			refused++
			require.Nil(t, files, "part of a download")
		}
		require.Greater(t, refused, packed.Len()/2, what)
	}
}
