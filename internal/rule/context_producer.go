package rule

var ContextProducer = Rule{
	ID: "context.producer", Severity: Information, Certainty: Certain, Missing: true,
	Sources: []Source{{"l703-2023", "§ 37 mom. 3 and § 38 mom. 1"}},
	Asks: Text{
		Fi: "Asiakirjasta käy ilmi sen palveluntuottajan nimi ja tunnus, joka toimii palvelunjärjestäjän puolesta.",
		Sv: "Av handlingen framgår namn och identifierare för den tjänsteproducent som handlar för tjänsteanordnarens räkning.",
		En: "A document has the name and the id of the service producer that acts on behalf of the organiser.",
	},
	Text: Text{
		Fi: "Palveluntuottaja toimii palvelunjärjestäjän puolesta, mutta sen nimi tai tunnus puuttuu. Lisää molemmat.",
		Sv: "Tjänsteproducenten handlar för tjänsteanordnarens räkning, men dess namn eller identifierare saknas. Lägg till båda.",
		En: "The service producer acts on behalf of the organiser, but its name or id is missing. Add both.",
	},
}
