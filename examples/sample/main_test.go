package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

func TestWritesLines(t *testing.T) {
	var out, again bytes.Buffer
	require.NoError(t, run(&out, io.Discard, []string{"-n", "20", "-seed", "7"}))
	require.NoError(t, run(&again, io.Discard, []string{"-n", "20", "-seed", "7"}))
	require.Equal(t, out.String(), again.String())
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	require.Len(t, lines, 20)
	for _, line := range lines {
		require.True(t, json.Valid([]byte(line)))
		validatetest.Valid(t, []byte(line))
	}
}

func TestWritesFilesThatNameTheirStructure(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	require.NoError(t, run(io.Discard, io.Discard, []string{"-n", "3", "-dir", dir, "asiakkuusasiakirja", "1.2.246.537.6.1506.1009.2023.9.11"}))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 3)
	validatetest.Folder(t, dir)
}

func TestWrongCallsAreErrors(t *testing.T) {
	require.ErrorContains(t, run(io.Discard, io.Discard, []string{"ei_ole"}), "no structure in force has the root key")
	require.ErrorContains(t, run(io.Discard, io.Discard, []string{"luovutuslupa_asiakirja"}), "requires the fixed phrase")
	require.Error(t, run(io.Discard, io.Discard, []string{"-download", "none.zip"}))
	require.Error(t, run(io.Discard, io.Discard, []string{"-x"}))
}
