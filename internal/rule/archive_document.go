package rule

var ArchiveDocumentID = Rule{
	ID: "archive.document-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Asiakirjan OID-tunnuksen pitää olla sama otsakkeessa, rungossa (OID-alkuisena), näkymässä ja kehyksessä.",
		Sv: "Dokumentets OID ska vara densamma i huvudet, i kroppen (efter OID), i vyn och i ramen.",
		En: "The OID of the document must be the same in the header, in the body (after OID), in the view and in the frame.",
	},
	Cases: []Case{{Name: "missing", Missing: true, Text: missing}},
}

var ArchiveSetID = Rule{
	ID: "archive.set-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}, {"cda-r2", "setId"}, {"l703-2023", "§ 69 mom. 2"}},
	Asks: Text{
		Fi: "Ensimmäisessä versiossa alkuperäisen asiakirjan tunnuksen (setId) pitää olla asiakirjan oma tunnus.",
		Sv: "I första versionen ska det ursprungliga dokumentets OID (setId) vara dokumentets egen.",
		En: "In the first version the OID of the original document (setId) must be the document's own.",
	},
	Cases: []Case{
		{Name: "later", Text: Text{
			Fi: "Asiakirjan versionumero on suurempi kuin 1, mutta alkuperäisen asiakirjan tunnus (setId) on asiakirjan oma. Kirjoita siihen ensimmäisen version tunnus.",
			Sv: "Dokumentets versionsnummer är större än 1, men det ursprungliga dokumentets OID (setId) är dokumentets egen. Ange den första versionens OID.",
			En: "The version number of the document is above 1, but the OID of the original document (setId) is the document's own. Write that of the first version.",
		}},
	},
}

var ArchiveStructureMissing = Rule{
	ID: "archive.structure.missing", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Kuvailutiedot nimeävät asiakirjan rakenteen (contentSpecificationId).",
		Sv: "Metadata anger dokumentets struktur (contentSpecificationId).",
		En: "The metadata name the structure of the document (contentSpecificationId).",
	},
	Text: missing,
}

var ArchiveStructureUnknown = Rule{
	ID: "archive.structure.unknown", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Kuvailutiedoissa nimetyn rakenteen pitää olla julkaistu rakenne.",
		Sv: "Strukturen som metadata anger ska vara en publicerad struktur.",
		En: "The structure that the metadata name must be a published one.",
	},
}

var ArchiveStructureOutdated = Rule{
	ID: "archive.structure.outdated", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Kuvailutiedoissa nimetyn rakenteen version pitäisi olla voimassa.",
		Sv: "Versionen av strukturen som metadata anger borde vara i kraft.",
		En: "The version of the structure that the metadata name should be in force.",
	},
}

var ArchiveStructureRootKey = Rule{
	ID: "archive.structure.root-key", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 3"}},
	Asks: Text{
		Fi: "JSONin juurikenttä on kuvailutiedoissa nimetyn rakenteen.",
		Sv: "Rotfältet i JSON är det som hör till strukturen i metadata.",
		En: "The root key of the JSON is that of the structure that the metadata name.",
	},
	Text: Text{
		Fi: "Kuvailutiedoissa nimetyn rakenteen juurikenttä on %[1]s, JSONissa on muu.",
		Sv: "Strukturen i metadata har rotfältet %[1]s; JSON har ett annat.",
		En: "The structure that the metadata name has the root key %[1]s; the JSON has another.",
	},
}

var ArchiveSpecificType = Rule{
	ID: "archive.specific-type", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 2"}},
	Asks: Text{
		Fi: "Tarkka asiakirjatyyppi on rakenteen mukainen.",
		Sv: "Den specifika dokumenttypen följer strukturen.",
		En: "The specific document type is that of the structure.",
	},
	Text: Text{
		Fi: "Rakenteen mukaan tarkka asiakirjatyyppi on %[1]s.",
		Sv: "Enligt strukturen är den specifika dokumenttypen %[1]s.",
		En: "According to the structure, the specific document type is %[1]s.",
	},
}

var ArchiveGeneralType = Rule{
	ID: "archive.general-type", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 2"}},
	Asks: Text{
		Fi: "Yleinen asiakirjatyyppi on rakenteen mukainen.",
		Sv: "Den allmänna dokumenttypen följer strukturen.",
		En: "The general document type is that of the structure.",
	},
	Text: Text{
		Fi: "Rakenteen mukaan yleinen asiakirjatyyppi on %[1]s.",
		Sv: "Enligt strukturen är den allmänna dokumenttypen %[1]s.",
		En: "According to the structure, the general document type is %[1]s.",
	},
}

var ArchiveClient = Rule{
	ID: "archive.client", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 4"}},
	Asks: Text{
		Fi: "Asiakkaan henkilötunnuksen pitää olla sama kuvailutiedoissa ja JSONissa.",
		Sv: "Klientens personbeteckning ska vara densamma i metadata och i JSON.",
		En: "The client's identity number must be the same in the metadata and in the JSON.",
	},
}

