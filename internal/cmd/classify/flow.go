package main

import (
	"fmt"

	"github.com/sosmeta/sosmeta-go/internal/gen"
)

// stepKinds are the words of the snapshot and the Go names of what they mean.
var stepKinds = map[string]string{"entry": "StepEntry", "next": "StepNext", "loop": "StepLoop", "exit": "StepExit"}

// factFile writes the process, the calendar, the OmaKanta list, the services of the
// entry on a restraint, the terms of laws, how long documents are kept, the usual
// phases, and what documents hold by law.
func (m *model) factFile(src gen.Source, f *facts) (*gen.File, error) {
	out := gen.NewFile(src, "classify")
	w := factWriter{m: m, out: out}
	w.process(f.process)
	w.calendar(f.calendar)
	w.omakanta(f.omakanta)
	w.restraint(restraintRules(f.rules))
	w.lawTerms(f.terms)
	w.retention(f.retained)
	w.phases(f.phases)
	w.contents(f.contents)
	w.sources(f.sources)
	return out, w.err
}

type factWriter struct {
	m   *model
	out *gen.File
	err error
}

// constant is the constant of a value named in a fact, or the zero value.
func (w *factWriter) constant(oid, name string) string {
	if r := w.row(oid, name); r != nil {
		return r.constant
	}
	return `""`
}

// text is the text of a value named in a fact, or none.
func (w *factWriter) text(oid, name string) string {
	if r := w.row(oid, name); r != nil {
		return r.id()
	}
	return ""
}

// row finds a row by name; nil for no name.
func (w *factWriter) row(oid, name string) *row {
	if name == "" {
		return nil
	}
	for _, r := range w.m.byOID[oid].rows {
		if r.Fi == name || r.was == name {
			return r
		}
	}
	w.fail("no %q in %s", name, oid)
	return nil
}

// word is the Go name of a word of the snapshot.
func (w *factWriter) word(words map[string]string, word string) string {
	if words[word] == "" {
		w.fail("unknown word %q", word)
	}
	return words[word]
}

func (w *factWriter) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(format, args...)
	}
}

// strings counts texts for the size of the table.
func (w *factWriter) strings(texts ...string) {
	for _, t := range texts {
		w.out.AddSize(16 + len(t))
	}
}

func (w *factWriter) process(facts []processFact) {
	producer := ""
	w.out.Printf("var stepTable = [...]ProcessStep{\n")
	for _, f := range facts {
		if f.Kind == "private producer" {
			producer = w.constant(processSystem, f.To)
			w.out.Printf("}\n\nconst privateProducerPhase = %s\n\nconst privateProducerSource = %q\n\n", producer, f.Source)
			continue
		}
		if producer != "" {
			w.fail("process.json: the private producer's phase is not the last row")
			return
		}
		w.out.Printf("{%s, %s, %s, %q, %q},\n", w.word(stepKinds, f.Kind),
			w.constant(processSystem, f.From), w.constant(processSystem, f.To), f.Name, f.Source)
		w.strings(f.Kind, f.From, f.To, f.Name, f.Source)
	}
	if producer == "" {
		w.fail("process.json: no row of the private producer")
	}
}

func (w *factWriter) omakanta(facts []omakantaFact) {
	w.out.Printf("var omakantaTable = [...]OmaKantaRow{\n")
	for _, f := range facts {
		if f.Fi == "" || f.Sv == "" || f.En == "" {
			w.fail("omakanta.json: a row without a text in three languages: %v", f)
		}
		w.out.Printf("{Shown: %t, General: %s, Name: %q, Subject: %q, Default: %t, Fi: %q, Sv: %q, En: %q, Source: %q},\n",
			f.Shown, w.constant(typeSystem, f.General), f.Name, f.Subject, f.Default, f.Fi, f.Sv, f.En, f.Source)
		w.strings(f.General, f.Name, f.Subject, f.Fi, f.Sv, f.En, f.Source)
	}
	w.out.Printf("}\n\n")
}

func (w *factWriter) sources(facts []sourceFact) {
	w.out.Printf("var sourceTable = [...]Source{\n")
	for _, f := range facts {
		if f.ID == "" || f.Title == "" || f.Where == "" {
			w.fail("sources.json: a source without id, title or where to find it: %v", f)
		}
		w.out.Printf("{ID: %q, Title: %q, Publisher: %q, Date: %q, Where: %q, InForce: %q, Until: %q},\n",
			f.ID, f.Title, f.Publisher, f.Date, f.Where, f.InForce, f.Until)
		w.strings(f.ID, f.Title, f.Publisher, f.Date, f.Where, f.InForce, f.Until)
	}
	w.out.Printf("}\n\n")
}
