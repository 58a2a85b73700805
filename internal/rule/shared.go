package rule

// Texts that several rules share.
var (
	missing = Text{
		Fi: "Metatiedoista puuttuu tieto: %[1]s. Lisää se.",
		Sv: "I metadata saknas uppgiften: %[1]s. Lägg till den.",
		En: "The metadata lack this: %[1]s. Add it.",
	}
	missingUnit = Text{
		Fi: "Metatiedoista puuttuu tieto: %[1]s. Hae se organisaatiorekisteristä (koodisto 1.2.246.537.6.202) ja lisää se.",
		Sv: "I metadata saknas uppgiften: %[1]s. Hämta den ur organisationsregistret (kodsystem 1.2.246.537.6.202) och lägg till den.",
		En: "The metadata lack this: %[1]s. Get it from the organisation register (code system 1.2.246.537.6.202) and add it.",
	}
	notOID = Text{
		Fi: "Väärä tunnus: %[1]s. Sen pitää olla OID-tunnus. Korjaa se.",
		Sv: "Fel identifierare: %[1]s. Den ska vara en OID. Rätta den.",
		En: "Wrong identifier: %[1]s. It must be an OID. Correct it.",
	}
	otherSystem = Text{
		Fi: "Väärä koodisto tiedossa %[1]s. Sen pitää olla %[2]s; perässä voi olla versio.",
		Sv: "Fel kodsystem i uppgiften %[1]s. Det ska vara %[2]s; en version kan följa efter.",
		En: "Wrong code system of %[1]s. It must be %[2]s; a version may follow it.",
	}
	uncheckable = Text{
		Fi: "Koodi ei ole tämän julkaisun luettelossa, joten sitä ei voi tarkistaa: %[1]s (koodisto %[2]s). Varmista se koodistopalvelusta.",
		Sv: "Koden finns inte i denna publikation och kan inte kontrolleras: %[1]s (kodsystem %[2]s). Kontrollera den i kodtjänsten.",
		En: "The code is not in the list of this publication and cannot be checked: %[1]s (code system %[2]s). Check it on the code server.",
	}
)

// nameOnly is the case of a value of which only the name is known.
var nameOnly = Case{Name: "name", Severity: Error, Missing: true, Text: Text{
	Fi: "Koodia ei tunneta, vain nimi: %[1]s (koodisto %[2]s). Lataa luokitus koodistopalvelusta tai kirjoita koodi.",
	Sv: "Koden är inte känd, bara namnet: %[1]s (kodsystem %[2]s). Ladda klassifikationen från kodtjänsten eller skriv koden.",
	En: "The code is not known, only the name: %[1]s (code system %[2]s). Load the classification from the code server or write the code.",
}}
