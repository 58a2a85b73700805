package rule

var ArchiveViewSyntax = Rule{
	ID: "archive.view.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näyttömuodon pitää olla hyvin muodostettua XHTML:ää.",
		Sv: "Visningsformatet ska vara välformad XHTML.",
		En: "The view must be well-formed XHTML.",
	},
	Text: Text{
		Fi: "Näyttömuoto ei ole hyvin muodostettua XHTML:ää. %[1]s",
		Sv: "Visningsformatet är inte välformad XHTML. %[1]s",
		En: "The view is not well-formed XHTML. %[1]s",
	},
}

var ArchiveViewRoot = Rule{
	ID: "archive.view.root", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näyttömuodon juurielementin pitää olla XHTML:n div.",
		Sv: "Visningsformatets rotelement ska vara div i XHTML.",
		En: "The root of the view must be a div of XHTML.",
	},
	Text: Text{
		Fi: "Näyttömuodon juurielementin pitää olla XHTML:n div. Korjaa se.",
		Sv: "Visningsformatets rotelement ska vara div i XHTML. Rätta det.",
		En: "The root of the view must be a div of XHTML. Correct it.",
	},
}

var ArchiveViewClass = Rule{
	ID: "archive.view.class", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näyttömuodon juurielementin luokan pitää olla soc-document.",
		Sv: "Visningsformatets rotelement ska ha klassen soc-document.",
		En: "The root of the view must have the class soc-document.",
	},
	Text: Text{
		Fi: "Näyttömuodon juurielementin luokan pitää olla soc-document. Korjaa se.",
		Sv: "Visningsformatets rotelement ska ha klassen soc-document. Rätta det.",
		En: "The root of the view must have the class soc-document. Correct it.",
	},
}

var ArchiveViewID = Rule{
	ID: "archive.view.id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}, {"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näyttömuodon juurielementin id-tunnisteen pitää olla asiakirjan OID-tunnus.",
		Sv: "Visningsformatets rotelement ska ha handlingens OID som id.",
		En: "The root of the view must have the document's OID as its id.",
	},
	Text: Text{
		Fi: "Näyttömuodon juurielementin id-tunniste ei ole asiakirjan OID-tunnus. Korjaa jompikumpi.",
		Sv: "Visningsformatets rotelement har inte handlingens OID som id. Rätta det ena.",
		En: "The id of the root of the view is not the document's OID. Correct one of them.",
	},
}

var ArchiveViewSections = Rule{
	ID: "archive.view.sections", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näyttömuodossa pitäisi olla osat soc-header, soc-main-wrapper ja soc-footer.",
		Sv: "Visningsformatet bör ha delarna soc-header, soc-main-wrapper och soc-footer.",
		En: "The view should have the parts soc-header, soc-main-wrapper and soc-footer.",
	},
	Text: Text{
		Fi: "Näyttömuodosta puuttuu osa %[1]s. Lisää se.",
		Sv: "I visningsformatet saknas delen %[1]s. Lägg till den.",
		En: "The view lacks the part %[1]s. Add it.",
	},
}

var ArchiveViewIdentity = Rule{
	ID: "archive.view.identity-number", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näyttömuodossa ei pitäisi näkyä kokonaista henkilötunnusta.",
		Sv: "Visningsformatet bör inte visa en hel personbeteckning.",
		En: "The view should not show a full personal identity code.",
	},
	Text: Text{
		Fi: "Näyttömuodossa on kokonainen henkilötunnus. Peitä sen loppuosa tähdillä.",
		Sv: "Visningsformatet har en hel personbeteckning. Maskera dess slut med asterisker.",
		En: "The view shows a full personal identity code. Mask its end with asterisks.",
	},
}

var ArchiveViewActive = Rule{
	ID: "archive.view.active-content", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näyttömuodossa ei saa olla ohjelmia eikä viittauksia asiakirjan ulkopuolelle.",
		Sv: "Visningsformatet får inte ha program eller hänvisningar utanför handlingen.",
		En: "The view must not run anything or lead out of the document.",
	},
	Text: Text{
		Fi: "Näyttömuodossa ei saa olla ohjelmia eikä viittauksia asiakirjan ulkopuolelle. Poista tämä.",
		Sv: "Visningsformatet får inte ha program eller hänvisningar utanför handlingen. Ta bort detta.",
		En: "The view must not run anything or lead out of the document. Remove this.",
	},
}

var ArchiveViewText = Rule{
	ID: "archive.view.text", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Pakollisen kentän tekstin pitäisi näkyä näyttömuodossa.",
		Sv: "Texten i ett obligatoriskt fält bör synas i visningsformatet.",
		En: "The text of a required field should be visible in the view.",
	},
	Text: Text{
		Fi: "Pakollisen kentän teksti ei näy näyttömuodossa. Lisää se.",
		Sv: "Texten i ett obligatoriskt fält syns inte i visningsformatet. Lägg till den.",
		En: "The text of a required field is not visible in the view. Add it.",
	},
}
