package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func print(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(&out, args))
	return out.String()
}

func TestRulesOfEveryDocumentAreListed(t *testing.T) {
	out := print(t)
	require.Contains(t, out, "structure.required, error, certain, sosmeta-2025-05-20, the structure of the document\n    The required fields must be filled in.\n")
	require.NotContains(t, out, "condition.")
}

func TestRulesOfAStructureAreListedInALanguage(t *testing.T) {
	out := print(t, "-lang", "fi", "1.2.246.537.6.1505.1.2023.6.1")
	require.Contains(t, out, "1.2.246.537.6.1505.1.2023.6.1 Asiakkuusasiakirja\n")
	require.Contains(t, out, "condition.require, error, certain, 1.2.246.537.6.1505.1.2023.6.1/1\n"+
		"    Kenttä ”Asiakkuuden yksilöintitunnus” pitää täyttää, kun kohtaan ”Vanha asiakkuus” ei ole vastattu ”kyllä”.\n")
}

func TestMarkdownIsATablePerStructure(t *testing.T) {
	out := print(t, "-markdown", "all")
	rules, structures := 0, map[sosmeta.Structure]bool{}
	for r := range validate.Rules() {
		if !r.Structure.IsZero() {
			rules++
			structures[r.Structure] = true
		}
	}
	require.Equal(t, rules, strings.Count(out, "\n| condition."))
	require.Len(t, structures, strings.Count(out, "\n|---|"))
}

func TestWrongCallsAreErrors(t *testing.T) {
	require.Error(t, run(&bytes.Buffer{}, []string{"1.2.3"}))
	require.Error(t, run(&bytes.Buffer{}, []string{"-lang", "xx-yy-zz"}))
	require.Error(t, run(&bytes.Buffer{}, []string{"-x"}))
}
