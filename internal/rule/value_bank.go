package rule

var ValueIBAN = Rule{
	ID: "value.iban", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "ISO 13616: check digits by 97"}},
	Asks: Text{
		Fi: "IBAN-tilinumerot ovat oikein.",
		Sv: "IBAN-kontonumren är rätt.",
		En: "IBANs are right.",
	},
	Text: Text{
		Fi: "%[1]s ei ole IBAN-tilinumero: siinä on maatunnus ja tarkistusnumerot, jotka täsmäävät. Tarkista se.",
		Sv: "%[1]s är inget IBAN-kontonummer: det har en landskod och kontrollsiffror som stämmer. Kontrollera det.",
		En: "%[1]s is not an IBAN: it has a country code and check digits that fit. Check it.",
	},
}

var ValueBIC = Rule{
	ID: "value.bic", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"library", "ISO 9362: form of a BIC"}},
	Asks: Text{
		Fi: "BIC-koodit ovat oikeaa muotoa.",
		Sv: "BIC-koderna har rätt form.",
		En: "BICs are well formed.",
	},
	Text: Text{
		Fi: "%[1]s ei ole BIC-koodi: siinä on 8 tai 11 isoa kirjainta tai numeroa, joista viides ja kuudes ovat maatunnus. Tarkista se.",
		Sv: "%[1]s är ingen BIC-kod: den har 8 eller 11 stora bokstäver eller siffror, av vilka den femte och sjätte är en landskod. Kontrollera den.",
		En: "%[1]s is not a BIC: it has 8 or 11 capital letters or digits, of which the fifth and sixth are a country code. Check it.",
	},
}
