package rule

var ArchiveHeaderMissing = Rule{
	ID: "archive.header.missing", Severity: Warning, Certainty: Certain, Missing: true,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Otsakkeessa on kaikki ne kuvailutiedot, jotka jokaisessa sanomassa on.",
		Sv: "Huvudet har alla de metadata som varje meddelande har.",
		En: "The header has all the metadata that every message has.",
	},
	Text: missing,
}

var ArchiveHeaderRepeated = Rule{
	ID: "archive.header.repeated", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Elementti on otsakkeessa kahdesti. Jätä niistä yksi.",
		Sv: "Elementet finns två gånger i huvudet. Behåll ett.",
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
		Fi: "Tunnisteet ovat OID-tunnuksia.",
		Sv: "Identifierarna är OID.",
		En: "Identifiers are OIDs.",
	},
	Text: notOID,
}

var ArchiveHeaderTime = Rule{
	ID: "archive.header.time", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Ajat ovat muodossa VVVVKKPPTTMMSS+TTMM ja päivät muodossa VVVVKKPP.",
		Sv: "Tider skrivs som ÅÅÅÅMMDDTTMMSS+TTMM och dagar som ÅÅÅÅMMDD.",
		En: "Times are YYYYMMDDHHMMSS+HHMM and days YYYYMMDD.",
	},
	Text: Text{
		Fi: "Tämän pitää olla kalenterin aika muodossa VVVVKKPPTTMMSS+TTMM tai päivä muodossa VVVVKKPP: %[1]s.",
		Sv: "Detta ska vara en tid som ÅÅÅÅMMDDTTMMSS+TTMM eller en dag som ÅÅÅÅMMDD: %[1]s.",
		En: "This must be a time as YYYYMMDDHHMMSS+HHMM or a day as YYYYMMDD: %[1]s.",
	},
}

var ArchiveHeaderNumber = Rule{
	ID: "archive.header.number", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Versionumero on kokonaisluku 1:stä alkaen.",
		Sv: "Versionsnumret är ett heltal från 1.",
		En: "The version number is a whole number from 1.",
	},
	Text: Text{
		Fi: "Tämän pitää olla kokonaisluku 1:stä alkaen: %[1]s.",
		Sv: "Detta ska vara ett heltal från 1: %[1]s.",
		En: "This must be a whole number from 1: %[1]s.",
	},
}

var ArchiveHeaderCodeSystem = Rule{
	ID: "archive.header.code-system", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodit ovat niille määrätystä koodistosta.",
		Sv: "Koderna är ur sitt kodsystem.",
		En: "Codes are from their code system.",
	},
	Text: otherSystem,
}

var ArchiveHeaderCode = Rule{
	ID: "archive.header.code", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodit ovat sellaisia, jotka tunnetaan; muita ei voi tarkistaa.",
		Sv: "Koderna är kända; andra kan inte kontrolleras.",
		En: "Codes are among those that are known; others cannot be checked.",
	},
	Text:  uncheckable,
	Cases: []Case{nameOnly},
}

var ArchiveHeaderSystemName = Rule{
	ID: "archive.header.code-system-name", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Koodiston nimi on sen koodiston, jonka tunnus on sen vieressä.",
		Sv: "Kodsystemets namn är namnet på det kodsystem vars kod står bredvid.",
		En: "The name of a code system is that of the OID beside it.",
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
		Fi: "Ammattihenkilön tunnus on rekisteröintinumero; muuta ei voi tarkistaa.",
		Sv: "Yrkespersonens identifierare är registreringsnumret; annat kan inte kontrolleras.",
		En: "The professional is named by the registration number; another number cannot be checked.",
	},
	Text: Text{
		Fi: "Tunnus ei ole odotettua lajia, eikä sitä voi tarkistaa: %[1]s.",
		Sv: "Identifieraren är inte av väntat slag och kan inte kontrolleras: %[1]s.",
		En: "The number is not of the expected kind and cannot be checked: %[1]s.",
	},
}

var ArchiveProcessName = Rule{
	ID: "archive.process-name", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Palveluprosessin type-elementissä pitäisi olla Sosiaalihuollon palveluprosessi.",
		Sv: "Elementet type i serviceProcess borde vara Sosiaalihuollon palveluprosessi.",
		En: "The element type of serviceProcess should be Sosiaalihuollon palveluprosessi.",
	},
}
