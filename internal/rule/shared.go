package rule

// Texts that several rules share.
var (
	missing = Text{
		Fi: "Kuvailutiedoista puuttuu %[1]s. Lisää se.",
		Sv: "I metadata saknas %[1]s. Lägg till det.",
		En: "The metadata lack %[1]s. Add it.",
	}
	missingUnit = Text{
		Fi: "Metatiedoista puuttuu %[1]s. Hae se organisaatiorekisteristä (koodisto 1.2.246.537.6.202) ja lisää se.",
		Sv: "I metadata saknas %[1]s. Hämta uppgiften ur organisationsregistret (kodsystem 1.2.246.537.6.202) och lägg till den.",
		En: "The metadata lack %[1]s. Get it from the organisation register (code system 1.2.246.537.6.202) and add it.",
	}
	notOID = Text{
		Fi: "Tämän pitää olla OID-tunnus: %[1]s.",
		Sv: "Detta ska vara en OID: %[1]s.",
		En: "This must be an OID: %[1]s.",
	}
	otherSystem = Text{
		Fi: "Väärä koodisto tiedossa %[1]s: sen pitää olla %[2]s; sen perässä voi olla versio.",
		Sv: "Fel kodsystem i %[1]s: det ska vara %[2]s; en version kan följa efter det.",
		En: "The code system of %[1]s must be %[2]s; a version may follow it.",
	}
	uncheckable = Text{
		Fi: "Koodia ei voi tarkistaa: %[1]s (koodisto %[2]s).",
		Sv: "Koden kan inte kontrolleras: %[1]s (kodsystem %[2]s).",
		En: "The code cannot be checked: %[1]s (code system %[2]s).",
	}
)

// nameOnly is the case of a value of which only the name is known.
var nameOnly = Case{Name: "name", Severity: Error, Missing: true, Text: Text{
	Fi: "Koodia ei tunneta, vain nimi: %[1]s (koodisto %[2]s). Lataa luokitus koodistopalvelusta tai kirjoita koodi.",
	Sv: "Koden är inte känd, bara namnet: %[1]s (kodsystem %[2]s). Ladda klassifikationen från kodtjänsten eller skriv koden.",
	En: "The code is not known, only the name: %[1]s (code system %[2]s). Load the classification from the code server or write the code.",
}}
