package validate_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// metadataText returns the JSON form of the metadata of a message of testdata.
func metadataText(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/messages/" + name + ".metadata.json")
	require.NoError(t, err)
	return string(data)
}

// TestMetadataAreReadStrictly reads texts with one fault. Each holds a value,
// secret, that must not be shown.
func TestMetadataAreReadStrictly(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"a member twice", `{"language":"secret","language":"SV"}`, "1:22 json.duplicate-key /language"},
		{"a member twice, once as an escape", `{"language":"secret","l\u0061nguage":"SV"}`, "1:22 json.duplicate-key /language"},
		{"a member twice inside", "{\"client\":\n {\"family\":\"secret\",\n  \"family\":\"x\"}}", "3:3 json.duplicate-key /client/family"},
		{"another case", `{"Language":"secret"}`, "1:2 structure.unknown-field /Language"},
		{"another case inside", `{"client":{"Family":"secret"}}`, "1:12 structure.unknown-field /client/Family"},
		{"another case of a part of a code", `{"state":{"Code":"secret"}}`, "1:11 structure.unknown-field /state/Code"},
		{"a misspelt member", `{"languag":"secret"}`, "1:2 structure.unknown-field /languag"},
		{"a member that may be a value", `{"secret 010190":1}`, "1:2 structure.unknown-field /*"},
		{"a member of an embedded struct", `{"producer":{"Organisation":{"id":"secret"}}}`, "1:14 structure.unknown-field /producer/Organisation"},
		{"a number for a text", `{"language":5150}`, "1:13 structure.type /language"},
		{"null for a text", `{"language":null}`, "1:13 structure.type /language"},
		{"a text for an object", `{"client":"secret"}`, "1:11 structure.type /client"},
		{"null for an object", `{"client":null}`, "1:11 structure.type /client"},
		{"a text for an array", `{"client":{"given":"secret"}}`, "1:20 structure.type /client/given"},
		{"a number in an array", `{"client":{"given":["secret",3]}}`, "1:30 structure.type /client/given/1"},
		{"an object for a code", `{"service_task":{"code":"secret"}}`, "1:17 structure.type /service_task"},
		{"null for a code", `{"service_task":null}`, "1:17 structure.type /service_task"},
		{"a fraction for a code", `{"service_task":24.5}`, "1:17 structure.type /service_task"},
		{"a number as a part of a code", `{"state":{"code":3}}`, "1:18 structure.type /state/code"},
		{"a text for a number", `{"version":"secret"}`, "1:12 structure.type /version"},
		{"a fraction", `{"version":1.5}`, "1:12 structure.format /version"},
		{"nothing for a number", `{"version":0}`, "1:12 structure.format /version"},
		{"too large a number", `{"version":2147483648}`, "1:12 structure.format /version"},
		{"no kind of provider", `{"producer":{"kind":8}}`, "1:21 structure.format /producer/kind"},
		{"a text for yes or no", `{"old_document":"secret"}`, "1:17 structure.type /old_document"},
		{"no day", `{"client":{"born":"secret"}}`, "1:19 structure.format /client/born"},
		{"a time for a day", `{"client":{"born":"2017-07-07T00:00:00Z"}}`, "1:19 structure.format /client/born"},
		{"no time", `{ "authored" : "secret"}`, "1:16 structure.format /authored"},
		{"a day for a time", `{"authored":"2026-03-23"}`, "1:13 structure.format /authored"},
		{"text behind", `{"version":1} secret`, "1:15 json.syntax "},
		{"another object behind", `{"version":1}{}`, "1:14 json.syntax "},
		{"an end too early", `{"language":"secret"`, "1:21 json.syntax "},
		{"a comma too many", `{"language":"secret",}`, "1:22 json.syntax "},
		{"a byte order mark", "\ufeff{}", "1:1 json.syntax "},
		{"bytes that are no text", "{\"language\":\"secret\xff\"}", "1:13 json.utf8 /language"},
		{"half of a pair", `{"language":"secret\ud83d"}`, "1:13 json.utf8 /language"},
		{"too deep", strings.Repeat(`{"client":`, 70), "1:641 json.limit "},
		{"an array", `["secret"]`, "1:1 structure.type "},
		{"null", `null`, "1:1 structure.type "},
		{"nothing", ``, "1:1 json.syntax "},
	} {
		t.Run(c.what, func(t *testing.T) {
			md, err := validate.New().ParseMetadata([]byte(c.text))
			require.Zero(t, md)
			var fault *validate.MetadataError
			require.ErrorAs(t, err, &fault)
			i := fault.Issue
			pointer, _, _ := strings.Cut(i.Pointer, "/client/client")
			require.Equal(t, c.want, fmt.Sprintf("%d:%d %s %s", i.Line, i.Column, i.Rule, pointer))
			require.Equal(t, validate.Error, i.Severity)
			for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
				require.NotEmpty(t, i.Message(tag))
				require.NotContains(t, i.Message(tag), "%!")
				require.NotContains(t, err.Error()+i.Message(tag), "secret")
			}
			require.NotEmpty(t, i.Sources())

			kept := validate.Metadata{Language: "FI"}
			err = json.Unmarshal([]byte(c.text), &kept)
			require.Error(t, err)
			require.NotContains(t, err.Error(), "secret")
			require.Equal(t, validate.Metadata{Language: "FI"}, kept)
		})
	}
}

