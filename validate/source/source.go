// Package source reads the documents of a batch: files, folders, NDJSON, and
// zip and tar.gz archives, as streams.
//
//	batch := validate.Batch{}
//	for result := range batch.Run(ctx, source.Path("documents.tar.gz", source.DefaultLimits)) {
//		…
//	}
//
// What cannot be read is a document with an error and does not stop the others,
// except that a broken stream ends: the error of its last document is the reason.
// Nothing is unpacked to a disk, so the names inside archives are not paths. A file that
// is not what its name says is one document, its start, which the validator reports as
// what it is. The errors of this package have a method Text(language.Tag) string, with
// their texts in Finnish, Swedish and English.
//
// Memory does not grow with the number of documents, except that the directory of
// a zip archive is held whole. Time is bounded by the size of what is read and by
// [Limits.Ratio].
package source

import (
	"cmp"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// Limits bound what is read out of a stream or an archive, so that a hostile
// one is refused before it fills the memory. A document beyond a limit has an
// error that names it.
type Limits struct {
	Bytes   int64 // of one document, unpacked
	Ratio   int64 // unpacked size over packed size, beyond the first MiB
	Entries int   // of an archive, including those that are not documents
}

// DefaultLimits are the usual limits. The official download is packed to a twelfth
// of its size.
var DefaultLimits = Limits{Bytes: int64(validate.DefaultLimits.Bytes), Ratio: 200, Entries: 1_000_000}

// or returns the limits, with those that are not positive taken from d.
func (l Limits) or(d Limits) Limits {
	return Limits{
		Bytes:   cmp.Or(max(l.Bytes, 0), d.Bytes),
		Ratio:   cmp.Or(max(l.Ratio, 0), d.Ratio),
		Entries: cmp.Or(max(l.Entries, 0), d.Entries),
	}
}

// Path iterates over the documents of a file or a folder: every line of an
// .ndjson or .jsonl file, every .json entry of a .zip, .tar.gz or .tgz archive,
// every .json file below a folder, and any other file as one document. Names of
// files have forward slashes; a line is FILE:NUMBER, an entry FILE!/PATH.
func Path(name string, limits Limits) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		info, err := os.Stat(name)
		switch {
		case err != nil:
			yield(validate.Document{Name: filepath.ToSlash(name), Err: err})
		case info.IsDir():
			folder(name, yield)
		case hasSuffix(name, ".ndjson", ".jsonl"):
			open(name, yield, func(f *os.File) iter.Seq[validate.Document] { return Lines(filepath.ToSlash(name), f, limits) })
		case hasSuffix(name, ".tar.gz", ".tgz"):
			open(name, yield, func(f *os.File) iter.Seq[validate.Document] { return TarGz(filepath.ToSlash(name), f, limits) })
		case hasSuffix(name, ".zip"):
			open(name, yield, func(f *os.File) iter.Seq[validate.Document] {
				return Zip(filepath.ToSlash(name), f, info.Size(), limits)
			})
		default:
			yield(file(name))
		}
	}
}

// open yields the documents of an opened file.
func open(name string, yield func(validate.Document) bool, documents func(*os.File) iter.Seq[validate.Document]) {
	f, err := os.Open(name)
	if err != nil {
		yield(validate.Document{Name: filepath.ToSlash(name), Err: err})
		return
	}
	defer f.Close()
	documents(f)(yield)
}

func file(name string) validate.Document {
	return validate.Document{
		Name: filepath.ToSlash(name),
		Open: func() (io.ReadCloser, error) { return os.Open(name) },
	}
}

// folder yields the documents below a folder, in the order of their names.
func folder(root string, yield func(validate.Document) bool) {
	// The function handles every error itself, so that WalkDir returns none.
	_ = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		document := file(name)
		switch {
		case err != nil:
			document.Err = err
		case d.Type()&^fs.ModeSymlink != 0 || !hasSuffix(name, ".json"):
			return nil // not a regular file: reading a pipe could block
		}
		if !yield(document) {
			return fs.SkipAll
		}
		return nil
	})
}

// hasSuffix reports whether a name ends with one of the suffixes, in any case.
func hasSuffix(name string, suffixes ...string) bool {
	name = strings.ToLower(name)
	for _, s := range suffixes {
		if strings.HasSuffix(name, s) {
			return true
		}
	}
	return false
}
