package classify_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

// A writer is what every typed value is, and its pointer a reader.
type writer interface {
	classify.Value
	driver.Valuer
	MarshalText() ([]byte, error)
}

func testWriting[T interface {
	classify.Term
	writer
}](t *testing.T) {
	values := []T{"", "777", "unknown-code"}
	for v := range classify.All[T]() {
		values = append(values, v)
	}
	for _, v := range values {
		nameOnly := strings.HasPrefix(v.String(), "~")
		text, err := v.MarshalText()
		stored, sqlErr := v.Value()
		data, jsonErr := json.Marshal(map[string]T{"v": v})
		_, xmlErr := xml.Marshal(v)
		if nameOnly {
			for _, err := range []error{err, sqlErr, jsonErr, xmlErr} {
				assert.ErrorIs(t, err, classify.ErrNoCode, v)
				assert.NotContains(t, err.Error(), "~")
			}
			continue
		}
		require.NoError(t, err)
		require.NoError(t, sqlErr)
		require.NoError(t, jsonErr)
		require.NoError(t, xmlErr)
		assert.Equal(t, v.String(), string(text))
		if v == "" {
			assert.Nil(t, stored)
		} else {
			assert.Equal(t, v.String(), stored)
		}
		back := map[string]T{"v": "before"}
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, map[string]T{"v": v}, back)
	}
}

func TestEveryCodeIsWrittenAndNoNameInItsPlace(t *testing.T) {
	t.Run("Asia", testWriting[classify.Asia])
	t.Run("ServiceTask", testWriting[classify.ServiceTask])
	t.Run("ProcessPhase", testWriting[classify.ProcessPhase])
	t.Run("SocialService", testWriting[classify.SocialService])
	t.Run("DocumentType", testWriting[classify.DocumentType])
	t.Run("DocumentGroup", testWriting[classify.DocumentGroup])
}

// TestTheKeyOfAMapInJSONIsTheText holds what the documentation warns of.
func TestTheKeyOfAMapInJSONIsTheText(t *testing.T) {
	data, err := json.Marshal(map[classify.ServiceTask]int{classify.ServiceTaskIakkaidenPalvelut: 1})
	require.NoError(t, err)
	assert.Equal(t, `{"~iakkaiden_palvelut":1}`, string(data))
}

func TestAnIdentifierIsKeptUntilItsCodeIsKnown(t *testing.T) {
	var asia classify.Asia
	require.NoError(t, asia.UnmarshalText([]byte(classify.AsiaArjenHallinta.String())))
	assert.Equal(t, classify.AsiaArjenHallinta, asia)
	require.NoError(t, json.Unmarshal([]byte(`"~no_such_name"`), &asia))
	assert.Equal(t, classify.Asia("~no_such_name"), asia)
}

// TestJSONAndDatabasesReadTheSame reads each value from a JSON and from a database.
func TestJSONAndDatabasesReadTheSame(t *testing.T) {
	for _, test := range []struct {
		json string
		src  any
		want classify.ServiceTask
		err  error
	}{
		{`"24"`, "24", classify.ServiceTaskLapsiperheidenPalvelut, nil},
		{`24`, int64(24), classify.ServiceTaskLapsiperheidenPalvelut, nil},
		{` "\u0032\u0034" `, []byte("24"), classify.ServiceTaskLapsiperheidenPalvelut, nil},
		{`-3`, int64(-3), "-3", nil},
		{`"77"`, "77", "77", nil},
		{`"~lastensuojelu"`, "~lastensuojelu", classify.ServiceTaskLastensuojelu, nil},
		{`""`, "", "", nil},
		{`null`, nil, "", nil},
		{`24.0`, 24.0, "before", classify.ErrMalformed},
		{`9223372036854775808`, uint64(1) << 63, "before", classify.ErrMalformed},
		{`true`, true, "before", classify.ErrMalformed},
		{`"\ud800"`, "\xed\xa0\x80", "before", classify.ErrMalformed},
		{`"24\udc00x"`, []byte("24\xff"), "before", classify.ErrMalformed},
		{`"\ud83d\\ude00"`, "~\xff", "before", classify.ErrMalformed},
		{"\"24\xff\"", "24\xff", "before", classify.ErrMalformed},
		{`"\ud83d\ude00\\ud800 \ufffd"`, "\U0001F600\\ud800 \ufffd", "\U0001F600\\ud800 \ufffd", nil},
		{`["24"]`, []string{"24"}, "before", classify.ErrMalformed},
		{`{"code":"24"}`, struct{}{}, "before", classify.ErrMalformed},
	} {
		read, scanned := struct{ V classify.ServiceTask }{"before"}, classify.ServiceTask("before")
		assert.ErrorIs(t, json.Unmarshal([]byte(`{"V":`+test.json+`}`), &read), test.err, test.json)
		assert.Equal(t, test.want, read.V, test.json)
		assert.ErrorIs(t, scanned.Scan(test.src), test.err, test.json)
		assert.Equal(t, test.want, scanned, test.json)
	}
}

