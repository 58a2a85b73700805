package rule

var ArchiveFrameMissing = Rule{
	ID: "archive.frame.missing", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Siirtokehyksessä pitää olla asiakirjan tunnistetiedot.",
		Sv: "Överföringsramen ska ha handlingens identifierande uppgifter.",
		En: "The transfer frame must repeat what identifies the document.",
	},
	Text: Text{
		Fi: "Siirtokehyksestä puuttuu %[1]s. Lisää se.",
		Sv: "I överföringsramen saknas %[1]s. Lägg till det som saknas.",
		En: "The transfer frame lacks %[1]s. Add it.",
	},
}

var ArchiveFrameDocumentID = Rule{
	ID: "archive.frame.document-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Siirtokehyksen asiakirjatunnuksen pitää olla asiakirjan OID-tunnus.",
		Sv: "Handlingens identifierare i överföringsramen ska vara handlingens OID.",
		En: "The document identifier of the transfer frame must be the document's OID.",
	},
	Text: Text{
		Fi: "Asiakirjatunnus on siirtokehyksessä eri kuin otsakkeessa. Korjaa jompikumpi.",
		Sv: "Handlingens identifierare är en annan i överföringsramen än i headern. Rätta den ena.",
		En: "The document identifier differs between the transfer frame and the header. Correct one of them.",
	},
}

var ArchiveFrameSetID = Rule{
	ID: "archive.frame.set-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Siirtokehyksen alkuperäisen asiakirjan tunnuksen (setId) pitää olla sama kuin otsakkeessa.",
		Sv: "Den ursprungliga handlingens identifierare (setId) i överföringsramen ska vara densamma som i headern.",
		En: "The setId of the transfer frame must be that of the header.",
	},
	Text: Text{
		Fi: "Alkuperäisen asiakirjan tunnus (setId) on siirtokehyksessä eri kuin otsakkeessa. Korjaa jompikumpi.",
		Sv: "Den ursprungliga handlingens identifierare (setId) är en annan i överföringsramen än i headern. Rätta den ena.",
		En: "The setId differs between the transfer frame and the header. Correct one of them.",
	},
}

var ArchiveFrameVersion = Rule{
	ID: "archive.frame.version", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Siirtokehyksen versionumeron pitää olla sama kuin otsakkeessa.",
		Sv: "Versionsnumret i överföringsramen ska vara detsamma som i headern.",
		En: "The version number of the transfer frame must be that of the header.",
	},
	Text: Text{
		Fi: "Versionumero on siirtokehyksessä eri kuin otsakkeessa. Korjaa jompikumpi.",
		Sv: "Versionsnumret är ett annat i överföringsramen än i headern. Rätta det ena.",
		En: "The version number differs between the transfer frame and the header. Correct one of them.",
	},
}

var ArchiveFrameClient = Rule{
	ID: "archive.frame.client", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Siirtokehyksen asiakkaan pitää olla sama kuin otsakkeessa.",
		Sv: "Klienten i överföringsramen ska vara densamma som i headern.",
		En: "The client of the transfer frame must be that of the header.",
	},
	Text: Text{
		Fi: "Asiakas on siirtokehyksessä eri kuin otsakkeessa. Korjaa jompikumpi.",
		Sv: "Klienten är en annan i överföringsramen än i headern. Rätta den ena.",
		En: "The client differs between the transfer frame and the header. Correct one of them.",
	},
}

var ArchiveFrameController = Rule{
	ID: "archive.frame.controller", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Rekisterinpitäjän pitää olla sama siirtokehyksessä ja otsakkeessa.",
		Sv: "Den personuppgiftsansvarige ska vara densamma i överföringsramen och i headern.",
		En: "The controller must be the same in the transfer frame and in the header.",
	},
	Text: Text{
		Fi: "Rekisterinpitäjä on siirtokehyksessä eri kuin otsakkeessa. Korjaa jompikumpi.",
		Sv: "Den personuppgiftsansvarige är en annan i överföringsramen än i headern. Rätta den ena.",
		En: "The controller differs between the transfer frame and the header. Correct one of them.",
	},
}

