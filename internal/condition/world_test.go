package condition_test

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// random returns the random source of a name, the same in every run.
func random(name string) *rand.Rand {
	h := fnv.New64()
	h.Write([]byte(name))
	return rand.New(rand.NewPCG(h.Sum64(), 1))
}

// A world is what a document does not contain, for both judges.
type world struct {
	day     time.Time
	asia    string
	version string
	answers map[string]bool // by the text of the fact
}

func newWorld(r *rand.Rand) *world {
	return &world{
		asia:    fmt.Sprintf("1.2.246.10.99999911.95.2026.%d", r.IntN(9)),
		version: fmt.Sprintf("1.2.246.10.99999911.96.2026.%d", r.IntN(9)),
		answers: map[string]bool{},
	}
}

// onSomeDay sets the day that ages are counted on.
func (w *world) onSomeDay(r *rand.Rand) {
	w.day = time.Date(1995+r.IntN(40), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
}

// answer answers a share of the facts that a rule asks for.
func (w *world) answer(rule *facts.Rule, share float64, r *rand.Rand) {
	eachLeaf(&rule.When, func(c *facts.Condition) {
		if c.Fact != "" && r.Float64() < share {
			w.answers[c.Fact] = r.IntN(2) == 0
		}
	})
}

func (w *world) options() []validate.CallOption {
	out := []validate.CallOption{validate.Asiatunnus(w.asia), validate.DocumentVersion(w.version)}
	if !w.day.IsZero() {
		out = append(out, validate.ReferenceDate(w.day))
	}
	for fact, holds := range w.answers {
		out = append(out, validate.Fact(condition.FactName(fact), holds))
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

// loosen turns a valid document into one that may break the rules: it empties
// texts, turns switches, drops members, and puts in codes and identifiers that
// the rules name.
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

// eachLeaf visits a condition and every condition inside it.
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
