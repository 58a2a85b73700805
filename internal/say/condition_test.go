package say_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// letters names the fields of a structure A, B and so on.
type letters struct{}

func (letters) Field(ref table.Ref) string         { return string(rune('A' - 1 + ref.Node)) }
func (letters) Label(_ table.Ref, _ string) string { return "" }

// TestConditionsAreJoinedAsTheyAreMeant says conditions of switches that are on.
func TestConditionsAreJoinedAsTheyAreMeant(t *testing.T) {
	yes, no := true, false
	on := func(key string) facts.Condition { return facts.Condition{Path: "juuri." + key, Is: &yes} }
	all := func(list ...facts.Condition) facts.Condition { return facts.Condition{All: list} }
	anyOf := func(list ...facts.Condition) facts.Condition { return facts.Condition{Any: list} }
	not := func(c facts.Condition) facts.Condition { return facts.Condition{Not: &c} }
	a, b, c := on("a"), on("b"), on("c")
	present, absent := facts.Condition{Path: "juuri.a", Present: &yes}, facts.Condition{Path: "juuri.a", Present: &no}
	for _, test := range []struct {
		when facts.Condition
		want string
	}{
		{all(a, b), "“A” on kyllä ja “B” on kyllä"},
		{anyOf(a, b), "“A” on kyllä tai “B” on kyllä"},
		{not(all(a, b)), "“A” ei ole kyllä tai “B” ei ole kyllä"},
		{not(anyOf(a, b)), "“A” ei ole kyllä ja “B” ei ole kyllä"},
		{not(not(all(a, b))), "“A” on kyllä ja “B” on kyllä"},
		{all(a, anyOf(b, c)), "“A” on kyllä ja (“B” on kyllä tai “C” on kyllä)"},
		{anyOf(all(a, b), c), "(“A” on kyllä ja “B” on kyllä) tai “C” on kyllä"},
		{not(all(a, anyOf(b, c))), "“A” ei ole kyllä tai (“B” ei ole kyllä ja “C” ei ole kyllä)"},
		{all(a, anyOf(b)), "“A” on kyllä ja “B” on kyllä"},
		{present, "“A” on täytetty"},
		{absent, "“A” ei ole täytetty"},
		{not(present), "“A” ei ole täytetty"},
		{not(absent), "“A” on täytetty"},
	} {
		_, when, _ := strings.Cut(sentence(t, test.when), ", kun ")
		require.Equal(t, test.want, strings.TrimSuffix(when, "."))
	}
}

func sentence(t *testing.T, when facts.Condition) string {
	t.Helper()
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	one := 1
	root := facts.Node{Key: "juuri"}
	for _, key := range []string{"a", "b", "c", "d"} {
		root.Fields = append(root.Fields, facts.Node{Key: key, As: facts.Kytkin})
	}
	set, err := table.Build(&facts.Snapshot{
		Structures: []facts.Structure{{OID: oid, Root: root}},
		Rules: []facts.Rule{{
			ID: oid + "/1", Doc: oid, Level: "error", Certainty: "certain",
			Kind: "require", Scope: "juuri", Targets: []string{"juuri.d"}, Min: &one, When: when,
		}},
	})
	require.NoError(t, err)
	c := say.Condition{Language: say.Finnish, Set: set, Names: letters{}}
	return c.Sentence(&rule.ConditionRequire, &set.Bodies[set.Rules[0].Body])
}
