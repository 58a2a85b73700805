package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// Texts are the texts of the package by what they are of.
func Texts() map[string]rule.Text {
	texts := map[string]rule.Text{
		"object": Object, "array": Array, "string": String, "number": Number, "boolean": Boolean, "null": Null,
		"body": Body, "view": View, "json": JSON, "nameless": nameless, "allNameless": allNameless, "inFinnish": inFinnish,
		"when": when, "ifSo": ifSo, "and": and, "or": or, "one": one,
	}
	for name, c := range map[string]clause{
		"isOn": isOn, "isOff": isOff, "isPresent": isPresent, "isMany": isMany, "isAged": isAged, "isTrue": isTrue,
		"chosen": chosen.one, "chosen of several": chosen.several, "written": written.one, "written of several": written.several,
	} {
		texts[name], texts["not "+name] = c.holds, c.not
	}
	for name, c := range facts {
		texts[name], texts["not "+name] = c.holds, c.not
	}
	return texts
}
