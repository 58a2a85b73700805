package rule

// The texts of a conditional rule have the fields as their first argument, the condition
// with the word before it as the second, and what the rule says of them behind these.

var ConditionRequire = Rule{
	ID: "condition.require", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Kenttä pitää täyttää, kun toteutusohje sitä vaatii.",
		Sv: "Fältet ska fyllas i när implementeringsanvisningen kräver det.",
		En: "A field must be filled in when the implementation note asks for it.",
	},
	Sentence: Text{
		Fi: "Kenttä %[1]s pitää täyttää%[2]s.",
		Sv: "Fältet %[1]s ska fyllas i%[2]s.",
		En: "%[1]s must be filled in%[2]s.",
	},
	Text: Text{
		Fi: "Täytä %[1]s%[2]s.",
		Sv: "Fyll i %[1]s%[2]s.",
		En: "Fill in %[1]s%[2]s.",
	},
	Cases: []Case{
		{Name: "either", Sentence: Text{
			Fi: "Ainakin toinen pitää täyttää%[2]s: %[1]s.",
			Sv: "Minst en av följande ska fyllas i%[2]s: %[1]s.",
			En: "At least one of these must be filled in%[2]s: %[1]s.",
		}, Text: Text{
			Fi: "Täytä ainakin toinen%[2]s: %[1]s.",
			Sv: "Fyll i minst en av följande%[2]s: %[1]s.",
			En: "Fill in at least one of these%[2]s: %[1]s.",
		}},
		{Name: "several", Sentence: Text{
			Fi: "Näistä pitää täyttää vähintään %[3]s%[2]s: %[1]s.",
			Sv: "Minst %[3]s av följande ska fyllas i%[2]s: %[1]s.",
			En: "At least %[3]s of these must be filled in%[2]s: %[1]s.",
		}, Text: Text{
			Fi: "Täytä näistä vähintään %[3]s%[2]s: %[1]s.",
			Sv: "Fyll i minst %[3]s av följande%[2]s: %[1]s.",
			En: "Fill in at least %[3]s of these%[2]s: %[1]s.",
		}},
		{Name: "true", Sentence: Text{
			Fi: "Kohtaan %[1]s pitää vastata ”kyllä”%[2]s.",
			Sv: "Svaret på %[1]s ska vara ”ja”%[2]s.",
			En: "The answer to %[1]s must be “yes”%[2]s.",
		}, Text: Text{
			Fi: "Vastaa kohtaan %[1]s ”kyllä”%[2]s.",
			Sv: "Svara ”ja” på %[1]s%[2]s.",
			En: "Answer “yes” to %[1]s%[2]s.",
		}},
		{Name: "true several", Sentence: Text{
			Fi: "Näistä pitää valita vähintään %[3]s%[2]s: %[1]s.",
			Sv: "Minst %[3]s av följande ska väljas%[2]s: %[1]s.",
			En: "At least %[3]s of these must be selected%[2]s: %[1]s.",
		}, Text: Text{
			Fi: "Valitse näistä vähintään %[3]s%[2]s: %[1]s.",
			Sv: "Välj minst %[3]s av följande%[2]s: %[1]s.",
			En: "Select at least %[3]s of these%[2]s: %[1]s.",
		}},
	},
}

