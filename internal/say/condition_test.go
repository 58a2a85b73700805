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

func (letters) Field(ref table.Ref) string {
	return say.Finnish.Quote(string(rune('A' - 1 + ref.Node)))
}

func (letters) Code(_ table.Ref, code string) say.Code { return say.Code{Code: code} }

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
		{all(a, b), "kohtaan ”A” on vastattu ”kyllä” ja kohtaan ”B” on vastattu ”kyllä”"},
		{anyOf(a, b), "kohtaan ”A” on vastattu ”kyllä” tai kohtaan ”B” on vastattu ”kyllä”"},
		{not(all(a, b)), "kohtaan ”A” ei ole vastattu ”kyllä” tai kohtaan ”B” ei ole vastattu ”kyllä”"},
		{not(anyOf(a, b)), "kohtaan ”A” ei ole vastattu ”kyllä” ja kohtaan ”B” ei ole vastattu ”kyllä”"},
		{not(not(all(a, b))), "kohtaan ”A” on vastattu ”kyllä” ja kohtaan ”B” on vastattu ”kyllä”"},
		{all(a, anyOf(b, c)), "kohtaan ”A” on vastattu ”kyllä” ja (kohtaan ”B” on vastattu ”kyllä” tai kohtaan ”C” on vastattu ”kyllä”)"},
		{anyOf(all(a, b), c), "(kohtaan ”A” on vastattu ”kyllä” ja kohtaan ”B” on vastattu ”kyllä”) tai kohtaan ”C” on vastattu ”kyllä”"},
		{not(all(a, anyOf(b, c))), "kohtaan ”A” ei ole vastattu ”kyllä” tai (kohtaan ”B” ei ole vastattu ”kyllä” ja kohtaan ”C” ei ole vastattu ”kyllä”)"},
		{all(a, anyOf(b)), "kohtaan ”A” on vastattu ”kyllä” ja kohtaan ”B” on vastattu ”kyllä”"},
		{present, "kohta ”A” on täytetty"},
		{absent, "kohta ”A” ei ole täytetty"},
		{not(present), "kohta ”A” ei ole täytetty"},
		{not(absent), "kohta ”A” on täytetty"},
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
	return c.Rule(&rule.ConditionRequire, &set.Bodies[set.Rules[0].Body])
}
