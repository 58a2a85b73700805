package validate_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// rulesByStructure reads rules.json, without what the compiled rules are made of.
func rulesByStructure(t testing.TB) map[string][]facts.Rule {
	t.Helper()
	data, err := os.ReadFile("../sosmeta/snapshots/" + sosmeta.DataVersion + "/rules.json")
	require.NoError(t, err)
	var rules []facts.Rule
	require.NoError(t, json.Unmarshal(data, &rules))
	byStructure := map[string][]facts.Rule{}
	for _, r := range rules {
		byStructure[r.Doc] = append(byStructure[r.Doc], r)
	}
	return byStructure
}

// executable reports whether a rule can be run.
func executable(r *facts.Rule) bool {
	return r.Redundant == "" && !r.Vacuous && !r.LeafOnly && (r.Kind != "calc" || len(r.Sum) > 0)
}

func TestEveryRuleIsRunOrSaysWhyNot(t *testing.T) {
	counts := map[string]int{}
	total, run := 0, 0
	for r := range validate.Rules() {
		if !strings.HasPrefix(string(r.ID), "condition.") {
			continue
		}
		total++
		if r.NotRun == validate.Run {
			run++
		}
		counts[fmt.Sprintf("%-18s %s", r.ID, r.NotRun)]++
	}
	lines := []string{}
	for line, n := range counts {
		lines = append(lines, fmt.Sprintf("%5d %s", n, line))
	}
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[6:], b[6:]) })
	text := strings.Join(lines, "\n") + fmt.Sprintf("\n%5d in all, %d of them run\n", total, run)
	t.Log("\n" + text)
	golden(t, "testdata/rules.txt", text)
	written := 0
	for _, list := range rulesByStructure(t) {
		written += len(list)
	}
	require.Equal(t, written, total)
}

// conditionsOf returns what a report tells of conditional rules, as rule and
// pointer.
func conditionsOf(r validate.Report) map[string][]string {
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

// A world is what the document does not tell, in the forms of both evaluators.
type world struct {
	day     time.Time
	asia    string
	version string
	answers map[string]bool
}

func (w *world) options() []validate.CallOption {
	var out []validate.CallOption
	if !w.day.IsZero() {
		out = append(out, validate.ReferenceDate(w.day))
	}
	if w.asia != "" {
		out = append(out, validate.Asiatunnus(w.asia))
	}
	if w.version != "" {
		out = append(out, validate.DocumentVersion(w.version))
	}
	for fact, told := range w.answers {
		out = append(out, validate.Fact(condition.FactName(fact), told))
	}
	return out
}

func (w *world) naive(t *testing.T, data []byte) *naive {
	n := &naive{day: w.day, answers: w.answers, meta: map[string]string{
		"meta:asiatunnus": w.asia, "meta:asiakirjaversion OID": w.version,
	}}
	require.NoError(t, json.Unmarshal(data, &n.doc))
	return n
}

// loosen makes a valid document one that rules may find fault with: texts are
// emptied, switches turned, members dropped, codes and identifiers exchanged for
// ones that the rules name.
func loosen(doc *corpus.Value, rules []facts.Rule, w *world, r *rand.Rand) {
	var codes, displays []string
	for i := range rules {
		if len(rules[i].Allow) > 0 {
			codes = append(append(codes, rules[i].Allow...), "none of them")
		}
		eachLeaf(&rules[i].When, func(c *facts.Condition) {
			codes = append(codes, c.Code...)
			displays = append(displays, c.Display...)
		})
	}
	doc.Walk("", func(_ string, v *corpus.Value) {
		for len(v.Members) > 0 && !v.Field.IsZero() && v.Field.Representation().IsGroup() && r.IntN(4) == 0 {
			at := r.IntN(len(v.Members))
			v.Members = slices.Delete(v.Members, at, at+1)
		}
	})
	doc.Walk("", func(_ string, v *corpus.Value) {
		rep := v.Field.Representation
		switch {
		case v.Field.IsZero() || r.IntN(3) > 0:
		case v.Kind == 0 && (v.Text == "true" || v.Text == "false"):
			v.Text = fmt.Sprint(r.IntN(2) == 0)
		case v.Kind == 0:
			v.Text = fmt.Sprint(r.IntN(14))
		case rep() == sosmeta.Coded && v.Key == "code" && len(codes) > 0:
			v.Text = codes[r.IntN(len(codes))]
		case rep() == sosmeta.Coded && v.Key == "display" && len(displays) > 0:
			v.Text = displays[r.IntN(len(displays))]
		case rep() == sosmeta.ID && v.Key == "value" && r.IntN(2) == 0:
			v.Text = []string{w.asia, "urn:oid:" + w.asia, w.version, ""}[r.IntN(4)]
		case v.Kind == '"' && v.Key != "system" && r.IntN(3) == 0 && rep() != sosmeta.Date && rep() != sosmeta.Instant:
			v.Text = ""
		}
	})
}

func eachLeaf(c *facts.Condition, visit func(*facts.Condition)) {
	for i := range c.All {
		eachLeaf(&c.All[i], visit)
	}
	for i := range c.Any {
		eachLeaf(&c.Any[i], visit)
	}
	if c.Not != nil {
		eachLeaf(c.Not, visit)
	}
	visit(c)
}

// documentsPerStructure times the structures that have rules is more than
// 20,000.
const documentsPerStructure = 100

func TestCompiledRulesAgreeWithTheNaiveOnes(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: twenty thousand documents take a while")
	}
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot), validate.WithAmbiguous(), validate.WithLimits(validate.Limits{Issues: 1_000_000}))
	byStructure := rulesByStructure(t)
	documents, fired, rules := 0, 0, map[string]bool{}
	for st := range snapshot.Structures() {
		list := byStructure[st.OID()]
		r := random(st)
		for n := 0; n < documentsPerStructure && len(list) > 0; n++ {
			size := corpus.Size{Optional: []float64{0.1, 0.4, 0.7, 1}[n%4], Items: 1 + n%3, Words: 2}
			doc, ok := corpus.Valid(st, size, r)
			require.True(t, ok)
			w := &world{asia: "1.2.246.10.99999911.95.2026.1", version: "1.2.246.10.99999911.95.2026.2", answers: map[string]bool{}}
			if n%5 > 0 {
				w.day = time.Date(2000+r.IntN(30), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
			}
			for i := range list {
				eachLeaf(&list[i].When, func(c *facts.Condition) {
					if c.Fact != "" && r.IntN(3) > 0 {
						w.answers[c.Fact] = r.IntN(2) == 0
					}
				})
			}
			loosen(&doc, list, w, r)
			data := doc.Bytes(corpus.Spelling{ASCII: n%7 == 0})
			report := v.JSON(data, append(w.options(), validate.Structure(st.OID()))...)
			got := conditionsOf(report)
			oracle := w.naive(t, data)
			for i := range list {
				if !executable(&list[i]) {
					continue
				}
				want := oracle.fires(&list[i])
				if !slices.Equal(want, got[list[i].ID]) {
					t.Fatalf("%s:\nnaive    %v\ncompiled %v\n%s", list[i].ID, want, got[list[i].ID], data)
				}
				if len(want) > 0 {
					fired += len(want)
					rules[list[i].ID] = true
				}
				delete(got, list[i].ID)
			}
			require.Empty(t, got, "rules that the naive evaluator does not run")
			documents++
		}
	}
	t.Logf("%d documents, %d issues of %d rules", documents, fired, len(rules))
	require.GreaterOrEqual(t, documents, 20_000)
}

