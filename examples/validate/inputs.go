package main

import (
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// An input is a document, or the reason why it cannot be read.
type input struct {
	name  string
	data  []byte
	frame []byte // of a message in a folder, nil for none
	err   error
}

// inputs iterates over the documents that paths name. What cannot be read does
// not stop the others.
func inputs(paths []string, stdin io.Reader) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, path := range paths {
			if path == "-" {
				data, err := read(stdin)
				if err != nil {
					err = fmt.Errorf("standard input: %w", err)
				}
				if !yield(input{name: "-", data: data, err: err}) {
					return
				}
				continue
			}
			if !walk(path, yield) {
				return
			}
		}
	}
}

// walk yields a file, or the documents below a folder.
func walk(path string, yield func(input) bool) (more bool) {
	more = true
	frames := siblings{}
	err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		if err == nil && (d.IsDir() || name != path && !isJSON(name) && !isXML(name)) {
			return nil
		}
		in := input{name: filepath.ToSlash(name), err: err}
		if err == nil {
			in.data, in.err = readFile(name)
		}
		if in.err == nil && name != path && isXML(name) {
			if !isMessage(in.data) {
				return nil
			}
			in.frame = frames.of(name, in.data)
		}
		if more = yield(in); !more {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		more = yield(input{name: path, err: err})
	}
	return more
}

func isJSON(name string) bool { return strings.EqualFold(filepath.Ext(name), ".json") }

func readFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return read(f)
}

// read reads a document, and no more of it than shows that it is too large.
func read(r io.Reader) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, int64(validate.DefaultLimits.Bytes)+1))
}