var ArchiveFrameRequest = Rule{
	ID: "archive.frame.service-request", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 16"}},
	Asks: Text{
		Fi: "Siirtokehyksessä pitää olla täsmälleen yksi palvelupyyntö.",
		Sv: "Överföringsramen ska ha exakt en tjänstebegäran.",
		En: "The transfer frame must have exactly one service request.",
	},
	Cases: []Case{
		{Name: "none", Text: Text{
			Fi: "Siirtokehyksestä puuttuu palvelupyyntö (reasonCode, koodisto 1.2.246.537.6.1503). Lisää se.",
			Sv: "I överföringsramen saknas tjänstebegäran (reasonCode, kodsystem 1.2.246.537.6.1503). Lägg till den.",
			En: "The transfer frame lacks the service request (reasonCode of 1.2.246.537.6.1503). Add it.",
		}},
		{Name: "many", Text: Text{
			Fi: "Siirtokehyksessä on useampi palvelupyyntö. Jätä niistä yksi.",
			Sv: "Överföringsramen har fler än en tjänstebegäran. Behåll en.",
			En: "The transfer frame has more than one service request. Keep one.",
		}},
	},
}

var ArchiveFrameGroup = Rule{
	ID: "archive.frame.group", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 16"}},
	Asks: Text{
		Fi: "Palvelupyynnön pitää vastata asiakirjaryhmää: SP1 asiakkuusasiakirja, SP17 asiakasasiakirja.",
		Sv: "Tjänstebegäran ska motsvara handlingsgruppen: SP1 klientrelationshandling, SP17 klienthandling.",
		En: "The service request must fit the document group: SP1 client relationship document, SP17 client document.",
	},
	Text: Text{
		Fi: "Väärä palvelupyyntö: asiakkuusasiakirjan palvelupyynnön pitää olla SP1, asiakasasiakirjan SP17. Korjaa se.",
		Sv: "Fel tjänstebegäran: en klientrelationshandling ska ha SP1, en klienthandling SP17. Rätta den.",
		En: "Wrong service request: a client relationship document must have SP1, a client document SP17. Correct it.",
	},
}

var ArchiveFrameUse = Rule{
	ID: "archive.frame.use-situation", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Siirtokehyksessä pitää olla täsmälleen yksi käyttötilanne.",
		Sv: "Överföringsramen ska ha exakt en användningssituation.",
		En: "The transfer frame must have exactly one use situation.",
	},
	Cases: []Case{
		{Name: "none", Text: Text{
			Fi: "Siirtokehyksestä puuttuu käyttötilanne (reasonCode, koodisto 1.2.246.537.6.1289). Lisää se.",
			Sv: "I överföringsramen saknas användningssituationen (reasonCode, kodsystem 1.2.246.537.6.1289). Lägg till den.",
			En: "The transfer frame lacks the use situation (reasonCode of 1.2.246.537.6.1289). Add it.",
		}},
		{Name: "many", Text: Text{
			Fi: "Siirtokehyksessä on useampi käyttötilanne. Jätä niistä yksi.",
			Sv: "Överföringsramen har fler än en användningssituation. Behåll en.",
			En: "The transfer frame has more than one use situation. Keep one.",
		}},
	},
}

var ArchiveFrameUseRight = Rule{
	ID: "archive.frame.use-right", Severity: Information, Certainty: Likely,
	Sources: []Source{{"messages-2026", "frame"}, {"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Käyttötilanne ei saisi olla oman rekisterin käyttö, jos rekisterinkäyttöoikeus on annettu.",
		Sv: "Användningssituationen bör inte vara användning av det egna registret, om åtkomsträtt till register har getts.",
		En: "The use situation should not be use of the own register if a register access right was given.",
	},
	Text: Text{
		Fi: "Käyttötilanne on oman rekisterin käyttö, vaikka rekisterinkäyttöoikeus on annettu. Tarkista käyttötilanne.",
		Sv: "Användningssituationen är användning av det egna registret, fast åtkomsträtt till register har getts. Kontrollera användningssituationen.",
		En: "The use situation is use of the own register, although a register access right was given. Check the use situation.",
	},
}
