package rule

var ArchiveHeaderMissing = Rule{
	ID: "archive.header.missing", Severity: Warning, Certainty: Certain, Missing: true,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Otsakkeessa pitäisi olla kaikki ne metatiedot, jotka jokaisessa sanomassa on.",
		Sv: "Headern bör ha alla de metadata som varje meddelande har.",
		En: "The header should have all the metadata that every message has.",
	},
	Text: missing,
}

var ArchiveHeaderRepeated = Rule{
	ID: "archive.header.repeated", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Elementin pitäisi olla otsakkeessa vain kerran.",
		Sv: "Elementet bör finnas bara en gång i headern.",
		En: "An element should occur only once in the header.",
	},
	Text: Text{
		Fi: "Elementti on otsakkeessa kahdesti. Jätä niistä yksi.",
		Sv: "Elementet finns två gånger i headern. Behåll ett.",
		En: "The element occurs twice in the header. Keep one.",
	},
	Cases: []Case{{Name: "unread", Severity: Error, Text: Text{
		Fi: "Elementti on kahdesti, eikä jälkimmäisen sisältöä lueta. Jätä niistä yksi.",
		Sv: "Elementet finns två gånger, och innehållet i det senare läses inte. Behåll ett.",
		En: "The element occurs twice, and the content of the second is not read. Keep one.",
	}}},
}

var ArchiveHeaderOID = Rule{
	ID: "archive.header.oid", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Tunnisteiden pitää olla OID-tunnuksia.",
		Sv: "Identifierarna ska vara OID.",
		En: "Identifiers must be OIDs.",
	},
	Text: notOID,
}

var ArchiveHeaderTime = Rule{
	ID: "archive.header.time", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Aikojen pitää olla muodossa VVVVKKPPTTMMSS+TTMM ja päivien muodossa VVVVKKPP.",
		Sv: "Tider ska skrivas som ÅÅÅÅMMDDTTMMSS+TTMM och dagar som ÅÅÅÅMMDD.",
		En: "Times must be YYYYMMDDHHMMSS+HHMM and days YYYYMMDD.",
	},
	Text: Text{
		Fi: "Väärä aika: %[1]s. Sen pitää olla kalenterin aika muodossa VVVVKKPPTTMMSS+TTMM tai päivä muodossa VVVVKKPP. Korjaa se.",
		Sv: "Fel tid: %[1]s. Den ska vara en tid som ÅÅÅÅMMDDTTMMSS+TTMM eller en dag som ÅÅÅÅMMDD. Rätta den.",
		En: "Wrong time: %[1]s. It must be a time as YYYYMMDDHHMMSS+HHMM or a day as YYYYMMDD. Correct it.",
	},
}

var ArchiveHeaderNumber = Rule{
	ID: "archive.header.number", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Versionumeron pitää olla kokonaisluku 1:stä alkaen.",
		Sv: "Versionsnumret ska vara ett heltal från 1.",
		En: "The version number must be a whole number from 1.",
	},
	Text: Text{
		Fi: "Väärä luku: %[1]s. Sen pitää olla kokonaisluku 1:stä alkaen. Korjaa se.",
		Sv: "Fel tal: %[1]s. Det ska vara ett heltal från 1. Rätta det.",
		En: "Wrong number: %[1]s. It must be a whole number from 1. Correct it.",
	},
}

var ArchiveHeaderCodeSystem = Rule{
	ID: "archive.header.code-system", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodien pitää olla niille määrätystä koodistosta.",
		Sv: "Koderna ska vara ur sitt kodsystem.",
		En: "Codes must be from their code system.",
	},
	Text: otherSystem,
}

var ArchiveHeaderCode = Rule{
	ID: "archive.header.code", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodien pitäisi olla sellaisia, jotka tunnetaan; muita ei voi tarkistaa.",
		Sv: "Koderna bör vara kända; andra kan inte kontrolleras.",
		En: "Codes should be among those that are known; others cannot be checked.",
	},
	Text:  uncheckable,
	Cases: []Case{nameOnly},
}

var ArchiveHeaderSystemName = Rule{
	ID: "archive.header.code-system-name", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodiston nimen pitäisi olla sen koodiston, jonka tunnus on sen vieressä.",
		Sv: "Kodsystemets namn bör vara namnet på det kodsystem vars OID finns bredvid.",
		En: "The name of a code system should be that of the OID beside it.",
	},
	Text: Text{
		Fi: "Koodiston tunnus ja nimi ovat ristiriidassa (%[1]s). Nimi on toisen koodiston: %[2]s. Korjaa nimi tai tunnus.",
		Sv: "Kodsystemets OID och namn motsäger varandra (%[1]s). Namnet är ett annat kodsystems: %[2]s. Rätta namnet eller OID.",
		En: "The OID and the name of the code system contradict each other (%[1]s). The name is that of another code system: %[2]s. Correct the name or the OID.",
	},
}

var ArchiveHeaderRoot = Rule{
	ID: "archive.header.root", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Ammattihenkilön tunnuksen pitäisi olla rekisteröintinumero; muuta ei voi tarkistaa.",
		Sv: "Den yrkesutbildade personens identifierare bör vara registreringsnumret; annat kan inte kontrolleras.",
		En: "The professional should be named by the registration number; another number cannot be checked.",
	},
	Text: Text{
		Fi: "Tunnus ei ole odotettua lajia, eikä sitä voi tarkistaa: %[1]s. Tarkista se itse.",
		Sv: "Identifieraren är inte av väntat slag och kan inte kontrolleras: %[1]s. Kontrollera den själv.",
		En: "The number is not of the expected kind and cannot be checked: %[1]s. Check it yourself.",
	},
}

var ArchiveProcessName = Rule{
	ID: "archive.process-name", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Palveluprosessin type-elementissä pitäisi olla ”Sosiaalihuollon palveluprosessi”.",
		Sv: "Elementet type i serviceProcess bör vara ”Sosiaalihuollon palveluprosessi”.",
		En: "The element type of serviceProcess should be “Sosiaalihuollon palveluprosessi”.",
	},
	Text: Text{
		Fi: "Palveluprosessin type-elementissä pitäisi olla ”Sosiaalihuollon palveluprosessi”. Korjaa se.",
		Sv: "Elementet type i serviceProcess bör vara ”Sosiaalihuollon palveluprosessi”. Rätta det.",
		En: "The element type of serviceProcess should be “Sosiaalihuollon palveluprosessi”. Correct it.",
	},
}
