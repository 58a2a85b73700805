package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryLocalNameGetsItsBestMatch(t *testing.T) {
	in, err := os.Open("local.csv")
	require.NoError(t, err)
	defer in.Close()
	var b strings.Builder
	require.NoError(t, run(in, &b, 1))
	assert.Equal(t, `local name,code,national name,general type,match,score
Lastensuojeluilmoitus,4009,Lastensuojeluilmoitus,Ilmoitus,exact,1.00
Palvelutarpeen arviointi iäkkäät,1000,Iäkkäiden palvelutarpeen arvio,Arvio,similar,0.57
Asiakassuunnitelma (lapsiperheet),15007,Lapsiperheiden palvelujen asiakassuunnitelma,Suunnitelma,similar,0.58
Virka-apupyyntö poliisille,10011,Virka-apupyyntö,Pyyntö,contains,0.75
Elatussopimus,13000,Lapsen elatussopimus,Sopimus,word prefix,0.86
Ruokalista,,,,none,
`, b.String())
}

func TestBrokenCSVIsAnError(t *testing.T) {
	assert.Error(t, run(strings.NewReader("a\"b\n"), &strings.Builder{}, 1))
}

func TestListThatBreaksIsAnError(t *testing.T) {
	broken := fmt.Errorf("reset: %w", io.EOF)
	in := io.MultiReader(strings.NewReader("Lastensuojeluilmoitus\nAsiakas"), iotest.ErrReader(broken))
	require.ErrorIs(t, run(in, io.Discard, 1), broken)
}
