// Command systems collects the code systems that the published document
// structures use, out of the official bulk download:
//
//	go run ./internal/cmd/systems -o sosmeta/snapshots/2025-05-20/systems.json all_sosmeta_schemas_2025-05-20.zip
//
// It writes one row per national code system (OID, official short name in
// Finnish and Swedish, one place where it is used) and one row per internal
// list of which a structure closes the codes by an enum. Names differ between
// structures: the name that most current structures use wins, then the one
// that most outdated structures use, then the first in alphabetical order. The
// download itself is never part of the project; this command runs only when a
// new one is taken in.
package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("systems: ")
	out := flag.String("o", "systems.json", "file to write")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("name the bulk download")
	}
	c := newCollector()
	if err := c.readZip(flag.Arg(0)); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, c.bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// readZip visits the structures in the order of their names, so that the first
// place of use does not depend on the archive's own order.
func (c *collector) readZip(name string) error {
	archive, err := zip.OpenReader(name)
	if err != nil {
		return err
	}
	defer archive.Close()
	files := slices.Clone(archive.File)
	slices.SortFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	for _, file := range files {
		if !strings.HasSuffix(file.Name, ".json") {
			continue
		}
		r, err := file.Open()
		if err != nil {
			return err
		}
		var root node
		data, err := io.ReadAll(r)
		r.Close()
		if err == nil {
			err = json.Unmarshal(data, &root)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file.Name, err)
		}
		c.walk(&root, file.Name, "#")
	}
	return nil
}

// bytes writes the rows, one per line.
func (c *collector) bytes() []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	out.WriteString("[\n")
	rows := c.rows()
	for i, row := range rows {
		if err := enc.Encode(row); err != nil {
			log.Fatal(err)
		}
		if i < len(rows)-1 {
			out.Truncate(out.Len() - 1)
			out.WriteString(",\n")
		}
	}
	out.WriteString("]\n")
	return out.Bytes()
}
