package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// The clauses of conditions; the second text of a pair is the negation. They
// follow “kun”, “när” or “when”.
var (
	isOn = clause{rule.Text{
		Fi: "%[1]s on kyllä",
		Sv: "%[1]s är ja",
		En: "%[1]s is yes",
	}, rule.Text{
		Fi: "%[1]s ei ole kyllä",
		Sv: "%[1]s inte är ja",
		En: "%[1]s is not yes",
	}}
	isOff = clause{rule.Text{
		Fi: "%[1]s on ei",
		Sv: "%[1]s är nej",
		En: "%[1]s is no",
	}, rule.Text{
		Fi: "%[1]s on muuta kuin ei",
		Sv: "%[1]s är annat än nej",
		En: "%[1]s is other than no",
	}}
	isOneOf = clause{rule.Text{
		Fi: "%[1]s on %[2]s",
		Sv: "%[1]s är %[2]s",
		En: "%[1]s is %[2]s",
	}, rule.Text{
		Fi: "%[1]s on muu kuin %[2]s",
		Sv: "%[1]s är annat än %[2]s",
		En: "%[1]s is other than %[2]s",
	}}
	isPresent = clause{rule.Text{
		Fi: "%[1]s on täytetty",
		Sv: "%[1]s är ifyllt",
		En: "%[1]s is filled in",
	}, rule.Text{
		Fi: "%[1]s ei ole täytetty",
		Sv: "%[1]s inte är ifyllt",
		En: "%[1]s is not filled in",
	}}
	isMany = clause{rule.Text{
		Fi: "kohtia %[1]s on vähintään %[2]s",
		Sv: "antalet %[1]s är minst %[2]s",
		En: "there are at least %[2]s of %[1]s",
	}, rule.Text{
		Fi: "kohtia %[1]s on alle %[2]s",
		Sv: "antalet %[1]s är under %[2]s",
		En: "there are fewer than %[2]s of %[1]s",
	}}
	isAged = clause{rule.Text{
		Fi: "henkilö on täyttänyt %[1]s vuotta",
		Sv: "personen har fyllt %[1]s år",
		En: "the person is at least %[1]s years old",
	}, rule.Text{
		Fi: "henkilö on alle %[1]s-vuotias",
		Sv: "personen är under %[1]s år",
		En: "the person is under %[1]s years old",
	}}
)

var (
	notSo      = rule.Text{Fi: "ei ole niin, että %[1]s", Sv: "det inte är så att %[1]s", En: "it is not so that %[1]s"}
	and        = rule.Text{Fi: "%[1]s ja %[2]s", Sv: "%[1]s och %[2]s", En: "%[1]s and %[2]s"}
	or         = rule.Text{Fi: "%[1]s tai %[2]s", Sv: "%[1]s eller %[2]s", En: "%[1]s or %[2]s"}
	inBrackets = rule.Text{Fi: "(%[1]s)", Sv: "(%[1]s)", En: "(%[1]s)"}
)
