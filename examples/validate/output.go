package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// An output is the destination of a report: standard output, or a file that gets
// its name only once it is whole. What is there already and is not a regular file,
// such as a pipe or a device, is written to directly.
type output struct {
	io.Writer
	name string
	file *os.File // temporary, renamed when it is kept; nil without one, and once it is kept
}

func create(name string, stdout io.Writer) (*output, error) {
	if name == "" {
		return &output{Writer: stdout}, nil
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		return &output{Writer: f}, err
	}
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target // a link stays one
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return nil, err
	}
	return &output{Writer: f, name: name, file: f}, nil
}

// keep gives the file its name.
func (o *output) keep() error {
	if o.file == nil {
		return nil
	}
	err := errors.Join(o.file.Chmod(0o644), o.file.Sync(), o.file.Close())
	if err == nil {
		err = os.Rename(o.file.Name(), o.name)
	}
	if err == nil {
		o.file = nil
	}
	return err
}

// discard removes a file that was not kept.
func (o *output) discard() {
	if o.file != nil {
		o.file.Close()
		os.Remove(o.file.Name())
	}
}

// terminal reports whether w is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func wantsColour() bool { return os.Getenv("NO_COLOR") == "" }
