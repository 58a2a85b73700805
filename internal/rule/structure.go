package rule

var StructureUnknownDocument = Rule{
	ID: "structure.unknown-document", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirjan juurikentän pitää kertoa sen rakenne.",
		Sv: "Handlingens rotfält ska ange dess struktur.",
		En: "The root key of the document must identify its structure.",
	},
	Text: Text{
		Fi: "Millään asiakirjarakenteella ei ole juurikenttää %[1]s. Korjaa juurikenttä.",
		Sv: "Ingen handlingsstruktur har rotfältet %[1]s. Rätta rotfältet.",
		En: "No document structure has the root key %[1]s. Correct the root key.",
	},
	Cases: []Case{
		{Name: "similar", Text: Text{
			Fi: "Millään asiakirjarakenteella ei ole juurikenttää %[1]s. Tarkoititko %[2]s?",
			Sv: "Ingen handlingsstruktur har rotfältet %[1]s. Menade du %[2]s?",
			En: "No document structure has the root key %[1]s. Did you mean %[2]s?",
		}},
		{Name: "hidden", Text: Text{
			Fi: "Millään asiakirjarakenteella ei ole tätä juurikenttää. Korjaa juurikenttä.",
			Sv: "Ingen handlingsstruktur har detta rotfält. Rätta rotfältet.",
			En: "No document structure has this root key. Correct the root key.",
		}},
		{Name: "none", Text: Text{
			Fi: "Asiakirjasta puuttuu juurikenttä, joten sen rakennetta ei tiedetä. Lisää juurikenttä.",
			Sv: "I handlingen saknas rotfältet, så dess struktur är inte känd. Lägg till rotfältet.",
			En: "The document lacks a root key, so its structure is not known. Add the root key.",
		}},
		{Name: "oid", Text: Text{
			Fi: "Annettua rakennetta (OID) ei ole julkaisussa %[1]s. Tarkista OID tai lataa uudempi julkaisu.",
			Sv: "Den angivna strukturen (OID) finns inte i publikationen %[1]s. Kontrollera OID eller ladda en nyare publikation.",
			En: "The structure that was given (OID) is not in the publication of %[1]s. Check the OID or load a newer publication.",
		}},
		isWrapped,
	},
}

var StructureRequired = Rule{
	ID: "structure.required", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Pakolliset kentät pitää täyttää.",
		Sv: "De obligatoriska fälten ska fyllas i.",
		En: "The required fields must be filled in.",
	},
	Text: Text{
		Fi: "Pakollinen kenttä %[1]s puuttuu. Täytä se.",
		Sv: "Det obligatoriska fältet %[1]s saknas. Fyll i det.",
		En: "The required field %[1]s is missing. Fill it in.",
	},
	Cases: []Case{
		{Name: "part", Text: Text{
			Fi: "Kentästä %[1]s puuttuu pakollinen osa %[2]s. Täytä se.",
			Sv: "I fältet %[1]s saknas den obligatoriska delen %[2]s. Fyll i den.",
			En: "The required part %[2]s of %[1]s is missing. Fill it in.",
		}},
	},
}

var StructureUnknownField = Rule{
	ID: "structure.unknown-field", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirjassa saa olla vain rakenteen kenttiä.",
		Sv: "Handlingen får ha bara strukturens fält.",
		En: "The document may have only the fields of its structure.",
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
		Fi: "Kenttien arvojen pitää olla rakenteen tyyppisiä.",
		Sv: "Fältens värden ska vara av strukturens typ.",
		En: "Values must be of the types of the structure.",
	},
	Text: Text{
		Fi: "Väärä tyyppi kentässä %[1]s: siinä pitää olla %[2]s, nyt siinä on %[3]s.",
		Sv: "Fel typ i fältet %[1]s: det ska vara %[2]s, nu är det %[3]s.",
		En: "Wrong type in %[1]s: it must be %[2]s, and it is %[3]s.",
	},
	Cases: []Case{
		{Name: "root", Text: Text{
			Fi: "Väärä tyyppi: asiakirjan pitää olla %[2]s, nyt se on %[1]s.",
			Sv: "Fel typ: handlingen ska vara %[2]s, nu är den %[1]s.",
			En: "Wrong type: the document must be %[2]s, and it is %[1]s.",
		}},
		isList,
	},
}

