package corpus_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
)

func TestSpellingsAreOneDocument(t *testing.T) {
	text := corpus.Value{Kind: '"', Key: "text", Text: "a \"b\" \\ /\n\t\x01 äöå € \U0001f600"}
	doc := corpus.Value{Kind: '{', Members: []corpus.Value{
		text,
		{Kind: '{', Key: "empty"},
		{Kind: '[', Key: "none"},
		{Kind: '[', Key: "list", Items: []corpus.Value{{Text: "1.50"}, {Text: "true"}, {Kind: '{', Members: []corpus.Value{text}}}},
	}}
	plain := `"a \"b\" \\ /\n\u0009\u0001 äöå € 😀"`
	ascii := `"a \"b\" \\ /\n\u0009\u0001 \u00e4\u00f6\u00e5 \u20ac \ud83d\ude00"`
	for text, spelling := range map[string]corpus.Spelling{plain: {}, ascii: {ASCII: true}} {
		require.Equal(t, `{"text":`+text+`,"empty":{},"none":[],"list":[1.50,true,{"text":`+text+`}]}`, string(doc.Bytes(spelling)))
	}
	var want, got any
	require.NoError(t, json.Unmarshal(doc.Bytes(corpus.Spelling{}), &want))
	for _, spelling := range []corpus.Spelling{{Indent: true}, {ASCII: true}, {Indent: true, ASCII: true}} {
		require.NoError(t, json.Unmarshal(doc.Bytes(spelling), &got))
		require.Equal(t, want, got)
	}
}

func TestAtFollowsAPointer(t *testing.T) {
	doc := corpus.Value{Kind: '{', Members: []corpus.Value{
		{Kind: '[', Key: "list", Items: []corpus.Value{{Text: "1"}, {Kind: '{', Members: []corpus.Value{{Key: "a", Text: "2"}}}}},
	}}
	require.Same(t, &doc, doc.At(""))
	require.Equal(t, "1", doc.At("/list/0").Text)
	require.Equal(t, "2", doc.At("/list/1/a").Text)
	for _, pointer := range []string{"/other", "/list/2", "/list/x", "/list/1/b", "/list/0/a"} {
		require.Nil(t, doc.At(pointer), pointer)
	}
}
