package rule

var ArchiveBodyMissing = Rule{
	ID: "archive.body.missing", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Asiakirjassa pitää olla runko, näyttömuoto ja JSON.",
		Sv: "Handlingen ska ha kropp, visningsformat och JSON.",
		En: "The document must have a body, a view and the JSON.",
	},
	Text: Text{
		Fi: "Asiakirjasta puuttuu %[1]s. Lisää se.",
		Sv: "I handlingen saknas %[1]s. Lägg till det som saknas.",
		En: "The document lacks %[1]s. Add it.",
	},
}

var ArchiveBodyRepresentation = Rule{
	ID: "archive.body.representation", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Näyttömuodon representation-attribuutin pitää olla B64.",
		Sv: "Visningsformatets attribut representation ska vara B64.",
		En: "The attribute representation of the view must be B64.",
	},
	Text: Text{
		Fi: "Näyttömuodon representation-attribuutin pitää olla B64. Korjaa se.",
		Sv: "Visningsformatets attribut representation ska vara B64. Rätta det.",
		En: "The attribute representation of the view must be B64. Correct it.",
	},
}

var ArchiveBodyMediaType = Rule{
	ID: "archive.body.media-type", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Näyttömuodon pitäisi olla XHTML; muuta ei voi tarkistaa.",
		Sv: "Visningsformatet bör vara XHTML; annat kan inte kontrolleras.",
		En: "The view should be XHTML; another one cannot be checked.",
	},
	Text: Text{
		Fi: "Näyttömuoto ei ole XHTML, joten sitä ei tarkistettu. Tarkista se itse.",
		Sv: "Visningsformatet är inte XHTML, så det har inte kontrollerats. Kontrollera det själv.",
		En: "The view is not XHTML, so it was not checked. Check it yourself.",
	},
}

var ArchiveBodyAttributes = Rule{
	ID: "archive.body.attributes", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "JSON-elementissä ei pitäisi olla attribuutteja.",
		Sv: "JSON-elementet bör inte ha attribut.",
		En: "The JSON element should have no attributes.",
	},
	Text: Text{
		Fi: "JSON-elementissä on attribuutteja. Poista ne.",
		Sv: "JSON-elementet har attribut. Ta bort dem.",
		En: "The JSON element has attributes. Remove them.",
	},
}

var ArchiveBodyOther = Rule{
	ID: "archive.body.other", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Rungossa saa olla vain näyttömuoto ja JSON.",
		Sv: "Kroppen får bara ha visningsformatet och JSON.",
		En: "The body may have the view and the JSON only.",
	},
	Text: Text{
		Fi: "Rungossa on osa, jota ei lueta. Poista se.",
		Sv: "Kroppen har en del som inte läses. Ta bort den.",
		En: "The body has a part that is not read. Remove it.",
	},
}
