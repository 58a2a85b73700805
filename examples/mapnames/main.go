// Command mapnames helps an organisation to map the names of its own documents
// to the national document types, before it joins the national archive. It reads
// CSV whose first column is the local name, and writes CSV with the best matches
// and their scores:
//
//	go run ./examples/mapnames -n 3 examples/mapnames/local.csv
//
// A score of 1 is the official name itself; below 0.7 the names are only alike.
// Every match is for a person to confirm.
package main

import (
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/sosmeta/sosmeta-go/classify"
)

func main() {
	log.SetFlags(0)
	limit := flag.Int("n", 3, "matches for each name")
	flag.Parse()
	in := io.Reader(os.Stdin)
	if flag.NArg() > 0 {
		file, err := os.Open(flag.Arg(0))
		if err != nil {
			log.Fatal(err)
		}
		defer file.Close()
		in = file
	}
	if err := run(in, os.Stdout, *limit); err != nil {
		log.Fatal(err)
	}
}

func run(in io.Reader, out io.Writer, limit int) error {
	names, err := readNames(in)
	if err != nil {
		return err
	}
	w := csv.NewWriter(out)
	w.Write([]string{"local name", "code", "national name", "general type", "match", "score"})
	for _, m := range classify.Map[classify.DocumentType](nil, names, limit) {
		if len(m.Matches) == 0 {
			w.Write([]string{m.Local, "", "", "", "none", ""})
		}
		for _, match := range m.Matches {
			general, _ := match.Value.General()
			row, _ := general.Row()
			w.Write([]string{m.Local, match.Value.Code(), match.Name, row.Fi, match.Quality.String(), fmt.Sprintf("%.2f", match.Score)})
		}
	}
	w.Flush()
	return w.Error()
}

// readNames reads the first column.
func readNames(in io.Reader) ([]string, error) {
	r := csv.NewReader(in)
	r.FieldsPerRecord = -1
	var names []string
	for {
		record, err := r.Read()
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return nil, err
		}
		names = append(names, record[0])
	}
}
