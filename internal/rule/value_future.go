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
