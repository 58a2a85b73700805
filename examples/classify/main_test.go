package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestCountsAddUpToEveryRow(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, language.Finnish, "", ""))
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	sums := make([]int, len("r"+evidences))
	for _, line := range lines[1 : len(lines)-1] {
		for i, number := range strings.Fields(line)[1 : len(sums)+1] {
			n, err := strconv.Atoi(number)
			require.NoError(t, err)
			sums[i] += n
		}
	}
	assert.Equal(t, fmt.Sprint(sums), fmt.Sprint(strings.Fields(lines[len(lines)-1])[1:]))
}

func TestATableIsInTheLanguageAskedForAndMarksOtherLanguages(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, language.Swedish, "", "urn:oid:1.2.246.537.6.1221.201601"))
	assert.Regexp(t, `(?m)^10 +Barnskydd +sv +A `, b.String())
	assert.Regexp(t, `(?m)^24 +Lapsiperheiden palvelut +fi +D `, b.String())
	assert.Regexp(t, `(?m)^\? +Iäkkäiden palvelut +fi +F `, b.String())
}

func TestAnExportCompletesTheTable(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, language.Finnish, "../../classify/testdata/asia-example.csv", "1.2.246.537.6.1265"))
	assert.Regexp(t, `(?m)^X01 +Arjen hallinta +fi +L `, b.String())
}

func TestUnknownSystemsAreErrors(t *testing.T) {
	assert.Error(t, run(&strings.Builder{}, language.Finnish, "", "x"))
	assert.Error(t, run(&strings.Builder{}, language.Finnish, "", "1.2.3"))
	assert.Error(t, run(&strings.Builder{}, language.Finnish, "no such file", ""))
}

var errFull = errors.New("no space left on device")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestTableThatCannotBeWrittenIsAnError(t *testing.T) {
	assert.ErrorIs(t, run(full{}, language.Finnish, "", ""), errFull)
	assert.ErrorIs(t, run(full{}, language.Finnish, "", "1.2.246.537.6.1265"), errFull)
}
