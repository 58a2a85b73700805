package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// phases writes the usual phases of document types, in the order in which they are
// looked up.
func (w *factWriter) phases(facts []phaseFact) {
	w.out.Printf("var phaseTable = [...]phaseRow{\n")
	for _, f := range facts {
		given := 0
		for _, key := range []string{f.Code, f.Codes, f.General, f.Name} {
			if key != "" {
				given++
			}
		}
		if given != 1 || f.Phase == "" || f.Source == "" {
			w.fail("phases.json: a row without a phase or a source, or of not one kind of types: %v", f)
		}
		if f.Name != string(fold.Strict(nil, f.Name)) {
			w.fail("phases.json: %q is not in strict form", f.Name)
		}
		w.out.Printf("{code: %q, codes: %q, general: %s, name: %q, advice: PhaseAdvice{%s, %q}},\n",
			f.Code, f.Codes, w.constant(typeSystem, f.General), f.Name, w.constant(processSystem, f.Phase), f.Source)
		w.strings(f.Code, f.Codes, f.General, f.Name, f.Phase, f.Source)
	}
	w.out.Printf("}\n\n")
}

// contentsOf are the words of the snapshot and the Go names of the documents that
// must hold something.
var contentsOf = map[string]string{
	"": "EveryDocument", "relationship": "RelationshipDocument", "on behalf": "OnBehalfDocument", "minor": "MinorsProhibition",
}

// contents writes what documents hold by law.
func (w *factWriter) contents(facts []contentFact) {
	w.out.Printf("var contentTable = [...]ContentRow{\n")
	for _, f := range facts {
		if f.ID == "" || f.Fi == "" || f.Sv == "" || f.En == "" || f.Source == "" {
			w.fail("content.json: a row without id, source or a text in three languages: %v", f)
		}
		w.out.Printf("{ID: %q, Of: %s, Fi: %q, Sv: %q, En: %q,\nMetadata: %s, Paths: %s, Source: %q},\n",
			f.ID, w.word(contentsOf, f.Of), f.Fi, f.Sv, f.En, texts(f.Metadata), texts(f.Paths), f.Source)
		w.strings(f.ID, f.Fi, f.Sv, f.En, f.Source)
		w.strings(f.Metadata...)
		w.strings(f.Paths...)
	}
	w.out.Printf("}\n")
}

// texts is a slice of texts as Go source.
func texts(list []string) string {
	if len(list) == 0 {
		return "nil"
	}
	quoted := make([]string, len(list))
	for i, text := range list {
		quoted[i] = strconv.Quote(text)
	}
	return fmt.Sprintf("[]string{%s}", strings.Join(quoted, ", "))
}
