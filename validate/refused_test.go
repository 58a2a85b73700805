package validate_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestOptionThatCannotBeUsedIsRefused(t *testing.T) {
	const source = "1.2.246.537.6.1505.1.2023.6.1/3"
	for _, c := range []struct {
		option validate.Option
		text   string // of the error, "" for none
	}{
		{validate.Suppress("structure-required", "a test"), `validate: Suppress("structure-required"): unknown rule`},
		{validate.Suppress("value", "a test"), `Suppress("value"): unknown rule`},
		{validate.Suppress("Value.OID", "a test"), `Suppress("Value.OID"): unknown rule`},
		{validate.Suppress("archive.view", "a test"), `Suppress("archive.view"): unknown rule`},
		{validate.Suppress("", "a test"), `Suppress(""): unknown rule`},
		{validate.Suppress("condition.require/"+source, "a test"), `unknown rule`},
		{validate.Level("1.2.246.537.6.1505.1.2023.6.1/300", validate.Warning, "a test"), `Level("1.2.246.537.6.1505.1.2023.6.1/300"): unknown rule`},
		{validate.Level("1.2.3/1", validate.Warning, "a test"), `Level("1.2.3/1"): unknown rule`},
		{validate.Level("1.2.246.537.6.1505.1.2023.6.1", validate.Warning, "a test"), `unknown rule`},
		{validate.Level(validate.StructureRequired, 200, "a test"), `Level("structure.required"): unknown severity 200`},
		{validate.Level(validate.StructureRequired, 0, "a test"), `Level("structure.required"): unknown severity 0`},
		{validate.Level(validate.StructureRequired, validate.Warning, ""), `Level("structure.required"): an exception from a rule needs a reason`},
		{validate.Suppress(validate.StructureRequired, ""), `Suppress("structure.required"): an exception from a rule needs a reason`},
		{validate.Level(validate.StructureRequired, validate.Warning, " \u00a0"), `Level("structure.required"): an exception from a rule needs a reason`},
		{validate.Suppress(validate.StructureRequired, "\u200b"), `Suppress("structure.required"): an exception from a rule needs a reason`},
		{nil, "validate: option 1 is nil"},
		{validate.WithLimits(validate.Limits{Issues: -1}), `WithLimits: Issues is negative: -1`},
		{validate.WithMessageLimits(validate.MessageLimits{Nodes: -5}), `WithMessageLimits: Nodes is negative: -5`},
		{validate.Snapshot(nil), `Snapshot: the snapshot holds no structures`},
		{validate.Snapshot(new(sosmeta.Snapshot)), `Snapshot: the snapshot holds no structures`},

		{validate.Suppress(source, "a test"), ""},
		{validate.Level(validate.ConditionRequire, validate.Warning, "a test"), ""},
		{validate.Level(validate.ArchiveViewText, validate.Information, "a test"), ""},
		{validate.WithLimits(validate.Limits{}), ""},
		{validate.Classifications(nil), ""},
		{validate.Snapshot(sosmeta.Embedded()), ""},
	} {
		v, err := validate.Build(c.option)
		if c.text == "" {
			require.NoError(t, err)
			require.True(t, v.JSON([]byte(person)).Valid())
			require.NotPanics(t, func() { validate.New(c.option) })
			continue
		}
		require.Nil(t, v)
		require.ErrorContains(t, err, c.text)
		require.PanicsWithValue(t, err.Error(), func() { validate.New(c.option) })
	}
	_, err := validate.Build(validate.Suppress("a", "a test"), validate.Suppress("b", "a test"), validate.WithLimits(validate.Limits{Depth: -1}))
	require.ErrorContains(t, err, `"a"`)
	require.ErrorContains(t, err, `"b"`)
	require.ErrorContains(t, err, `Depth`)
}

func TestUnknownFactIsRefused(t *testing.T) {
	_, err := validate.FactOf(sosmeta.Embedded(), "client-has-childs", true)
	require.EqualError(t, err, `validate: Fact("client-has-childs"): no rule asks for it, see Facts`)
	v, m := validate.New(), message(t, plan)
	unknown := validate.Fact("client-has-childs", true)
	require.ErrorContains(t, v.JSON([]byte(person), unknown).Err(), "not fully checked")
	require.False(t, m.check(v, unknown).Valid())
	require.False(t, v.Metadata(complete(t), unknown).Valid())
	require.True(t, v.Metadata(complete(t)).Valid())
	require.Equal(t, v.JSON([]byte(person)).Len(), v.JSON([]byte(person), unknown).Len())
	_, err = validate.FactOf(new(sosmeta.Snapshot), "client-has-children", true)
	require.Error(t, err)
	n := 0
	for name := range validate.Facts() {
		n++
		known, err := validate.FactOf(sosmeta.Embedded(), name, true)
		require.NoError(t, err)
		require.Equal(t, known, validate.Fact(name, true))
		require.True(t, v.JSON([]byte(person), known).Valid())
	}
	require.Positive(t, n)
}

func TestZeroTimeNamesNoDay(t *testing.T) {
	v := validate.New()
	want := v.JSON([]byte(person), validate.Explain())
	got := v.JSON([]byte(person), validate.Explain(), validate.AsOf(time.Time{}), validate.ReferenceDate(time.Time{}))
	require.Equal(t, want, got)
}
