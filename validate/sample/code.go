package sample

import (
	"cmp"
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A coding is a code with its Finnish label.
type coding struct{ code, label string }

// codesOf iterates over the codes that a field accepts; if it accepts any, over
// the known codes of its code system.
func codesOf(f sosmeta.Field) iter.Seq[coding] {
	return func(yield func(coding) bool) {
		closed := false
		for c := range f.Codes() {
			closed = true
			if !yield(coding{c.Code(), c.Name(language.Finnish)}) {
				return
			}
		}
		system, ok := f.CodeSystem()
		list, known := classify.Lookup(system)
		if closed || !ok || !known {
			return
		}
		for row := range list.Rows() {
			name := row.Name(language.Finnish)
			if row.Code != "" && name != "" && row.Evidence.EnforcesCode() && !yield(coding{row.Code, name}) {
				return
			}
		}
	}
}

// labelOf returns the label of a code of a field.
func labelOf(f sosmeta.Field, code string) string {
	for c := range codesOf(f) {
		if c.code == code && c.label != "" {
			return c.label
		}
	}
	return f.Name(language.Finnish)
}

// The registers whose codes no structure lists.
const (
	organisationRegister = "1.2.246.537.6.202"
	municipalityRegister = "1.2.246.537.6.21"
)

// code makes a code with its label.
func (w *writer) code(f sosmeta.Field) (corpus.Value, bool) {
	system := organisation + ".96"
	oid, national := f.CodeSystem()
	if national {
		system = oid.URN()
	}
	if exact, ok := f.ExactSystem(); ok {
		system = exact
	}
	var list []coding
	for c := range codesOf(f) {
		list = append(list, c)
	}
	if len(list) == 0 {
		list = w.registered(f, oid.OID())
	}
	c := list[w.r.IntN(len(list))]
	if c.label == "" {
		c.label = f.Name(language.Finnish)
	}
	return corpus.Object(f, corpus.Text(f, "system", system), corpus.Text(f, "code", c.code), corpus.Text(f, "display", c.label)), true
}

// registered makes codes if none are known.
func (w *writer) registered(f sosmeta.Field, oid string) []coding {
	switch oid {
	case organisationRegister:
		n := w.r.IntN(len(units))
		return []coding{{fmt.Sprintf("%s.10.%d", organisation, n), units[n]}}
	case municipalityRegister:
		return municipalities[:]
	}
	return []coding{{"1", cmp.Or(corpus.KnownLabel(f, "1"), f.Name(language.Finnish))}}
}
