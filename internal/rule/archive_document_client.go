package rule

var ArchiveClient = Rule{
	ID: "archive.client", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 4"}},
	Asks: Text{
		Fi: "Asiakkaan henkilötunnuksen pitää olla sama metatiedoissa ja JSONissa.",
		Sv: "Klientens personbeteckning ska vara densamma i metadata och i JSON.",
		En: "The client's personal identity code must be the same in the metadata and in the JSON.",
	},
	Text: Text{
		Fi: "Asiakkaan henkilötunnus on JSONissa eri kuin metatiedoissa. Korjaa jompikumpi.",
		Sv: "Klientens personbeteckning är en annan i JSON än i metadata. Rätta den ena.",
		En: "The client's personal identity code differs between the JSON and the metadata. Correct one of them.",
	},
}

var ArchiveClientForm = Rule{
	ID: "archive.client.form", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 20"}, {"hetu", ""}},
	Asks: Text{
		Fi: "Asiakkaan henkilötunnuksen pitää olla oikein.",
		Sv: "Klientens personbeteckning ska vara rätt.",
		En: "The client's personal identity code must be valid.",
	},
	Text: Text{
		Fi: "Asiakkaan henkilötunnus ei ole oikein. Tarkista muoto, päivä ja tarkistusmerkki.",
		Sv: "Klientens personbeteckning är inte rätt. Kontrollera formen, dagen och kontrolltecknet.",
		En: "The client's personal identity code is not valid. Check its form, date and check character.",
	},
}

var ArchiveClientTest = Rule{
	ID: "archive.client.test", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Testiympäristössä asiakkaan pitäisi olla testihenkilö, jonka yksilönumero on 900–999.",
		Sv: "I en testmiljö bör klienten vara en testperson med individnummer 900–999.",
		En: "In a test environment the client should be a test person, with an individual number from 900 to 999.",
	},
	Text: Text{
		Fi: "Asiakas ei ole testihenkilö. Käytä testiympäristössä henkilötunnusta, jonka yksilönumero on 900–999.",
		Sv: "Klienten är ingen testperson. Använd i en testmiljö en personbeteckning med individnummer 900–999.",
		En: "The client is no test person. Use a personal identity code with an individual number from 900 to 999 in a test environment.",
	},
}

var ArchiveBirthDate = Rule{
	ID: "archive.birth-date", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 5"}},
	Asks: Text{
		Fi: "Asiakkaan syntymäajan pitää olla henkilötunnuksen mukainen.",
		Sv: "Klientens födelsetid ska följa personbeteckningen.",
		En: "The client's date of birth must be that of the personal identity code.",
	},
	Text: Text{
		Fi: "Asiakkaan syntymäaika ei ole sama kuin henkilötunnuksessa. Tarkista molemmat.",
		Sv: "Klientens födelsetid är inte densamma som i personbeteckningen. Kontrollera båda.",
		En: "The client's date of birth is not that of the personal identity code. Check both.",
	},
}

var ArchiveAsia = Rule{
	ID: "archive.asia", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 6"}, {"sosmeta-2025-05-20", "implementation notes of asianumero, asiatunnus"}},
	Asks: Text{
		Fi: "JSONin asiatunnuksen pitää olla metatietojen asiatunnus.",
		Sv: "Ärendenumret i JSON ska vara det som finns i metadata.",
		En: "The matter identifier (asiatunnus) of the JSON must be that of the metadata.",
	},
	Text: Text{
		Fi: "Asiatunnus on JSONissa eri kuin metatiedoissa. Korjaa jompikumpi.",
		Sv: "Ärendenumret är ett annat i JSON än i metadata. Rätta det ena.",
		En: "The matter identifier (asiatunnus) differs between the JSON and the metadata. Correct one of them.",
	},
}

var ArchiveServiceTask = Rule{
	ID: "archive.service-task", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 7"}},
	Asks: Text{
		Fi: "JSONin palvelutehtävän pitäisi olla metatietojen palvelutehtävä.",
		Sv: "Serviceuppgiften i JSON bör vara den som finns i metadata.",
		En: "The service task of the JSON should be that of the metadata.",
	},
	Text: Text{
		Fi: "Palvelutehtävä on JSONissa eri kuin metatiedoissa. Korjaa jompikumpi.",
		Sv: "Serviceuppgiften är en annan i JSON än i metadata. Rätta den ena.",
		En: "The service task differs between the JSON and the metadata. Correct one of them.",
	},
}

