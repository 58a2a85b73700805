package rule

var StructureUnknownDocument = Rule{
	ID: "structure.unknown-document", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirjan juurikenttä kertoo sen rakenteen.",
		Sv: "Dokumentets rotfält anger dess struktur.",
		En: "The root key of the document identifies its structure.",
	},
	Text: Text{
		Fi: "Millään asiakirjarakenteella ei ole juurikenttää %[1]s.",
		Sv: "Ingen dokumentstruktur har rotfältet %[1]s.",
		En: "No document structure has the root key %[1]s.",
	},
	Cases: []Case{
		{Name: "similar", Text: Text{
			Fi: "Millään asiakirjarakenteella ei ole juurikenttää %[1]s. Tarkoititko %[2]s?",
			Sv: "Ingen dokumentstruktur har rotfältet %[1]s. Menade du %[2]s?",
			En: "No document structure has the root key %[1]s. Did you mean %[2]s?",
		}},
		{Name: "hidden", Text: Text{
			Fi: "Millään asiakirjarakenteella ei ole tätä juurikenttää.",
			Sv: "Ingen dokumentstruktur har detta rotfält.",
			En: "No document structure has this root key.",
		}},
		{Name: "none", Text: Text{
			Fi: "Asiakirjassa ei ole juurikenttää, joten sen rakennetta ei tiedetä.",
			Sv: "Dokumentet har inget rotfält, så dess struktur är inte känd.",
			En: "The document has no root key, so its structure is not known.",
		}},
		{Name: "oid", Text: Text{
			Fi: "Määrityksissä ei ole rakennetta, jolla on annettu OID.",
			Sv: "Definitionerna har ingen struktur med den OID som angavs.",
			En: "The snapshot holds no structure with the OID that was given.",
		}},
	},
}

var StructureRequired = Rule{
	ID: "structure.required", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Pakolliset kentät on täytetty.",
		Sv: "De obligatoriska fälten är ifyllda.",
		En: "The required fields are there.",
	},
	Text: Text{
		Fi: "%[1]s on pakollinen ja puuttuu. Täytä se.",
		Sv: "%[1]s är obligatoriskt och saknas. Fyll i det.",
		En: "%[1]s is required and is missing. Fill it in.",
	},
	Cases: []Case{
		{Name: "part", Text: Text{
			Fi: "Kentästä %[1]s puuttuu pakollinen osa %[2]s. Täytä se.",
			Sv: "Den obligatoriska delen %[2]s saknas i %[1]s. Fyll i den.",
			En: "The part %[2]s of %[1]s is required and is missing. Fill it in.",
		}},
	},
}

var StructureUnknownField = Rule{
	ID: "structure.unknown-field", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirjassa on vain rakenteen kenttiä.",
		Sv: "Dokumentet har bara strukturens fält.",
		En: "The document has only the fields of its structure.",
	},
	Text: Text{
		Fi: "Kenttä %[1]s ei kuulu tähän. Poista se.",
		Sv: "Fältet %[1]s hör inte hit. Ta bort det.",
		En: "The member %[1]s does not belong here. Remove it.",
	},
	Cases: []Case{
		{Name: "similar", Text: Text{
			Fi: "Kenttä %[1]s ei kuulu tähän. Tarkoititko %[2]s?",
			Sv: "Fältet %[1]s hör inte hit. Menade du %[2]s?",
			En: "The member %[1]s does not belong here. Did you mean %[2]s?",
		}},
		{Name: "hidden", Text: Text{
			Fi: "Tässä on kenttä, joka ei kuulu tähän. Poista se.",
			Sv: "Här finns ett fält som inte hör hit. Ta bort det.",
			En: "A member does not belong here. Remove it.",
		}},
	},
}

var StructureType = Rule{
	ID: "structure.type", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Kenttien arvot ovat rakenteen tyyppisiä.",
		Sv: "Fältens värden är av strukturens typ.",
		En: "The values are of the types of the structure.",
	},
	Text: Text{
		Fi: "Väärä tyyppi kentässä %[1]s: sen pitää olla %[2]s, ei %[3]s.",
		Sv: "Fel typ i fältet %[1]s: det ska vara %[2]s, inte %[3]s.",
		En: "%[1]s must be %[2]s, not %[3]s.",
	},
	Cases: []Case{
		{Name: "root", Text: Text{
			Fi: "Asiakirjan pitää olla objekti, ei %[1]s.",
			Sv: "Dokumentet ska vara ett objekt, inte %[1]s.",
			En: "The document must be an object, not %[1]s.",
		}},
	},
}

var StructureEmpty = Rule{
	ID: "structure.empty", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Pakolliset kentät eivät ole tyhjiä.",
		Sv: "De obligatoriska fälten är inte tomma.",
		En: "The required fields are not empty.",
	},
	Text: Text{
		Fi: "%[1]s on pakollinen eikä saa olla tyhjä. Täytä se.",
		Sv: "%[1]s är obligatoriskt och får inte vara tomt. Fyll i det.",
		En: "%[1]s is required and must not be empty. Fill it in.",
	},
	Cases: []Case{
		{Name: "array", Text: Text{
			Fi: "%[1]s on pakollinen: lisää vähintään yksi.",
			Sv: "%[1]s är obligatoriskt: lägg till minst en.",
			En: "%[1]s is required. Add at least one.",
		}},
		{Name: "unset", Text: Text{
			Fi: "%[1]s ei saa olla tyhjä. Jätä pois se, mille ei ole arvoa.",
			Sv: "%[1]s får inte vara tomt. Utelämna det som inte har något värde.",
			En: "%[1]s must not be empty. Leave out what is not set.",
		}},
	},
}

