// Package importer reads an official bulk download of Sosmeta, a zip file or
// the unpacked folder with its Valmis/ and Vanhentunut/, into a snapshot. It
// lets a program use a newer publication than the one it was built with:
//
//	snapshot, err := importer.Open("all_sosmeta_schemas_2025-05-20.zip")
//	v := validate.New(validate.Snapshot(snapshot))
//
// Every file is checked against what published structures are: JSON Schema
// draft-07 that compiles, the OID as file name, known keywords, annotations
// that agree with the schema. What deviates is refused, with file, JSON Pointer
// and reason, unless a correction names the place. An archive that is hostile
// (paths that lead out, bombs, sizes beyond [Limits]) is refused too.
package importer

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Option changes how a download is read.
type Option func(*options)

type options struct {
	date        string
	limits      Limits
	corrections []facts.Correction
}

// Date gives the day of the publication, YYYY-MM-DD. Without it the day is
// taken from the name of the download.
func Date(day string) Option { return func(o *options) { o.date = day } }

// WithLimits replaces [DefaultLimits]. A limit that is not positive is the
// default one.
func WithLimits(l Limits) Option { return func(o *options) { o.limits = l.or(DefaultLimits) } }

// Corrections gives the known errors of the publication, in place of those that
// the embedded snapshot carries.
func Corrections(known ...sosmeta.Correction) Option {
	return func(o *options) {
		o.corrections = nil
		for _, c := range known {
			o.corrections = append(o.corrections, facts.Correction(c))
		}
	}
}

// Open reads a download. The snapshot gets the conditional rules of the structure
// versions that the embedded one holds too; a newer version has none. It holds the
// texts of the fixed phrases, which the embedded one does not. Deviations are
// returned together, each an [*Error].
func Open(path string, opts ...Option) (*sosmeta.Snapshot, error) {
	f, err := read(path, opts)
	if err != nil {
		return nil, err
	}
	t, err := table.Build(f)
	if err != nil {
		return nil, fmt.Errorf("importer: %w", err)
	}
	snapshot := handle.Of(t)
	return (*sosmeta.Snapshot)(&snapshot), nil
}

// Write reads a download and writes it as a snapshot folder, which
// [sosmeta.Load] reads: facts only, without the texts of the fixed phrases.
func Write(path, dir string, opts ...Option) error {
	f, err := read(path, opts)
	if err != nil {
		return err
	}
	// The rules and dates come first: what was not written whole cannot be read.
	if err := writeReadings(dir, f); err != nil {
		return err
	}
	return facts.Write(dir, f)
}

func read(path string, opts []Option) (*facts.Snapshot, error) {
	o := options{limits: DefaultLimits}
	for c := range sosmeta.Embedded().Corrections() {
		o.corrections = append(o.corrections, facts.Correction(c))
	}
	for _, opt := range opts {
		opt(&o)
	}
	date, err := publicationDate(path, o.date)
	if err != nil {
		return nil, fmt.Errorf("importer: %w", err)
	}
	files, sum, err := readSource(path, o.limits)
	if err != nil {
		return nil, fmt.Errorf("importer: %w", err)
	}
	s, err := convert(files, o)
	if err == nil {
		err = withReadings(s)
	}
	if err != nil {
		return nil, fmt.Errorf("importer: %w", err)
	}
	s.Manifest = facts.Manifest{Source: filepath.Base(path), SHA256: sum, Date: date, Counts: facts.Count(s.Structures)}
	return s, nil
}

var dateInName = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)

func publicationDate(path, given string) (string, error) {
	if given == "" {
		given = dateInName.FindString(filepath.Base(path))
	}
	if dateNumber(given) == 0 {
		return "", errors.New("the day of the publication is not in the name of the download: give it as an option, YYYY-MM-DD")
	}
	return given, nil
}

func convert(files []file, o options) (*facts.Snapshot, error) {
	s := new(facts.Snapshot)
	var errs []error
	trees := map[string]*tree{}
	checkers := map[string]*checker{}
	for _, f := range files {
		c := &checker{file: f.name, errs: &errs, applied: &s.Corrections}
		root, err := parse(f.data, o.limits.Depth)
		if err != nil {
			c.deviates("", "json", "%v", err)
			continue
		}
		oid := root.get(annotation).get("oid").text()
		for _, known := range o.corrections {
			if known.Structure == oid {
				c.corrections = append(c.corrections, known)
			}
		}
		c.knownErrors()
		st := c.structure(f, root)
		if c.deviated {
			continue // what is refused need not compile and is not kept
		}
		c.compiles(root)
		s.Structures = append(s.Structures, st)
		trees[st.OID], checkers[st.OID] = root, c
	}
	if len(errs) > 0 {
		return nil, joined(errs)
	}
	if err := facts.SortStructures(s.Structures); err != nil {
		return nil, err
	}
	if err := compare(s, trees, checkers); err != nil {
		return nil, err
	}
	return s, joined(errs)
}

// compare writes every structure out as a schema again and compares it with
// the published one: whatever the facts do not say is a deviation.
func compare(s *facts.Snapshot, trees map[string]*tree, checkers map[string]*checker) error {
	t, err := table.Build(s)
	if err != nil {
		return err
	}
	packed := handle.Of(t)
	for st := range (*sosmeta.Snapshot)(&packed).Structures() {
		written, err := parse(st.JSONSchema(), DefaultLimits.Depth)
		if err != nil {
			return fmt.Errorf("structure %s: the schema written is not JSON: %w", st.OID(), err)
		}
		c := checkers[st.OID()]
		if pointer, ok := diff(trees[st.OID()], written, annotation); !ok && !c.corrected(pointer) {
			c.deviates(pointer, "schema", "the published schema says something else than its annotations here")
		}
	}
	return nil
}

// compiles checks that the schema, with its corrections, is one that
// jsonschema/v5 takes.
func (c *checker) compiles(root *tree) {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft7
	compiler.LoadURL = func(string) (io.ReadCloser, error) { return nil, errors.New("a schema refers to no other") }
	const url = "mem:///structure.json"
	if err := compiler.AddResource(url, bytes.NewReader(root.without(annotation))); err != nil {
		c.deviates("", "draft-07", "it does not compile: %v", err)
		return
	}
	if _, err := compiler.Compile(url); err != nil {
		c.deviates("", "draft-07", "it does not compile: %v", err)
	}
}

// knownError is the check of a correction that lets nothing pass: it records
// an error of the publication that no check can see.
const knownError = "known-error"

func (c *checker) knownErrors() {
	for _, known := range c.corrections {
		if known.Check == knownError {
			*c.applied = append(*c.applied, known)
		}
	}
	c.corrections = slices.DeleteFunc(c.corrections, func(k facts.Correction) bool { return k.Check == knownError })
}
