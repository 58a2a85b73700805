// Command sample writes synthetic documents that pass every rule, for load
// tests and demonstrations.
//
//	go run ./examples/sample [-n N] [-seed N] [-share N] [-download ZIP] [-dir FOLDER] [STRUCTURE…]
//
// A structure is the OID of a version or a root key, which means the version in
// force; without any, documents of all structures in force are written in turn.
// They go to standard output as NDJSON, or each into a file of a folder, named
// ROOTKEY_NUMBER@OID.json. Structures that require fixed phrases need the official
// bulk download.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate/sample"
)

func main() {
	if err := run(os.Stdout, os.Stderr, os.Args[1:]); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "sample:", err)
		os.Exit(2)
	}
}

// A command is what the arguments ask for.
type command struct {
	count      int
	seed       uint64
	dir        string
	generator  *sample.Generator
	structures []sosmeta.Structure
}

func run(stdout, stderr io.Writer, args []string) error {
	c, err := parse(stderr, args)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(stdout)
	for n := range c.count {
		st := c.structures[n%len(c.structures)]
		data, err := c.generator.Document(st, c.seed+uint64(n/len(c.structures)))
		if err != nil {
			return err
		}
		if err := c.write(w, n, st, data); err != nil {
			return err
		}
	}
	return w.Flush()
}

func (c *command) write(w *bufio.Writer, n int, st sosmeta.Structure, data []byte) error {
	if c.dir == "" {
		w.Write(data)
		return w.WriteByte('\n')
	}
	name := fmt.Sprintf("%s_%d@%s.json", st.RootKey(), n+1, st.OID())
	return os.WriteFile(filepath.Join(c.dir, name), data, 0o644)
}

func parse(stderr io.Writer, args []string) (*command, error) {
	c := &command{}
	flags := flag.NewFlagSet("sample", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.IntVar(&c.count, "n", 1, "how many documents to write")
	flags.Uint64Var(&c.seed, "seed", 1, "the first seed; the same one gives the same documents")
	share := flags.Float64("share", 0.35, "the share of members that are not required, 0 to 1")
	download := flags.String("download", "", "the official bulk download, a `zip` file or a folder")
	flags.StringVar(&c.dir, "dir", "", "write each document into a file of this `folder`")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	snapshot := sosmeta.Embedded()
	if *download != "" {
		var err error
		if snapshot, err = importer.Open(*download); err != nil {
			return nil, err
		}
	}
	opts := []sample.Option{sample.Share(*share)}
	if c.dir != "" {
		opts = append(opts, sample.Indent())
		if err := os.MkdirAll(c.dir, 0o755); err != nil {
			return nil, err
		}
	}
	c.generator = sample.New(snapshot, opts...)
	for _, name := range flags.Args() {
		st, err := find(snapshot, name)
		if err != nil {
			return nil, err
		}
		c.structures = append(c.structures, st)
	}
	if len(c.structures) == 0 {
		for st := range c.generator.Structures() {
			c.structures = append(c.structures, st)
		}
	}
	if len(c.structures) == 0 {
		return nil, errors.New("no document can be made of any structure in force")
	}
	return c, nil
}

// find returns the structure version with an OID, or the version of a root key
// that is in force.
func find(snapshot *sosmeta.Snapshot, name string) (sosmeta.Structure, error) {
	for st := range snapshot.ByRootKey(name) {
		if st.Status() == sosmeta.Current {
			return st, nil
		}
	}
	if !strings.Contains(name, ".") {
		return sosmeta.Structure{}, fmt.Errorf("no structure in force has the root key %q", name)
	}
	return snapshot.Structure(name)
}
