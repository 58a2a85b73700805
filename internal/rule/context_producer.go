package rule

var ContextProducer = Rule{
	ID: "context.producer", Severity: Information, Certainty: Certain, Missing: true,
	Sources: []Source{{"l703-2023", "§ 37 mom. 3 and § 38 mom. 1"}},
	Asks: Text{
		Fi: "Asiakirjassa pitää olla sen palveluntuottajan nimi ja tunnus, joka toimii palvelunjärjestäjän puolesta.",
		Sv: "En handling ska ha namn och identifierare för den tjänsteproducent som handlar för tjänsteanordnarens räkning.",
		En: "A document must have the name and the identifier of the service producer that acts on behalf of the service organiser.",
	},
	Text: Text{
		Fi: "Palveluntuottaja toimii palvelunjärjestäjän puolesta, mutta sen nimi tai tunnus puuttuu. Lisää molemmat.",
		Sv: "Tjänsteproducenten handlar för tjänsteanordnarens räkning, men dess namn eller identifierare saknas. Lägg till båda.",
		En: "The service producer acts on behalf of the service organiser, but its name or identifier is missing. Add both.",
	},
}
