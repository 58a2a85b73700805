package rule

var ArchiveFrameMissing = Rule{
	ID: "archive.frame.missing", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Kehyksessä on asiakirjan tunnistetiedot.",
		Sv: "Ramen har dokumentets identifierande uppgifter.",
		En: "The frame repeats what identifies the document.",
	},
	Text: Text{
		Fi: "Kehyksestä puuttuu %[1]s. Lisää se.",
		Sv: "I ramen saknas %[1]s. Lägg till det.",
		En: "The frame lacks %[1]s. Add it.",
	},
}

var ArchiveFrameDocumentID = Rule{
	ID: "archive.frame.document-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Kehyksen asiakirjatunnuksen pitää olla asiakirjan OID-tunnus.",
		Sv: "Dokumentets identifierare i ramen ska vara dokumentets OID.",
		En: "The document id of the frame must be the document's OID.",
	},
}

var ArchiveFrameSetID = Rule{
	ID: "archive.frame.set-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Kehyksen alkuperäisen asiakirjan tunnuksen (setId) pitää olla sama kuin otsakkeessa.",
		Sv: "Det ursprungliga dokumentets OID (setId) i ramen ska vara densamma som i huvudet.",
		En: "The setId of the frame must be that of the header.",
	},
}

var ArchiveFrameVersion = Rule{
	ID: "archive.frame.version", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Kehyksen versionumeron pitää olla sama kuin otsakkeessa.",
		Sv: "Versionsnumret i ramen ska vara detsamma som i huvudet.",
		En: "The version number of the frame must be that of the header.",
	},
}

var ArchiveFrameClient = Rule{
	ID: "archive.frame.client", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Kehyksen asiakkaan pitää olla sama kuin otsakkeessa.",
		Sv: "Klienten i ramen ska vara densamma som i huvudet.",
		En: "The client of the frame must be that of the header.",
	},
}

var ArchiveFrameController = Rule{
	ID: "archive.frame.controller", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Rekisterinpitäjän pitää olla sama kehyksessä ja otsakkeessa.",
		Sv: "Den personuppgiftsansvarige ska vara densamma i ramen och i huvudet.",
		En: "The controller must be the same in the frame and in the header.",
	},
}

var ArchiveFrameRequest = Rule{
	ID: "archive.frame.service-request", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 16"}},
	Asks: Text{
		Fi: "Kehyksessä on täsmälleen yksi palvelupyyntö.",
		Sv: "Ramen har exakt en tjänstebegäran.",
		En: "The frame has exactly one service request.",
	},
	Cases: []Case{
		{Name: "none", Text: Text{
			Fi: "Kehyksestä puuttuu palvelupyyntö (reasonCode, koodisto 1.2.246.537.6.1503). Lisää se.",
			Sv: "I ramen saknas tjänstebegäran (reasonCode, kodsystem 1.2.246.537.6.1503). Lägg till den.",
			En: "The frame lacks the service request (reasonCode of 1.2.246.537.6.1503). Add it.",
		}},
		{Name: "many", Text: Text{
			Fi: "Kehyksessä on useampi palvelupyyntö. Jätä niistä yksi.",
			Sv: "Ramen har fler än en tjänstebegäran. Behåll en.",
			En: "The frame has more than one service request. Keep one.",
		}},
	},
}

var ArchiveFrameGroup = Rule{
	ID: "archive.frame.group", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 16"}},
	Asks: Text{
		Fi: "Palvelupyynnön pitää vastata asiakirjaryhmää: SP1 asiakkuusasiakirja, SP17 asiakasasiakirja.",
		Sv: "Tjänstebegäran ska motsvara dokumentgruppen: SP1 asiakkuusasiakirja, SP17 asiakasasiakirja.",
		En: "The service request must fit the document group: SP1 asiakkuusasiakirja, SP17 asiakasasiakirja.",
	},
}

var ArchiveFrameUse = Rule{
	ID: "archive.frame.use-situation", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "frame"}},
	Asks: Text{
		Fi: "Kehyksessä on täsmälleen yksi käyttötilanne.",
		Sv: "Ramen har exakt en användningssituation.",
		En: "The frame has exactly one use situation.",
	},
	Cases: []Case{
		{Name: "none", Text: Text{
			Fi: "Kehyksestä puuttuu käyttötilanne (reasonCode, koodisto 1.2.246.537.6.1289). Lisää se.",
			Sv: "I ramen saknas användningssituationen (reasonCode, kodsystem 1.2.246.537.6.1289). Lägg till den.",
			En: "The frame lacks the use situation (reasonCode of 1.2.246.537.6.1289). Add it.",
		}},
		{Name: "many", Text: Text{
			Fi: "Kehyksessä on useampi käyttötilanne. Jätä niistä yksi.",
			Sv: "Ramen har fler än en användningssituation. Behåll en.",
			En: "The frame has more than one use situation. Keep one.",
		}},
	},
}

var ArchiveFrameUseRight = Rule{
	ID: "archive.frame.use-right", Severity: Information, Certainty: Likely,
	Sources: []Source{{"messages-2026", "frame"}, {"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Käyttötilanne on oman rekisterin käyttö, vaikka rekisterinkäyttöoikeus on annettu. Tarkista käyttötilanne.",
		Sv: "Användningssituationen är användning av det egna registret, fast åtkomsträtt till register har getts. Kontrollera användningssituationen.",
		En: "The use situation is use of the own register, although a register access right was given. Check the use situation.",
	},
}
