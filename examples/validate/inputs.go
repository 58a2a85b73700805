package main

import (
	"context"
	"fmt"
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
				if d.Options = c.optionsFor(d.Name); c.frame != nil {
					d.Frame = c.frame
				}
				if !yield(d) {
					return
				}
			}
		}
	}
}

// apart iterates over documents in a goroutine of its own, so that the end of the
// context is noticed while reading waits for a pipe or a slow disk.
func apart(ctx context.Context, documents iter.Seq[validate.Document]) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		next := make(chan validate.Document)
		go func() {
			defer close(next)
			for d := range documents {
				select {
				case next <- d:
				case <-ctx.Done():
					return
				}
			}
		}()
		for {
			select {
			case d, more := <-next:
				if !more || !yield(d) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

func input(path string, stdin io.Reader) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		if path == "-" {
			data, err := read(stdin)
			if err != nil {
				err = fmt.Errorf("standard input: %w", err)
			}
			yield(single("-", data, err))
			return
		}
		for d := range source.Path(path, source.DefaultLimits) {
			if d.Name == filepath.ToSlash(path) && d.Open != nil {
				data, err := readFile(path)
				d = single(d.Name, data, err)
			}
			if !yield(d) {
				return
			}
		}
		messagesBelow(path, yield)
	}
}

// single returns a document that was named itself: a message if it is XML.
func single(name string, data []byte, err error) validate.Document {
	return validate.Document{Name: name, Data: data, Err: err, Message: isXML(name) || rootElement(data) != ""}
}

// count returns how many documents the paths name, or 0 if it takes reading them
// to know.
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

func readFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return read(f)
}

// read reads a document, but not further than it takes to see that it is too
// large.
func read(r io.Reader) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, int64(validate.DefaultLimits.Bytes)+1))
}
