package condition_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

func TestReasonIsTheOneOfTheUnknownConditionNotOfOneRemembered(t *testing.T) {
	const oid = "1.2.246.537.6.1506.1.2024.1.1"
	present, adult, one := true, 18, 1
	set, err := table.Build(&facts.Snapshot{
		Structures: []facts.Structure{{OID: oid, Root: facts.Node{Key: "juuri", Fields: []facts.Node{
			{Key: "laji", As: facts.Teksti},
			{Key: "rivi", Repeatable: true, Fields: []facts.Node{{Key: "syntymaaika", As: facts.Pvm}, {Key: "peruste", As: facts.Teksti}}},
		}}}},
		Rules: []facts.Rule{{
			ID: oid + "/1", Doc: oid, Level: "error", Certainty: "certain",
			Kind: "require", Scope: "juuri.rivi[]", Targets: []string{"juuri.rivi[].peruste"}, Min: &one,
			When: facts.Condition{All: []facts.Condition{
				{Age: &facts.Age{Of: []string{"juuri.rivi[].syntymaaika"}, AtLeast: &adult}},
				{Path: "juuri.laji", Present: &present},
			}},
		}},
	})
	require.NoError(t, err)
	data := []byte(`{"juuri":{"laji":"x","rivi":[{"syntymaaika":"2020-01-01"},{}]}}`)
	var w walk.Walker
	w.Run(set, data, &walk.Limits{Bytes: 1000, Depth: 10, Members: 10, Items: 10, Number: 10, Issues: 10}, -1, 0)
	require.Empty(t, w.Findings)
	e := condition.Evaluator{Explain: true}
	e.Run(set, 0, data, &w, &condition.Terms{Day: value.Day{Year: 2025, Month: 1, Day: 1}})
	require.Empty(t, w.Findings)
	require.Equal(t, []condition.Skip{{Rule: 0, Reason: condition.NoBirthday}}, e.Skipped)
}
