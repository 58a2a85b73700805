package importer

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// coding reads the code system and the accepted values of a node. Some text
// fields name a code system too; the schema does not ask it of them.
func (c *checker) coding(n *facts.Node, t, a *tree, pointer string) {
	at := pointer + "/" + annotation
	systems := inLanguage(a.get("classificationOid"), "")
	if len(systems) > 1 {
		c.deviates(at+"/classificationOid", "system-twice", "more than one code system")
	}
	schema := t
	if n.As == facts.Koodi {
		schema = t.get("properties").get("code")
	}
	if len(systems) > 0 {
		switch name := systems[0]; {
		case dottedOID.MatchString(name):
			n.System = name
		case strings.Contains(name, "/"):
			n.Internal = name
		case name != "-":
			c.deviates(at+"/classificationOid", "system", "neither an OID nor the name of an internal list")
		}
	}
	if n.As == facts.Koodi && n.System != "" {
		system := t.get("properties").get("system")
		if system.get("pattern") == nil && system.get("enum") == nil {
			n.OpenSystem = true
			c.deviates(pointer+"/properties/system", "system-open", "the annotation names a code system and the schema leaves it free")
		}
	}
	accepted := inLanguage(a.get("acceptedValues"), "")
	if n.As != facts.Fraasi && !slices.Equal(accepted, schema.get("enum").texts()) {
		c.deviates(pointer, "code-enum", "the accepted values are not the schema's enum")
	}
	n.Codes = c.codes(accepted, a, at, schema)
}

// codes joins the accepted values with the labels that the annotations give.
func (c *checker) codes(accepted []string, a *tree, at string, schema *tree) []facts.Code {
	fi := labels(a, "fi")
	sv := labels(a, "sv")
	out := make([]facts.Code, 0, len(accepted))
	for i, code := range accepted {
		if slices.Contains(accepted[:i], code) {
			if c.deviates(at+"/acceptedValues", "code-twice", "code %q occurs twice", code) {
				schema.get("enum").items = slices.Delete(schema.get("enum").items, i, i+1)
			}
			continue
		}
		out = append(out, facts.Code{Code: code, Fi: fi[code], Sv: sv[code]})
	}
	return out
}

// labelStart finds where a label begins: a code and an equals sign, at the
// start or after a separator.
var labelStart = regexp.MustCompile(`(?:^|[\s,;:])([0-9A-Za-z]+(?:\.[0-9]+)*)\s*=\s*`)

// labels reads “1 = One, 2 = Two” out of the value set or, for an internal
// list, out of the classification's text. The first label of a code wins.
func labels(a *tree, lang string) map[string]string {
	out := map[string]string{}
	for _, name := range []string{"valueSet", "classification"} {
		for _, text := range inLanguage(a.get(name), lang) {
			starts := labelStart.FindAllStringSubmatchIndex(text, -1)
			for i, s := range starts {
				end := len(text)
				if i+1 < len(starts) {
					end = starts[i+1][0]
				}
				code, label := text[s[2]:s[3]], strings.Trim(text[s[1]:end], " \t\r\n,;\u00a0")
				if _, known := out[code]; !known && label != "" {
					out[code] = strings.Join(strings.Fields(label), " ")
				}
			}
		}
	}
	return out
}
