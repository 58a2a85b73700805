package rule

var ConditionCodes = Rule{
	ID: "condition.codes", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Koodin pitää olla toteutusohjeen sallima.",
		Sv: "Koden ska vara en som implementeringsanvisningen tillåter.",
		En: "A code must be one that the implementation note allows.",
	},
	Sentence: Text{
		Fi: "Kentässä %[1]s pitää olla jokin näistä%[2]s: %[3]s.",
		Sv: "I fältet %[1]s ska en av dessa väljas%[2]s: %[3]s.",
		En: "%[1]s must be one of these%[2]s: %[3]s.",
	},
	Text: Text{
		Fi: "Valitse kenttään %[1]s jokin näistä%[2]s: %[3]s.",
		Sv: "Välj en av dessa i fältet %[1]s%[2]s: %[3]s.",
		En: "Choose one of these for %[1]s%[2]s: %[3]s.",
	},
	Cases: []Case{
		{Name: "one", Sentence: Text{
			Fi: "Kentässä %[1]s pitää olla%[2]s: %[3]s.",
			Sv: "I fältet %[1]s ska detta väljas%[2]s: %[3]s.",
			En: "%[1]s must be this%[2]s: %[3]s.",
		}, Text: Text{
			Fi: "Valitse kenttään %[1]s%[2]s: %[3]s.",
			Sv: "Välj detta i fältet %[1]s%[2]s: %[3]s.",
			En: "Choose this for %[1]s%[2]s: %[3]s.",
		}},
		{Name: "deny", Sentence: Text{
			Fi: "Kentässä %[1]s ei saa olla%[2]s: %[3]s.",
			Sv: "I fältet %[1]s får detta inte väljas%[2]s: %[3]s.",
			En: "%[1]s must not be this%[2]s: %[3]s.",
		}, Text: Text{
			Fi: "Vaihda kentän %[1]s valinta. Siinä ei saa olla%[2]s: %[3]s.",
			Sv: "Byt valet i fältet %[1]s. Detta får inte väljas%[2]s: %[3]s.",
			En: "Change the choice in %[1]s. It must not be this%[2]s: %[3]s.",
		}},
		{Name: "leaf", Sentence: Text{
			Fi: "Kentässä %[1]s pitää olla koodi, jolla ei ole alakoodeja%[2]s.",
			Sv: "I fältet %[1]s ska en kod utan underkoder väljas%[2]s.",
			En: "%[1]s must be a code without subordinate codes%[2]s.",
		}, Text: Text{
			Fi: "Valitse kenttään %[1]s koodi, jolla ei ole alakoodeja%[2]s.",
			Sv: "Välj en kod utan underkoder i fältet %[1]s%[2]s.",
			En: "Choose a code without subordinate codes for %[1]s%[2]s.",
		}},
	},
}

var ConditionRange = Rule{
	ID: "condition.range", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Luvun pitää olla toteutusohjeen rajoissa.",
		Sv: "Talet ska ligga inom implementeringsanvisningens gränser.",
		En: "A number must be within the bounds of the implementation note.",
	},
	Cases: []Case{
		{Name: "least", Sentence: Text{
			Fi: "Kentän %[1]s arvon pitää olla vähintään %[3]s%[2]s.",
			Sv: "Värdet i fältet %[1]s ska vara minst %[3]s%[2]s.",
			En: "The value of %[1]s must be at least %[3]s%[2]s.",
		}, Text: Text{
			Fi: "Kentän %[1]s arvon pitää olla vähintään %[3]s%[2]s. Korjaa luku.",
			Sv: "Värdet i fältet %[1]s ska vara minst %[3]s%[2]s. Rätta talet.",
			En: "The value of %[1]s must be at least %[3]s%[2]s. Correct the number.",
		}},
		{Name: "between", Sentence: Text{
			Fi: "Kentän %[1]s arvon pitää olla väliltä %[3]s–%[4]s%[2]s.",
			Sv: "Värdet i fältet %[1]s ska vara mellan %[3]s och %[4]s%[2]s.",
			En: "The value of %[1]s must be from %[3]s to %[4]s%[2]s.",
		}, Text: Text{
			Fi: "Kentän %[1]s arvon pitää olla väliltä %[3]s–%[4]s%[2]s. Korjaa luku.",
			Sv: "Värdet i fältet %[1]s ska vara mellan %[3]s och %[4]s%[2]s. Rätta talet.",
			En: "The value of %[1]s must be from %[3]s to %[4]s%[2]s. Correct the number.",
		}},
		{Name: "whole", Sentence: Text{
			Fi: "Kentän %[1]s arvon pitää olla kokonaisluku väliltä %[3]s–%[4]s%[2]s.",
			Sv: "Värdet i fältet %[1]s ska vara ett heltal mellan %[3]s och %[4]s%[2]s.",
			En: "The value of %[1]s must be a whole number from %[3]s to %[4]s%[2]s.",
		}, Text: Text{
			Fi: "Kentän %[1]s arvon pitää olla kokonaisluku väliltä %[3]s–%[4]s%[2]s. Korjaa luku.",
			Sv: "Värdet i fältet %[1]s ska vara ett heltal mellan %[3]s och %[4]s%[2]s. Rätta talet.",
			En: "The value of %[1]s must be a whole number from %[3]s to %[4]s%[2]s. Correct the number.",
		}},
	},
}

