// Command classify writes the generated files of package classify from the
// newest snapshot. In the folder of the package:
//
//	go run ../internal/cmd/classify
//
// makes them, byte for byte the same from the same snapshot. To make the rows
// of a code-server export (FHIR R4 CodeSystem JSON or CSV) permanent:
//
//	go run ../internal/cmd/classify -take export.csv -source "national code server, 1.2.2026"
//
// adds them to loaded.json of the snapshot first. Rows that contradict what a
// structure says are left out, and every row that was left out or that
// replaces something is reported with its line and reason.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sosmeta/sosmeta-go/internal/export"
	"github.com/sosmeta/sosmeta-go/internal/gen"
)

const tool = "internal/cmd/classify"

func main() {
	log.SetFlags(0)
	log.SetPrefix("classify: ")
	out := flag.String("o", ".", "folder of package classify")
	take := flag.String("take", "", "code-server export to make permanent in loaded.json of the snapshot")
	source := flag.String("source", "", "with -take: where the export came from, and when")
	flag.Parse()
	snapshot, err := gen.Newest(filepath.Join(*out, "../sosmeta/snapshots"))
	if err != nil {
		log.Fatal(err)
	}
	if *take != "" {
		if err := takeExport(snapshot, *take, *source); err != nil {
			log.Fatal(err)
		}
	}
	if err := generate(snapshot, *out); err != nil {
		log.Fatal(err)
	}
}

// read reads the snapshot.
func read(snapshot string) (*facts, *model, error) {
	f, err := readFacts(snapshot)
	if err != nil {
		return nil, nil, err
	}
	m, err := newModel(f)
	return f, m, err
}

// generate writes every file.
func generate(snapshot, out string) error {
	f, m, err := read(snapshot)
	if err != nil {
		return err
	}
	digest, err := gen.Digest(os.DirFS(snapshot), f.files...)
	if err != nil {
		return err
	}
	src := gen.Source{Tool: tool, Date: filepath.Base(snapshot), Digest: digest}
	files := m.tables(src)
	for _, t := range m.types {
		files[t.file] = m.typeFile(src, t)
	}
	if files["facts_gen.go"], err = m.factFile(src, f); err != nil {
		return err
	}
	for name, file := range files {
		if err := file.Write(filepath.Join(out, name)); err != nil {
			return err
		}
	}
	return nil
}

// takeExport merges an export into loaded.json.
func takeExport(snapshot, name, source string) error {
	if source == "" {
		return fmt.Errorf("-take needs -source: no code without a source")
	}
	f, m, err := read(snapshot)
	if err != nil {
		return err
	}
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, refused, err := export.Read(file, export.Limits{Bytes: 64 << 20, Rows: 1 << 20})
	if err != nil {
		return err
	}
	changes, problems := export.Merge(m, rows)
	for _, p := range append(refused, problems...) {
		log.Printf("%s:%d: %s", name, p.Line, p.Reason)
	}
	return f.addLoaded(snapshot, changes, source)
}
