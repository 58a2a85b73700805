package condition_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// judged returns how often a document of a made-up structure breaks a rule.
func judged(t *testing.T, rule facts.Rule, document string, fields ...facts.Node) int {
	t.Helper()
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	rule.ID, rule.Doc, rule.Level, rule.Certainty = oid+"/1", oid, "error", "certain"
	set, err := table.Build(&facts.Snapshot{
		Structures: []facts.Structure{{OID: oid, Root: facts.Node{Key: "juuri", Fields: fields}}},
		Rules:      []facts.Rule{rule},
	})
	require.NoError(t, err)
	var w walk.Walker
	w.Run(set, []byte(document), &walk.Limits{Bytes: 1000, Depth: 10, Members: 10, Items: 10, Number: 30, Issues: 10}, -1, 0)
	require.Empty(t, w.Findings, document)
	var e condition.Evaluator
	e.Run(set, 0, []byte(document), &w, new(condition.Terms))
	return len(w.Findings)
}

func TestNumbersAreHeldAgainstARangeWhateverTheyAreWrittenIn(t *testing.T) {
	low, high := 1, 5
	quantity := facts.Node{Key: "luku", As: facts.Maara}
	number := facts.Node{Key: "luku", As: facts.Numero}
	rule := facts.Rule{Kind: "range", Scope: "juuri", Targets: []string{"juuri.luku"}, Min: &low, Max: &high}
	for text, want := range map[string]int{"0": 1, "0.99": 1, "1": 0, "1.0": 0, "5": 0, "50e-1": 0, "5.01": 1, "1e3": 1, "-3": 1} {
		require.Equal(t, want, judged(t, rule, fmt.Sprintf(`{"juuri":{"luku":{"value":%s,"code":"h"}}}`, text), quantity), text)
		require.Equal(t, want, judged(t, rule, fmt.Sprintf(`{"juuri":{"luku": {"code": "h", "value": %s } } }`, text), quantity), text)
		require.Equal(t, want, judged(t, rule, fmt.Sprintf(`{"juuri":{"luku":%s}}`, text), number), text)
	}
}

func TestASumIsThatOfAllItsParts(t *testing.T) {
	node := func(key string) facts.Node { return facts.Node{Key: key, As: facts.Maara} }
	rule := facts.Rule{Kind: "calc", Scope: "juuri", Targets: []string{"juuri.summa"}, Sum: []string{"juuri.a", "juuri.b"}}
	for sum, want := range map[string]int{"3.5": 0, "3.50": 0, "35e-1": 0, "3.4": 1, "1": 1, "-3.5": 1} {
		document := fmt.Sprintf(`{"juuri":{"a":{"value":1,"code":"h"},"b":{"value":2.5,"code":"h"},"summa":{"value":%s,"code":"h"}}}`, sum)
		require.Equal(t, want, judged(t, rule, document, node("a"), node("b"), node("summa")), sum)
	}
	alone := `{"juuri":{"a":{"value":1,"code":"h"},"summa":{"value":9,"code":"h"}}}`
	require.Zero(t, judged(t, rule, alone, node("a"), node("b"), node("summa")), "a part is missing")
}
