package condition_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/validate"
)

// options gives the engine what the reference knows.
func (s surroundings) options(structure string) []validate.CallOption {
	out := []validate.CallOption{validate.Structure(structure),
		validate.Asiatunnus(s.metadata[asiatunnus]), validate.DocumentVersion(s.metadata[documentVersion])}
	if !s.day.IsZero() {
		out = append(out, validate.ReferenceDate(s.day))
	}
	for fact, holds := range s.answers {
		out = append(out, validate.Fact(table.FactName(fact), holds))
	}
	return out
}

// split parts a report: the findings of conditional rules by rule, and what
// was reported about the structure.
func split(r validate.Report) (findings map[string][]string, t structureIssues) {
	findings, t = map[string][]string{}, structureIssues{meant: map[string]bool{}}
	for i := range r.Issues() {
		switch rule := string(i.Rule); {
		case strings.HasPrefix(rule, "condition."):
			findings[i.Source] = append(findings[i.Source], fmt.Sprintf("%s %s", i.Severity, i.Pointer))
		case i.Rule == validate.StructureUnknownField:
			if name := i.Suggestion(); name != "" {
				t.meant[i.Pointer[:strings.LastIndexByte(i.Pointer, '/')+1]+name] = true
			}
		case strings.HasPrefix(rule, "structure.") && i.Severity == validate.Error:
			t.places = append(t.places, i.Pointer)
		}
	}
	return findings, t
}

// A difference is a kind of disagreement about one rule.
type difference struct {
	rule, kind string
}

// differences collects how often engine and reference disagree, with an example
// of each kind: pointers only, never a value.
type differences struct {
	count   map[difference]int
	example map[difference]string
}

// compare judges a document with both, and returns how many findings the
// reference has.
func (d *differences) compare(t testing.TB, v *validate.Validator, s *subject, one specimen) (findings int) {
	got, issues := split(v.JSON(one.data, one.around.options(s.outline.oid)...))
	j := reference{structure: s.outline, document: decode(t, one.data), around: one.around, issues: issues, draft: one.draft}
	rules := s.rules
	if one.draft { // what a demand weighs then, and what silences it, is not a matter of the notes
		rules = slices.DeleteFunc(slices.Clone(rules), isDemand)
		maps.DeleteFunc(got, func(id string, _ []string) bool {
			return slices.ContainsFunc(s.rules, func(r facts.Rule) bool { return r.ID == id && isDemand(r) })
		})
	}
	all := j.judgeAll(rules)
	want := lines(oneFault(all, issues))
	for i := range rules {
		id := rules[i].ID
		findings += len(want[id])
		slices.Sort(got[id])
		if slices.Equal(want[id], got[id]) {
			continue
		}
		kind := kindOf(want[id], got[id])
		switch {
		case slices.Equal(got[id], lines(all)[id]):
			kind = "the engine repeats what another issue says"
		case slices.Equal(got[id], lines(j.withoutIssues().judgeAll(rules))[id]):
			kind = "the engine repeats what an issue about the structure says"
		}
		d.add(difference{id, kind}, fmt.Sprintf("reference %q, engine %q", want[id], got[id]))
	}
	for id := range got {
		if !slices.ContainsFunc(s.rules, func(r facts.Rule) bool { return r.ID == id }) {
			d.add(difference{id, "not a rule that is run"}, fmt.Sprintf("engine %q", got[id]))
		}
	}
	return findings
}

func isDemand(r facts.Rule) bool { return r.Kind == "require" }

// lines writes findings by the id of their rule, sorted.
func lines(findings []finding) map[string][]string {
	out := map[string][]string{}
	for _, f := range findings {
		out[f.rule.ID] = append(out[f.rule.ID], fmt.Sprintf("%s %s", severity(f.rule), f.pointer))
	}
	for _, list := range out {
		slices.Sort(list)
	}
	return out
}

func (d *differences) add(what difference, example string) {
	if d.count[what]++; d.count[what] == 1 || len(example) < len(d.example[what]) {
		d.example[what] = example
	}
}

// kindOf names a disagreement.
func kindOf(want, got []string) string {
	pointers := func(list []string) (out []string) {
		for _, s := range list {
			_, pointer, _ := strings.Cut(s, " ")
			out = append(out, pointer)
		}
		slices.Sort(out)
		return out
	}
	switch w, g := pointers(want), pointers(got); {
	case slices.Equal(w, g):
		return "severity"
	case len(g) == 0:
		return "only the reference reports it"
	case len(w) == 0:
		return "only the engine reports it"
	case len(w) == len(g):
		return "at another place"
	case len(w) > len(g):
		return "the engine reports fewer"
	}
	return "the engine reports more"
}

// require fails with what was collected.
func (d *differences) require(t testing.TB) {
	t.Helper()
	var lines []string
	for what, n := range d.count {
		lines = append(lines, fmt.Sprintf("%s: %s, %d documents: %s", what.rule, what.kind, n, d.example[what]))
	}
	slices.Sort(lines)
	require.True(t, len(lines) == 0, "%d kinds of disagreement:\n%s", len(lines), strings.Join(lines, "\n"))
}

func newDifferences() *differences {
	return &differences{map[difference]int{}, map[difference]string{}}
}

func TestEngineAgreesWithTheReferenceOnRandomDocuments(t *testing.T) {
	documents := 50_000
	if testing.Short() {
		documents = 2_000
	}
	agree(t, documents, false)
}

func TestEngineAgreesWithTheReferenceOnRandomDrafts(t *testing.T) {
	documents := 20_000
	if testing.Short() {
		documents = 1_000
	}
	agree(t, documents, true, validate.Draft())
}

// agree compares engine and reference on random documents.
func agree(t *testing.T, documents int, draft bool, options ...validate.Option) {
	v, list, d, findings := judging(snapshot(t), options...), subjects(t), newDifferences(), 0
	for n := range documents {
		s := &list[n%len(list)]
		r := random(fmt.Sprint(s.outline.oid, n))
		around := someSurroundings(s.rules, 0.8, r)
		a := newAuthor(s.outline, s.rules, around, r)
		a.lean, a.dense, a.disobey = []float64{0, 0.1, 0.5}[n%3], []float64{0.9, 0.7, 0.5, 0.3}[n/7%4], []float64{0, 0, 0.05, 0.3}[n/5%4]
		if draft {
			a.empty = []float64{0.02, 0.1, 0.3}[n/11%3]
		}
		findings += d.compare(t, v, s, specimen{encode(t, a.document()), around, draft})
	}
	t.Logf("%d documents of %d structures, %d findings", documents, len(list), findings)
	d.require(t)
}

func TestEngineAgreesWithTheReferenceOnEveryRule(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 10
	}
	v, d, n := judging(snapshot(t)), newDifferences(), 0
	for _, s := range subjects(t) {
		for i := range s.rules {
			if n++; n%every == 0 {
				for _, one := range specimens(t, s.outline, &s.rules[i]) {
					d.compare(t, v, &s, one)
				}
			}
		}
	}
	d.require(t)
}
