package classify_test

import (
	"bytes"
	"errors"
	"os"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

func FuzzParse(f *testing.F) {
	for _, text := range []string{"", "10", "Lastensuojelu", "1.2.246.537.6.1221|10", "urn:oid:1.2.246.537.6.1221.201601|10", "~iakkaiden_palvelut", "~", "|", "BARNSKYDD", "a\u0308", "\xff", "lastensuojelun asiakassuunnitelma"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkParse[classify.ServiceTask](t, text)
		checkParse[classify.Asia](t, text)
		checkParse[classify.DocumentType](t, text)
		if _, err := classify.ParseSystem(text); err != nil && !errors.Is(err, classify.ErrMalformed) {
			t.Errorf("ParseSystem: %v", err)
		}
		classify.Search[classify.DocumentType](text, 3)
	})
}

func checkParse[T classify.Term](t *testing.T, text string) {
	v, err := classify.ParseIn[T](nil, text)
	if err != nil {
		var parse *classify.ParseError
		if !errors.As(err, &parse) || v != "" {
			t.Errorf("error %v with value %q", err, v)
		}
		return
	}
	again, err := classify.ParseIn[T](nil, v.String())
	if err != nil || again != v {
		t.Errorf("%q parses, but its own text %q does not come back: %v", text, v, err)
	}
	back, err := classify.FromKoodi[T]((*classify.Set)(nil).Koodi(v, language.Finnish))
	if err != nil || back != v {
		t.Errorf("%q does not come back from its Koodi: %v", v, err)
	}
}

func FuzzUnmarshalText(f *testing.F) {
	f.Add("10")
	f.Add("~lastensuojelu")
	f.Add("~x")
	f.Fuzz(func(t *testing.T, text string) {
		var task classify.ServiceTask
		switch err := task.UnmarshalText([]byte(text)); {
		case !utf8.ValidString(text):
			if !errors.Is(err, classify.ErrMalformed) || task != "" {
				t.Errorf("%q is not refused: %v", text, err)
			}
			return
		case err != nil:
			t.Fatal(err)
		}
		if text == "" || text[0] != '~' {
			if task != classify.ServiceTask(text) {
				t.Errorf("%q became %q", text, task)
			}
		}
		again := task
		if err := again.UnmarshalText([]byte(task)); err != nil || again != task {
			t.Errorf("%q is not stable: %q", task, again)
		}
	})
}

func FuzzLoad(f *testing.F) {
	for _, name := range []string{"asia-example.csv", "asia-example.fhir.json"} {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("system,code,fi\n1.2,~,x\n\"\n"))
	f.Add([]byte(`{"resourceType":"CodeSystem","concept":[{"concept":[null,{}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		set, err := classify.Load(bytes.NewReader(data), classify.MaxBytes(1<<16), classify.MaxRows(1000))
		if err != nil {
			if set != nil {
				t.Error("a set beside an error")
			}
			return
		}
		lines := bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r")) + 1
		for _, p := range set.Problems() {
			if p.Line < 1 || p.Line > lines || p.Reason == "" {
				t.Errorf("problem without a place: %+v", p)
			}
		}
		for asia := range classify.AllIn[classify.Asia](set) {
			row, ok := set.Row(asia)
			if !ok || row.Code != "" && row.Source == "" {
				t.Errorf("%q: row %+v", asia, row)
			}
			if back, err := classify.ParseIn[classify.Asia](set, set.Code(asia)); set.Code(asia) != "" && (err != nil || back != asia) {
				t.Errorf("%q does not come back from its code: %q, %v", asia, back, err)
			}
		}
		if row, _ := set.Row(classify.ServiceTaskLastensuojelu); row.Fi != "Lastensuojelu" || row.Code != "10" {
			t.Errorf("evidence A was overwritten: %+v", row)
		}
	})
}

// FuzzScanKoodi reads any text of a database. What is read is written and read back.
func FuzzScanKoodi(f *testing.F) {
	for _, text := range []string{
		`{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"}`, `{"code":"~x"}`, `{"code":"<&>\u2028"}`,
		`{}`, `null`, `{"code":"1"}{}`, `{"code":1}`, "", "\xff",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var k, back classify.Koodi
		if err := k.Scan(text); err != nil {
			if !errors.Is(err, classify.ErrMalformed) || k != (classify.Koodi{}) {
				t.Errorf("error %v with a value", err)
			}
			return
		}
		stored, err := k.Value()
		if errors.Is(err, classify.ErrNoCode) {
			return
		}
		if err == nil {
			err = back.Scan(stored)
		}
		if err != nil || back != k {
			t.Errorf("%v does not come back: %v", k, err)
		}
	})
}