var ConditionCompare = Rule{
	ID: "condition.compare", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Tunnuksen pitää suhtautua asiakirjan metatietoihin toteutusohjeen mukaan.",
		Sv: "Identifieraren ska förhålla sig till handlingens metadata enligt implementeringsanvisningen.",
		En: "An identifier must relate to the document's metadata as the implementation note says.",
	},
	Cases: []Case{
		{Name: "asia", Sentence: Text{
			Fi: "Kentässä %[1]s pitää olla sama asiatunnus kuin asiakirjan metatiedoissa%[2]s.",
			Sv: "I fältet %[1]s ska samma ärendenummer finnas som i handlingens metadata%[2]s.",
			En: "%[1]s must be the matter identifier (asiatunnus) of the metadata%[2]s.",
		}, Text: Text{
			Fi: "Kentässä %[1]s pitää olla sama asiatunnus kuin asiakirjan metatiedoissa%[2]s. Korjaa jompikumpi.",
			Sv: "I fältet %[1]s ska samma ärendenummer finnas som i handlingens metadata%[2]s. Rätta det ena.",
			En: "%[1]s must be the matter identifier (asiatunnus) of the metadata%[2]s. Correct one of them.",
		}},
		{Name: "version", Sentence: Text{
			Fi: "Kentässä %[1]s ei saa olla asiakirjaversion OID-tunnus%[2]s.",
			Sv: "I fältet %[1]s får handlingsversionens OID inte finnas%[2]s.",
			En: "%[1]s must not be the OID of the document's version%[2]s.",
		}, Text: Text{
			Fi: "Kentässä %[1]s ei saa olla asiakirjaversion OID-tunnus%[2]s. Anna oma tunnus.",
			Sv: "I fältet %[1]s får handlingsversionens OID inte finnas%[2]s. Ange en egen identifierare.",
			En: "%[1]s must not be the OID of the document's version%[2]s. Give it an identifier of its own.",
		}},
	},
}

var ConditionCalc = Rule{
	ID: "condition.calc", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Summa pitää laskea oikein.",
		Sv: "Summan ska vara rätt räknad.",
		En: "A sum must be calculated correctly.",
	},
	Cases: []Case{
		{Name: "sum", Sentence: Text{
			Fi: "Kentän %[1]s arvon pitää olla näiden summa%[2]s: %[3]s.",
			Sv: "Värdet i fältet %[1]s ska vara summan av dessa%[2]s: %[3]s.",
			En: "The value of %[1]s must be the sum of these%[2]s: %[3]s.",
		}, Text: Text{
			Fi: "Kentän %[1]s arvon pitää olla näiden summa%[2]s: %[3]s. Laske se uudelleen.",
			Sv: "Värdet i fältet %[1]s ska vara summan av dessa%[2]s: %[3]s. Räkna om det.",
			En: "The value of %[1]s must be the sum of these%[2]s: %[3]s. Calculate it again.",
		}},
		{Name: "prose", Sentence: Text{
			Fi: "Kentän %[1]s arvo pitää laskea toteutusohjeen mukaan%[2]s.",
			Sv: "Värdet i fältet %[1]s ska räknas enligt implementeringsanvisningen%[2]s.",
			En: "The value of %[1]s must be calculated as the implementation note says%[2]s.",
		}, Text: Text{
			Fi: "Kentän %[1]s arvo pitää laskea toteutusohjeen mukaan%[2]s. Laske se uudelleen.",
			Sv: "Värdet i fältet %[1]s ska räknas enligt implementeringsanvisningen%[2]s. Räkna om det.",
			En: "The value of %[1]s must be calculated as the implementation note says%[2]s. Calculate it again.",
		}},
	},
}
