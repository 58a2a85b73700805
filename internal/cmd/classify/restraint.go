package main

import (
	"slices"
	"strings"
)

// restraintEntry is the structure of the entry on a restraint, without the date
// of a version.
const restraintEntry = "1.2.246.537.6.1506.19008."

// restraintRules are the rules of the newest version of the entry that say which
// services belong to a task.
func restraintRules(rules []ruleFact) (newest []ruleFact) {
	for _, r := range rules {
		if !strings.HasPrefix(r.Doc, restraintEntry) || r.Kind != "codes" || len(r.When.Code) == 0 ||
			!strings.HasSuffix(r.When.Path, ".palvelutehtava") || !strings.HasSuffix(r.Targets[0], ".sosiaalipalvelu") {
			continue
		}
		if len(newest) > 0 && compareOID(newest[0].Doc, r.Doc) > 0 {
			continue
		}
		newest = slices.DeleteFunc(newest, func(old ruleFact) bool { return old.Doc != r.Doc })
		newest = append(newest, r)
	}
	return newest
}

func (w *factWriter) restraint(rules []ruleFact) {
	if len(rules) == 0 {
		w.fail("%s: no rule says which services the entry on a restraint takes", rulesFile)
	}
	w.out.Printf("var restraintTable = [...]RestraintRow{\n")
	for _, r := range rules {
		source := r.Doc + "#" + r.Source[0]
		for _, task := range r.When.Code {
			for _, service := range r.Allow {
				w.out.Printf("{%s, %s, %q},\n", w.code(taskSystem, task), w.code(serviceSystem, service), source)
				w.strings(task, service, source)
			}
		}
	}
	w.out.Printf("}\n\n")
}

// code is the constant of a code.
func (w *factWriter) code(oid, code string) string {
	for _, r := range w.m.byOID[oid].rows {
		if r.Code == code {
			return r.constant
		}
	}
	w.fail("no code %q in %s", code, oid)
	return `""`
}
