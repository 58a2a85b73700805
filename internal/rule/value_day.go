package rule

var ValueFuture = Rule{
	ID: "value.future", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "days that are not after the reference date"}},
	Asks: Text{
		Fi: "Syntymäajat, asiakirjan päivämäärä ja jaksojen alut eivät saa olla annetun päivän jälkeen.",
		Sv: "Födelsetider, handlingens datum och periodernas början får inte ligga efter den angivna dagen.",
		En: "Dates of birth, the date of the document and starts of periods must not be after the day that was given.",
	},
	Cases: []Case{
		{Name: "birth", Text: Text{
			Fi: "Kentän %[1]s syntymäaika on annetun päivän jälkeen. Tarkista se.",
			Sv: "Födelsetiden i fältet %[1]s är efter den angivna dagen. Kontrollera den.",
			En: "The date of birth in %[1]s is after the day that was given. Check it.",
		}},
		{Name: "document", Text: Text{
			Fi: "Asiakirjan päivämäärä kentässä %[1]s on annetun päivän jälkeen. Tarkista se.",
			Sv: "Handlingens datum i fältet %[1]s är efter den angivna dagen. Kontrollera det.",
			En: "The date of the document in %[1]s is after the day that was given. Check it.",
		}},
		{Name: "start", Severity: Information, Text: Text{
			Fi: "Kentän %[1]s ajankohta on vasta annetun päivän jälkeen. Tarkista se, jos jakso on jo alkanut.",
			Sv: "Tidpunkten i fältet %[1]s är först efter den angivna dagen. Kontrollera den om perioden redan har börjat.",
			En: "The time in %[1]s is after the day that was given. Check it if the period has already begun.",
		}},
	},
}

var ValueClosed = Rule{
	ID: "value.closed", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation note of paattymispaiva in 1505.2: the date of a closed asia"}},
	Asks: Text{
		Fi: "Päättymispäivä saa olla vain suljetulla asialla.",
		Sv: "Bara ett stängt ärende får ha ett avslutningsdatum.",
		En: "Only a closed matter (asia) may have a closing date.",
	},
	Text: Text{
		Fi: "Kenttä %[1]s on täytetty, mutta asian tila ei ole ”Suljettu”. Tarkista tila tai poista päivämäärä.",
		Sv: "Fältet %[1]s är ifyllt, men ärendets status är inte ”Suljettu” (stängt). Kontrollera statusen eller ta bort datumet.",
		En: "The field %[1]s is filled in, but the state of the matter (asia) is not “Suljettu” (closed). Check the state or remove the date.",
	},
}

var ValueEnded = Rule{
	ID: "value.ended", Severity: Information, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "description of turvakiellon_paattymispaiva in 1505.1"}},
	Asks: Text{
		Fi: "Voimassa olevan turvakiellon päättymispäivä ei saa olla ennen annettua päivää.",
		Sv: "Slutdatumet för en gällande spärrmarkering får inte vara före den angivna dagen.",
		En: "The last day of a non-disclosure for personal safety (turvakielto) that is in force must not be before the day that was given.",
	},
	Text: Text{
		Fi: "Kentän %[1]s päivä on ennen annettua päivää, mutta turvakieltoon on vastattu ”kyllä”. Tarkista, onko turvakielto voimassa.",
		Sv: "Dagen i fältet %[1]s är före den angivna dagen, men svaret på spärrmarkeringen är ”ja”. Kontrollera om den gäller.",
		En: "The day in %[1]s is before the day that was given, but the answer to non-disclosure for personal safety (turvakielto) is “yes”. Check whether it is in force.",
	},
}
