// Command classify prints the national classifications. Without an argument it
// lists them with the number of known rows of each, by evidence; with an OID it
// prints one as a table in a language:
//
//	go run ./examples/classify
//	go run ./examples/classify -lang sv 1.2.246.537.6.1221
//	go run ./examples/classify -load export.csv 1.2.246.537.6.1265
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"text/tabwriter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

func main() {
	log.SetFlags(0)
	lang := language.Finnish
	flag.TextVar(&lang, "lang", language.Finnish, "language of the names")
	export := flag.String("load", "", "code-server export that completes the lists")
	flag.Parse()
	if err := run(os.Stdout, lang, *export, flag.Arg(0)); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, lang language.Tag, export, oid string) error {
	set, err := load(export)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if oid == "" {
		printCounts(table, set, lang)
		return table.Flush()
	}
	system, err := classify.ParseSystem(oid)
	if err != nil {
		return err
	}
	c, ok := set.Lookup(system)
	if !ok {
		return fmt.Errorf("no classification %s", system)
	}
	printRows(table, c, lang)
	return table.Flush()
}

// load reads an export; without one the set is nil, the embedded
// classifications.
func load(name string) (*classify.Set, error) {
	if name == "" {
		return nil, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	set, err := classify.Load(file, classify.ExportSource(name))
	if err != nil {
		return nil, err
	}
	for _, p := range set.Problems() {
		log.Printf("%s:%d: %s", name, p.Line, p.Reason)
	}
	return set, nil
}

// evidences are the classes of evidence in the order of their letters.
const evidences = "ABCDEFLN"

func printCounts(w io.Writer, set *classify.Set, lang language.Tag) {
	fmt.Fprint(w, "system\trows")
	for _, e := range evidences {
		fmt.Fprintf(w, "\t%c", e)
	}
	fmt.Fprintln(w, "\tname")
	total := map[classify.Evidence]int{}
	sum := 0
	for c := range set.Classifications() {
		count := map[classify.Evidence]int{}
		for row := range c.Rows() {
			count[row.Evidence]++
			total[row.Evidence]++
			sum++
		}
		name := c.Name(lang)
		printCount(w, cmp.Or(string(c.System()), c.Structure()), c.Len(), count, name)
	}
	printCount(w, "total", sum, total, "")
}

func printCount(w io.Writer, system string, rows int, count map[classify.Evidence]int, name string) {
	fmt.Fprintf(w, "%s\t%d", system, rows)
	for _, e := range evidences {
		fmt.Fprintf(w, "\t%d", count[classify.Evidence(e)])
	}
	fmt.Fprintf(w, "\t%s\n", name)
}

func printRows(w io.Writer, c classify.Classification, lang language.Tag) {
	title := c.Name(lang)
	fmt.Fprintf(w, "%s %s\n\ncode\tname\tlanguage\tevidence\tsource\n", c.System(), title)
	for row := range c.Rows() {
		name, really := row.NameIn(lang)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", cmp.Or(row.Code, "?"), name, really, row.Evidence, row.Source)
	}
}