var ArchiveClientForm = Rule{
	ID: "archive.client.form", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 20"}, {"hetu", ""}},
	Asks: Text{
		Fi: "Asiakkaan henkilötunnus ei ole oikea: tarkista muoto, päivä ja tarkistusmerkki.",
		Sv: "Klientens personbeteckning är inte riktig: kontrollera formen, dagen och kontrolltecknet.",
		En: "The client's identity number is not valid: check its form, date and check character.",
	},
}

var ArchiveClientTest = Rule{
	ID: "archive.client.test", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Testiympäristössä asiakkaan pitäisi olla testihenkilö, jonka yksilönumero on 900–999.",
		Sv: "I en testmiljö borde klienten vara en testperson med individnummer 900–999.",
		En: "In a test environment the client should be a test person, with an individual number from 900 to 999.",
	},
}

var ArchiveBirthDate = Rule{
	ID: "archive.birth-date", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 5"}},
	Asks: Text{
		Fi: "Asiakkaan syntymäajan pitää olla henkilötunnuksen mukainen.",
		Sv: "Klientens födelsetid ska följa personbeteckningen.",
		En: "The client's day of birth must be that of the identity number.",
	},
}

var ArchiveAsia = Rule{
	ID: "archive.asia", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 6"}, {"sosmeta-2025-05-20", "implementation notes of asianumero, asiatunnus"}},
	Asks: Text{
		Fi: "JSONin asiatunnuksen pitää olla kuvailutietojen asiatunnus.",
		Sv: "Asiatunnus i JSON ska vara det som står i metadata.",
		En: "The asiatunnus of the JSON must be that of the metadata.",
	},
}

var ArchiveServiceTask = Rule{
	ID: "archive.service-task", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 7"}},
	Asks: Text{
		Fi: "JSONin palvelutehtävän pitäisi olla kuvailutietojen palvelutehtävä.",
		Sv: "Palvelutehtävä i JSON borde vara den som står i metadata.",
		En: "The palvelutehtävä of the JSON should be that of the metadata.",
	},
}

var ArchiveSocialService = Rule{
	ID: "archive.social-service", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"messages-2026", "check 19"}, {"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "JSONin sosiaalipalvelun pitäisi olla metatietojen sosiaalipalvelu. Tarkista, kumpi on oikea.",
		Sv: "Socialservicen i JSON borde vara den som står i metadata. Kontrollera vilken som är rätt.",
		En: "The social service of the JSON should be that of the metadata. Check which of the two is right.",
	},
}

var ArchiveClientRelationship = Rule{
	ID: "archive.client-relationship", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 8"}},
	Asks: Text{
		Fi: "JSONin asiakkuuden yksilöintitunnuksen pitää olla kuvailutietojen asiakkuus.",
		Sv: "Klientrelationens identifierare i JSON ska vara den som står i metadata.",
		En: "The client relationship of the JSON must be that of the metadata.",
	},
}

var ArchiveUnit = Rule{
	ID: "archive.unit", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 9"}},
	Asks: Text{
		Fi: "Laatijan palveluyksikön pitäisi olla kuvailutietojen palveluyksikkö.",
		Sv: "Upprättarens palveluyksikkö borde vara den som står i metadata.",
		En: "The author's palveluyksikkö should be that of the metadata.",
	},
}

var ArchiveController = Rule{
	ID: "archive.controller", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 10"}},
	Asks: Text{
		Fi: "Rekisterinpitäjä ja palvelun järjestäjä ovat eri organisaatiot.",
		Sv: "Den personuppgiftsansvarige och serviceanordnaren är olika organisationer.",
		En: "The controller and the organiser of the service are different organisations.",
	},
}

var ArchiveTimeZone = Rule{
	ID: "archive.time-zone", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 14"}},
	Asks: Text{
		Fi: "Aikojen aikavyöhykkeen pitäisi olla se, joka Suomessa silloin on.",
		Sv: "Tidernas tidszon borde vara den som då gäller i Finland.",
		En: "The offsets of times should be those that Finland has then.",
	},
	Text: Text{
		Fi: "Aikavyöhyke ei ole se, joka Suomessa silloin on: %[1]s.",
		Sv: "Tidszonen är inte den som då gäller i Finland: %[1]s.",
		En: "The offset is not the one that Finland has then: %[1]s.",
	},
	Cases: []Case{
		{Name: "utc", Severity: Information, Text: Text{
			Fi: "Kellonaika on UTC-aikaa: %[1]s. Se on tarkka; kirjoita se silti mieluummin Suomen ajassa.",
			Sv: "Klockslaget är i UTC-tid: %[1]s. Det är exakt, men skriv det hellre i finsk tid.",
			En: "The time is in UTC: %[1]s. It is exact, but write it with the offset of Finland where you can.",
		}},
	},
}
