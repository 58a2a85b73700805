package rule

var ValueFuture = Rule{
	ID: "value.future", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "days that are not after the reference date"}},
	Asks: Text{
		Fi: "Syntymäajat, asiakirjan päivämäärä ja jaksojen alut eivät ole annetun päivän jälkeen.",
		Sv: "Födelsedatum, dokumentets datum och periodernas början ligger inte efter den angivna dagen.",
		En: "Dates of birth, the date of the document and starts of periods are not after the day that was given.",
	},
	Cases: []Case{
		{Name: "birth", Text: Text{
			Fi: "%[1]s: syntymäaika on annetun päivän jälkeen. Tarkista se.",
			Sv: "%[1]s: födelsedatumet är efter den angivna dagen. Kontrollera det.",
			En: "%[1]s: the date of birth is after the day that was given. Check it.",
		}},
		{Name: "document", Text: Text{
			Fi: "%[1]s: asiakirjan päivämäärä on annetun päivän jälkeen. Tarkista se.",
			Sv: "%[1]s: dokumentets datum är efter den angivna dagen. Kontrollera det.",
			En: "%[1]s: the date of the document is after the day that was given. Check it.",
		}},
		{Name: "start", Severity: Information, Text: Text{
			Fi: "%[1]s on vasta annetun päivän jälkeen. Tarkista se, jos jakso on jo alkanut.",
			Sv: "%[1]s är först efter den angivna dagen. Kontrollera det om perioden redan har börjat.",
			En: "%[1]s is after the day that was given. Check it if the period has already begun.",
		}},
	},
}

var ValueClosed = Rule{
	ID: "value.closed", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "implementation note of paattymispaiva in 1505.2: the date of a closed asia"}},
	Asks: Text{
		Fi: "Päättymispäivä on vain suljetulla asialla.",
		Sv: "Bara ett stängt ärende har avslutningsdatum.",
		En: "Only a closed asia has a closing date.",
	},
	Text: Text{
		Fi: "%[1]s on täytetty, mutta asian tila ei ole Suljettu. Tarkista tila tai poista päivämäärä.",
		Sv: "%[1]s är ifyllt, men ärendets status är inte stängd. Kontrollera statusen eller ta bort datumet.",
		En: "%[1]s is filled in, but the state of the asia is not Suljettu (closed). Check the state or remove the date.",
	},
}

var ValueEnded = Rule{
	ID: "value.ended", Severity: Information, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "description of turvakiellon_paattymispaiva in 1505.1"}},
	Asks: Text{
		Fi: "Voimassa olevan turvakiellon päättymispäivä ei ole ennen annettua päivää.",
		Sv: "Slutdatumet för en gällande spärrmarkering är inte före den angivna dagen.",
		En: "The last day of a turvakielto that is in force is not before the day that was given.",
	},
	Text: Text{
		Fi: "%[1]s on ennen annettua päivää, mutta turvakielto on kyllä. Tarkista, onko turvakielto voimassa.",
		Sv: "%[1]s är före den angivna dagen, men spärrmarkeringen är ja. Kontrollera om den gäller.",
		En: "%[1]s is before the day that was given, but turvakielto is yes. Check whether it is in force.",
	},
}
