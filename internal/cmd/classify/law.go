package main

import "regexp"

// ofLaw is the source of a term of a law or a decree.
var ofLaw = regexp.MustCompile(`^[la][0-9]+-[0-9]{4}, `)

func (t *termFact) isOfLaw() bool { return ofLaw.MatchString(t.Source) }

// lawTerms writes what laws call the rows, and what they name beside.
func (w *factWriter) lawTerms(facts []termFact) {
	w.out.Printf("var lawTermTable = [...]LawTerm{\n")
	for _, f := range facts {
		if !f.isOfLaw() {
			continue
		}
		w.out.Printf("{System: %q, Of: %q, Fi: %q, Sv: %q, Inferred: %t, Source: %q},\n", f.System, w.text(f.System, f.Of), f.Fi, f.Sv, f.Evidence == "F", f.Source)
		w.strings(f.System, f.Of, f.Fi, f.Sv, f.Source)
	}
	w.out.Printf("}\n\n")
}

// periods are the words of the snapshot and the Go names of when a period starts.
var periods = map[string]string{
	"": `""`, "closing": "FromClosing", "last closing": "FromLastClosing", "death": "FromDeath", "birth": "FromBirth",
	"validity": "FromValidity", "message": "FromMessage", "making": "FromMaking", "log event": "FromLogEvent",
	"new version": "FromNewVersion", "use": "UntilUsed",
}

// retention writes how long documents are kept.
func (w *factWriter) retention(facts []retentionFact) {
	w.out.Printf("var retentionTable = [...]RetentionRow{\n")
	for _, f := range facts {
		if f.ID == "" || f.Source == "" || (f.Years > 0) == (f.From == "use") {
			w.fail("retention.json: a row without id or source, or that is not either of years or of use: %v", f)
		}
		if f.Task == "" && f.Fi == "" || (f.Fi == "") != (f.Sv == "") || (f.Fi == "") != (f.En == "") {
			w.fail("retention.json: a row that does not say in three languages what is kept: %v", f)
		}
		w.out.Printf("{ID: %q, Task: %s, Fi: %q, Sv: %q, En: %q, Years: %d, From: %s, Source: %q},\n",
			f.ID, w.constant(taskSystem, f.Task), f.Fi, f.Sv, f.En, f.Years, w.word(periods, f.From), f.Source)
		w.strings(f.ID, f.Task, f.Fi, f.Sv, f.En, f.Source)
	}
	w.out.Printf("}\n\n")
}
