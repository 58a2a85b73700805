package condition_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// folder holds the facts that the embedded snapshot was generated from.
const folder = "../../sosmeta/snapshots/" + sosmeta.DataVersion

// snapshot is the embedded snapshot with a text for each fixed phrase, so that
// documents of every structure can be made.
func snapshot(t *testing.T) *sosmeta.Snapshot {
	t.Helper()
	f, err := facts.Read(os.DirFS(folder))
	require.NoError(t, err)
	for i := range f.Structures {
		f.Structures[i].Root.Walk(func(n *facts.Node) {
			if n.Phrase != nil {
				n.Phrase.Fi.Text = "Keksitty teksti."
			}
		})
	}
	packed, err := table.Build(f)
	require.NoError(t, err)
	h := handle.Of(packed)
	return (*sosmeta.Snapshot)(&h)
}

// judging is a validator that runs every rule and reports every issue.
func judging(s *sosmeta.Snapshot) *validate.Validator {
	return validate.New(validate.Snapshot(s), validate.WithAmbiguous(), validate.WithLimits(validate.Limits{Issues: 1_000_000}))
}

// executableRules reads the rules that can be run out of rules.json, by
// structure.
func executableRules(t *testing.T) map[string][]facts.Rule {
	t.Helper()
	data, err := os.ReadFile(folder + "/rules.json")
	require.NoError(t, err)
	var rules []facts.Rule
	require.NoError(t, json.Unmarshal(data, &rules))
	byStructure := map[string][]facts.Rule{}
	for _, r := range rules {
		if r.Redundant == "" && !r.Vacuous && !r.LeafOnly && (r.Kind != "calc" || len(r.Sum) > 0) {
			byStructure[r.Doc] = append(byStructure[r.Doc], r)
		}
	}
	return byStructure
}

// reported returns the pointers of the issues about conditional rules, by rule.
func reported(r validate.Report) map[string][]string {
	out := map[string][]string{}
	for i := range r.Issues() {
		if strings.HasPrefix(string(i.Rule), "condition.") {
			out[i.Source] = append(out[i.Source], i.Pointer)
		}
	}
	for _, pointers := range out {
		slices.Sort(pointers)
	}
	return out
}

func TestCompiledRulesAgreeWithTheNaiveOnes(t *testing.T) {
	documentsPerStructure := 100
	if testing.Short() {
		documentsPerStructure = 4
	}
	s := snapshot(t)
	v := judging(s)
	rules := executableRules(t)
	documents, issues, fired := 0, 0, map[string]bool{}
	for st := range s.Structures() {
		list := rules[st.OID()]
		r := random(st.OID())
		for n := 0; n < documentsPerStructure && len(list) > 0; n++ {
			size := corpus.Size{Optional: []float64{1, 0.7, 0.4, 0.1}[n%4], Items: 1 + n%3, Words: 2}
			doc, ok := corpus.Valid(st, size, r)
			require.True(t, ok)
			w := newWorld(r)
			if n%5 > 0 {
				w.onSomeDay(r)
			}
			for i := range list {
				w.answer(&list[i], 2.0/3, r)
			}
			loosen(&doc, list, w, r)
			data := doc.Bytes(corpus.Spelling{ASCII: n%7 == 0})
			got := reported(v.JSON(data, append(w.options(), validate.Structure(st.OID()))...))
			oracle := w.naive(t, data)
			for i := range list {
				want := oracle.fires(&list[i])
				require.Equal(t, want, got[list[i].ID], "%s in\n%s", list[i].ID, data)
				if len(want) > 0 {
					issues += len(want)
					fired[list[i].ID] = true
				}
				delete(got, list[i].ID)
			}
			require.Empty(t, got, "rules that the naive judge does not run")
			documents++
		}
	}
	t.Logf("%d documents, %d issues of %d rules", documents, issues, len(fired))
	require.NotEmpty(t, fired)
}

func TestEveryRuleFiresAndKeepsQuiet(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 25
	}
	s := snapshot(t)
	v := judging(s)
	n := 0
	rules := executableRules(t)
	for st := range s.Structures() {
		list := rules[st.OID()]
		for i := range list {
			if n++; n%every == 0 {
				tryRule(t, v, st, &list[i])
			}
		}
	}
}

// attemptsPerRule bounds the search for the documents of a rule.
const attemptsPerRule = 4000

// tryRule requires a document that breaks a rule, one that keeps it, and one
// that its condition does not hold for, and that the report agrees with the
// naive judge on each.
func tryRule(t *testing.T, v *validate.Validator, st sosmeta.Structure, rule *facts.Rule) {
	r := random(rule.ID)
	wanted := map[verdict]bool{breaks: true, keeps: true, exempt: isConditional(rule)}
	for n := 0; n < attemptsPerRule && (wanted[breaks] || wanted[keeps] || wanted[exempt]); n++ {
		size := corpus.Size{Optional: []float64{0.5, 0.9, 1}[n%3], Items: 1 + n%2, Words: 1}
		doc, ok := corpus.Valid(st, size, r)
		require.True(t, ok)
		w := newWorld(r)
		w.onSomeDay(r)
		w.answer(rule, 1, r)
		loosen(&doc, []facts.Rule{*rule}, w, r)
		data := doc.Bytes(corpus.Spelling{})
		oracle := w.naive(t, data)
		got := oracle.verdict(rule)
		if !wanted[got] {
			continue
		}
		delete(wanted, got)
		issues := reported(v.JSON(data, append(w.options(), validate.Structure(st.OID()))...))
		require.Equal(t, oracle.fires(rule), issues[rule.ID], "%s", rule.ID)
	}
	for missing, is := range wanted {
		require.False(t, is, "rule %s: no document %s", rule.ID, missing)
	}
}

func isConditional(r *facts.Rule) bool {
	w := &r.When
	return w.Path != "" || w.Age != nil || w.Fact != "" || w.Not != nil || len(w.All)+len(w.Any) > 0
}

// A verdict is what the naive judge finds of a rule in a document.
type verdict string

const (
	breaks verdict = "breaks it"
	keeps  verdict = "keeps it"
	exempt verdict = "is exempt by its condition"
	beside verdict = "has no place that it is about"
)

func (n *naive) verdict(r *facts.Rule) verdict {
	if len(n.fires(r)) > 0 {
		return breaks
	}
	out := beside
	for _, scope := range n.resolve(r.Scope, nil) {
		n.binding = scope.binding
		if n.holds(&r.When) == yes {
			return keeps
		}
		out = exempt
	}
	return out
}
