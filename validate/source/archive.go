package source

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/kind"
	"github.com/sosmeta/sosmeta-go/validate"
)

// free is how many bytes a stream may unpack to before its ratio counts: a
// single document full of spaces is no bomb.
const free = 1 << 20

// Zip iterates over the .json entries of a zip archive of a size in bytes, each
// with the name NAME!/PATH.
func Zip(name string, r io.ReaderAt, size int64, limits Limits) iter.Seq[validate.Document] {
	limits = limits.or(DefaultLimits)
	return func(yield func(validate.Document) bool) {
		archive, err := zip.NewReader(r, size)
		if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
			yield(noArchive(name, err, io.NewSectionReader(r, 0, size)))
			return
		}
		for i, entry := range archive.File {
			if i >= limits.Entries {
				yield(validate.Document{Name: name, Err: trouble{&tooMany, int64(limits.Entries)}})
				return
			}
			if !entry.Mode().IsRegular() || !hasSuffix(entry.Name, ".json") {
				continue
			}
			d := validate.Document{Name: name + "!/" + entry.Name}
			if d.Data, d.Err = unzip(entry, limits); !yield(d) {
				return
			}
		}
	}
}

// isEncrypted is the flag of an entry that is encrypted (APPNOTE.TXT, 4.4.4).
const isEncrypted = 1

// noArchive returns the document of a file that is not the archive that it was taken
// for: its start, if that shows what it is, which the validator then reports.
func noArchive(name string, err error, file io.Reader) validate.Document {
	switch err {
	case zip.ErrFormat:
		err = trouble{text: &notZip}
	case gzip.ErrHeader:
		err = trouble{text: &notGzip}
	default:
		return validate.Document{Name: name, Err: err}
	}
	start, _ := io.ReadAll(io.LimitReader(file, kind.Look)) // what cannot be read shows nothing
	if k := kind.Of(start); k != kind.Zip && k != kind.Gzip && !k.IsText() {
		return validate.Document{Name: name, Data: start}
	}
	return validate.Document{Name: name, Err: err}
}

// unzip reads an entry within the limits. The declared sizes may lie: they only
// refuse early, and reading is bounded by what the entry really holds.
func unzip(entry *zip.File, limits Limits) ([]byte, error) {
	packed, unpacked := entry.CompressedSize64, entry.UncompressedSize64
	switch {
	case entry.Flags&isEncrypted != 0:
		return nil, trouble{text: &encrypted}
	case unpacked > uint64(limits.Bytes):
		return nil, tooLargeFor(limits.Bytes)
	case unpacked > free && unpacked/uint64(limits.Ratio) > packed:
		return nil, trouble{&tooPacked, limits.Ratio}
	}
	r, err := entry.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, max(limits.Bytes, limits.Bytes+1)))
	switch {
	case int64(len(data)) > limits.Bytes:
		return nil, tooLargeFor(limits.Bytes)
	case err != nil:
		return nil, err
	}
	return data, nil
}

// TarGz iterates over the .json files of a tar archive that gzip has packed,
// each with the name NAME!/PATH. A fault of the stream itself ends it, with a
// last document of the archive's name.
func TarGz(name string, r io.Reader, limits Limits) iter.Seq[validate.Document] {
	limits = limits.or(DefaultLimits)
	return func(yield func(validate.Document) bool) {
		packed := &counter{r: bufio.NewReaderSize(r, 64<<10)}
		unpacked, err := gzip.NewReader(packed)
		if err != nil {
			yield(noArchive(name, err, io.MultiReader(bytes.NewReader(packed.start), packed)))
			return
		}
		stream := &ratioReader{r: unpacked, packed: packed, ratio: limits.Ratio}
		archive := tar.NewReader(stream)
		for entries := 0; ; entries++ {
			header, err := archive.Next()
			if err == nil && entries >= limits.Entries {
				err = trouble{&tooMany, int64(limits.Entries)}
			}
			if err == io.EOF {
				// The checksum is at the very end.
				if _, err = io.Copy(io.Discard, stream); err == nil {
					return
				}
			}
			if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
				yield(validate.Document{Name: name, Err: err})
				return
			}
			if !header.FileInfo().Mode().IsRegular() || !hasSuffix(header.Name, ".json") {
				continue
			}
			d := validate.Document{Name: name + "!/" + header.Name}
			d.Data, d.Err = readEntry(archive, header, limits)
			if !yield(d) {
				return
			}
		}
	}
}

// readEntry reads a file within the limits.
func readEntry(archive *tar.Reader, header *tar.Header, limits Limits) ([]byte, error) {
	switch {
	case sparse(header):
		return nil, trouble{text: &sparseFile}
	case header.Size > limits.Bytes:
		return nil, tooLargeFor(limits.Bytes)
	}
	data, err := io.ReadAll(archive)
	if err != nil {
		return nil, err
	}
	return data, nil
}

// sparse reports whether a file has holes, which no ratio bounds.
func sparse(header *tar.Header) bool {
	for key := range header.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return header.Typeflag == tar.TypeGNUSparse
}

// A counter counts the bytes that are read from it. It is an io.ByteReader, so
// that gzip reads no further than it must.
type counter struct {
	r     *bufio.Reader
	n     int64
	start []byte // the first bytes, as many as the header of gzip has
}

// gzipHeader is how many bytes are read before gzip knows its header.
const gzipHeader = 10

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	c.start = append(c.start, p[:min(n, gzipHeader-len(c.start))]...)
	return n, err
}

func (c *counter) ReadByte() (byte, error) {
	b, err := c.r.ReadByte()
	if err == nil {
		c.n++
	}
	return b, err
}

// A ratioReader fails once it has unpacked too much out of too little.
type ratioReader struct {
	r      io.Reader
	packed *counter
	ratio  int64
	n      int64
}

func (r *ratioReader) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if r.n += int64(n); r.n > free && r.n/r.ratio > r.packed.n {
		return n, trouble{&tooPacked, r.ratio}
	}
	return n, err
}
