package condition_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// A subject is a structure with its executable rules as §10 corrects them.
type subject struct {
	outline *outline
	rules   []facts.Rule
}

// subjects reads the structures that have executable rules.
func subjects(t testing.TB) (out []subject) {
	t.Helper()
	f, err := facts.Read(os.DirFS(folder))
	require.NoError(t, err)
	known := knownLabels(t)
	rules := map[string][]facts.Rule{}
	for i := range f.Rules {
		if isExecutable(&f.Rules[i]) {
			rules[f.Rules[i].Doc] = append(rules[f.Rules[i].Doc], corrected(f.Rules[i]))
		}
	}
	for i := range f.Structures {
		if list := rules[f.Structures[i].OID]; len(list) > 0 {
			out = append(out, subject{newOutline(&f.Structures[i], known), list})
		}
	}
	return out
}

// someSurroundings are metadata, and with a share of each a reference date and
// answers to the facts that rules ask for.
func someSurroundings(rules []facts.Rule, share float64, r *rand.Rand) surroundings {
	s := surroundings{answers: map[string]bool{}, metadata: map[string]string{}}
	if r.Float64() < share {
		s.metadata[asiatunnus] = fmt.Sprintf("1.2.246.10.99999911.95.2026.%d", r.IntN(9))
		s.metadata[documentVersion] = fmt.Sprintf("1.2.246.10.99999911.96.2026.%d", r.IntN(9))
	}
	if r.Float64() < share {
		s.day = time.Date(2008+r.IntN(20), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
	}
	for i := range rules {
		eachLeaf(&rules[i].When, func(c *facts.Condition) {
			if c.Fact != "" && r.Float64() < share {
				s.answers[c.Fact] = r.IntN(2) == 0
			}
		})
	}
	return s
}

// decode reads a document as the reference takes it.
func decode(t testing.TB, data []byte) (document any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	require.NoError(t, d.Decode(&document))
	return document
}

// encode writes a document.
func encode(t testing.TB, document any) []byte {
	t.Helper()
	data, err := json.Marshal(document)
	require.NoError(t, err)
	return data
}

// A specimen is a document that a rule has a certain outcome for.
type specimen struct {
	data   []byte
	around surroundings
	draft  bool
}

// attemptsForRule bounds the search for the specimens of a rule.
const attemptsForRule = 3000

// specimens searches documents that break a rule, that keep it, and, if it has
// a condition, that its condition is false for. The documents obey their
// structure, so that nothing else silences the rule, unless only one that does
// not will do: some notes hide a field that the schema requires (§9).
func specimens(t testing.TB, o *outline, rule *facts.Rule) map[outcome]specimen {
	r := random(rule.ID)
	wanted := map[outcome]bool{broken: true, kept: true, off: hasCondition(rule)}
	found := map[outcome]specimen{}
	for n := range attemptsForRule {
		around := someSurroundings([]facts.Rule{*rule}, 1, r)
		a := newAuthor(o, []facts.Rule{*rule}, around, r)
		a.lean = 0
		if n > attemptsForRule/2 {
			a.disobey = 0.3
		}
		data := encode(t, a.document())
		j := reference{structure: o, document: decode(t, data), around: around}
		got := j.judge(rule).outcome
		if _, have := found[got]; wanted[got] && !have {
			found[got] = specimen{data, around, false}
		}
		if len(found) == 3 || len(found) == 2 && !wanted[off] {
			break
		}
	}
	return found
}

func hasCondition(r *facts.Rule) bool {
	n := 0
	eachLeaf(&r.When, func(c *facts.Condition) {
		if c.Path != "" || c.Age != nil || c.Fact != "" {
			n++
		}
	})
	return n > 0
}

func TestEveryRuleHasDocumentsThatBreakItAndKeepIt(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 10
	}
	n := 0
	for _, s := range subjects(t) {
		for i := range s.rules {
			if n++; n%every != 0 {
				continue
			}
			found := specimens(t, s.outline, &s.rules[i])
			for _, want := range []outcome{broken, kept, off} {
				_, ok := found[want]
				require.True(t, ok || want == off && !hasCondition(&s.rules[i]), "rule %s: no document for: %v", s.rules[i].ID, want)
			}
		}
	}
	t.Logf("%d rules", n/every)
}