func TestAMisspeltMemberOfMetadataHasASuggestion(t *testing.T) {
	_, err := validate.New().ParseMetadata([]byte("{\n  \"Language\": \"FI\"}"))
	require.EqualError(t, err, "validate: metadata: 2:3 error structure.unknown-field /Language: The member Language does not belong here. Did you mean language?")
	_, err = validate.New().ParseMetadata([]byte(`{"colour":1}`))
	require.ErrorContains(t, err, "The member colour does not belong here. Remove it.")
	_, err = validate.New().ParseMetadata([]byte(`{"version":-1}`))
	require.ErrorContains(t, err, "“version” must be a whole number from 1 to 2147483647.")
}

func TestMetadataAreReadAsTheyAreWritten(t *testing.T) {
	for _, name := range []string{plan, relationship} {
		text := metadataText(t, name)
		md, err := validate.New().ParseMetadata([]byte(text))
		require.NoError(t, err)
		require.Equal(t, metadata(t, name), md)
		again, err := json.MarshalIndent(md, "", "  ")
		require.NoError(t, err)
		require.Equal(t, text, string(again)+"\n")
	}
	for _, text := range []string{`{}`, " {\n} ", `{"language":"","client":{"given":[],"family":""},"signature":{}}`} {
		md, err := validate.New().ParseMetadata([]byte(text))
		require.NoError(t, err, text)
		data, err := json.Marshal(md)
		require.NoError(t, err)
		require.JSONEq(t, `{}`, string(data), text)
	}
	md, err := validate.New().ParseMetadata([]byte(`{"service_task":24,"specific_type":"15007","producer":{"id":"1.2","kind":2},"old_document":true,"client":{"given":["A","\u0042"]}}`))
	require.NoError(t, err)
	require.Equal(t, validate.Metadata{
		ServiceTask: classify.ServiceTaskLapsiperheidenPalvelut, SpecificType: "15007", OldDocument: true,
		Producer: validate.Producer{Organisation: validate.Organisation{ID: "1.2"}, Kind: classify.ProviderOnBehalf},
		Client:   validate.Client{Given: []string{"A", "B"}},
	}, md)
}

// TestMetadataInAnotherValueAreReadStrictly reads them as a part of a program's own.
func TestMetadataInAnotherValueAreReadStrictly(t *testing.T) {
	var kept struct {
		Metadata validate.Metadata `json:"metadata"`
	}
	require.NoError(t, json.Unmarshal([]byte(`{"metadata":{"language":"FI"}}`), &kept))
	require.Equal(t, "FI", kept.Metadata.Language)
	require.NoError(t, json.Unmarshal([]byte(`{"metadata":{"version":1}}`), &kept))
	require.Empty(t, kept.Metadata.Language, "nothing is kept")
	var fault *validate.MetadataError
	require.ErrorAs(t, json.Unmarshal([]byte(`{"metadata": {"Language":"FI"}}`), &kept), &fault)
	require.Equal(t, 2, fault.Issue.Column, "in the metadata themselves")
}

func TestParsedMetadataHaveTheConstantsOfTheSet(t *testing.T) {
	set := carried(t)
	v := validate.New(validate.Classifications(set))
	for _, text := range []string{`{"service_task":"21","process_phase":905}`, `{"service_task":21,"process_phase":"905"}`} {
		md, err := v.ParseMetadata([]byte(text))
		require.NoError(t, err)
		require.Equal(t, classify.ServiceTaskIakkaidenPalvelut, md.ServiceTask)
		require.Equal(t, classify.ProcessPhasePalvelunToteutus, md.ProcessPhase)
		data, err := json.Marshal(md.Coded(set))
		require.NoError(t, err)
		require.JSONEq(t, `{"service_task":"21","process_phase":"905"}`, string(data))
	}
}

func TestMetadataAreReadWithinTheLimits(t *testing.T) {
	text := []byte(metadataText(t, plan))
	_, err := validate.New(validate.WithLimits(validate.Limits{Bytes: len(text)})).ParseMetadata(text)
	require.NoError(t, err)
	_, err = validate.New(validate.WithLimits(validate.Limits{Bytes: len(text) - 1})).ParseMetadata(text)
	var fault *validate.MetadataError
	require.True(t, errors.As(err, &fault))
	require.Equal(t, validate.JSONLimit, fault.Issue.Rule)
	_, err = new(validate.Validator).ParseMetadata(text)
	require.Error(t, err)
}
