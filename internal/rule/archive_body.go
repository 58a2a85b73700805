package rule

var ArchiveBodyMissing = Rule{
	ID: "archive.body.missing", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Asiakirjassa on runko, näkymä ja JSON.",
		Sv: "Dokumentet har kropp, vy och JSON.",
		En: "The document has a body, a view and the JSON.",
	},
	Text: Text{
		Fi: "Asiakirjasta puuttuu %[1]s.",
		Sv: "I dokumentet saknas %[1]s.",
		En: "The document lacks %[1]s.",
	},
}

var ArchiveBodyRepresentation = Rule{
	ID: "archive.body.representation", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Näkymän representation-attribuutin pitää olla B64.",
		Sv: "Vyns attribut representation ska vara B64.",
		En: "The attribute representation of the view must be B64.",
	},
}

var ArchiveBodyMediaType = Rule{
	ID: "archive.body.media-type", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Näkymä ei ole XHTML-muodossa, joten sitä ei tarkistettu.",
		Sv: "Vyn är inte XHTML, så den har inte kontrollerats.",
		En: "The view is not XHTML, so it was not checked.",
	},
}

var ArchiveBodyAttributes = Rule{
	ID: "archive.body.attributes", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "JSON-elementissä ei pitäisi olla attribuutteja.",
		Sv: "JSON-elementet borde inte ha attribut.",
		En: "The JSON element should have no attributes.",
	},
}

var ArchiveBodyOther = Rule{
	ID: "archive.body.other", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Rungossa on vain näkymä ja JSON. Poista muu: sitä ei lueta.",
		Sv: "Kroppen har bara vyn och JSON. Ta bort annat: det läses inte.",
		En: "The body has the view and the JSON only. Remove anything else: it is not read.",
	},
}
