// Command import turns an official bulk download into a snapshot folder. The
// corrections in that folder are the ones that it works by; each of them must have
// a reason and name a place that deviates.
//
//	go run ./internal/cmd/import -download all_sosmeta_schemas_2025-05-20.zip \
//	    -codes codes.json -rules rules.json -out sosmeta/snapshots/2025-05-20
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("import: ")
	download := flag.String("download", "", "the bulk download: a zip file or an unpacked folder")
	out := flag.String("out", "", "the snapshot folder to write")
	codes := flag.String("codes", "", "a list of code rows to take into the snapshot")
	rules := flag.String("rules", "", "a list of conditional rules to take into the snapshot")
	flag.Parse()
	if *out == "" {
		log.Fatal("-out is missing: name the snapshot folder to write")
	}
	if err := run(*download, *out, *codes, *rules); err != nil {
		log.Fatal(err)
	}
}

func run(download, out, codes, rules string) error {
	if download != "" {
		known, err := corrections(filepath.Join(out, "corrections.json"))
		if err != nil {
			return err
		}
		if err := apply(download, known); err != nil {
			return err
		}
		if err := importer.Write(download, out, importer.Corrections(known...)); err != nil {
			return err
		}
	}
	for name, source := range map[string]string{"codes.json": codes, "rules.json": rules} {
		if source == "" {
			continue
		}
		if err := takeRows(source, filepath.Join(out, name)); err != nil {
			return err
		}
	}
	return nil
}

// apply reports a correction that has no reason or does not apply, before anything
// is written: a snapshot holds the applied ones only.
func apply(download string, known []sosmeta.Correction) error {
	for _, c := range known {
		if c.Reason == "" {
			return fmt.Errorf("the correction of %s#%s has no reason", c.Structure, c.Pointer)
		}
	}
	snapshot, err := importer.Open(download, importer.Corrections(known...))
	if err != nil {
		return err
	}
	applied := 0
	for range snapshot.Corrections() {
		applied++
	}
	if applied != len(known) {
		return fmt.Errorf("%d of %d corrections were applied: the others name places that do not deviate", applied, len(known))
	}
	return nil
}

func corrections(name string) ([]sosmeta.Correction, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []sosmeta.Correction
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return list, nil
}

// takeRows copies a JSON list, one row a line, members as they are.
func takeRows(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	var rows []json.RawMessage
	if err := json.Unmarshal(data, &rows); err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	var b bytes.Buffer
	b.WriteString("[")
	for i, row := range rows {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		if err := json.Compact(&b, row); err != nil {
			return fmt.Errorf("%s: row %d: %w", from, i+1, err)
		}
	}
	b.WriteString("\n]\n")
	return os.WriteFile(to, b.Bytes(), 0o644)
}
