package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func TestListsEveryStructureOrWritesOne(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(&out, nil))
	require.Equal(t, sosmeta.Embedded().Len(), strings.Count(out.String(), "\n"))
	out.Reset()
	require.NoError(t, run(&out, []string{"1.2.246.537.6.1505.1.2023.6.1"}))
	require.True(t, json.Valid(out.Bytes()))
	require.Error(t, run(&out, []string{"1.2.3"}))
	require.Error(t, run(&out, []string{"a", "b"}))
}
