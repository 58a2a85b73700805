package mutant

import (
	"math/rand/v2"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// meanings are the defects that a schema takes no offence at, or cannot see.
var meanings = []defect{
	{"misspelt", "structure.unknown-field", misspellings, misspell, true},
	{"other-case", "structure.unknown-field", capitals, raiseCase, true},
	{"duplicate", "json.duplicate-key", members, repeatMember, true},
	{"blank", "value.blank", freeTexts, blank, false},
	{"control", "value.text", freeTexts, addControl, false},
	{"decomposed", "value.text", freeTexts, decompose, false},
	{"no-such-day", "value.date", plainDates, setText("2023-02-30"), false},
	{"no-such-year", "value.date", plainDates, setText("0000-01-01"), false},
	{"fraction", "value.whole-number", counts, setText("1.5"), false},
	{"negative", "value.whole-number", counts, setText("-1"), false},
	{"identity-check", "value.identity-number", identityNumbers, breakCheck, false},
	{"identity-form", "value.identity-number", identityNumbers, setText("010190"), false},
	{"business-id", "value.business-id", businessIDs, setText("1234567-0"), false},
	{"oid", "value.oid", oids, setText("1.02.3"), false},
	{"display", "value.display", displays, otherDisplay, false},
}

// Meanings makes n documents of one defect of meaning each, as [Of] does.
func Meanings(doc *corpus.Value, n int, r *rand.Rand) []Mutant { return mutants(doc, meanings, n, r) }

// members lists the members of groups.
func members(v *corpus.Value) (names []string) {
	if v.Kind != '{' || !v.Field.Representation().IsGroup() {
		return nil
	}
	for _, m := range v.Members {
		if len(m.Key) > 8 {
			names = append(names, m.Key)
		}
	}
	return names
}

func member(v *corpus.Value, name string) *corpus.Value {
	return &v.Members[slices.IndexFunc(v.Members, func(m corpus.Value) bool { return m.Key == name })]
}

// misspelled leaves out the third letter from the end of a name.
func misspelled(name string) string { return name[:len(name)-3] + name[len(name)-2:] }

func misspellings(v *corpus.Value) (names []string) {
	for _, name := range members(v) {
		names = append(names, misspelled(name))
	}
	return names
}

func misspell(v *corpus.Value, name string) {
	v.Members[slices.IndexFunc(v.Members, func(m corpus.Value) bool { return len(m.Key) > 8 && misspelled(m.Key) == name })].Key = name
}

func capitals(v *corpus.Value) (names []string) {
	for _, name := range members(v) {
		names = append(names, strings.ToUpper(name[:1])+name[1:])
	}
	return names
}

func raiseCase(v *corpus.Value, name string) {
	member(v, strings.ToLower(name[:1])+name[1:]).Key = name
}

func repeatMember(v *corpus.Value, name string) {
	v.Members = append(v.Members, member(v, name).Clone())
}

// freeTexts are texts that the structure asks for no more of.
func freeTexts(v *corpus.Value) []string {
	r := v.Field.Representation()
	if v.Kind != '"' || r != sosmeta.Text && r != sosmeta.NameText {
		return nil
	}
	for range v.Field.Codes() {
		return nil
	}
	return []string{""}
}

func blank(v *corpus.Value, _ string)      { v.Text = " \u00a0" }
func addControl(v *corpus.Value, _ string) { v.Text += "\u0001" }
func decompose(v *corpus.Value, _ string)  { v.Text += "a\u0308" }

// plainDates are dates that no other date is compared with.
func plainDates(v *corpus.Value) []string {
	if v.Kind != '"' || v.Field.Representation() != sosmeta.Date || strings.Contains(v.Key, "alkam") ||
		strings.Contains(v.Key, "paatty") || strings.Contains(v.Key, "syntym") {
		return nil
	}
	return []string{""}
}

func setText(text string) func(*corpus.Value, string) {
	return func(v *corpus.Value, _ string) { v.Text = text }
}

func counts(v *corpus.Value) []string {
	if v.Kind == 0 && v.Key == "value" && v.Field.Representation() == sosmeta.Quantity {
		return []string{""}
	}
	return nil
}

func identityNumbers(v *corpus.Value) []string { return identifiers(v, "henkilotunnus") }

func businessIDs(v *corpus.Value) []string { return identifiers(v, "y_tunnus") }

func oids(v *corpus.Value) []string { return identifiers(v, "oid_tunnus") }

func identifiers(v *corpus.Value, field string) []string {
	if v.Kind == '"' && v.Key == "value" && v.Field.Key() == field {
		return []string{""}
	}
	return nil
}

// breakCheck changes the check character of an identity number.
func breakCheck(v *corpus.Value, _ string) {
	last := byte('0')
	if strings.HasSuffix(v.Text, "0") {
		last = '1'
	}
	v.Text = v.Text[:len(v.Text)-1] + string(last)
}

// displays are the displays of codes that the structure lists with other labels.
func displays(v *corpus.Value) []string {
	if v.Kind != '"' || v.Key != "display" {
		return nil
	}
	for c := range v.Field.Codes() {
		if c.Name(language.Finnish) != "" && c.Name(language.Finnish) != v.Text {
			return []string{c.Name(language.Finnish)}
		}
	}
	return nil
}

func otherDisplay(v *corpus.Value, label string) { v.Text = label }
