package rule

var ArchiveViewSyntax = Rule{
	ID: "archive.view.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näkymä on hyvin muodostettua XHTML:ää.",
		Sv: "Vyn är välformad XHTML.",
		En: "The view is well-formed XHTML.",
	},
	Text: Text{
		Fi: "Näkymä ei ole hyvin muodostettua XHTML:ää. %[1]s",
		Sv: "Vyn är inte välformad XHTML. %[1]s",
		En: "The view is not well-formed XHTML. %[1]s",
	},
}

var ArchiveViewRoot = Rule{
	ID: "archive.view.root", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näkymän juurielementin pitää olla XHTML:n div.",
		Sv: "Vyns rotelement ska vara div i XHTML.",
		En: "The root of the view must be a div of XHTML.",
	},
}

var ArchiveViewClass = Rule{
	ID: "archive.view.class", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näkymän juurielementin luokan pitää olla soc-document.",
		Sv: "Vyns rotelement ska ha klassen soc-document.",
		En: "The root of the view must have the class soc-document.",
	},
}

var ArchiveViewID = Rule{
	ID: "archive.view.id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}, {"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näkymän juurielementin id-tunnisteen pitää olla asiakirjan OID-tunnus.",
		Sv: "Vyns rotelement ska ha dokumentets OID som id.",
		En: "The root of the view must have the document's OID as its id.",
	},
}

var ArchiveViewSections = Rule{
	ID: "archive.view.sections", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näkymässä on osat soc-header, soc-main-wrapper ja soc-footer.",
		Sv: "Vyn har delarna soc-header, soc-main-wrapper och soc-footer.",
		En: "The view has the parts soc-header, soc-main-wrapper and soc-footer.",
	},
	Text: Text{
		Fi: "Näkymästä puuttuu osa %[1]s.",
		Sv: "I vyn saknas delen %[1]s.",
		En: "The view lacks the part %[1]s.",
	},
}

var ArchiveViewIdentity = Rule{
	ID: "archive.view.identity-number", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 15"}},
	Asks: Text{
		Fi: "Näkymässä on kokonainen henkilötunnus. Peitä sen loppuosa tähdillä.",
		Sv: "Vyn har en hel personbeteckning. Maskera dess slut med asterisker.",
		En: "The view shows a full identity number. Mask its end with asterisks.",
	},
}

var ArchiveViewActive = Rule{
	ID: "archive.view.active-content", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Näkymässä ei saa olla ohjelmia eikä viittauksia asiakirjan ulkopuolelle.",
		Sv: "Vyn får inte ha program eller hänvisningar utanför dokumentet.",
		En: "The view must not run anything or lead out of the document.",
	},
}

var ArchiveViewText = Rule{
	ID: "archive.view.text", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "view"}},
	Asks: Text{
		Fi: "Pakollisen kentän tekstin pitäisi näkyä näkymässä.",
		Sv: "Texten i ett obligatoriskt fält borde synas i vyn.",
		En: "The text of a required field should be visible in the view.",
	},
}