var ArchiveSocialService = Rule{
	ID: "archive.social-service", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"messages-2026", "check 19"}, {"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "JSONin sosiaalipalvelun pitäisi olla metatietojen sosiaalipalvelu.",
		Sv: "Socialservicen i JSON bör vara den som finns i metadata.",
		En: "The social service of the JSON should be that of the metadata.",
	},
	Text: Text{
		Fi: "Sosiaalipalvelu on JSONissa eri kuin metatiedoissa. Tarkista, kumpi on oikea.",
		Sv: "Socialservicen är en annan i JSON än i metadata. Kontrollera vilken som är rätt.",
		En: "The social service differs between the JSON and the metadata. Check which of the two is right.",
	},
}

var ArchiveClientRelationship = Rule{
	ID: "archive.client-relationship", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 8"}},
	Asks: Text{
		Fi: "JSONin asiakkuuden yksilöintitunnuksen pitää olla metatietojen asiakkuus.",
		Sv: "Klientrelationens identifierare i JSON ska vara den som finns i metadata.",
		En: "The client relationship of the JSON must be that of the metadata.",
	},
	Text: Text{
		Fi: "Asiakkuuden yksilöintitunnus on JSONissa eri kuin metatiedoissa. Korjaa jompikumpi.",
		Sv: "Klientrelationens identifierare är en annan i JSON än i metadata. Rätta den ena.",
		En: "The identifier of the client relationship differs between the JSON and the metadata. Correct one of them.",
	},
}

var ArchiveUnit = Rule{
	ID: "archive.unit", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 9"}},
	Asks: Text{
		Fi: "Laatijan palveluyksikön pitäisi olla metatietojen palveluyksikkö.",
		Sv: "Upprättarens serviceenhet bör vara den som finns i metadata.",
		En: "The author's service unit should be that of the metadata.",
	},
	Text: Text{
		Fi: "Laatijan palveluyksikkö on JSONissa eri kuin metatiedoissa. Tarkista, kumpi on oikea.",
		Sv: "Upprättarens serviceenhet är en annan i JSON än i metadata. Kontrollera vilken som är rätt.",
		En: "The author's service unit differs between the JSON and the metadata. Check which of the two is right.",
	},
}

var ArchiveController = Rule{
	ID: "archive.controller", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 10"}},
	Asks: Text{
		Fi: "Rekisterinpitäjän pitäisi yleensä olla sama organisaatio kuin palvelunjärjestäjän.",
		Sv: "Den personuppgiftsansvarige bör vanligen vara samma organisation som tjänsteanordnaren.",
		En: "The controller should usually be the same organisation as the service organiser.",
	},
	Text: Text{
		Fi: "Rekisterinpitäjä ja palvelunjärjestäjä ovat eri organisaatiot. Tarkista, että asiakirja tallennetaan oikeaan rekisteriin.",
		Sv: "Den personuppgiftsansvarige och tjänsteanordnaren är olika organisationer. Kontrollera att handlingen lagras i rätt register.",
		En: "The controller and the service organiser are different organisations. Check that the document is stored in the right register.",
	},
}

var ArchiveTimeZone = Rule{
	ID: "archive.time-zone", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 14"}},
	Asks: Text{
		Fi: "Aikojen aikavyöhykkeen pitäisi olla se, joka Suomessa silloin on.",
		Sv: "Tidernas tidszon bör vara den som då gäller i Finland.",
		En: "The offsets of times should be those that Finland has then.",
	},
	Text: Text{
		Fi: "Väärä aikavyöhyke: %[1]s. Suomen aika on silloin joko +02:00 tai +03:00. Korjaa se.",
		Sv: "Fel tidszon: %[1]s. Finlands tid är då antingen +02:00 eller +03:00. Rätta den.",
		En: "Wrong offset: %[1]s. The time of Finland is then either +02:00 or +03:00. Correct it.",
	},
	Cases: []Case{
		{Name: "utc", Severity: Information, Text: Text{
			Fi: "Kellonaika on UTC-aikaa: %[1]s. Se on tarkka; kirjoita se silti mieluummin Suomen ajassa.",
			Sv: "Klockslaget är i UTC-tid: %[1]s. Det är exakt, men skriv det hellre i finsk tid.",
			En: "The time is in UTC: %[1]s. It is exact, but write it with the offset of Finland where you can.",
		}},
	},
}
