// Command template writes the skeleton of a document of a structure: JSON to be
// filled in.
//
//	go run ./examples/template [-all] STRUCTURE
//
// The structure is the OID of a version or a root key, which means the version in
// force. Without -all the skeleton has the required members only.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func main() {
	if err := run(os.Stdout, os.Stderr, os.Args[1:]); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "template:", err)
		os.Exit(2)
	}
}

func run(stdout, stderr io.Writer, args []string) error {
	flags := flag.NewFlagSet("template", flag.ContinueOnError)
	flags.SetOutput(stderr)
	all := flags.Bool("all", false, "all members, not only the required ones")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return errors.New("name one structure, by its OID or its root key")
	}
	st, err := find(flags.Arg(0))
	if err != nil {
		return err
	}
	var opts []sosmeta.TemplateOption
	if *all {
		opts = append(opts, sosmeta.AllMembers())
	}
	_, err = stdout.Write(st.Template(opts...))
	return err
}

// find returns the structure version with an OID, or the version of a root key
// that is in force, else the newest one.
func find(name string) (found sosmeta.Structure, err error) {
	for st := range sosmeta.Embedded().ByRootKey(name) {
		if found = st; st.Status() == sosmeta.Current {
			break
		}
	}
	if !found.IsZero() {
		return found, nil
	}
	if !strings.Contains(name, ".") {
		return sosmeta.Structure{}, fmt.Errorf("no structure has the root key %q", name)
	}
	return sosmeta.Embedded().Structure(name)
}
