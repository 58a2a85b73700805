package facts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"
)

const (
	manifestFile    = "manifest.json"
	correctionsFile = "corrections.json"
	structureDir    = "structures"
)

// Read reads a snapshot folder. Every member of its files must be known, and
// there must be as much as the manifest counts, so that a misspelt fact or a
// lost file is an error and not a missing one.
func Read(fsys fs.FS) (*Snapshot, error) {
	s := new(Snapshot)
	if err := readJSON(fsys, manifestFile, &s.Manifest); err != nil {
		return nil, err
	}
	if err := readJSON(fsys, correctionsFile, &s.Corrections); err != nil {
		return nil, err
	}
	names, err := StructureFiles(fsys)
	if err != nil {
		return nil, err
	}
	s.Structures = make([]Structure, len(names))
	for i, name := range names {
		if err := readJSON(fsys, name, &s.Structures[i]); err != nil {
			return nil, err
		}
	}
	if err := SortStructures(s.Structures); err != nil {
		return nil, err
	}
	if !reflect.DeepEqual(Count(s.Structures), s.Manifest.Counts) {
		return nil, fmt.Errorf("%s: it counts other structures or fields than there are: a file was lost or changed", manifestFile)
	}
	if s.Rules, err = readRules(fsys); err != nil {
		return nil, err
	}
	if s.Dates, err = readDates(fsys); err != nil {
		return nil, err
	}
	return s, nil
}

// Files names the files that Read reads, in a fixed order.
func Files(fsys fs.FS) ([]string, error) {
	names, err := StructureFiles(fsys)
	if err != nil {
		return nil, err
	}
	files := []string{manifestFile, correctionsFile}
	for _, name := range []string{RulesFile, DatesFile} {
		if _, err := fs.Stat(fsys, name); err == nil {
			files = append(files, name)
		}
	}
	return append(files, names...), nil
}

// StructureFiles names the structure files of a snapshot folder, sorted.
func StructureFiles(fsys fs.FS) ([]string, error) {
	entries, err := fs.ReadDir(fsys, structureDir)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = path.Join(structureDir, e.Name())
	}
	slices.Sort(names)
	return names, nil
}

func readJSON(fsys fs.FS, name string, into any) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", name, withoutValue(err))
	}
	if dec.More() {
		return fmt.Errorf("%s: %w", name, errors.New("more than one JSON value"))
	}
	return nil
}

// withoutValue returns the error of a file that is no part of a snapshot without
// its contents: the file may be a client document that was mistaken for one.
func withoutValue(err error) error {
	var other *json.UnmarshalTypeError
	switch {
	case errors.As(err, &other):
		return fmt.Errorf("field %q at byte %d is of another type than %s", other.Field, other.Offset, other.Type)
	case strings.HasPrefix(err.Error(), "json: unknown field "):
		return errors.New("unknown field")
	}
	return err
}