var ConditionAbsent = Rule{
	ID: "condition.absent", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Kenttä pitää jättää tyhjäksi, kun toteutusohje niin sanoo.",
		Sv: "Fältet ska lämnas tomt när implementeringsanvisningen säger så.",
		En: "A field must be left empty when the implementation note says so.",
	},
	Sentence: Text{
		Fi: "Kohta %[1]s pitää jättää tyhjäksi%[2]s.",
		Sv: "Fältet %[1]s ska lämnas tomt%[2]s.",
		En: "%[1]s must be left empty%[2]s.",
	},
	Text: Text{
		Fi: "Jätä kohta %[1]s tyhjäksi%[2]s. Poista tieto tai korjaa vastaus, josta tämä riippuu.",
		Sv: "Lämna fältet %[1]s tomt%[2]s. Ta bort uppgiften eller rätta svaret som detta beror på.",
		En: "Leave %[1]s empty%[2]s. Remove it, or correct the answer that this depends on.",
	},
	Cases: []Case{
		{Name: "several", Sentence: Text{
			Fi: "Nämä pitää jättää tyhjiksi%[2]s: %[1]s.",
			Sv: "Följande ska lämnas tomma%[2]s: %[1]s.",
			En: "These must be left empty%[2]s: %[1]s.",
		}, Text: Text{
			Fi: "Jätä kohta %[1]s tyhjäksi%[2]s. Poista tieto tai korjaa vastaus, josta tämä riippuu.",
			Sv: "Lämna fältet %[1]s tomt%[2]s. Ta bort uppgiften eller rätta svaret som detta beror på.",
			En: "Leave %[1]s empty%[2]s. Remove it, or correct the answer that this depends on.",
		}},
		{Name: "always", Sentence: Text{
			Fi: "Nämä pitää aina jättää tyhjiksi: %[1]s.",
			Sv: "Följande ska alltid lämnas tomma: %[1]s.",
			En: "These must always be left empty: %[1]s.",
		}, Text: Text{
			Fi: "Jätä kohta %[1]s tyhjäksi. Poista tieto.",
			Sv: "Lämna fältet %[1]s tomt. Ta bort uppgiften.",
			En: "Leave %[1]s empty. Remove it.",
		}},
	},
}

var ConditionAtMost = Rule{
	ID: "condition.atMost", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Vaihtoehdoista saa valita enintään sallitun määrän.",
		Sv: "Högst det tillåtna antalet alternativ får väljas.",
		En: "At most the allowed number of several choices may be selected.",
	},
	Sentence: Text{
		Fi: "Näistä saa valita enintään %[3]s%[2]s: %[1]s.",
		Sv: "Högst %[3]s av följande får väljas%[2]s: %[1]s.",
		En: "At most %[3]s of these may be selected%[2]s: %[1]s.",
	},
	Text: Text{
		Fi: "Valitse näistä enintään %[3]s%[2]s: %[1]s.",
		Sv: "Välj högst %[3]s av följande%[2]s: %[1]s.",
		En: "Select at most %[3]s of these%[2]s: %[1]s.",
	},
}

var ConditionItems = Rule{
	ID: "condition.items", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation notes"}},
	Asks: Text{
		Fi: "Kohtia saa olla enintään toteutusohjeen sallima määrä.",
		Sv: "Antalet poster får vara högst det som implementeringsanvisningen tillåter.",
		En: "There must be at most as many items as the implementation note allows.",
	},
	Sentence: Text{
		Fi: "Kohtaa %[1]s saa olla enintään %[3]s%[2]s.",
		Sv: "Fältet %[1]s får finnas högst %[3]s gång%[2]s.",
		En: "There must be at most %[3]s of %[1]s%[2]s.",
	},
	Text: Text{
		Fi: "Kohtaa %[1]s saa olla enintään %[3]s%[2]s. Poista ylimääräiset tai korjaa vastaus, josta tämä riippuu.",
		Sv: "Fältet %[1]s får finnas högst %[3]s gång%[2]s. Ta bort de överflödiga eller rätta svaret som detta beror på.",
		En: "There must be at most %[3]s of %[1]s%[2]s. Remove the others, or correct the answer that this depends on.",
	},
	Cases: []Case{
		{Name: "several", Sentence: Text{
			Fi: "Kohtia %[1]s saa olla enintään %[3]s%[2]s.",
			Sv: "Fältet %[1]s får finnas högst %[3]s gånger%[2]s.",
			En: "There must be at most %[3]s of %[1]s%[2]s.",
		}, Text: Text{
			Fi: "Kohtia %[1]s saa olla enintään %[3]s%[2]s. Poista ylimääräiset tai korjaa vastaus, josta tämä riippuu.",
			Sv: "Fältet %[1]s får finnas högst %[3]s gånger%[2]s. Ta bort de överflödiga eller rätta svaret som detta beror på.",
			En: "There must be at most %[3]s of %[1]s%[2]s. Remove the others, or correct the answer that this depends on.",
		}},
	},
}
