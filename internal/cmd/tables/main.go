// Command tables generates the packed tables of package sosmeta from a
// snapshot folder. It is run by go generate in the folder of that package.
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
	snapshot := flag.String("snapshot", "snapshots/2025-05-20", "the snapshot folder")
	out := flag.String("out", ".", "the folder of package sosmeta")
	flag.Parse()
	if err := run(*snapshot, *out); err != nil {
		log.Fatal(err)
	}
}

func run(snapshot, out string) error {
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
	} {
		if err := file.Write(filepath.Join(out, name)); err != nil {
			return err
		}
	}
	return nil
}