func TestAKoodiIsWrittenWithACodeOnly(t *testing.T) {
	known := classify.ServiceTaskLastensuojelu.Koodi(language.Finnish)
	known.Display += " & muuta"
	named := classify.AsiaArjenHallinta.Koodi(language.Finnish)
	identified := known
	identified.Code = classify.AsiaArjenHallinta.String()
	for _, test := range []struct {
		name  string
		koodi classify.Koodi
		want  string
		err   error
	}{
		{"a code", known, `{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu & muuta"}`, nil},
		{"nothing", classify.Koodi{}, "null", nil},
		{"a name only", named, "", classify.ErrNoCode},
		{"an identifier", identified, "", classify.ErrNoCode},
	} {
		t.Run(test.name, func(t *testing.T) {
			data, err := test.koodi.MarshalJSON()
			assert.ErrorIs(t, err, test.err)
			assert.Equal(t, test.want, string(data))
			_, err = json.Marshal([]classify.Koodi{test.koodi})
			assert.ErrorIs(t, err, test.err)
			stored, err := test.koodi.Value()
			assert.ErrorIs(t, err, test.err)
			if test.want == "" || test.want == "null" {
				assert.Nil(t, stored)
			} else {
				assert.Equal(t, test.want, stored)
			}
			if test.err == nil {
				got := identified
				require.NoError(t, got.Scan(stored))
				assert.Equal(t, test.koodi, got)
			}
		})
	}
}

func TestAKoodiIsScannedFromItsObjectOnly(t *testing.T) {
	const whole = `{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"}`
	for name, src := range map[string]any{
		"bytes": []byte(whole), "a text": whole, "white space around": " " + whole + "\n",
	} {
		var k classify.Koodi
		assert.NoError(t, k.Scan(src), name)
		assert.Equal(t, classify.ServiceTaskLastensuojelu.Koodi(language.Finnish), k, name)
	}
	for name, src := range map[string]any{
		"nothing": nil, "an empty text": "", "null": "null",
	} {
		k := classify.Koodi{Code: "before"}
		assert.NoError(t, k.Scan(src), name)
		assert.Zero(t, k, name)
	}
	for name, src := range map[string]any{
		"no JSON": "10", "a member more": `{"system":"","code":"10","display":"","x":""}`, "another type": `{"code":10}`,
		"a member twice": `{"code":"secret","code":"z"}`, "another case": `{"CODE":"secret"}`, "a member that is null": `{"code":null}`,
		"half of a character": `{"code":"secret\ud800"}`, "other bytes": "{\"display\":\"secret\xff\"}", "nested": `{"code":{"code":"secret"}}`,
		"a list": `["secret"]`, "true": "true", "open": `{"code":"10"`, "a comma more": `{"code":"10",}`,
		"a text behind": whole + "secret", "another object": whole + whole, "a number": int64(10), "half": whole[:20],
	} {
		k := classify.Koodi{Code: "before"}
		err := k.Scan(src)
		assert.ErrorIs(t, err, classify.ErrMalformed, name)
		assert.NotContains(t, err.Error(), "secret")
		assert.Equal(t, classify.Koodi{Code: "before"}, k, name)
		text, ok := src.(string)
		if !ok {
			continue
		}
		list := []classify.Koodi{{Code: "before"}}
		err = json.Unmarshal([]byte("["+text+"]"), &list)
		require.Error(t, err, name)
		assert.NotContains(t, err.Error(), "secret")
		assert.ErrorIs(t, k.UnmarshalJSON([]byte(text)), classify.ErrMalformed, name)
		assert.Equal(t, classify.Koodi{Code: "before"}, k, name)
	}
}

// TestNoTypeTakesBytesThatAreNoText reads them in every way.
func TestNoTypeTakesBytesThatAreNoText(t *testing.T) {
	for _, v := range []interface {
		sql.Scanner
		json.Unmarshaler
		encoding.TextUnmarshaler
	}{new(classify.Asia), new(classify.ServiceTask), new(classify.ProcessPhase), new(classify.SocialService), new(classify.DocumentType), new(classify.DocumentGroup)} {
		assert.ErrorIs(t, v.UnmarshalText([]byte("a\xff")), classify.ErrMalformed)
		assert.ErrorIs(t, v.Scan("a\xff"), classify.ErrMalformed)
		assert.ErrorIs(t, v.Scan([]byte("a\xff")), classify.ErrMalformed)
		assert.ErrorIs(t, v.UnmarshalJSON([]byte(`"\ud800"`)), classify.ErrMalformed)
	}
}
