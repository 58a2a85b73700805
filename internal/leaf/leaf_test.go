package leaf_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/leaf"
)

// visited returns the paths and values of the strings of a text, and whether it was
// read to its end.
func visited(text string) (list []string, whole bool) {
	whole = leaf.Walk([]byte(text), func(l *leaf.Leaf) {
		list = append(list, string(l.Path)+" "+l.Pointer()+" "+l.Value())
	})
	return list, whole
}

func TestEveryStringIsVisitedWithTheWayToIt(t *testing.T) {
	for _, text := range []string{
		`{"a":{"b":"1","c":[{"d":"2"},"3",4,true,["x"]],"e":{},"f":[]}}`,
		"\uFEFF { \"a\" : { \"b\" : \"1\" , \"c\":[ {\"d\":\"2\"} ,\"3\", 4 ,true, [ \"x\" ] ] , \"e\":{ } , \"f\" : [ ] } } ",
	} {
		list, whole := visited(text)
		require.True(t, whole)
		require.Equal(t, []string{"b /a/b 1", "c.d /a/c/0/d 2", "c /a/c/1 3", "c /a/c/4/0 x"}, list)
	}
}

func TestAStringIsReadWithoutItsEscapes(t *testing.T) {
	for text, want := range map[string]string{`p\u00e4\u00e4t\u00f6s`: "päätös", `\"a\"\\\n`: "\"a\"\\\n", `\ud83d\ude00`: "\U0001F600", `\x`: ""} {
		list, _ := visited(`{"a":"` + text + `"}`)
		require.Equal(t, []string{" /a " + want}, list, text)
	}
}

func TestTextThatIsNotWholeIsReported(t *testing.T) {
	for _, text := range []string{
		"", " ", "{", "[", "[1", `"`, `"\`, `"a`, `{"`, `{"a`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`,
		`{"a":"\`, `[1,`, `[1,]`, `[,]`, `[1 2]`, `{]`, `[}`, `{} {}`, "\uFEFF", `{"a":1]`, `{,"a":1}`, `{a":1}`, `{"a":1,b":2}`,
	} {
		_, whole := visited(text)
		require.False(t, whole, "%q", text)
	}
}

func TestNestingEndsTheWalkAndNotTheProcess(t *testing.T) {
	for _, open := range []string{"[", `{"a":`, `[{"a":`} {
		_, whole := visited(strings.Repeat(open, 20_000_000/len(open)))
		require.False(t, whole)
	}
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	_, whole := visited(nested(1000))
	require.True(t, whole)
	_, whole = visited(nested(1001))
	require.False(t, whole)
}

func FuzzWalk(f *testing.F) {
	for _, text := range []string{`{`, `{"a":[1,"b",{"c":"\u00e4"}]}`, `[[`, `"\`, "\uFEFF{}", `{"a":{"":""}}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		whole := leaf.Walk(text, func(l *leaf.Leaf) { _, _ = l.Pointer(), l.Value() })
		shallow := bytes.Count(text, []byte("["))+bytes.Count(text, []byte("{")) <= 1000
		if json.Valid(text) && shallow && !whole {
			t.Fatal("a JSON text was not read to its end")
		}
	})
}