var StructureFormat = Rule{
	ID: "structure.format", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Päivämäärät ja ajankohdat ovat oikeassa muodossa.",
		Sv: "Datum och tidpunkter är i rätt form.",
		En: "Dates and instants have the right form.",
	},
	Cases: []Case{
		{Name: "date", Text: Text{
			Fi: "%[1]s: kirjoita vuosi, vuosi ja kuukausi tai päivämäärä, esimerkiksi 2024, 2024-05 tai 2024-05-31.",
			Sv: "%[1]s: skriv ett år, ett år och en månad eller ett datum, till exempel 2024, 2024-05 eller 2024-05-31.",
			En: "%[1]s must be a year, a year and month, or a date, as in 2024, 2024-05 or 2024-05-31.",
		}},
		{Name: "instant", Text: Text{
			Fi: "%[1]s: kirjoita päivämäärä tai päivämäärä ja kellonaika sekunteineen ja aikavyöhykkeineen, esimerkiksi 2024-05-31T12:00:00+03:00.",
			Sv: "%[1]s: skriv ett datum, eller ett datum och klockslag med sekunder och tidszon, till exempel 2024-05-31T12:00:00+03:00.",
			En: "%[1]s must be a date, or a date and time with seconds and zone, as in 2024-05-31T12:00:00+03:00.",
		}},
		{Name: "day", Text: Text{
			Fi: "%[1]s: kirjoita päivämäärä, esimerkiksi 2024-05-31.",
			Sv: "%[1]s: skriv ett datum, till exempel 2024-05-31.",
			En: "%[1]s must be a date, as in 2024-05-31.",
		}},
		{Name: "time", Text: Text{
			Fi: "%[1]s: kirjoita päivämäärä ja kellonaika sekunteineen ja aikavyöhykkeineen, esimerkiksi 2024-05-31T12:00:00+03:00.",
			Sv: "%[1]s: skriv ett datum och klockslag med sekunder och tidszon, till exempel 2024-05-31T12:00:00+03:00.",
			En: "%[1]s must be a date and time with seconds and zone, as in 2024-05-31T12:00:00+03:00.",
		}},
		{Name: "whole", Text: Text{
			Fi: "%[1]s: kirjoita kokonaisluku väliltä %[2]s–%[3]s.",
			Sv: "%[1]s: skriv ett heltal från %[2]s till %[3]s.",
			En: "%[1]s must be a whole number from %[2]s to %[3]s.",
		}},
	},
}

var StructureCode = Rule{
	ID: "structure.code", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Koodit ovat rakenteen sallimia.",
		Sv: "Koderna är sådana som strukturen tillåter.",
		En: "The codes are among those that the structure accepts.",
	},
	Text: Text{
		Fi: "%[1]s: valitse jokin näistä koodeista: %[2]s.",
		Sv: "%[1]s: välj en av dessa koder: %[2]s.",
		En: "%[1]s must have one of these codes: %[2]s.",
	},
	Cases: []Case{
		{Name: "more", Text: Text{
			Fi: "%[1]s: valitse jokin näistä koodeista: %[2]s, tai jokin muista %[3]s koodista.",
			Sv: "%[1]s: välj en av dessa koder: %[2]s, eller en av %[3]s andra.",
			En: "%[1]s must have one of these codes: %[2]s, or one of %[3]s others.",
		}},
	},
}

var StructureSystem = Rule{
	ID: "structure.system", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Koodisto on rakenteen nimeämä.",
		Sv: "Kodsystemet är det som strukturen anger.",
		En: "The code system is the one that the structure names.",
	},
	Cases: []Case{
		{Name: "oid", Text: Text{
			Fi: "%[1]s: koodiston pitää olla %[2]s; sen perässä voi olla versio.",
			Sv: "%[1]s: kodsystemet ska vara %[2]s; en version kan följa efter det.",
			En: "%[1]s must have the code system %[2]s; a version may follow it.",
		}},
		{Name: "exact", Text: Text{
			Fi: "%[1]s: koodiston pitää olla %[2]s.",
			Sv: "%[1]s: kodsystemet ska vara %[2]s.",
			En: "%[1]s must have the code system %[2]s.",
		}},
	},
}

var StructurePhrase = Rule{
	ID: "structure.phrase", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Vakiotekstit ovat sanasta sanaan.",
		Sv: "De fasta texterna är ord för ord.",
		En: "The fixed texts are repeated word for word.",
	},
	Text: Text{
		Fi: "%[1]s: kentässä pitää olla sen vakioteksti sanasta sanaan, suomeksi (%[2]s tavua, SHA-256 %[3]s).",
		Sv: "%[1]s: fältet ska innehålla sin fasta text ord för ord, på finska (%[2]s byte, SHA-256 %[3]s).",
		En: "%[1]s must hold its fixed text word for word, in Finnish (%[2]s bytes, SHA-256 %[3]s).",
	},
}

var StructureVersion = Rule{
	ID: "structure.version", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirja on rakenteen voimassa olevan version mukainen.",
		Sv: "Dokumentet följer strukturens version i kraft.",
		En: "The document follows the version of its structure that is in force.",
	},
	Cases: []Case{
		{Name: "replaced", Text: Text{
			Fi: "Rakenteen versio %[1]s on vanhentunut. Voimassa on %[2]s.",
			Sv: "Strukturens version %[1]s är föråldrad. I kraft är %[2]s.",
			En: "Version %[1]s of the structure is outdated. The version in force is %[2]s.",
		}},
		{Name: "withdrawn", Text: Text{
			Fi: "Rakenteen versio %[1]s on vanhentunut, eikä mikään sen versio ole voimassa.",
			Sv: "Strukturens version %[1]s är föråldrad, och ingen version av den är i kraft.",
			En: "Version %[1]s of the structure is outdated, and no version of it is in force.",
		}},
	},
}
