package rule

var ValueIBAN = Rule{
	ID: "value.iban", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "ISO 13616: check digits by 97"}},
	Asks: Text{
		Fi: "IBAN-tilinumeroiden pitäisi olla oikein.",
		Sv: "IBAN-kontonumren bör vara rätt.",
		En: "IBANs should be right.",
	},
	Text: Text{
		Fi: "Kentässä %[1]s ei ole IBAN-tilinumeroa: siinä pitää olla maatunnus ja tarkistusnumerot, jotka täsmäävät. Tarkista se.",
		Sv: "I fältet %[1]s finns inget IBAN-kontonummer: det ska ha en landskod och kontrollsiffror som stämmer. Kontrollera det.",
		En: "The value of %[1]s is no IBAN: it must have a country code and check digits that fit. Check it.",
	},
}

var ValueBIC = Rule{
	ID: "value.bic", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "ISO 9362: form of a BIC"}},
	Asks: Text{
		Fi: "BIC-koodien pitäisi olla oikeaa muotoa.",
		Sv: "BIC-koderna bör ha rätt form.",
		En: "BICs should be well formed.",
	},
	Text: Text{
		Fi: "Kentässä %[1]s ei ole BIC-koodia: siinä pitää olla 8 tai 11 isoa kirjainta tai numeroa, joista viides ja kuudes ovat maatunnus. Tarkista se.",
		Sv: "I fältet %[1]s finns ingen BIC-kod: den ska ha 8 eller 11 stora bokstäver eller siffror, av vilka den femte och sjätte är en landskod. Kontrollera den.",
		En: "The value of %[1]s is no BIC: it must have 8 or 11 capital letters or digits, of which the fifth and sixth are a country code. Check it.",
	},
}
