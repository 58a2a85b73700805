package main

import (
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// documents iterates over the documents that the paths name, each with its
// options.
func (c *command) documents(stdin io.Reader) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		for _, path := range c.paths {
			for d := range input(path, stdin) {
				d.Options = c.optionsFor(d.Name)
				if !yield(d) {
					return
				}
			}
		}
	}
}

func input(path string, stdin io.Reader) iter.Seq[validate.Document] {
	if path != "-" {
		return source.Path(path, source.DefaultLimits)
	}
	return func(yield func(validate.Document) bool) {
		yield(validate.Document{Name: "-", Open: func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }})
	}
}

// count returns how many documents the paths name, 0 where only reading them
// would tell.
func count(paths []string) (n int) {
	for _, path := range paths {
		info, err := os.Stat(path)
		switch name := strings.ToLower(path); {
		case err == nil && info.IsDir():
			// What cannot be read is not counted.
			_ = filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
				if err == nil && !d.IsDir() && strings.EqualFold(filepath.Ext(name), ".json") {
					n++
				}
				return nil
			})
		case strings.HasSuffix(name, "json") && !strings.HasSuffix(name, ".ndjson"), path == "-":
			n++
		default:
			return 0
		}
	}
	return n
}
