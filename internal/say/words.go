package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// The clauses of conditions; the second text of a pair is the negation. They are
// subordinate clauses, behind “kun”, “när” or “when”.
var (
	isOn = clause{rule.Text{
		Fi: "kohtaan %[1]s on vastattu ”kyllä”",
		Sv: "svaret på %[1]s är ”ja”",
		En: "the answer to %[1]s is “yes”",
	}, rule.Text{
		Fi: "kohtaan %[1]s ei ole vastattu ”kyllä”",
		Sv: "svaret på %[1]s inte är ”ja”",
		En: "the answer to %[1]s is not “yes”",
	}}
	isOff = clause{rule.Text{
		Fi: "kohtaan %[1]s on vastattu ”ei”",
		Sv: "svaret på %[1]s är ”nej”",
		En: "the answer to %[1]s is “no”",
	}, rule.Text{
		Fi: "kohtaan %[1]s ei ole vastattu ”ei”",
		Sv: "svaret på %[1]s inte är ”nej”",
		En: "the answer to %[1]s is not “no”",
	}}
	isPresent = clause{rule.Text{
		Fi: "kohta %[1]s on täytetty",
		Sv: "fältet %[1]s är ifyllt",
		En: "%[1]s is filled in",
	}, rule.Text{
		Fi: "kohta %[1]s ei ole täytetty",
		Sv: "fältet %[1]s inte är ifyllt",
		En: "%[1]s is not filled in",
	}}
	isMany = clause{rule.Text{
		Fi: "kohta %[1]s on täytetty vähintään %[2]s kertaa",
		Sv: "fältet %[1]s är ifyllt minst %[2]s gånger",
		En: "%[1]s is filled in at least %[2]s times",
	}, rule.Text{
		Fi: "kohta %[1]s on täytetty alle %[2]s kertaa",
		Sv: "fältet %[1]s är ifyllt färre än %[2]s gånger",
		En: "%[1]s is filled in fewer than %[2]s times",
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
	isTrue = clause{rule.Text{
		Fi: "seuraava pitää paikkansa: %[1]s",
		Sv: "följande stämmer: %[1]s",
		En: "this is the case: %[1]s",
	}, rule.Text{
		Fi: "seuraava ei pidä paikkaansa: %[1]s",
		Sv: "följande inte stämmer: %[1]s",
		En: "this is not the case: %[1]s",
	}}
)

// A oneOrSeveral is a condition on a value: that it is the one that is named, or one
// of several.
type oneOrSeveral struct{ one, several clause }

var (
	chosen = oneOrSeveral{clause{rule.Text{
		Fi: "kohdassa %[1]s on valittu %[2]s",
		Sv: "valet i fältet %[1]s är %[2]s",
		En: "the choice in %[1]s is %[2]s",
	}, rule.Text{
		Fi: "kohdassa %[1]s ei ole valittu vaihtoehtoa %[2]s",
		Sv: "valet i fältet %[1]s inte är %[2]s",
		En: "the choice in %[1]s is not %[2]s",
	}}, clause{rule.Text{
		Fi: "kohdassa %[1]s on valittu %[2]s",
		Sv: "valet i fältet %[1]s är %[2]s",
		En: "the choice in %[1]s is %[2]s",
	}, rule.Text{
		Fi: "kohdassa %[1]s ei ole valittu mitään näistä: %[2]s",
		Sv: "valet i fältet %[1]s inte är något av dessa: %[2]s",
		En: "the choice in %[1]s is none of these: %[2]s",
	}}}
	written = oneOrSeveral{clause{rule.Text{
		Fi: "kohdan %[1]s arvo on %[2]s",
		Sv: "värdet i fältet %[1]s är %[2]s",
		En: "the value of %[1]s is %[2]s",
	}, rule.Text{
		Fi: "kohdan %[1]s arvo ei ole %[2]s",
		Sv: "värdet i fältet %[1]s inte är %[2]s",
		En: "the value of %[1]s is not %[2]s",
	}}, clause{rule.Text{
		Fi: "kohdan %[1]s arvo on %[2]s",
		Sv: "värdet i fältet %[1]s är %[2]s",
		En: "the value of %[1]s is %[2]s",
	}, rule.Text{
		Fi: "kohdan %[1]s arvo ei ole mikään näistä: %[2]s",
		Sv: "värdet i fältet %[1]s inte är något av dessa: %[2]s",
		En: "the value of %[1]s is none of these: %[2]s",
	}}}
)

var (
	when       = rule.Text{Fi: ", kun %[1]s", Sv: " när %[1]s", En: " when %[1]s"}
	ifSo       = rule.Text{Fi: ", jos %[1]s", Sv: " om %[1]s", En: " if %[1]s"}
	and        = rule.Text{Fi: "%[1]s ja %[2]s", Sv: "%[1]s och %[2]s", En: "%[1]s and %[2]s"}
	or         = rule.Text{Fi: "%[1]s tai %[2]s", Sv: "%[1]s eller %[2]s", En: "%[1]s or %[2]s"}
	inBrackets = rule.Text{Fi: "(%[1]s)", Sv: "(%[1]s)", En: "(%[1]s)"}
)
