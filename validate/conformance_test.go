package validate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// differences are the ways in which encoding/json reads a text on which it and the
// validator disagree: the result of json.Valid, and whether the text decodes into
// any; must is true if RFC 8259 leaves no choice.
var differences = map[string]struct {
	must, valid, decodes bool
	reason               string
}{
	"bytes":     {true, true, true, "encoding/json puts U+FFFD in the place of bytes that are not UTF-8; we would check another text than was sent"},
	"surrogate": {false, true, true, "encoding/json puts U+FFFD in the place of half a surrogate pair; we would check another text than was sent"},
	"last":      {false, true, true, "encoding/json takes the last of the members with one name; another reader takes the first, and nobody would know which was checked"},
	"depth":     {false, true, true, "encoding/json nests to 10,000, and no structure deeper than 11; our limit is the caller's to set"},
	"range":     {false, true, false, "encoding/json decodes numbers into 64 bits unless asked otherwise; we check the form of a number and convert none"},
}

// values are places of a value.
var values = []struct{ what, before, behind string }{
	{"the whole text", "", ""},
	{"the only item", "[", "]"},
	{"an item among others", "[0, ", " ,\"a\"]"},
	{"a member beside the root key", `{"x":`, "}"},
	{"a second member", `{"x":1,"y":`, "\n}"},
	{"an unknown member", `{"asiakkuusasiakirja":{"x":`, "}}"},
	{"below an unknown member", `{"asiakkuusasiakirja":{"x":[{"y":`, ",\"z\":0}]}}"},
	{"a text", `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":`, `,"etunimet":"Kaisa"}}}`},
	{"the same, behind spaces", `{"asiakkuusasiakirja":{"asiakas":{"sukunimi" : `, ` , "etunimet":"Kaisa"}}}`},
	{"a date", `{"asiakkuusasiakirja":{"asiakas":{"syntymaaika":`, "}}}"},
	{"yes or no", `{"asiakkuusasiakirja":{"asiakas":{"turvakielto":`, "}}}"},
	{"a code", `{"asiakkuusasiakirja":{"asiakas":{"sukupuoli":{"system":"urn:oid:1.2.246.537.5.1","code":`, "}}}}"},
	{"a number", `{"sosiaalisen_luoton_maksuvaralaskelma":{"laskelma":{"menot_yhteensa":{"value":`, `,"code":"EUR"}}}}`},
	{"a group", `{"asiakkuusasiakirja":{"asiakas":`, "}}"},
	{"a list", `{"asiakkuusasiakirja":{"riskitieto":`, "}}"},
	{"an item of a list", `{"asiakkuusasiakirja":{"riskitieto":[{},`, "]}}"},
	{"a root", `{"asiakkuusasiakirja":`, "}"},
}

// names are places of a name.
var names = []struct{ what, before, behind string }{
	{"a name beside the root key", "{", ":1}"},
	{"a name in a structure", `{"asiakkuusasiakirja":{`, ":1}}"},
	{"a name between known ones", `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe",`, ` : "a","etunimet":"Kaisa"}}}`},
	{"a name below an unknown one", `{"asiakkuusasiakirja":{"x":{"y":{},`, ":[]}}}"},
}

// TestConformance reads every case of testdata/rfc8259, in every place that it may
// have, with the validator and with encoding/json.
func TestConformance(t *testing.T) {
	v := validate.New()
	runs, met := 0, map[string]int{}
	cases := conformanceCases(t)
	for _, c := range cases {
		t.Run(c.line, func(t *testing.T) {
			c.everywhere(func(place, text string, at int) {
				runs++
				require.Equal(t, c.faults(at), jsonIssues(v.JSON([]byte(text))), "%s: %q", place, text)
				valid, decodes := standard(text)
				want := c.rule == ""
				if d, ok := differences[c.differs]; ok {
					require.Equal(t, [2]bool{d.valid, d.decodes}, [2]bool{valid, decodes}, "%s: %q: no longer: %s", place, text, d.reason)
				} else {
					require.Equal(t, [2]bool{want, want}, [2]bool{valid, decodes}, "%s: %q", place, text)
				}
			})
			if c.differs != "" {
				met[c.differs]++
				require.Equal(t, c.must, differences[c.differs].must)
			}
		})
	}
	for name := range differences {
		require.Positive(t, met[name], "no case differs by %s", name)
	}
	t.Logf("%d cases in %d places; encoding/json differs in %v", len(cases), runs, met)
}

// everywhere puts a case in every place that it may have, and passes the place of
// its fault. Nothing follows a text that is cut short.
func (c *conformanceCase) everywhere(run func(place, text string, at int)) {
	if c.kind == "text" {
		run("the whole text", c.text, c.at)
		return
	}
	places := values
	if c.kind == "string" {
		places = append(places[:len(places):len(places)], names...)
	}
	for _, p := range places {
		for shift := range 9 {
			before, text, at, behind := p.before, c.text, c.at, p.behind
			if c.kind == "string" {
				text = text[:1] + strings.Repeat("a", shift) + text[1:]
				if at > 0 {
					at += shift
				}
			} else {
				before += strings.Repeat(" ", shift)
			}
			if at == len(text) {
				behind = ""
			}
			if shift > 0 && testing.Short() {
				break
			}
			run(p.what, before+text+behind, len(before)+at)
		}
	}
}

// A fault is a rule and the offset of what offends against it.
type fault struct {
	rule   validate.Rule
	offset int
}

// faults returns the faults that must be reported in a text with the case at an
// offset.
func (c *conformanceCase) faults(at int) []fault {
	if c.rule == "" {
		return nil
	}
	return []fault{{c.rule, at}}
}

// jsonIssues returns the issues of the rules of the text.
func jsonIssues(r validate.Report) (list []fault) {
	for i := range r.Issues() {
		if strings.HasPrefix(string(i.Rule), "json.") {
			list = append(list, fault{i.Rule, i.Offset})
		}
	}
	return list
}

// standard reports how encoding/json reads a text.
func standard(text string) (valid, decodes bool) {
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	var value any
	if d.Decode(&value) == nil {
		_, err := d.Token()
		decodes = errors.Is(err, io.EOF)
	}
	return json.Valid([]byte(text)), decodes
}
