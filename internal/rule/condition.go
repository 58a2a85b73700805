package rule

var ConditionRequire = Rule{
	ID: "condition.require", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Kenttä on täytetty, kun toteutusohje sitä vaatii.",
		Sv: "Fältet är ifyllt när implementeringsanvisningen kräver det.",
		En: "A field is filled in when the implementation note asks for it.",
	},
	Text: Text{
		Fi: "%[1]s on täytettävä.",
		Sv: "%[1]s ska fyllas i.",
		En: "%[1]s must be filled in.",
	},
	When: Text{
		Fi: "%[1]s on täytettävä, kun %[2]s.",
		Sv: "%[1]s ska fyllas i när %[2]s.",
		En: "%[1]s must be filled in when %[2]s.",
	},
	Do: Text{
		Fi: "Täytä puuttuva tieto.",
		Sv: "Fyll i uppgiften som saknas.",
		En: "Fill in what is missing.",
	},
	Cases: []Case{
		{Name: "several", Text: Text{
			Fi: "Näistä on täytettävä vähintään %[3]s: %[1]s.",
			Sv: "Av dessa ska minst %[3]s fyllas i: %[1]s.",
			En: "At least %[3]s of these must be filled in: %[1]s.",
		}, When: Text{
			Fi: "Näistä on täytettävä vähintään %[3]s, kun %[2]s: %[1]s.",
			Sv: "Av dessa ska minst %[3]s fyllas i när %[2]s: %[1]s.",
			En: "At least %[3]s of these must be filled in when %[2]s: %[1]s.",
		}},
		{Name: "true", Text: Text{
			Fi: "Kohdan %[1]s on oltava kyllä.",
			Sv: "%[1]s ska vara ja.",
			En: "%[1]s must be yes.",
		}, When: Text{
			Fi: "Kohdan %[1]s on oltava kyllä, kun %[2]s.",
			Sv: "%[1]s ska vara ja när %[2]s.",
			En: "%[1]s must be yes when %[2]s.",
		}},
		{Name: "true several", Text: Text{
			Fi: "Näistä vähintään %[3]s on oltava kyllä: %[1]s.",
			Sv: "Av dessa ska minst %[3]s vara ja: %[1]s.",
			En: "At least %[3]s of these must be yes: %[1]s.",
		}, When: Text{
			Fi: "Näistä vähintään %[3]s on oltava kyllä, kun %[2]s: %[1]s.",
			Sv: "Av dessa ska minst %[3]s vara ja när %[2]s: %[1]s.",
			En: "At least %[3]s of these must be yes when %[2]s: %[1]s.",
		}},
	},
}

var ConditionAbsent = Rule{
	ID: "condition.absent", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Kenttä on tyhjä, kun toteutusohje niin sanoo.",
		Sv: "Fältet är tomt när implementeringsanvisningen säger så.",
		En: "A field is empty when the implementation note says so.",
	},
	Text: Text{
		Fi: "Tätä ei täytetä: %[1]s.",
		Sv: "Detta fylls inte i: %[1]s.",
		En: "This is not filled in: %[1]s.",
	},
	When: Text{
		Fi: "Tätä ei täytetä, kun %[2]s: %[1]s.",
		Sv: "Detta fylls inte i när %[2]s: %[1]s.",
		En: "This is not filled in when %[2]s: %[1]s.",
	},
	Do: Text{
		Fi: "Poista se tai tarkista ehto.",
		Sv: "Ta bort det eller kontrollera villkoret.",
		En: "Remove it or check the condition.",
	},
}

var ConditionAtMost = Rule{
	ID: "condition.atMost", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Vaihtoehdoista on valittu enintään sallittu määrä.",
		Sv: "Högst det tillåtna antalet alternativ är valt.",
		En: "At most the allowed number of several choices is yes.",
	},
	Text: Text{
		Fi: "Näistä enintään %[3]s voi olla kyllä: %[1]s.",
		Sv: "Av dessa kan högst %[3]s vara ja: %[1]s.",
		En: "At most %[3]s of these can be yes: %[1]s.",
	},
	When: Text{
		Fi: "Näistä enintään %[3]s voi olla kyllä, kun %[2]s: %[1]s.",
		Sv: "Av dessa kan högst %[3]s vara ja när %[2]s: %[1]s.",
		En: "At most %[3]s of these can be yes when %[2]s: %[1]s.",
	},
	Do: Text{
		Fi: "Valitse niistä oikea.",
		Sv: "Välj den rätta av dem.",
		En: "Choose the right one.",
	},
}

