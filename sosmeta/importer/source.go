package importer

import (
	"archive/zip"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// Limits bound what a download may hold, so that a hostile archive is refused
// before it fills the memory; the error names the limit. The official download of
// 2025-05-20 has 263 entries of at most 0.4 MB, 32 MB together, packed to a
// twelfth.
type Limits struct {
	ZipBytes  int64 // bytes of the zip file, which hold its directory too
	Entries   int   // files and folders
	FileBytes int64 // bytes of one file, unpacked
	Bytes     int64 // bytes of all files, unpacked
	Ratio     int64 // unpacked size over packed size of one zip entry
	Depth     int   // folders above a file, and nesting of the JSON in it
}

// DefaultLimits are the limits if none are given.
var DefaultLimits = Limits{ZipBytes: 64 << 20, Entries: 10_000, FileBytes: 8 << 20, Bytes: 512 << 20, Ratio: 200, Depth: 64}

// or returns the limits with the default for each that is not positive.
func (l Limits) or(d Limits) Limits {
	return Limits{
		ZipBytes:  cmp.Or(max(l.ZipBytes, 0), d.ZipBytes),
		Entries:   cmp.Or(max(l.Entries, 0), d.Entries),
		FileBytes: cmp.Or(max(l.FileBytes, 0), d.FileBytes),
		Bytes:     cmp.Or(max(l.Bytes, 0), d.Bytes),
		Ratio:     cmp.Or(max(l.Ratio, 0), d.Ratio),
		Depth:     cmp.Or(max(l.Depth, 0), d.Depth),
	}
}

// statuses are the folders of a download.
var statuses = []string{facts.StatusCurrent, facts.StatusOutdated}

// A file is one published schema.
type file struct {
	name   string // status/oid.json
	status string
	data   []byte
}

// readSource reads every schema of a zip file or an unpacked folder, sorted by
// name, with the SHA-256 of the zip file.
func readSource(name string, limits Limits) (files []file, sum string, err error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, "", err
	}
	if info.IsDir() {
		// A root keeps symbolic links from leading out of the folder.
		root, err := os.OpenRoot(name)
		if err != nil {
			return nil, "", err
		}
		defer root.Close()
		files, err = readFolder(root.FS(), limits)
		return files, "", err
	}
	if info.Size() > limits.ZipBytes {
		return nil, "", fmt.Errorf("%s: the archive is larger than the limit of %d bytes", filepath.Base(name), limits.ZipBytes)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return nil, "", err
	}
	files, err = readZip(f, info.Size(), limits)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", filepath.Base(name), err)
	}
	return files, hex.EncodeToString(h.Sum(nil)), nil
}

func readZip(r io.ReaderAt, size int64, limits Limits) ([]file, error) {
	archive, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, err
	}
	if len(archive.File) > limits.Entries {
		return nil, fmt.Errorf("the archive has %d entries; the limit is %d", len(archive.File), limits.Entries)
	}
	c := collector{limits: limits, seen: map[string]bool{}}
	for i, entry := range archive.File {
		if err := c.path(entry.Name); err != nil {
			return nil, fmt.Errorf("entry %d: %w", i+1, err)
		}
		if entry.FileInfo().IsDir() {
			continue
		}
		if !entry.Mode().IsRegular() {
			return nil, fmt.Errorf("entry %d, %s: it is neither a file nor a folder", i+1, entry.Name)
		}
		// The declared sizes may lie; they only refuse early. What is read is
		// bounded below.
		if entry.UncompressedSize64/uint64(limits.Ratio) > entry.CompressedSize64 {
			return nil, fmt.Errorf("entry %d, %s: it unpacks to more than the limit of %d times its packed size", i+1, entry.Name, limits.Ratio)
		}
		opened, err := entry.Open()
		if err != nil {
			return nil, fmt.Errorf("entry %d, %s: %w", i+1, entry.Name, err)
		}
		err = c.add(entry.Name, opened)
		opened.Close()
		if err != nil {
			return nil, fmt.Errorf("entry %d, %s: %w", i+1, entry.Name, err)
		}
	}
	return c.finish()
}

func readFolder(fsys fs.FS, limits Limits) ([]file, error) {
	c := collector{limits: limits, seen: map[string]bool{}}
	entries := 0
	for _, status := range statuses {
		if _, err := fs.Stat(fsys, status); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("the folder holds no %s/: it is not an unpacked download", status)
		}
		err := fs.WalkDir(fsys, status, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			if entries++; entries > limits.Entries {
				return fmt.Errorf("the folder has more files than the limit of %d", limits.Entries)
			}
			if d.Type()&^fs.ModeSymlink != 0 {
				return fmt.Errorf("%s: it is neither a file nor a folder", name)
			}
			if err := c.path(name); err != nil {
				return err
			}
			opened, err := fsys.Open(name)
			if err != nil {
				return err
			}
			defer opened.Close()
			if err := c.add(name, opened); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return c.finish()
}

// A collector gathers files within the limits.
type collector struct {
	limits Limits
	bytes  int64
	seen   map[string]bool
	files  []file
}

// path refuses names that lead out of the archive, nest too deeply, or are not
// a schema's.
func (c *collector) path(name string) error {
	clean := strings.TrimSuffix(name, "/")
	switch {
	case strings.ContainsAny(name, "\\\x00:") || !fs.ValidPath(clean):
		return errors.New("its path is absolute, has a drive, a backslash or a step upwards")
	case strings.Count(clean, "/") >= c.limits.Depth:
		return fmt.Errorf("its path is deeper than the limit of %d folders", c.limits.Depth)
	case c.seen[name]:
		return fmt.Errorf("%s occurs twice", name)
	}
	c.seen[name] = true
	return nil
}

func (c *collector) add(name string, r io.Reader) error {
	status := path.Dir(name)
	if !slices.Contains(statuses, status) || path.Ext(name) != ".json" {
		return fmt.Errorf("it is not %s or %s", facts.StatusCurrent+"/<oid>.json", facts.StatusOutdated+"/<oid>.json")
	}
	left := min(c.limits.FileBytes, c.limits.Bytes-c.bytes)
	data, err := io.ReadAll(io.LimitReader(r, left+1))
	if err != nil {
		return err
	}
	if int64(len(data)) > left {
		if left == c.limits.FileBytes {
			return fmt.Errorf("it is larger than the limit of %d bytes", c.limits.FileBytes)
		}
		return fmt.Errorf("the download is larger than the limit of %d bytes", c.limits.Bytes)
	}
	c.bytes += int64(len(data))
	c.files = append(c.files, file{name: name, status: status, data: data})
	return nil
}

func (c *collector) finish() ([]file, error) {
	if len(c.files) == 0 {
		return nil, errors.New("the download holds no schema")
	}
	slices.SortFunc(c.files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return c.files, nil
}
