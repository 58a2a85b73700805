package main

import (
	"bytes"
	"encoding/json"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWritesATemplateByOIDOrRootKey(t *testing.T) {
	var byOID, byKey, all bytes.Buffer
	require.NoError(t, run(&byOID, io.Discard, []string{"1.2.246.537.6.1505.1.2023.6.1"}))
	require.NoError(t, run(&byKey, io.Discard, []string{"asiakkuusasiakirja"}))
	require.NoError(t, run(&all, io.Discard, []string{"-all", "asiakkuusasiakirja"}))
	require.Equal(t, byOID.String(), byKey.String())
	require.True(t, json.Valid(all.Bytes()))
	require.Greater(t, all.Len(), byKey.Len())
}

func TestUnknownStructureIsAnError(t *testing.T) {
	require.ErrorContains(t, run(io.Discard, io.Discard, []string{"ei_ole"}), "no structure has the root key")
	require.ErrorContains(t, run(io.Discard, io.Discard, []string{"1.2.3"}), "malformed structure OID")
	require.ErrorContains(t, run(io.Discard, io.Discard, nil), "name one structure")
	require.Error(t, run(io.Discard, io.Discard, []string{"-x"}))
}
