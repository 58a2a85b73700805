// Command schema lists the published document structures, or writes one of
// them as a draft-07 JSON Schema.
//
//	go run ./examples/schema          one line per structure version
//	go run ./examples/schema OID      the schema of that version
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, args []string) error {
	switch len(args) {
	case 0:
		for st := range sosmeta.Embedded().Structures() {
			if _, err := fmt.Fprintln(w, st.Status(), st); err != nil {
				return err
			}
		}
		return nil
	case 1:
		st, err := sosmeta.Embedded().Structure(args[0])
		if err != nil {
			return err
		}
		_, err = w.Write(st.JSONSchema())
		return err
	}
	return fmt.Errorf("%d arguments; give one OID or none", len(args))
}