// A verdict is what the naive evaluator says of a rule in a document.
type verdictOnRule int

const (
	fires verdictOnRule = iota // an offence
	quiet                      // the rule applies, and is kept
	off                        // its condition does not hold
	none                       // no scope object
)

func (n *naive) verdict(r *facts.Rule) verdictOnRule {
	if len(n.fires(r)) > 0 {
		return fires
	}
	out := none
	for _, scope := range n.resolve(r.Scope, nil) {
		n.binding = scope.binding
		if n.holds(&r.When) == yes {
			return quiet
		}
		out = off
	}
	return out
}

// attemptsPerRule bounds the search for documents of a rule.
const attemptsPerRule = 4000

func TestEveryRuleFiresAndKeepsQuiet(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: documents for a thousand rules take a while")
	}
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot), validate.WithAmbiguous(), validate.WithLimits(validate.Limits{Issues: 1_000_000}))
	found, tried, conditional := map[verdictOnRule]int{}, 0, 0
	for oid, list := range rulesByStructure(t) {
		st, ok := snapshot.Lookup(oid)
		require.True(t, ok)
		for i := range list {
			if executable(&list[i]) {
				tried++
				if isConditional(&list[i]) {
					conditional++
				}
				for verdict := range tryRule(t, v, st, &list[i]) {
					found[verdict]++
				}
			}
		}
	}
	t.Logf("rules that fired: %d, kept quiet: %d, had their condition off: %d", found[fires], found[quiet], found[off])
	require.Equal(t, tried, found[fires])
	require.Equal(t, tried, found[quiet])
	require.Equal(t, conditional, found[off])
}

func isConditional(r *facts.Rule) bool {
	w := &r.When
	return w.Path != "" || w.Age != nil || w.Fact != "" || w.Not != nil || len(w.All)+len(w.Any) > 0
}

// tryRule looks for a document on which a rule fires, one on which it applies
// and does not, and one with its condition off, and holds the report against
// the naive evaluator on each.
func tryRule(t *testing.T, v *validate.Validator, st sosmeta.Structure, rule *facts.Rule) map[verdictOnRule]bool {
	r := random(st)
	wanted := map[verdictOnRule]bool{fires: true, quiet: true}
	if isConditional(rule) {
		wanted[off] = true
	}
	found := map[verdictOnRule]bool{}
	for n := 0; n < attemptsPerRule && len(found) < len(wanted); n++ {
		size := corpus.Size{Optional: []float64{0.5, 0.9, 1}[n%3], Items: 1 + n%2, Words: 1}
		doc, ok := corpus.Valid(st, size, r)
		require.True(t, ok)
		w := &world{asia: "1.2.246.10.99999911.95.2026.1", version: "1.2.246.10.99999911.95.2026.2", answers: map[string]bool{}}
		w.day = time.Date(1995+r.IntN(40), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
		eachLeaf(&rule.When, func(c *facts.Condition) {
			if c.Fact != "" {
				w.answers[c.Fact] = r.IntN(2) == 0
			}
		})
		loosen(&doc, []facts.Rule{*rule}, w, r)
		data := doc.Bytes(corpus.Spelling{})
		oracle := w.naive(t, data)
		verdict := oracle.verdict(rule)
		if !wanted[verdict] || found[verdict] {
			continue
		}
		found[verdict] = true
		got := conditionsOf(v.JSON(data, append(w.options(), validate.Structure(st.OID()))...))
		require.Equal(t, oracle.fires(rule), got[rule.ID], "%s", rule.ID)
	}
	for verdict := range wanted {
		assert.True(t, found[verdict], "rule %s: no document of kind %d", rule.ID, verdict)
	}
	return found
}
