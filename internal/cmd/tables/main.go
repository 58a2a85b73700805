// Command tables generates the packed tables of package sosmeta from the newest
// snapshot, and the embedded rules of package snapshots. It is run by go generate
// in the folder of package sosmeta.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/gen"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("tables: ")
	out := flag.String("out", ".", "the folder of package sosmeta")
	flag.Parse()
	if err := run(*out); err != nil {
		log.Fatal(err)
	}
}

func run(out string) error {
	snapshot, err := gen.Newest(filepath.Join(out, "snapshots"))
	if err != nil {
		return err
	}
	fsys := os.DirFS(snapshot)
	f, err := facts.Read(fsys)
	if err != nil {
		return err
	}
	names, err := facts.Files(fsys)
	if err != nil {
		return err
	}
	digest, err := gen.Digest(fsys, names...)
	if err != nil {
		return err
	}
	set, err := table.Build(f)
	if err != nil {
		return err
	}
	w := writer{set: set, source: gen.Source{Tool: "internal/cmd/tables", Date: set.Date, Digest: digest}}
	for name, file := range map[string]*gen.File{
		"tables_gen.go":     w.tables(),
		"text_gen.go":       w.text(),
		"structures_gen.go": w.structures(),
		"shapes_gen.go":     w.shapes(),
		"members_gen.go":    w.members(),
		"nodes_gen.go":      w.nodes(),
		"facts_gen.go":      w.facts(),
		"codes_gen.go":      w.codes(),
		"rules_gen.go":      w.rules(),

		"snapshots/rules_gen.go": w.embedded(),
	} {
		if err := file.Write(filepath.Join(out, name)); err != nil {
			return err
		}
	}
	return nil
}