var StructureEmpty = Rule{
	ID: "structure.empty", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Pakolliset kentät eivät saa olla tyhjiä.",
		Sv: "De obligatoriska fälten får inte vara tomma.",
		En: "The required fields must not be empty.",
	},
	Text: Text{
		Fi: "Pakollinen kenttä %[1]s on tyhjä. Täytä se.",
		Sv: "Det obligatoriska fältet %[1]s är tomt. Fyll i det.",
		En: "The required field %[1]s is empty. Fill it in.",
	},
	Cases: []Case{
		{Name: "array", Text: Text{
			Fi: "Lisää vähintään yksi: %[1]s.",
			Sv: "Lägg till minst en: %[1]s.",
			En: "Add at least one: %[1]s.",
		}},
		{Name: "part", Text: Text{
			Fi: "Kentässä %[1]s on pakollinen osa %[2]s tyhjä. Täytä se.",
			Sv: "I fältet %[1]s är den obligatoriska delen %[2]s tom. Fyll i den.",
			En: "The required part %[2]s of %[1]s is empty. Fill it in.",
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
		Fi: "Päivämäärien ja ajankohtien pitää olla oikeassa muodossa.",
		Sv: "Datum och tidpunkter ska vara i rätt form.",
		En: "Dates and times must have the right form.",
	},
	Cases: []Case{
		{Name: "date", Text: Text{
			Fi: "Väärä muoto kentässä %[1]s. Kirjoita vuosi, vuosi ja kuukausi tai päivämäärä, esimerkiksi 2024, 2024-05 tai 2024-05-31.",
			Sv: "Fel form i fältet %[1]s. Skriv ett år, ett år och en månad eller ett datum, till exempel 2024, 2024-05 eller 2024-05-31.",
			En: "Wrong form in %[1]s. Write a year, a year and month, or a date, as in 2024, 2024-05 or 2024-05-31.",
		}},
		{Name: "instant", Text: Text{
			Fi: "Väärä muoto kentässä %[1]s. Kirjoita päivämäärä tai päivämäärä ja kellonaika sekunteineen ja aikavyöhykkeineen, esimerkiksi 2024-05-31T12:00:00+03:00.",
			Sv: "Fel form i fältet %[1]s. Skriv ett datum, eller ett datum och klockslag med sekunder och tidszon, till exempel 2024-05-31T12:00:00+03:00.",
			En: "Wrong form in %[1]s. Write a date, or a date and time with seconds and offset, as in 2024-05-31T12:00:00+03:00.",
		}},
		{Name: "day", Text: Text{
			Fi: "Väärä muoto kentässä %[1]s. Kirjoita päivämäärä, esimerkiksi 2024-05-31.",
			Sv: "Fel form i fältet %[1]s. Skriv ett datum, till exempel 2024-05-31.",
			En: "Wrong form in %[1]s. Write a date, as in 2024-05-31.",
		}},
		{Name: "time", Text: Text{
			Fi: "Väärä muoto kentässä %[1]s. Kirjoita päivämäärä ja kellonaika sekunteineen ja aikavyöhykkeineen, esimerkiksi 2024-05-31T12:00:00+03:00.",
			Sv: "Fel form i fältet %[1]s. Skriv ett datum och klockslag med sekunder och tidszon, till exempel 2024-05-31T12:00:00+03:00.",
			En: "Wrong form in %[1]s. Write a date and time with seconds and offset, as in 2024-05-31T12:00:00+03:00.",
		}},
		{Name: "whole", Text: Text{
			Fi: "Kentän %[1]s arvon pitää olla kokonaisluku väliltä %[2]s–%[3]s.",
			Sv: "Värdet i fältet %[1]s ska vara ett heltal mellan %[2]s och %[3]s.",
			En: "The value of %[1]s must be a whole number from %[2]s to %[3]s.",
		}},
	},
}
