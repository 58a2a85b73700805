package validate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// FuzzParseMetadata reads any text. What is accepted, encoding/json reads as the
// same, and it is written and read back; what is refused has a place in the text.
func FuzzParseMetadata(f *testing.F) {
	for _, name := range []string{plan, relationship} {
		f.Add([]byte(metadataText(f, name)))
	}
	for _, seed := range []string{
		`{}`, ` { "version" : 1 } `, `null`, `[]`, `{"version":1}{}`, "\ufeff{}", `{"language":"FI","language":"SV"}`, `{"Language":"FI"}`,
		`{"client":{"id":{"root":"1.2.246.21","extension":"010190-999X"},"given":["A","B"],"born":"2017-07-07"}}`,
		`{"service_task":24,"process_phase":"3","asia":"~arjen_hallinta","group":-5}`, `{"producer":{"id":"1.2","kind":7},"old_document":false}`,
		`{"authored":"2026-03-23T10:54:24.5+02:00","delay_until":"9999-12-31T23:59:59Z"}`, `{"state":{"system":"","code":"","display":""}}`,
		`{"signature":{"type":{"code":"\ud83d\ude00"}}}`, `{"restriction_grounds":"<a & b>\u2028\""}`, "{\"language\":\"\xff\"}", `{"version":1e2}`,
		`{"further_service_tasks":["10",20,"~x"]}`, `{"further_service_tasks":{"a":1}}`, `{"further_service_tasks":[[{}],null]}`, `{"client":{"given":{}}}`,
	} {
		f.Add([]byte(seed))
	}
	v := validate.New()
	f.Fuzz(func(t *testing.T, data []byte) {
		md, err := v.ParseMetadata(data)
		var unmarshalled validate.Metadata
		require.Equal(t, err == nil, json.Unmarshal(data, &unmarshalled) == nil)
		require.Equal(t, md, unmarshalled)
		if err != nil {
			refused(t, data, err)
			return
		}
		type plainly validate.Metadata // without UnmarshalJSON
		var lax plainly
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&lax))
		require.Equal(t, validate.Metadata(lax), md)

		written, err := json.Marshal(md)
		if errors.Is(err, classify.ErrNoCode) {
			return
		}
		require.NoError(t, err)
		back, err := v.ParseMetadata(written)
		require.NoError(t, err)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(written), string(again))
	})
}

// refused checks the place of a fault.
func refused(t *testing.T, data []byte, err error) {
	t.Helper()
	var fault *validate.MetadataError
	require.ErrorAs(t, err, &fault)
	i := fault.Issue
	require.LessOrEqual(t, i.Offset, len(data))
	require.Equal(t, 1+bytes.Count(data[:i.Offset], []byte("\n")), i.Line)
	require.Positive(t, i.Column)
	require.False(t, strings.Contains(err.Error(), "%!"), "a text with an argument missing")
}