var ConditionCodes = Rule{
	ID: "condition.codes", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Koodi on toteutusohjeen sallima.",
		Sv: "Koden är en som implementeringsanvisningen tillåter.",
		En: "A code is one that the implementation note allows.",
	},
	Text: Text{
		Fi: "%[1]s: sallitut koodit ovat %[3]s.",
		Sv: "%[1]s: de tillåtna koderna är %[3]s.",
		En: "%[1]s must have one of these codes: %[3]s.",
	},
	When: Text{
		Fi: "%[1]s: kun %[2]s, sallitut koodit ovat %[3]s.",
		Sv: "%[1]s: när %[2]s är de tillåtna koderna %[3]s.",
		En: "%[1]s must have one of these codes when %[2]s: %[3]s.",
	},
	Do: Text{
		Fi: "Vaihda koodi.",
		Sv: "Byt kod.",
		En: "Change the code.",
	},
	Cases: []Case{
		{Name: "deny", Text: Text{
			Fi: "%[1]s: näitä koodeja ei käytetä: %[3]s.",
			Sv: "%[1]s: dessa koder används inte: %[3]s.",
			En: "%[1]s must not have these codes: %[3]s.",
		}, When: Text{
			Fi: "%[1]s: näitä koodeja ei käytetä, kun %[2]s: %[3]s.",
			Sv: "%[1]s: dessa koder används inte när %[2]s: %[3]s.",
			En: "%[1]s must not have these codes when %[2]s: %[3]s.",
		}},
		{Name: "leaf", Text: Text{
			Fi: "%[1]s: käytetään vain koodeja, joilla ei ole alakoodeja.",
			Sv: "%[1]s: endast koder utan underkoder används.",
			En: "%[1]s must have a code without subordinate codes.",
		}},
	},
}

var ConditionRange = Rule{
	ID: "condition.range", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Luku on toteutusohjeen rajoissa.",
		Sv: "Talet ligger inom implementeringsanvisningens gränser.",
		En: "A number is within the bounds of the implementation note.",
	},
	Do: Text{
		Fi: "Korjaa luku.",
		Sv: "Rätta talet.",
		En: "Correct the number.",
	},
	Cases: []Case{
		{Name: "least", Text: Text{
			Fi: "%[1]s on vähintään %[3]s.",
			Sv: "%[1]s är minst %[3]s.",
			En: "%[1]s is at least %[3]s.",
		}},
		{Name: "between", Text: Text{
			Fi: "%[1]s on luku väliltä %[3]s–%[4]s.",
			Sv: "%[1]s är ett tal mellan %[3]s och %[4]s.",
			En: "%[1]s is a number from %[3]s to %[4]s.",
		}},
		{Name: "whole", Text: Text{
			Fi: "%[1]s on kokonaisluku väliltä %[3]s–%[4]s.",
			Sv: "%[1]s är ett heltal mellan %[3]s och %[4]s.",
			En: "%[1]s is a whole number from %[3]s to %[4]s.",
		}},
	},
}

var ConditionCompare = Rule{
	ID: "condition.compare", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Tunniste suhtautuu asiakirjan kuvailutietoihin toteutusohjeen mukaan.",
		Sv: "Identifieraren förhåller sig till dokumentets metadata enligt implementeringsanvisningen.",
		En: "An identifier relates to the document's metadata as the implementation note says.",
	},
	Do: Text{
		Fi: "Tarkista tunnus.",
		Sv: "Kontrollera identifieraren.",
		En: "Check the identifier.",
	},
	Cases: []Case{
		{Name: "asia", Text: Text{
			Fi: "%[1]s on sama kuin asiakirjan metatietojen asiatunnus.",
			Sv: "%[1]s är densamma som ärendets identifierare i dokumentets metadata.",
			En: "%[1]s is the same as the asiatunnus of the document's metadata.",
		}},
		{Name: "version", Text: Text{
			Fi: "%[1]s ei ole sama kuin asiakirjan version OID.",
			Sv: "%[1]s är inte densamma som dokumentversionens OID.",
			En: "%[1]s is not the same as the OID of the document's version.",
		}},
	},
}

var ConditionCalc = Rule{
	ID: "condition.calc", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Summa on laskettu oikein.",
		Sv: "Summan är rätt räknad.",
		En: "A sum is calculated correctly.",
	},
	Do: Text{
		Fi: "Laske se uudelleen.",
		Sv: "Räkna om det.",
		En: "Calculate it again.",
	},
	Cases: []Case{
		{Name: "sum", Text: Text{
			Fi: "%[1]s on näiden summa: %[3]s.",
			Sv: "%[1]s är summan av dessa: %[3]s.",
			En: "%[1]s is the sum of these: %[3]s.",
		}},
		{Name: "prose", Text: Text{
			Fi: "%[1]s lasketaan toteutusohjeen mukaan.",
			Sv: "%[1]s räknas enligt implementeringsanvisningen.",
			En: "%[1]s is calculated as the implementation note says.",
		}},
	},
}

var ConditionItems = Rule{
	ID: "condition.items", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Rivejä on enintään toteutusohjeen sallima määrä.",
		Sv: "Antalet rader är högst det som implementeringsanvisningen tillåter.",
		En: "There are at most as many items as the implementation note allows.",
	},
	Text: Text{
		Fi: "%[1]s: enintään %[3]s.",
		Sv: "%[1]s: högst %[3]s.",
		En: "%[1]s: at most %[3]s.",
	},
	When: Text{
		Fi: "%[1]s: enintään %[3]s, kun %[2]s.",
		Sv: "%[1]s: högst %[3]s när %[2]s.",
		En: "%[1]s: at most %[3]s when %[2]s.",
	},
	Do: Text{
		Fi: "Poista ylimääräiset tai tarkista ehto.",
		Sv: "Ta bort de överflödiga eller kontrollera villkoret.",
		En: "Remove the others or check the condition.",
	},
}
